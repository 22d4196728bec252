"""What stands around a name: context to be read, and keys to sort by."""

from reader.model import Span
from reader.text.contexts import context, sort_keys


def around(text, printed, **options):
    start = text.index(printed)
    return context(text, Span(start, start + len(printed)), **options)


def key(text, printed):
    start = text.index(printed)
    [found] = sort_keys(text, [Span(start, start + len(printed))])
    return tuple(part.decode("iso8859_6") for part in found)


def test_a_context_is_the_line_around_a_name():
    found = around("سطر\nقالت سلمى الكندي أمس\nسطر", "سلمى الكندي")
    assert (found.before, found.named, found.after) == ("قالت ", "سلمى الكندي", " أمس")


def test_what_is_joined_to_a_name_stays_with_it():
    found = around("وصل إلى القاهرة ولبيروت بعدها", "بيروت")
    assert (found.named, found.span) == ("ولبيروت", Span(2, 7))


def test_a_long_line_is_cut_between_words():
    found = around("كلمة أولى ثم سلمى ثم كلمة أخيرة", "سلمى", width=8)
    assert (found.before, found.after) == ("أولى ثم ", " ثم كلمة")
    assert found.is_cut_before
    assert found.is_cut_after


def test_a_short_line_is_not_cut():
    found = around("ثم سلمى", "سلمى", width=8)
    assert (found.is_cut_before, found.is_cut_after) == (False, False)


def test_a_word_without_end_is_cut_inside():
    found = around(f"سلمى {'ا' * 50}", "سلمى", width=10)
    assert len(found.after) <= 10


def test_words_are_sorted_by_outwards():
    assert key("قالت الوزيرة سلمى الكندي أمس", "سلمى") == ("الوزيره قالت", "الكندي امس")


def test_spellings_of_a_word_sort_alike():
    assert key("أكّدت سلمى", "سلمى") == key("اكدت سلمى", "سلمى")


def test_keys_keep_the_order_of_the_alphabet():
    words = ["ابن", "باب", "ثوب", "حال", "ضوء", "غيم", "فم", "قلم", "كل", "نور", "هو", "وجه", "يد"]
    keys = [sort_keys(f"سلمى {word}", [Span(0, 4)])[0][1] for word in words]
    assert keys == sorted(keys)


def test_what_is_joined_to_a_name_is_no_word_before_it():
    assert key("وصل وسلمى معه", "سلمى") == ("وصل", "معه")


def test_words_of_other_lines_do_not_count():
    assert key("قال\nسلمى\nقال", "سلمى") == ("", "")


def test_signs_do_not_count():
    assert key("قالت: «سلمى»، أمس", "سلمى") == ("قالت", "امس")


def test_letters_of_other_alphabets_do_no_harm():
    assert key("سلمى 北京 café", "سلمى") == ("", "?? cafe")
