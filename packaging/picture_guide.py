"""The pictures of the guide: the program is opened unseen, each dialog brought up and drawn.

The library is made anew each time, of the demo articles and of files that picture_examples.py
writes. Names on the command line make those pictures only.
"""

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
# Before Qt starts, which reads it once.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import picture_examples as examples  # noqa: E402
from PySide6.QtCore import QPoint, QRect, QSettings, Qt  # noqa: E402
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from reader.desk.concordance import called  # noqa: E402
from reader.desk.name_plans import plan  # noqa: E402
from reader.desk.unsure import Pair  # noqa: E402
from reader.exporting.name_list import Listed, NameList  # noqa: E402
from reader.model import Card, Entity, EntityKind, Filter, Span  # noqa: E402
from reader.resources import resource  # noqa: E402
from reader.ui.app import Options, Program, application  # noqa: E402
from reader.ui.article_view import Under  # noqa: E402
from reader.ui.dialogs.guide import LANGUAGES  # noqa: E402
from reader.ui.dialogs.import_names import ImportNames  # noqa: E402
from reader.ui.dialogs.suggestion_queue import SuggestionQueue  # noqa: E402
from reader.ui.main_window import MainWindow  # noqa: E402
from reader.ui.suggestions import Round  # noqa: E402

FOLDER = ROOT / "resources" / "guide" / "pictures"
WIDTH, HEIGHT = 1400, 820
"""Of the window, in pixels."""
EDGE = QColor("#b9b2a4")
"""Around each picture: on a white page paper would have no border."""
MOST_COLOURS = 256
PATIENCE = 90.0
"""Seconds that the program may take for anything."""
CALM = 0.3
"""Seconds after which what has changed is shown."""
MANY, SOME = 400, 130
"""Files of an import that is drawn while it runs, and how many of them are read by then."""


@dataclass(slots=True)
class Scene:
    """The program with the library of the pictures, in one language."""

    program: Program
    folder: Path
    language: str
    wanted: frozenset[str]

    @property
    def window(self) -> MainWindow:
        return self.program.window

    def settle(self) -> None:
        """Wait until everything is read and shown."""
        wait_until(lambda: self.program.is_settled)
        wait(CALM)

    def open(self, title: str) -> int:
        """Open the article of a title; return its id."""
        articles = self.program.session.library.articles
        every = [*articles.matching(Filter()), *articles.matching(Filter(set_aside=True))]
        found = next(
            a
            for a in articles.get_many(every)
            if (a.metadata.title or a.source_name).startswith(title)
        )
        self.window.reading.open(found.id)
        wait(CALM)
        return found.id

    def entity(self, name: str) -> int:
        """Return whom a name names."""
        return called(self.program.session.library, name)[0].id

    def keep(self, name: str, *parts: QWidget, height: int = 0) -> None:
        """Keep a picture of the smallest piece of the window that holds these parts.

        A `height` leaves out what is lower.
        """
        if len(parts) == 1:
            box = parts[0].rect()
            box.setHeight(height or box.height())
            self.keep_picture(name, parts[0].grab(box))
            return
        boxes = [QRect(p.mapTo(self.window, QPoint()), p.size()) for p in parts]
        box = boxes[0]
        for other in boxes[1:]:
            box = box.united(other)
        box.setHeight(height or box.height())
        self.keep_picture(name, self.window.grab(box))

    def keep_picture(self, name: str, picture: QPixmap) -> None:
        if not self.wanted or name in self.wanted:
            FOLDER.mkdir(parents=True, exist_ok=True)
            file = FOLDER / f"{name}.{self.language}.png"
            reduced(edged(picture.toImage())).save(str(file), "PNG", 0)
            print(f"{file.name}  {file.stat().st_size / 1000:.0f} kB")

    def line(self, beginning: str) -> int:
        """Return the number of the line of the open article that begins so."""
        original = self.window.panels.article_view.original
        assert original
        return next(n for n, line in enumerate(original.lines) if line.text.startswith(beginning))


def main(names: Sequence[str]) -> int:
    application()
    with tempfile.TemporaryDirectory(prefix="warraq-guide-") as name:
        folder = Path(name)
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, name)
        for language in LANGUAGES:
            draw(folder / language, language, frozenset(names))
    return 0


def draw(folder: Path, language: str, wanted: frozenset[str]) -> None:
    """Draw all pictures in a language."""
    folder.mkdir()
    options = Options(folder / "library.warraq", language=language, is_dark=False)
    program = Program(application(), options)
    scene = Scene(program, folder, language, wanted)
    program.start()
    program.window.resize(WIDTH, HEIGHT)
    try:
        for part in PARTS:
            part(scene)
    finally:
        program.stop()


def empty(scene: Scene) -> None:
    wait(CALM)
    scene.keep("drop", scene.window)


