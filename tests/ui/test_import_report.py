import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from reader.ui.import_report import ImportReport, ImportSummary, Refusal

REFUSED = (Refusal("a.zip/b.txt", "the file is empty. Save the article again."),)


def report(qtbot, **summary) -> ImportReport:
    shown = ImportReport(ImportSummary(**summary))
    qtbot.addWidget(shown)
    return shown


def test_tells_what_became_of_each_file(qtbot):
    text = report(qtbot, added=12, known=3, refused=REFUSED).text()

    assert text.splitlines() == [
        "12 article(s) added.",
        "3 file(s) were in the library already.",
        "1 file(s) refused:",
        "a.zip/b.txt: the file is empty. Save the article again.",
    ]


def test_says_that_a_stopped_import_is_not_lost(qtbot):
    shown = report(qtbot, added=1, is_cancelled=True)

    assert shown.text().startswith("The import was stopped.")
    assert shown.windowTitle() == "Import stopped"


def test_lists_each_file_that_was_refused(qtbot):
    shown = report(qtbot, refused=REFUSED)

    assert "a.zip/b.txt" in shown.findChild(QPlainTextEdit).toPlainText()


@pytest.mark.parametrize(("refused", "is_hidden"), [((), True), (REFUSED, False)])
def test_offers_to_try_again_only_what_was_refused(qtbot, refused, is_hidden):
    assert report(qtbot, refused=refused)._retry.isHidden() is is_hidden


def test_the_report_can_be_saved(qtbot):
    shown = report(qtbot, added=1, refused=REFUSED)

    with qtbot.waitSignal(shown.save_requested) as heard:
        shown._save.click()

    assert heard.args == [shown.text()]


@pytest.mark.parametrize("kind", ["to_check", "unsure", "unusable"])
def test_what_should_be_looked_at_can_be_shown(qtbot, kind):
    shown = report(qtbot, added=9, **{kind: [3, 7]})

    with qtbot.waitSignal(shown.show_requested) as heard:
        shown.findChild(QPushButton, "showThem").click()

    assert heard.args == [[3, 7]]


def test_says_which_tables_were_left_out(qtbot):
    assert "1 table" in report(qtbot, added=1, left_out=1).text()


def test_trying_again_closes_the_report(qtbot):
    shown = report(qtbot, refused=REFUSED)

    with qtbot.waitSignals([shown.retry_requested, shown.accepted]):
        shown._retry.click()


def test_a_report_without_refusals_is_wide_enough_for_its_sentences(qtbot):
    shown = report(qtbot, added=3)
    shown.show()

    assert shown.width() >= 500
