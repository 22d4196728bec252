"""Whole stories through the real window. They are the specification."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTextBrowser,
    QWidget,
)

from reader.desk import Prepared, prepare, who
from reader.desk.deeds import Correct
from reader.errors import LibraryInUseError
from reader.model import Entity, Filter, Note, Span
from reader.resources import resource
from reader.ui.app import Options, Program, application
from reader.ui.article_view import ArticleView
from reader.ui.article_view.marks import Layer
from reader.ui.main_window import MainWindow
from reader.ui.wording import date_words
from tests import named


@pytest.fixture
def start(qtbot, tmp_path):
    """Start the program on one library; what is started is stopped again."""
    programs: list[Program] = []

    def start(*files: Path, language: str = "en") -> Program:
        options = Options(tmp_path / "library.warraq", tuple(files), language=language)
        program = Program(application(), options)
        programs.append(program)
        program.start()
        settle(qtbot, program)
        return program

    yield start
    for program in programs:
        stop(program)


def settle(qtbot, program: Program) -> None:
    qtbot.waitUntil(lambda: program.is_settled, timeout=90_000)
    qtbot.wait(250)  # the news of the last change


def stop(program: Program) -> None:
    if program.is_running:
        program.stop()


def listed(window: MainWindow) -> list[int]:
    return window.browsing.listed


def entity(program: Program, name: str) -> Entity:
    entities = program.session.library.entities.every()
    return next(e for e in entities if name in (e.name, *e.aliases))


def click_mention(qtbot, program: Program, entity_id: int) -> None:
    """Click the first mention of an entity in the open article, with the mouse."""
    view, article = program.window.panels.article_view, program.window.reading.article
    mentions = program.session.library.entities.mentions_in(article.id)
    mention = next(m for m in mentions if m.entity_id == entity_id)
    view.go_to(mention.span)
    cursor = view.textCursor()
    cursor.setPosition(position(view, mention.span.start + 1))
    place = view.cursorRect(cursor).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def type_keys(widget, keys: str) -> None:
    """Type letters; QTest knows only Latin ones by key."""
    for letter in keys:
        QTest.keyClick(widget, letter)


def test_a_first_day_and_the_next_morning(qtbot, start):
    program = start(resource("demo"))
    assert len(listed(program.window)) == 10
    whom = meet_somebody(qtbot, program)
    article_id = see_them_elsewhere(program, whom)
    note = write_a_note(program, "first word")
    tag_and_think_again(program)
    search_for_a_word(qtbot, program)

    program.window.commands.quit.trigger()
    stop(program)

    again = start()
    library = again.session.library
    assert len(listed(again.window)) == 10
    assert again.window.reading.article.id == article_id
    assert library.articles.matching(Filter(tag="summit")) == [article_id]
    assert library.notes.on_article(article_id) == [note]
    assert library.entities.get(whom.id) == whom
    assert library.check() == []


def meet_somebody(qtbot, program: Program) -> Entity:
    """Open the first article by keyboard and click the name that most articles share."""
    window = program.window
    window.commands.next_article.trigger()
    assert window.windowTitle() == window.reading.article.metadata.title
    whom = window.reading.most_shared()
    click_mention(qtbot, program, whom.id)
    assert window.reading.entity_id == whom.id
    assert window.panels.side.currentWidget() is window.panels.entity_panel
    return whom


def see_them_elsewhere(program: Program, whom: Entity) -> int:
    """Walk on to the next article that names them; return its id."""
    window, first = program.window, program.window.reading.article.id
    mentions = named.places_of(program.session.library, whom.id)
    assert {m.article_id for m in mentions} > {first}
    for _ in mentions:
        window.commands.next_mention.trigger()
        if window.reading.article.id != first:
            break
    assert window.reading.article.id != first
    assert window.panels.article_view.current_mention().entity_id == whom.id
    return window.reading.article.id


def write_a_note(program: Program, words: str) -> Note:
    """Write on the first word of the open article."""
    window, library = program.window, program.session.library
    article_id = window.reading.article.id
    passage = Span(0, library.articles.text(article_id).index(" "))
    select(window, passage)
    window.commands.add_note.trigger()
    editor = QApplication.focusWidget()
    assert editor.objectName() == "noteEditor"
    type_keys(editor, words)
    window.panels.notes_panel.flush()
    [note] = library.notes.on_article(article_id)
    assert (note.text, note.span) == (words, passage)
    return note


def tag_and_think_again(program: Program) -> None:
    """Add two tags by keyboard, and undo the second."""
    window = program.window
    window.commands.add_tag.trigger()
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    for tag in ("summit", "wrong"):
        type_keys(line, tag)
        QTest.keyClick(line, Qt.Key.Key_Return)
    window.commands.undo.trigger()
    article_id = window.reading.article.id
    assert program.session.library.articles.get(article_id).tags == ("summit",)


def search_for_a_word(qtbot, program: Program) -> None:
    """Search for a word of the open article; the article is among the results."""
    window = program.window
    article_id = window.reading.article.id
    word = program.session.library.articles.text(article_id).split()[3]
    window.commands.find.trigger()
    assert QApplication.focusWidget() is window.panels.search_bar
    window.panels.search_bar.setText(word)
    qtbot.waitUntil(lambda: window.browsing.query == word)
    assert window.panels.lists.currentWidget() is window.panels.search_results
    found = program.session.desk.search(word)
    assert article_id in {one.article.id for one in found}


def select(window: MainWindow, span: Span) -> None:
    view = window.panels.article_view
    view.go_to(span)
    cursor = view.textCursor()
    cursor.setPosition(position(view, span.start))
    cursor.setPosition(position(view, span.end), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_span() == span


def position(view: ArticleView, offset: int) -> int:
    return view._canvas.page.position(offset)


def test_the_demo_is_not_asked_to_be_tagged_by_its_folder(start):
    assert not start(resource("demo")).window.panels.offer.isVisible()


def test_dropping_files_on_the_empty_window_imports_them(qtbot, start, tmp_path):
    program = start()
    window = program.window
    assert window.panels.first_run.isVisible()

    drop(
        window,
        [
            resource("demo") / name
            for name in sorted(p.name for p in resource("demo").glob("0[12]*.txt"))
        ],
    )
    settle(qtbot, program)

    assert not window.panels.first_run.isVisible()
    assert len(listed(window)) == 2


def drop(window: MainWindow, files: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_a_bad_file_is_told_of_and_the_good_one_is_there(qtbot, start, tmp_path):
    good = next(resource("demo").glob("01*.txt"))
    (tmp_path / "empty.txt").write_text("", "utf-8")
    program = start(tmp_path / "empty.txt", good)

    report = program.window.imports.report

    assert len(listed(program.window)) == 1
    assert report is not None
    assert report.isVisible()
    assert "empty.txt" in report.text()
    report.close()


def test_the_interface_changes_its_language_and_keeps_its_place(qtbot, start):
    program = start(*sorted(resource("demo").glob("0[123]*.txt")))
    first = program.window
    first.commands.next_article.trigger()
    article = first.reading.article
    first.panels.search_bar.setText("2")

    first.commands.language.trigger()
    qtbot.waitUntil(lambda: program.window is not first)

    second = program.window
    assert second.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert second.reading.article.id == article.id
    assert second.commands.undo.text().startswith("تراجع")
    second.commands.language.trigger()
    qtbot.waitUntil(lambda: program.window is not second)
    assert program.window.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_program_begins_where_reading_was_left(start):
    first = start(resource("demo"))
    first.window.commands.next_article.trigger()
    bar = first.window.panels.article_view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    left = first.window.panels.article_view.offset()
    assert left
    stop(first)

    assert start().window.panels.article_view.offset() == left


def test_what_can_be_undone_is_told_in_the_language_of_now(qtbot, start):
    program = start(*resource("demo").glob("0[123]*.txt"))
    marks = program.window.marks
    marks.trash([1, 2])
    marks.tag([3], "قمة")
    program.session.history.undo()
    assert program.window.commands.undo.text() == "Undo delete 2 articles"
    assert program.window.commands.redo.text() == "Redo add a tag"

    program.change_language("ar")

    assert program.window.commands.undo.text() == "تراجع حذف مقالين"
    assert program.window.commands.redo.text() == "إعادة إضافة وسم"
    assert program.window.commands.undo.iconText() == "تراجع"
    program.change_language("en")
    assert program.window.commands.undo.text() == "Undo delete 2 articles"
    program.session.history.undo()
    assert program.window.commands.undo.text() == "Undo import"


def test_the_title_of_a_window_names_another_library_than_the_usual_one(start, tmp_path):
    usual = start(resource("demo"))
    usual.window.commands.next_article.trigger()
    title = usual.window.windowTitle()
    options = Options(tmp_path / "gulf.2019.warraq", own_library=tmp_path / "library.warraq")
    other = Program(application(), options)
    other.start()

    assert other.window.windowTitle() == "\u200e\u2068Warraq\u2069 · \u2068gulf.2019\u2069"
    assert Options(options.own_library, own_library=options.own_library).name == ""
    assert title == usual.window.reading.article.metadata.title
    other.stop()


def test_an_article_without_a_title_is_called_by_a_few_of_its_words(start, tmp_path):
    (tmp_path / "letter.txt").write_text(
        "قالت السيدة نور البحر إن سفينة الشحن وصلت صباح اليوم إلى الميناء القديم وإن البحارة كلهم"
        " بخير وإنهم ينتظرون أهلهم على الرصيف منذ الفجر في جو ماطر وبارد.\n",
        encoding="utf-8",
    )
    window = start(tmp_path / "letter.txt").window
    window.commands.next_article.trigger()
    assert window.reading.article.metadata.title is None

    assert window.windowTitle().endswith("إلى الميناء القديم وإن…")


def test_days_are_written_one_way_all_over_the_window(start):
    window = start(resource("demo")).window
    window.commands.next_article.trigger()
    day = date_words(window.reading.article.metadata.published)

    assert day
    assert day in window.panels.article_view.toPlainText()


def test_a_name_the_user_corrects_is_corrected_everywhere_and_can_be_undone(qtbot, start):
    program = start(resource("demo"))
    window, library = program.window, program.session.library
    place = next(e for e in library.entities.every() if e.articles > 2)
    window.wishes.show_entity(place.id)

    window.who.rename(place.id, "اسم آخر")
    assert library.entities.get(place.id).name == "اسم آخر"

    window.who.dismiss(place.id)
    assert named.places_of(library, place.id) == []
    window.commands.undo.trigger()
    assert len(named.places_of(library, place.id)) == place.mentions
    window.commands.undo.trigger()
    assert library.entities.get(place.id).name == place.name


def test_deleting_goes_to_the_trash_and_comes_back(qtbot, start):
    program = start(*sorted(resource("demo").glob("0[12]*.txt")))
    window, library = program.window, program.session.library
    window.commands.next_article.trigger()
    article_id = window.reading.article.id

    window.commands.delete.trigger()
    qtbot.waitUntil(lambda: article_id not in listed(window))
    assert library.articles.matching(Filter(trashed=True)) == [article_id]

    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: article_id in listed(window))


def test_what_is_typed_into_a_note_at_the_last_moment_is_kept(qtbot, start):
    program = start(next(resource("demo").glob("01*.txt")))
    window = program.window
    window.commands.next_article.trigger()
    window.commands.add_note.trigger()
    type_keys(QApplication.focusWidget(), "unsaved")
    article_id = window.reading.article.id

    stop(program)

    [note] = start().session.library.notes.on_article(article_id)
    assert note.text == "unsaved"


def test_every_part_can_be_found_by_its_name_and_speaks_the_language(start):
    window = start(language="ar").window
    names = {
        "sidebar", "searchField", "articleList", "articleView", "entityPanel", "notesPanel",
        "tagEditor", "importProgress",
    }  # fmt: skip

    for name in names:
        [part] = [w for w in window.findChildren(QWidget) if w.objectName() == name]
        assert part.accessibleName()
        assert not part.accessibleName().isascii()


def test_the_guide_is_opened_in_the_language_of_the_window(start):
    window = start(language="ar").window
    window.commands.guide.trigger()

    [guide] = [w for w in window.findChildren(QWidget) if w.objectName() == "guide"]
    assert guide.findChild(QTextBrowser).toPlainText().startswith("الاستيراد إلى ورّاق")
    guide.close()


def test_the_sheet_of_keys_knows_those_of_menus_in_menus(start):
    window = start().window
    window.commands.shortcuts.trigger()

    [sheet] = [w for w in window.findChildren(QWidget) if w.objectName() == "shortcuts"]
    words = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Lines of the file", "The article begins here"} <= words
    sheet.close()


def test_the_readme_names_every_key(start):
    readme = Path(__file__).parent.parent.joinpath("README.md").read_text("utf-8")
    keys = [a.shortcut().toString() for a in start().window.commands.every() if a.shortcut()]

    assert [key for key in keys if f"`{key}`" not in readme] == []


def test_no_two_actions_share_their_keys(start):
    window = start().window
    keys = [k.toString() for a in window.commands.every() for k in a.shortcuts()]

    assert len(keys) == len(set(keys))
    assert all(action.text() for action in window.commands.every())


def test_a_second_window_on_the_same_library_is_refused(start):
    program = start()

    with pytest.raises(LibraryInUseError):
        Program(application(), Options(program.session.library.path))


def test_a_correction_in_a_large_library_is_applied_in_the_background(qtbot, start, monkeypatch):
    monkeypatch.setattr("reader.ui.importer.AT_ONCE", 1)
    program = start(*sorted(resource("demo").glob("0[123]*.txt")))
    window, library = program.window, program.session.library
    place = next(e for e in library.entities.every() if e.articles > 1)

    window.who.rename(place.id, "اسم آخر")
    window.who.dismiss(place.id)
    assert library.entities.get(place.id).name == place.name

    settle(qtbot, program)
    assert named.places_of(library, place.id) == []
    window.commands.undo.trigger()
    settle(qtbot, program)
    assert library.entities.get(place.id).name == "اسم آخر"
    assert len(named.places_of(library, place.id)) == place.mentions


def test_articles_of_an_import_that_was_cut_short_are_linked_at_the_next_start(qtbot, start):
    program = start()
    session = program.session
    for item in prepare(session.library.path, [resource("demo")]):
        if isinstance(item, Prepared):
            session.desk.keep(item)
    assert session.library.entities.every() == []
    stop(program)

    again = start()

    assert again.session.library.articles.unlinked() == []
    assert len(again.session.library.entities.every()) > 50


def test_the_window_can_be_walked_and_a_name_followed_without_a_mouse(qtbot, start):
    window = start(*sorted(resource("demo").glob("0[12]*.txt"))).window
    panels = window.panels
    panels.sidebar.setFocus()
    for pane in (panels.article_list, panels.article_view, panels.entity_panel, panels.sidebar):
        window.commands.next_pane.trigger()
        inside = QApplication.focusWidget()
        assert pane is inside or pane.isAncestorOf(inside)

    window.commands.next_article.trigger()
    window.commands.next_mention.trigger()
    window.commands.show_entity.trigger()

    assert window.reading.entity_id == panels.article_view.current_mention().entity_id


def test_a_search_that_names_no_word_does_not_hinder_anything_else(qtbot, start):
    program = start(*sorted(resource("demo").glob("0[12]*.txt")))
    first = program.window
    first.commands.next_article.trigger()
    first.panels.search_bar.setText("-كهرباء")
    qtbot.waitUntil(lambda: bool(first.browsing.query))

    first.commands.language.trigger()
    qtbot.waitUntil(lambda: program.window is not first)

    assert program.window.panels.sidebar.isVisible()
    assert program.window.reading.article is not None


def test_what_a_search_marks_goes_when_the_search_is_cleared(qtbot, start):
    window = start(*sorted(resource("demo").glob("0[12]*.txt"))).window
    window.commands.next_article.trigger()
    view, word = window.panels.article_view, window.panels.article_view.text.split()[2]
    window.panels.search_bar.setText(word)
    qtbot.waitUntil(lambda: window.browsing.query == word)
    assert view._canvas.marks._records[Layer.HIT]

    QTest.keyClick(window.panels.search_bar, Qt.Key.Key_Escape)

    assert not view._canvas.marks._records[Layer.HIT]


def test_the_results_of_a_search_are_reached_and_walked_by_keyboard(qtbot, start):
    window = start(resource("demo")).window
    window.commands.find.trigger()
    window.panels.search_bar.setText("قمة")
    QTest.keyClick(window.panels.search_bar, Qt.Key.Key_Return)
    first = window.reading.article

    for _ in range(8):
        window.commands.next_result.trigger()

    assert first is not None
    assert window.reading.article.id != first.id


def test_a_merge_keeps_the_name_of_the_one_chosen_whatever_the_other_was_called(start):
    program = start(resource("demo"))
    library, window = program.session.library, program.window
    one, two = [e for e in library.entities.every() if e.articles > 2][:2]
    window.who.rename(one.id, "اسم قديم")

    deed = Correct(program.session.desk, who.merge(library, [one.id], two.id))
    deed.do()

    assert library.entities.get(two.id).name == two.name
    assert library.entities.get(two.id).mentions == one.mentions + two.mentions


def test_undo_reaches_the_history_from_an_empty_field(qtbot, start):
    program = start(*sorted(resource("demo").glob("0[12]*.txt")))
    window = program.window
    window.commands.next_article.trigger()
    window.marks.tag([window.reading.article.id], "زيارة")
    window.commands.find.trigger()
    window.activateWindow()

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert program.session.library.tags.every() == []


def test_going_back_leads_to_where_the_article_was_left(qtbot, start):
    window = start(resource("demo")).window
    first, second, third = listed(window)[:3]
    window.reading.open(first)
    window.panels.article_view.scroll_to(900)
    left_at = window.panels.article_view.offset()
    window.reading.open(second)
    window.reading.open(third)

    window.commands.back.trigger()
    assert window.reading.article.id == second
    window.commands.back.trigger()

    assert window.reading.article.id == first
    assert window.panels.article_view.offset() == left_at
    window.commands.back.trigger()
    assert window.reading.article.id == first


def test_deleting_an_article_opens_the_next(qtbot, start):
    window = start(resource("demo")).window
    window.commands.next_article.trigger()
    following = listed(window)[1]

    window.commands.delete.trigger()

    assert window.reading.article.id == following


def test_going_back_passes_over_what_was_deleted_for_ever(start):
    program = start(resource("demo"))
    window = program.window
    first, second, third = listed(window)[:3]
    for article_id in (first, second, third):
        window.reading.open(article_id)
    program.session.library.articles.delete_for_ever([second])

    window.commands.back.trigger()
    assert window.reading.article.id == first
    window.commands.back.trigger()
    assert window.reading.article.id == first


def test_deleting_from_the_list_leaves_nothing_deleted_open(qtbot, start):
    window = start(resource("demo")).window
    window.commands.next_article.trigger()
    deleted, following = listed(window)[:2]

    QTest.keyClick(window.panels.article_list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: deleted not in listed(window))

    assert window.reading.article.id == following


@pytest.mark.parametrize(("answer", "is_kept"), [("Keep", True), ("Delete for ever", False)])
def test_what_is_deleted_in_the_trash_is_deleted_for_ever_if_that_is_meant(
    qtbot, start, answer, is_kept
):
    program = start(*sorted(resource("demo").glob("0[12]*.txt")))
    window, library = program.window, program.session.library
    kept, deleted = listed(window)
    window.wishes.trash.delete([deleted])
    window.browsing.choose(Filter(trashed=True))
    qtbot.waitUntil(lambda: listed(window) == [deleted])
    window.panels.article_list.select_article(deleted)
    window.reading.open(deleted)

    QTimer.singleShot(0, lambda: press(window, answer))
    QTest.keyClick(window.panels.article_list, Qt.Key.Key_Delete)

    assert library.articles.matching(Filter(trashed=True)) == [deleted] * is_kept
    assert library.articles.matching(Filter()) == [kept]
    assert (window.reading.article is not None) is is_kept


def press(window: MainWindow, words: str) -> None:
    """Press the button of the dialog that asks."""
    [box] = [w for w in window.findChildren(QMessageBox) if w.isVisible()]
    next(b for b in box.buttons() if b.text() == words).click()


def test_the_library_is_exported_while_the_window_goes_on(qtbot, start, tmp_path):
    program = start(*sorted(resource("demo").glob("0[12]*.txt")))
    window, target = program.window, tmp_path / "export.json"

    window.files.export_to(target)
    assert not target.exists()

    qtbot.waitUntil(lambda: program.is_settled, timeout=20_000)
    assert len(json.loads(target.read_text("utf-8"))["articles"]) == 2
    assert str(target) in window.statusBar().currentMessage()


def test_an_export_to_an_impossible_place_is_explained(qtbot, start, tmp_path):
    program = start(next(resource("demo").glob("01*.txt")))
    window, said = program.window, []

    def hear() -> bool:
        boxes = [w for w in window.findChildren(QMessageBox) if w.isVisible()]
        for box in boxes:
            said.append(box.text())
            box.accept()
        return bool(said)

    window.files.export_to(tmp_path / "nowhere" / "export.json")
    timer = QTimer()
    timer.timeout.connect(hear)
    timer.start(50)
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    timer.stop()

    assert "nowhere" in said[0]
    assert said[0].endswith("Choose another place for it.")
