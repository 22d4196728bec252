"""Which habits of writing a newspaper shows."""

import pytest

from reader.text.habits import Habit, Seen, habits


@pytest.mark.parametrize(
    ("text", "habit"),
    [
        ("قال فى القاهرة التى زارها " * 5, Habit.DOTLESS_YEH),
        ("قال ان الوزير عاد الى بيروت " * 5, Habit.BARE_ALEF),
        ("في ١٨ من عام ٢٠١٥ " * 5, Habit.ARABIC_DIGITS),
        ("في 18 من عام 2015 " * 5, Habit.EUROPEAN_DIGITS),
        ("في أيلول وتشرين الأول " * 5, Habit.LEVANTINE_MONTHS),
        ("في سبتمبر 2015 وأكتوبر " * 5, Habit.EGYPTIAN_MONTHS),
        ("في شتنبر ونونبر " * 5, Habit.MAGHREBI_MONTHS),
        ("في أيلول/ سبتمبر " * 5, Habit.BOTH_MONTHS),
    ],
)
def test_a_habit_is_seen_where_most_places_show_it(text, habit):
    assert habit in [seen.habit for seen in habits([text])]


def test_what_is_seen_a_few_times_is_no_habit():
    assert habits(["قال فى القاهرة"]) == []


def test_a_habit_is_counted_over_all_texts():
    texts = ["في", "فى فى فى", "فى فى فى والتى"]
    assert habits(texts) == [Seen(Habit.DOTLESS_YEH, 7, 8)]