def report(scene: Scene) -> None:
    """Import the demo and the examples, of which some are refused."""
    scene.program.session.importer.import_files([resource("demo")])
    scene.settle()
    scene.window.files.take([examples.write(scene.folder / "الصحف")])
    scene.settle()
    shown = scene.window.imports.report
    assert shown
    scene.keep("report", shown)
    shown._tag.click()
    wait(CALM)
    tags = scene.window.imports.folder_tags
    assert tags
    scene.keep("folders-as-tags", tags)
    tags.reject()
    shown.reject()


def table(scene: Scene) -> None:
    scene.window.files.take([examples.write_table(scene.folder / "أرشيف.csv")])
    scene.settle()
    dialog = scene.window.tables.dialog
    assert dialog
    scene.keep("fields", dialog)
    dialog.reject()


def folders(scene: Scene) -> None:
    """Show the watched folders and the earlier imports."""
    watching = scene.program.session.watching
    for name in ("تنزيلات", "قصاصات"):
        (scene.folder / name).mkdir()
        watching.add(scene.folder / name, takes_present=False)
    (scene.folder / "قصاصات").rmdir()
    watching._look_everywhere()
    wait_until(lambda: any(is_missing for _, is_missing in watching.folders))
    scene.window.watched.show_all()
    dialog = scene.window.watched.dialog
    assert dialog
    shown = [(Path("/home/salma") / path.name, is_missing) for path, is_missing in watching.folders]
    dialog.show_folders(shown)
    wait(CALM)
    scene.keep("watched-folders", dialog)
    dialog.reject()
    for path, _ in watching.folders:
        watching.remove(path)
    earlier = scene.window.earlier
    earlier.show_all()
    assert earlier._dialog
    earlier._dialog._list.setCurrentRow(1)
    wait(CALM)
    scene.keep("earlier-imports", earlier._dialog)
    earlier._dialog.reject()


def reading(scene: Scene) -> None:
    """Show what stands above articles, their details and their outlet."""
    panels = scene.window.panels
    scene.open("عاصفة تقترب")
    scene.keep("same-text", panels.article_view, height=440)
    scene.open("مئة لوحة")
    scene.window.wishes.facts.show([scene.window.reading.article.id])  # type: ignore[union-attr]
    wait(CALM)
    details = scene.window.wishes.facts.dialog
    assert details
    scene.keep("details", details)
    details.reject()
    chosen = scene.program.session.library.articles.matching(Filter(outlet="صوت الساحل"))
    scene.window.wishes.facts.show(chosen)
    wait(CALM)
    details = scene.window.wishes.facts.dialog
    assert details
    scene.keep("bulk-details", details)
    details.reject()
    scene.window.wishes.outlets.show("الميناء")
    page = scene.window.wishes.outlets.dialog
    assert page
    page._tabs.setCurrentIndex(1)
    scene.settle()
    scene.keep("outlet", page)
    page.reject()


def lines(scene: Scene) -> None:
    """Show the lines of a file, and what is said of them."""
    window = scene.window
    scene.open("مكتبة المرفأ")
    window.commands.file_lines.trigger()
    dialog = window.wishes.lines.dialog
    assert dialog
    dialog.choose_line(scene.line(examples.MINA_LETTER))
    wait(CALM)
    scene.keep("lines", dialog)
    dialog.reject()
    window.panels.article_view.scroll_to(0)
    menu(scene)
    window.wishes.lines.leave_out_lines([scene.line(examples.MINA_SERIES)])
    scene.settle()
    window.commands.show_left_out.trigger()
    window.panels.article_view.scroll_to(0)
    wait(CALM)
    scene.keep("left-out", window.panels.article_view, window.panels.offer)
    window.commands.show_left_out.trigger()
    scene.open("sahil-1998")
    scene.keep("not-cleaned", window.panels.article_view, height=190)


