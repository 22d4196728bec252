import pytest
from PySide6.QtGui import QImage

from reader.ui.app import application
from reader.ui.emblem import SIZES, draw_emblem
from reader.version import APPLICATION_ID


def colours(image: QImage) -> set[str]:
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {image.pixelColor(*place).name() for place in places if image.pixelColor(*place).alpha()}


def lightness(image: QImage, x: float, y: float) -> int:
    return image.pixelColor(int(x * image.width()), int(y * image.height())).lightness()


@pytest.mark.parametrize("size", SIZES)
def test_the_letter_stands_out_from_its_ground_at_every_size(qapp, size):
    image = draw_emblem(size)
    stroke, eye, ground = (lightness(image, *at) for at in ((0.77, 0.45), (0.58, 0.4), (0.2, 0.6)))

    assert stroke - ground > 120
    assert stroke - eye > 100  # filled, it would be another letter


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_drawn_where_the_corner_is_turned(qapp, size):
    assert draw_emblem(size).pixelColor(0, 0).alpha() == 0


def test_a_margin_stays_empty(qapp):
    image = draw_emblem(64, margin=8)

    assert colours(image.copy(0, 0, 64, 8)) == set()
    assert colours(image.copy(8, 8, 48, 48))


def test_the_windows_wear_the_icon_and_the_desktop_knows_whose_they_are(qapp):
    program = application()

    assert program.windowIcon().pixmap(16).toImage() == seen(draw_emblem(16))
    assert program.desktopFileName() == APPLICATION_ID


def seen(image: QImage) -> QImage:
    """Return an image without the colours of what is transparent."""
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
