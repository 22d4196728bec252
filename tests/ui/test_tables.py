"""Asking for the fields of tables in the window."""

import pytest

from reader.ui.app import Options, Program, application
from tests.importing.formats.test_fields import ODD, ODD_FIELDS
from tests.importing.formats.test_records import RECORDS, as_csv, as_json
from tests.importing.pages import ALGIERS, CASABLANCA, PAGES, RIYADH

OTHERS = [page for page in PAGES[1:] if page not in (RIYADH, CASABLANCA, ALGIERS)]
"""Those that the tables of other tests do not hold."""


@pytest.fixture
def program(tmp_path):
    program = Program(application(), Options(tmp_path / "library.warraq", language="en"))
    program.start()
    yield program
    program.stop()


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "odd.csv").write_bytes(as_csv(ODD))
    (folder / "page.txt").write_text(PAGES[0].text, "utf-8")
    return folder


def drop(qtbot, program, *paths):
    program.window.files.take(list(paths))
    settle(qtbot, program)


def settle(qtbot, program):
    qtbot.waitUntil(lambda: program.is_settled, timeout=30_000)


def count(program):
    return program.session.library.articles.counts().all


def titles(program):
    articles = program.session.library.articles
    return {article.metadata.title for article in articles.get_many([1, 2, 3, 4, 5])}


def test_a_table_waits_for_an_answer_and_the_other_files_do_not(qtbot, program, folder):
    drop(qtbot, program, folder)

    assert count(program) == 1
    assert program.window.tables.dialog.isVisible()
    program.window.tables.dialog.reject()


def test_it_is_imported_as_the_user_says(qtbot, program, folder):
    drop(qtbot, program, folder / "odd.csv")
    form = program.window.tables.dialog.form
    assert RIYADH.title not in form.preview.split("\n")

    form.choose("title", "c2")
    form.choose("published", "c3")
    assert RIYADH.title in form.preview.split("\n")
    program.window.tables.dialog.accept()
    settle(qtbot, program)

    assert RIYADH.title in titles(program)
    assert count(program) == 3


def test_an_import_that_was_stopped_asks_nothing(qtbot, program, folder):
    importer = program.session.importer
    importer.progressed.connect(importer.cancel)  # behind the table, its first file
    with qtbot.waitSignal(importer.finished, timeout=30_000) as finished:
        program.window.files.take([folder / "odd.csv", folder / "page.txt"])
    [receipt] = finished.args
    assert receipt.held
    assert receipt.is_cancelled
    assert program.window.tables.dialog is None

    importer.progressed.disconnect(importer.cancel)
    drop(qtbot, program, folder / "odd.csv")
    assert program.window.tables.dialog.isVisible()
    program.window.tables.dialog.reject()


def test_the_answer_holds_for_the_next_file(qtbot, program, folder):
    drop(qtbot, program, folder / "odd.csv")
    program.window.tables.dialog.form.choose("title", "c2")
    program.window.tables.dialog.accept()
    settle(qtbot, program)
    (folder / "more.csv").write_bytes(as_csv([ODD[0], [PAGES[0].body, PAGES[0].title, ""]]))

    drop(qtbot, program, folder / "more.csv")

    assert program.window.tables.dialog is None
    assert PAGES[0].title in titles(program)


@pytest.fixture
def tables(folder):
    """Return a folder with a page, and three tables of which no two have the same fields."""
    (folder / "deep").mkdir()
    for name, page, body in (("a", OTHERS[0], "body"), ("b", OTHERS[1], "story")):
        record = {f"title_{name}": page.title, body: page.body}
        (folder / "deep" / f"{name}.json").write_bytes(as_json(record))
    return folder


def answer_all(qtbot, program):
    while program.window.tables.dialog:
        program.window.tables.dialog.accept()
    settle(qtbot, program)


def test_what_tables_hold_is_added_to_the_import_that_found_them(qtbot, program, tables):
    drop(qtbot, program, tables)
    assert program.window.statusBar().currentMessage() == ""

    answer_all(qtbot, program)

    library = program.session.library
    [journal] = library.imports.every()
    outcomes = [file.outcome for file in library.imports.files(journal.id)]
    assert (count(program), outcomes) == (6, ["added"] * 6)
    assert (journal.done, journal.total) == (4, 4)
    assert "6 articles added." in program.window.statusBar().currentMessage()
    [line] = program.window.earlier._listed()
    assert line.added == 6