def menu(scene: Scene) -> None:
    """Show the menu on a line of the article."""
    window, view = scene.window, scene.window.panels.article_view
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().index(examples.MINA_SERIES))
    number = scene.line(examples.MINA_SERIES)
    shown = window.context_menu.menu(Under(line=number))
    view.go_to_line(number)
    wait(CALM)
    line = view.cursorRect(cursor)
    place = view.mapToGlobal(QPoint(view.width() // 2, line.bottom()))
    shown.popup(place)
    wait(CALM)
    picture = view.grab(QRect(0, 0, view.width(), 600))
    painter = QPainter(picture)
    painter.drawPixmap(view.mapFromGlobal(shown.pos()), shown.grab())
    painter.end()
    shown.close()
    scene.keep_picture("line-menu", picture)


def marks(scene: Scene) -> None:
    """Show what was set aside, and a note whose words were left out."""
    window, panels = scene.window, scene.window.panels
    aside = Filter(set_aside=True)
    panels.sidebar.choose_filter(aside)
    window.browsing.choose(aside)
    [first, *_] = window.browsing.listed
    window.reading.open(first)
    wait(CALM)
    scene.keep("set-aside", panels.sidebar, panels.lists, panels.article_view, height=400)
    panels.sidebar.choose_filter(Filter())
    window.browsing.choose(Filter())
    article_id = scene.open("تلاميذ مدرسة")
    library = scene.program.session.library
    text = library.articles.text(article_id)
    last = text[text.rindex("\n") + 1 :].split("،")[0]
    start = text.index(last)
    note = window.marks.add_note(article_id, Span(start, start + len(last)))
    window.marks.change_note(note, "كم جمعوا من بيع الطماطم؟")
    window.wishes.lines.leave_out_lines([scene.line(last)])
    scene.settle()
    panels.side.setCurrentWidget(panels.notes_panel)
    wait(CALM)
    scene.keep("detached-note", panels.article_view, panels.side, height=400)


def night(scene: Scene) -> None:
    """Show an encoding being chosen, in the dark."""
    scene.program.change_theme(is_dark=True)
    scene.window.resize(WIDTH, HEIGHT)
    scene.open("sahil-1998")
    scene.window.commands.encoding.trigger()
    dialog = scene.window.encodings.dialog
    assert dialog
    wait(CALM)
    scene.keep("encoding", dialog)
    dialog.reject()


def importing(scene: Scene) -> None:
    """Show the window while many files are imported."""
    many = examples.write_many(scene.folder / "أرشيف 2025", MANY)
    scene.open("وزراء الطاقة")
    importer, seen = scene.program.session.importer, []
    importer.progressed.connect(lambda receipt, _name: seen.append(receipt.done))
    importer.import_files([many])
    wait_until(lambda: bool(seen) and seen[-1] >= SOME)
    scene.window.panels.import_progress._pause.click()
    scene.window.panels.import_progress._pause.click()
    scene.keep("importing", scene.window)
    importer.cancel()
    scene.settle()


def names(scene: Scene) -> None:
    """Show a name in its contexts, and two where they meet."""
    window, concordances = scene.window, scene.window.concordances
    scene.open("زلزال إيجه: ما الذي")
    one, other = (scene.entity(name) for name in ("كاثرين غالاغر", "ستيفان غروبر"))
    window.wishes.show_entity(one)
    window.panels.article_view.show_hits([])
    wait(CALM)
    scene.keep("mention-map", window.panels.article_view, height=520)
    concordances.show(one)
    shown = concordances.window
    assert shown
    shown.resize(980, 460)
    wait(CALM)
    scene.keep("concordance", shown)
    concordances.add(other)
    shown.tabs.setCurrentIndex(1)
    shown.resize(860, 460)
    wait(CALM)
    scene.keep("meetings", shown)
    shown.close()


def correcting(scene: Scene) -> None:
    """Show the page of a name, and how names are parted, joined and shared."""
    window, session = scene.window, scene.program.session
    scene.open("زلزال إيجه: ما الذي")
    one, other = (whom(scene, name) for name in ("كاثرين غالاغر", "ستيفان غروبر"))
    note = "تُكتب الغين في اسمها جيماً في صحف القاهرة."
    window.curation.keep(one.id, Card(note, "teal", is_pinned=True, tags=("إغاثة",)))
    window.wishes.show_entity(one.id)
    scene.settle()
    scene.keep("name-page", window.panels.article_view, window.panels.side, height=520)
    queue = SuggestionQueue(window)
    Round(session, [Pair(one.id, other.id)], queue)
    shown(scene, "name-pair", queue, 560)
    split = window.who.splitting(other.id)
    shown(scene, "name-split", split, 560)
    listed = Listed(one.name, one.kind, ("غالاغر الإغاثة",), card=Card("ملاحظة الفريق"))
    names = NameList((listed, Listed("صندوق إغاثة إيجه", EntityKind.ORGANISATION)), ("المانحين",))
    planned = plan(session.library, names)
    shown(scene, "name-list", ImportNames(planned, "names.csv", window), 360)


def whom(scene: Scene, name: str) -> Entity:
    return scene.program.session.library.entities.find(name)[0]


def shown(scene: Scene, name: str, dialog: QDialog, height: int) -> None:
    dialog.resize(640, height)
    dialog.open()
    wait(CALM)
    scene.keep(name, dialog)
    dialog.close()


PARTS = (
    *(empty, report, table, folders, reading, names, correcting, lines, marks, night, importing),
)


def wait(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


def wait_until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError
        wait(0.02)


def edged(picture: QImage) -> QImage:
    """Return a picture with a border."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(whole)
    painter.setPen(EDGE)
    painter.drawRect(whole.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return whole


def reduced(picture: QImage) -> QImage:
    """Return a picture in its commonest colours: a third of the bytes, and nobody sees it."""
    counted = Counter(colours(picture))
    table = [colour for colour, _ in counted.most_common(MOST_COLOURS)]
    plain = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    return picture.convertToFormat(QImage.Format.Format_Indexed8, table, plain)


def colours(picture: QImage) -> Iterator[int]:
    """Yield the colour of each pixel, as 0xAARRGGBB."""
    return iter(memoryview(picture.constBits()).cast("I"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
