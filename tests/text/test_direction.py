"""Which way a paragraph runs."""

import pytest

from reader.text.direction import is_right_to_left


@pytest.mark.parametrize(
    ("line", "rtl"),
    [
        ("واشنطن وموسكو تبحثان", True),
        ("آخر تحديث GMT 20:11:05", True),
        ("GMT 19:59 2026 الجمعة ,20 شباط / فبراير", True),
        ("BBC: الحكومة تعلن موعد الانتخابات", True),
        ("Accessibility links", False),
        ("-", True),
        ("18 - 09 - 2015", True),
        ("", True),
    ],
)
def test_the_majority_of_letters_decides(line, rtl):
    assert is_right_to_left(line) is rtl
