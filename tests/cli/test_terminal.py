import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli.terminal import Terminal, Visual, columns, orders_arabic, visual

LINES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]))


def test_letters_are_joined_and_stand_from_right_to_left():
    assert visual("باب") == "ﺏﺎﺑ"


def test_latin_keeps_its_order_inside_arabic():
    assert visual("الساعة GMT 20:11") == "GMT 20:11 ﺔﻋﺎﺴﻟﺍ"


def test_an_arabic_line_that_begins_with_latin_still_begins_at_the_right():
    assert visual("GMT الساعة").endswith("GMT")


def test_brackets_and_quotation_marks_are_mirrored():
    assert visual("«باب» (باب)") == "(ﺏﺎﺑ) «ﺏﺎﺑ»"


def test_vowel_marks_are_kept_and_follow_their_letter():
    assert visual("ب\u0651\u064eت") == "ﺖﺑ\u0651\u064e"


def test_a_right_to_left_line_ends_at_the_given_column():
    assert visual("باب", 10) == " " * 7 + "ﺏﺎﺑ"
    assert visual("book", 10) == "book"


def test_latin_lines_are_left_as_they_are():
    assert visual("Warraq 0.1.0: (a) [b]") == "Warraq 0.1.0: (a) [b]"


def test_marks_take_no_column_and_emoji_take_two():
    assert columns("بَ🎉") == 3


@given(LINES)
def test_every_line_can_be_shown(line):
    assert "\n" not in visual(line)


@pytest.mark.parametrize(
    ("environment", "does"),
    [
        ({"VTE_VERSION": "7600"}, True),
        ({"VTE_VERSION": "5202"}, False),
        ({"TERM_PROGRAM": "Apple_Terminal"}, True),
        ({"KONSOLE_VERSION": "230800"}, True),
        ({"TERM": "mlterm"}, True),
        ({"TERM": "xterm-256color"}, False),
        ({}, False),
    ],
)
def test_terminals_that_order_arabic_are_known(environment, does):
    assert orders_arabic(environment) is does


def test_an_article_cannot_steer_the_terminal(capsys):
    Terminal(Visual.NEVER).result("خبر\x1b[2J")

    assert "\x1b" not in capsys.readouterr().out


class Screen(io.StringIO):
    """A terminal on which somebody looks."""

    def isatty(self) -> bool:
        return True

    def seen(self) -> str:
        """Return what the last line shows, a carriage return going back to its beginning."""
        shown = ""
        for part in self.getvalue().split("\n")[-1].split("\r"):
            shown = part + shown[len(part) :]
        return shown.rstrip()


def screen_of(monkeypatch) -> Screen:
    """Put a screen in the place of standard error. A fixture would be too early for pytest."""
    stream = Screen()
    monkeypatch.setattr("sys.stderr", stream)
    return stream


def test_long_work_shows_how_far_it_is(monkeypatch):
    screen = screen_of(monkeypatch)
    terminal = Terminal(Visual.NEVER)

    terminal.progress(1, 4, "a.txt")
    terminal.progress(2, 4, "b.txt")

    assert screen.seen() == "[##########..........] 2/4 b.txt"


def test_the_progress_is_wiped_before_anything_else_is_printed(monkeypatch):
    screen = screen_of(monkeypatch)
    terminal = Terminal(Visual.NEVER)

    terminal.progress(1, 4, "a name that is long.txt")
    terminal.message("done")

    assert screen.getvalue().split("\r")[-1] == "done\n"


def test_no_progress_is_shown_where_nobody_looks(capsys):
    Terminal().progress(1, 4, "a.txt")

    assert capsys.readouterr().err == ""


def test_a_program_without_a_console_has_no_trouble_with_it(monkeypatch):
    monkeypatch.setattr("sys.stdout", None)
    monkeypatch.setattr("sys.stderr", None)

    Terminal().message("unheard")
