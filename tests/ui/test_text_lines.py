import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextLayout

from reader.model import Span
from reader.ui.text_lines import TextLines

LONG = "وزراء الخارجية يبحثون في العاصمة مبادرة جديدة لوقف إطلاق النار " * 40


@pytest.fixture
def font(qapp) -> QFont:
    return QFont(qapp.font())


def drawn(lines: TextLines, width: int = 300) -> QImage:
    image = QImage(width, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    lines.draw(painter, QPointF(0, 0), QColor("black"))
    painter.end()
    return image


def ink(image: QImage) -> list[int]:
    white = QColor("white").rgb()
    return [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != white for y in range(image.height()))
    ]


@pytest.mark.parametrize("most", [1, 2, 4])
def test_takes_no_more_lines_than_it_may(font, most):
    assert TextLines(LONG, font, 300, most).count == most


def test_a_short_text_is_not_elided(font):
    lines = TextLines("خبر قصير", font, 300, 2)

    assert lines.count == 1
    assert "…" not in lines._layout.text()


def test_a_long_text_ends_in_an_ellipsis_that_fits(font):
    lines = TextLines(LONG, font, 300, 2)

    last = lines._layout.lineAt(1)
    assert lines._layout.text().endswith("…")
    assert last.naturalTextWidth() <= 300


def test_arabic_begins_at_the_right_even_after_latin(font):
    columns = ink(drawn(TextLines("GMT بدء الجلسة", font, 300, 1)))

    assert min(columns) > 100
    assert max(columns) > 280


def test_latin_begins_at_the_left(font):
    columns = ink(drawn(TextLines("The session begins", font, 300, 1)))

    assert min(columns) < 20


def test_all_lines_are_equally_high(font):
    one, two = (TextLines(LONG, font, 300, most).height for most in (1, 2))

    assert two == 2 * one


def test_a_mark_lies_behind_its_word(font):
    text = "قال محمد أمس"
    [box] = TextLines(text, font, 300, 1).boxes(Span(4, 8))
    [before] = TextLines(text, font, 300, 1).boxes(Span(0, 3))
    [after] = TextLines(text, font, 300, 1).boxes(Span(9, 12))

    assert after.right() < box.center().x() < before.left()


def test_a_mark_is_right_even_after_an_emoji(font):
    plain = TextLines("خبر عن محمد", font, 300, 1)
    wide = TextLines("🎉 خبر عن محمد", font, 300, 1)

    [box], [shifted] = plain.boxes(Span(7, 11)), wide.boxes(Span(9, 13))

    assert box.width() == pytest.approx(shifted.width(), abs=1)


def test_a_mark_across_directions_has_a_box_for_each(font):
    text = "وكالة TASS عن مصدر"

    assert len(TextLines(text, font, 300, 1).boxes(Span(3, 8))) == 2


def test_a_mark_behind_the_ellipsis_has_no_box(font):
    assert TextLines(LONG, font, 300, 1).boxes(Span(len(LONG) - 9, len(LONG) - 4)) == []


def test_marks_leave_the_letters_as_they_are(font):
    lines = TextLines("قال محمد أمس", font, 300, 1)
    before = glyphs(lines._layout)

    image = QImage(300, 60, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    lines.draw_boxes(painter, QPointF(0, 0), [Span(5, 7)], QColor("yellow"))
    painter.end()

    assert glyphs(lines._layout) == before


def glyphs(layout: QTextLayout) -> list[list[int]]:
    return [run.glyphIndexes() for run in layout.lineAt(0).glyphRuns()]