def test_one_undo_takes_back_what_tables_held_too(qtbot, program, tables):
    drop(qtbot, program, tables)
    answer_all(qtbot, program)

    program.session.history.undo()

    assert count(program) == 0
    assert not program.session.history.canUndo()


def test_folders_are_still_offered_as_tags_when_tables_were_imported(qtbot, program, tables):
    drop(qtbot, program, tables)
    answer_all(qtbot, program)

    program.window.imports._ask_for_tags()

    dialog = program.window.imports.folder_tags
    assert dialog.chosen == ["deep"]
    dialog.reject()


def test_a_table_that_was_left_out_is_told_of(qtbot, program, folder):
    (folder / "empty.txt").write_bytes(b"")
    drop(qtbot, program, folder)
    program.window.tables.dialog.reject()

    report = program.window.imports.report
    report.close()
    assert "1 table left out" in report.text()


def test_imports_that_follow_each_other_are_asked_about_in_turn(qtbot, program, tables):
    drop(qtbot, program, tables / "odd.csv")
    drop(qtbot, program, tables / "deep")

    answer_all(qtbot, program)
    answer_all(qtbot, program)

    added = [line.added for line in program.window.earlier._listed()]
    assert added == [2, 3]


def test_what_is_left_out_is_not_imported_and_not_asked_for_again(qtbot, program, folder):
    drop(qtbot, program, folder / "odd.csv")
    program.window.tables.dialog.reject()

    drop(qtbot, program, folder / "odd.csv")

    assert program.window.tables.dialog is None
    assert count(program) == 0


def test_what_is_left_out_stays_out_when_what_was_refused_is_tried_again(qtbot, program, folder):
    (folder / "empty.txt").write_bytes(b"")
    drop(qtbot, program, folder)
    program.window.tables.dialog.reject()

    program.window.imports.report.retry_requested.emit()
    settle(qtbot, program)

    assert count(program) == 1


def test_an_import_that_is_gone_on_with_asks_as_it_would_have(qtbot, program, folder):
    imports = program.session.library.imports
    imports.begin([folder / "odd.csv"])

    program.session.importer.resume(imports.unfinished())
    settle(qtbot, program)

    assert count(program) == 0
    program.window.tables.dialog.reject()


def test_files_with_the_same_fields_are_asked_for_once(qtbot, program, tmp_path):
    for number, record in enumerate(RECORDS):
        extra = {"section": "محليات"} if number else {}
        (tmp_path / f"{number}.json").write_bytes(as_json(record | extra))

    drop(qtbot, program, *tmp_path.glob("*.json"))
    program.window.tables.dialog.accept()
    settle(qtbot, program)

    assert program.window.tables.dialog is None
    assert count(program) == 3


def test_all_can_be_taken_as_guessed(qtbot, program, folder):
    (folder / "a.json").write_bytes(as_json(RECORDS[:1]))
    drop(qtbot, program, folder / "odd.csv", folder / "a.json")

    program.window.tables.dialog._all.click()
    settle(qtbot, program)

    assert program.window.tables.dialog is None
    assert len(program.session.library.mappings.every()) == 2


def test_without_text_there_is_nothing_to_import(qtbot, program, folder):
    drop(qtbot, program, folder / "odd.csv")
    dialog = program.window.tables.dialog

    dialog.form.choose("body", "")

    assert not dialog._import.isEnabled()
    dialog.reject()


def test_what_was_said_can_be_seen_changed_and_forgotten(qtbot, program, folder):
    drop(qtbot, program, folder / "odd.csv")
    program.window.tables.dialog.accept()
    settle(qtbot, program)
    mappings = program.session.library.mappings

    program.window.commands.table_fields.trigger()
    dialog = program.window.tables.remembered
    dialog.form.choose("title", "c2")
    dialog.form.choose("published", "c3")
    dialog._keep.click()
    assert list(mappings.every().values()) == [ODD_FIELDS]

    dialog._forget.click()
    assert mappings.every() == {}
    dialog.reject()


def test_files_named_on_the_command_line_are_not_asked_about(qtbot, program, folder):
    program.session.importer.import_files([folder])
    settle(qtbot, program)

    assert program.window.tables.dialog is None
    assert count(program) == 4
