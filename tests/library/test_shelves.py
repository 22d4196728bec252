"""Tags, notes, highlights and corrections: what the user adds, and takes back."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from reader.library.edits import FIELDS
from reader.model import Correction, EntityKind, Role, Span, Tag, Verb
from tests import make


@pytest.fixture
def library(tmp_path):
    with make.library(tmp_path, "قال الوزير", "عاد الوزير", "زار بيروت") as made:
        yield made


def test_a_tag_lives_while_an_article_has_it(library):
    library.tags.add([1, 2, 2], " مهم  جدا ")
    library.tags.add([1], "عاجل")
    assert library.tags.every() == [Tag("عاجل", 1), Tag("مهم جدا", 2)]
    assert library.articles.get(1).tags == ("عاجل", "مهم جدا")

    library.tags.remove([1, 2, 3], "مهم جدا")

    assert library.tags.every() == [Tag("عاجل", 1)]


def test_a_tag_without_a_name_or_an_article_is_none(library):
    library.tags.add([1], "  ")
    library.tags.add([], "مهم")
    library.tags.add([99], "مهم")

    assert library.tags.every() == []


def test_a_tag_renamed_to_another_is_one_with_it(library):
    library.tags.add([1, 2], "أول")
    library.tags.add([2, 3], "ثان")

    library.tags.rename("أول", "ثان")

    assert library.tags.every() == [Tag("ثان", 3)]


def test_the_trash_is_not_counted_in_tags(library):
    library.tags.add([1, 2], "مهم")
    library.articles.trash([1])

    assert library.tags.every() == [Tag("مهم", 1)]


def test_a_removed_note_comes_back_with_its_id(library):
    library.notes.add(1, "على المقال")
    note_id = library.notes.add(1, "على الكلمة", Span(4, 10))
    library.notes.change(note_id, "تغيرت")

    note = library.notes.remove(note_id)
    assert len(library.notes.on_article(1)) == 1
    assert library.notes.add(1, "أخرى") != note_id
    library.notes.restore(note)

    assert library.notes.get(note_id) == note
    assert note.text == "تغيرت"
    assert note.changed > note.created
    assert [n.text for n in library.notes.on_article(1)] == ["على المقال", "أخرى", "تغيرت"]


def test_a_removed_highlight_comes_back_with_its_id(library):
    highlight_id = library.highlights.add(1, Span(4, 10))
    library.highlights.change(highlight_id, "green")

    highlight = library.highlights.remove(highlight_id)
    assert library.highlights.on_article(1) == []
    library.highlights.restore(highlight)

    assert library.highlights.on_article(1) == [highlight]
    assert highlight.colour == "green"


def test_what_is_not_there_is_a_mistake(library):
    for remove in (library.notes.remove, library.highlights.remove, library.notes.get):
        with pytest.raises(KeyError):
            remove(7)


def test_corrections_keep_their_order_when_one_comes_back(library):
    said = [
        Correction(Verb.ADD, "محمد", kind=EntityKind.PERSON),
        Correction(Verb.DISMISS, "الوزير", article_id=1, start=4),
        Correction(Verb.RENAME, "محمد", name="محمد صلاح"),
    ]
    numbers = [library.corrections.add(correction) for correction in said]
    library.corrections.remove(numbers[1])
    assert library.corrections.every() == [said[0], said[2]]

    library.corrections.restore(numbers[1], said[1])

    assert library.corrections.every() == said
    assert list(library.corrections.numbered()) == numbers


TEXT = ["شريط الأخبار", "قال محمد للوزير", "عاد محمد إلى بيروت"]
ARTICLES = st.integers(1, 3)


class Reading(RuleBasedStateMachine):
    """Whatever the user does, in whatever order, the library stays sound."""

    notes = Bundle("notes")
    highlights = Bundle("highlights")
    removed_notes = Bundle("removed notes")
    removed_highlights = Bundle("removed highlights")

    def __init__(self):
        super().__init__()
        self.folder = TemporaryDirectory()
        self.library = make.library(Path(self.folder.name))
        for number in range(3):
            lines = [*map(make.line, TEXT), make.line(f"ذيل {number}", Role.FOOTER)]
            self.library.articles.add(make.draft(lines=lines), [make.name("\n".join(TEXT), "محمد")])

    def teardown(self):
        self.library.close()
        self.folder.cleanup()

    @rule(article=ARTICLES, name=st.sampled_from(["أ", "ب"]), added=st.booleans())
    def tag(self, article, name, added):
        (self.library.tags.add if added else self.library.tags.remove)([article], name)

    @rule(target=notes, article=ARTICLES, start=st.integers(0, 40), length=st.integers(1, 12))
    def note(self, article, start, length):
        end = min(start + length, len(self.library.articles.text(article)))
        return self.library.notes.add(
            article, "ملاحظة", Span(min(start, end), end) if start else None
        )

    @rule(target=removed_notes, note=consumes(notes))
    def remove_note(self, note):
        return self.library.notes.remove(note)

    @rule(target=notes, note=consumes(removed_notes))
    def restore_note(self, note):
        self.library.notes.restore(note)
        return note.id

    @rule(target=highlights, article=ARTICLES, start=st.integers(0, 8), length=st.integers(1, 12))
    def highlight(self, article, start, length):
        end = min(start + length, len(self.library.articles.text(article)))
        return self.library.highlights.add(article, Span(min(start, end), end))

    @rule(target=removed_highlights, highlight=consumes(highlights))
    def remove_highlight(self, highlight):
        return self.library.highlights.remove(highlight)

    @rule(target=highlights, highlight=consumes(removed_highlights))
    def restore_highlight(self, highlight):
        self.library.highlights.restore(highlight)
        return highlight.id

    @rule(article=ARTICLES, trashed=st.booleans())
    def trash(self, article, trashed):
        (self.library.articles.trash if trashed else self.library.articles.restore)([article])

    @rule(
        article=ARTICLES,
        line=st.integers(0, 3),
        role=st.sampled_from([Role.BODY, Role.TICKER, None]),
    )
    def change_role(self, article, line, role):
        self.library.readings.edit_lines(article, {line: role}, [])

    @rule(
        article=ARTICLES, field=st.sampled_from(FIELDS), value=st.sampled_from(["", "كلمة", None])
    )
    def edit_field(self, article, field, value):
        self.library.readings.edit_fields({article: {field: value}})

    @rule(article=ARTICLES, texts=st.permutations([*TEXT, "ذيل آخر"]), body=st.integers(0, 15))
    def read_anew(self, article, texts, body):
        lines = [
            make.line(text, Role.BODY if body >> n & 1 else Role.RELATED)
            for n, text in enumerate(texts)
        ]
        self.library.readings.replace(
            article, make.draft(lines=lines), [], rules=2, recogniser="test"
        )

    @invariant()
    def is_sound(self):
        assert self.library.check() == []


TestReading = Reading.TestCase
TestReading.settings = settings(max_examples=12, stateful_step_count=20, deadline=None)
