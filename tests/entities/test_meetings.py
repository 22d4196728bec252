"""Where several entities are named together."""

from reader.entities.meetings import meetings
from reader.model import Span


def places(text, *names):
    """Return for each name where a text has it."""
    found = {}
    for number, name in enumerate(names):
        starts = [n for n in range(len(text)) if text.startswith(name, n)]
        found[number] = [Span(start, start + len(name)) for start in starts]
    return found


def met(text, *names):
    return [text[m.passage.start : m.passage.end] for m in meetings(text, places(text, *names))]


def test_they_meet_in_a_sentence():
    text = "قالت سلمى شيئا. والتقى كريم سلمى أمس. وعاد كريم."
    assert met(text, "سلمى", "كريم") == ["والتقى كريم سلمى أمس."]


def test_where_no_sentence_has_all_a_paragraph_may():
    text = "قالت سلمى شيئا. وعاد كريم.\nوسافر كريم."
    assert met(text, "سلمى", "كريم") == ["قالت سلمى شيئا. وعاد كريم."]


def test_those_that_stand_apart_do_not_meet():
    assert met("قالت سلمى شيئا.\nوعاد كريم.", "سلمى", "كريم") == []


def test_three_meet_where_all_of_them_are():
    text = "التقى كريم سلمى. والتقى كريم سلمى وهدى."
    assert met(text, "سلمى", "كريم", "هدى") == ["والتقى كريم سلمى وهدى."]


def test_every_place_of_theirs_is_told_in_reading_order():
    text = "التقى كريم سلمى ثم كريم"
    [found] = meetings(text, places(text, "سلمى", "كريم"))
    assert [text[s.start : s.end] for s in found.named] == ["كريم", "سلمى", "كريم"]
