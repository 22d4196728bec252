"""How files are read, and what the user says of their lines and facts."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from reader.errors import NoSuchArticleError
from reader.library.outlets import Spelling, spellings
from reader.model import EntityKind, Evidence, Filter, Metadata, Role, Span, State
from tests import make


@pytest.fixture
def library(tmp_path):
    with make.library(tmp_path) as made:
        yield made


def lines(*read):
    texts = ["شريط الأخبار", "قال الوزير كلمته", "كلمته كلمته أخرى", "ذيل"]
    return [
        make.line(text, Role.BODY if n in read else Role.TICKER) for n, text in enumerate(texts)
    ]


def test_taking_a_line_back_moves_notes_and_highlights_with_their_words(library):
    article_id = library.articles.add(make.draft(lines=lines(1, 2)))
    text = library.articles.text(article_id)
    start = text.index("أخرى")
    library.highlights.add(article_id, Span(start, start + 4))
    library.notes.add(article_id, "ملاحظة", Span(start - 6, start + 4))
    library.notes.add(article_id, "على المقال")

    library.readings.edit_lines(article_id, {0: Role.BODY}, [])

    text = library.articles.text(article_id)
    assert text.startswith("شريط الأخبار\nقال")
    start = text.index("أخرى")
    assert [h.span for h in library.highlights.on_article(article_id)] == [Span(start, start + 4)]
    assert [note.span for note in library.notes.on_article(article_id)] == [
        None,
        Span(start - 6, start + 4),
    ]
    assert library.search.find("شريط")
    assert library.readings.original(article_id).lines[0].reason == ""
    assert library.check() == []


def test_a_passage_that_is_not_read_any_more_waits_for_its_words(library):
    article_id = library.articles.add(make.draft(lines=lines(1, 2)))
    start = library.articles.text(article_id).index("أخرى")
    library.highlights.add(article_id, Span(start, start + 4))
    note_id = library.notes.add(article_id, "ملاحظة", Span(start, start + 4))

    library.readings.edit_lines(article_id, {2: Role.TICKER}, [])
    assert library.highlights.on_article(article_id) == []
    assert library.notes.get(note_id).span is None
    library.notes.restore(library.notes.remove(note_id))

    library.readings.edit_lines(article_id, {2: Role.BODY}, [])
    assert [h.span for h in library.highlights.on_article(article_id)] == [Span(start, start + 4)]
    assert library.notes.get(note_id).span == Span(start, start + 4)


def test_a_passage_over_two_lines_stays_while_both_are_read(library):
    article_id = library.articles.add(make.draft(lines=lines(1, 2)))
    library.highlights.add(article_id, Span(11, 22))

    library.readings.edit_lines(article_id, {0: Role.BODY, 3: Role.BODY}, [])

    [highlight] = library.highlights.on_article(article_id)
    assert highlight.span == Span(24, 35)


def test_the_names_of_a_changed_body_take_the_place_of_the_former(library):
    article_id = library.articles.add(
        make.draft(lines=lines(1)), [make.name("قال الوزير كلمته", "الوزير")]
    )

    text = "شريط الأخبار\nقال الوزير كلمته"
    library.readings.edit_lines(
        article_id, {0: Role.BODY}, [make.name(text, "الأخبار", EntityKind.MISC)]
    )

    [names] = library.entities.names()
    assert names.printed == ("الأخبار",)
    assert library.articles.unlinked() == [article_id]


def test_taking_the_word_back_gives_what_was_found(library):
    article_id = library.articles.add(make.draft(lines=lines(1)))
    found = library.readings.original(article_id)

    library.readings.edit_lines(article_id, {0: Role.BODY, 1: Role.UNKNOWN}, [])
    assert library.readings.edited_lines(article_id) == {0: Role.BODY, 1: Role.UNKNOWN}
    library.readings.edit_lines(article_id, {0: None, 1: None}, [])

    assert library.readings.edited_lines(article_id) == {}
    assert library.readings.original(article_id) == found


def test_the_word_is_on_one_of_several_lines_with_the_same_text(library):
    twice = [make.line("للاشتراك"), make.line("قال الوزير"), make.line("للاشتراك")]
    article_id = library.articles.add(make.draft(lines=twice))

    library.readings.edit_lines(article_id, {2: Role.FORM}, [])

    assert library.articles.text(article_id) == "للاشتراك\nقال الوزير"


def test_another_reading_leaves_what_the_user_said_and_marked(library):
    article_id = library.articles.add(make.draft(lines=lines(1, 2)))
    start = library.articles.text(article_id).index("أخرى")
    library.highlights.add(article_id, Span(start, start + 4))
    library.readings.edit_lines(article_id, {1: Role.CAPTION}, [])
    library.readings.edit_fields({article_id: {"title": "عنواني"}})

    other = [make.line("سطر جديد"), *lines(1, 2, 3)]
    draft = replace(make.draft(lines=other), metadata=Metadata("عنوان القواعد", author="سلمى"))
    library.readings.replace(article_id, draft, [], rules=2, recogniser="r")

    assert library.articles.text(article_id) == "سطر جديد\nكلمته كلمته أخرى\nذيل"
    metadata = library.articles.get(article_id).metadata
    assert (metadata.title, metadata.author) == ("عنواني", "سلمى")
    [highlight] = library.highlights.on_article(article_id)
    text = library.articles.text(article_id)
    assert text[highlight.span.start : highlight.span.end] == "أخرى"
    assert library.readings.outdated(2) == []
    assert library.readings.outdated(3) == [article_id]
    assert library.check() == []


def test_a_detached_highlight_that_was_removed_comes_back_as_it_was(library):
    article_id = library.articles.add(make.draft(lines=lines(1, 2)))
    highlight_id = library.highlights.add(article_id, Span(0, 9), "green")
    draft = make.draft(lines=[make.line("نص آخر")])
    library.readings.replace(article_id, draft, [], rules=2, recogniser="r")
    detached = library.highlights.detached(article_id)

    library.highlights.restore(library.highlights.remove(highlight_id))

    assert library.highlights.detached(article_id) == detached != []


def test_a_passage_whose_words_another_reading_lost_is_kept_as_detached(library):
    article_id = library.articles.add(make.draft(lines=lines(1, 2)))
    library.highlights.add(article_id, Span(0, 9), "green")
    note_id = library.notes.add(article_id, "ملاحظة", Span(0, 9))

    draft = make.draft(lines=[make.line("نص آخر")])
    library.readings.replace(article_id, draft, [], rules=2, recogniser="r")

    assert [h.quote for h in library.highlights.detached(article_id)] == ["قال الوزي"]
    note = library.notes.get(note_id)
    assert (note.span, note.quote, note.is_detached) == (None, "قال الوزي", True)


def test_what_the_file_says_is_kept_with_its_evidence(library):
    evidence = {"author": Evidence("كتبت: سلمى", 3), "title": Evidence("عنوان", None, "json-ld")}
    draft = replace(make.draft(title="عنوان"), evidence=evidence)
    article_id = library.articles.add(draft)

    details = library.readings.details(article_id)

    assert details.found == draft.metadata
    assert details.evidence == evidence
    assert details.edits == {}


def test_a_field_is_as_the_user_says_until_the_word_is_taken_back(library):
    draft = make.draft(title="عنوان", outlet="النهر", published=date(2015, 9, 18))
    article_id = library.articles.add(draft)

    said = {"title": "غيره", "outlet": "", "published": "2016-01-02T10:30:00+03:00"}
    library.readings.edit_fields({article_id: said})

    metadata = library.articles.get(article_id).metadata
    assert (metadata.title, metadata.outlet) == ("غيره", None)
    assert metadata.published == datetime.fromisoformat("2016-01-02T10:30:00+03:00")
    assert library.search.find("غيره")
    assert library.articles.matching(Filter(outlet="النهر")) == []
    assert library.check() == []

    library.readings.edit_fields({article_id: dict.fromkeys(said)})
    assert library.articles.get(article_id).metadata == draft.metadata


def test_part_of_a_day_stays_a_part(library):
    article_id = library.articles.add(make.draft(published=date(2015, 9, 18)))

    library.readings.edit_fields({article_id: {"published": "2015-09"}})

    metadata = library.articles.get(article_id).metadata
    assert (metadata.published, metadata.partial) == (None, "2015-09")


def test_a_month_is_sorted_before_its_days(library):
    day = library.articles.add(make.draft("أول", published=date(2015, 9, 18)))
    month = library.articles.add(make.draft("ثان"))
    library.readings.edit_fields({month: {"published": "2015-09"}})
    year_unknown = library.articles.add(make.draft("ثالث"))
    library.readings.edit_fields({year_unknown: {"published": "XXXX-09-30"}})

    assert library.articles.matching(Filter()) == [day, month, year_unknown]


@pytest.mark.parametrize(
    ("period", "found"),
    [("2015-09-18", "d"), ("2015-09", "dm"), ("2015", "dmy"), ("201", "dmy"), ("2016", "")],
)
def test_articles_are_listed_by_day_month_year_and_decade(library, period, found):
    day = library.articles.add(make.draft("أول", published=date(2015, 9, 18)))
    ids = {day: "d"}
    for written, letter in (("2015-09", "m"), ("2015", "y"), ("XXXX-09-18", "x")):
        article_id = library.articles.add(make.draft(written))
        library.readings.edit_fields({article_id: {"published": written}})
        ids[article_id] = letter

    listed = library.articles.matching(Filter(period=period))

    assert "".join(ids[article_id] for article_id in listed) == found


def test_what_the_user_has_looked_at_needs_no_look(library):
    by_lines, by_word, other = (
        library.articles.add(make.draft(text, state=State.CHECK)) for text in ("أ", "ب", "ج")
    )
    library.readings.edit_lines(by_lines, {0: Role.TITLE}, [])
    library.readings.edit_fields({by_word: {"state": "imported"}})

    states = [library.articles.get(i).state for i in (by_lines, by_word, other)]
    assert states == [State.IMPORTED, State.IMPORTED, State.CHECK]


def test_an_article_that_is_not_there_has_no_reading(library):
    with pytest.raises(NoSuchArticleError):
        library.readings.details(7)
    with pytest.raises(NoSuchArticleError):
        library.readings.edit_lines(7, {0: Role.BODY}, [])


def test_an_outlet_has_the_name_that_the_user_gives_it(library):
    for number in range(2):
        library.articles.add(make.draft(f"خبر {number}", outlet="almanbar.example"))

    library.readings.call_outlet(["almanbar.example"], "المنبر")
    library.articles.add(make.draft("خبر جديد", outlet="almanbar.example"))
    assert library.articles.outlets() == [("المنبر", 3)]
    assert library.outlets.found_names("المنبر") == ["almanbar.example"]

    library.readings.call_outlet(["almanbar.example"], None)
    assert library.articles.outlets() == [("almanbar.example", 3)]


def test_the_spellings_of_an_outlet_are_those_that_others_never_print():
    rows = [
        ("سيرغي شويغو", "سيرجي شويجو", 4, 0),
        ("سيرغي شويغو", "سيرغي شويغو", 0, 9),
        ("سيرغي شويغو", "شويجو", 3, 0),
        ("سيرغي شويغو", "شويغو", 0, 5),
        ("القاهرة", "القاهرة", 2, 8),
    ]

    assert spellings(rows) == [
        Spelling(
            "سيرغي شويغو",
            (("سيرجي شويجو", 4), ("شويجو", 3)),
            (("سيرغي شويغو", 9), ("شويغو", 5)),
        )
    ]
