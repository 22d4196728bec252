"""Whatever the user does can be undone step by step, and done again."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.desk import Desk, who
from reader.desk.deeds import (
    AddHighlight,
    AddNote,
    ChangeNote,
    ColourHighlight,
    Correct,
    Deed,
    EditLines,
    KeepArticles,
    RemoveHighlight,
    RemoveNote,
    RenameTag,
    RestoreArticles,
    TagArticles,
    TrashArticles,
    UntagArticles,
)
from reader.library import Library
from reader.model import EntityKind, Filter, Role, Span
from tests import make
from tests.desk.test_desk import MINISTER, SPOKEN, imported, write

PLACES = st.sampled_from(["القاهرة", "عمان", "مصر", "الخبراء"])
TAGS = st.sampled_from(["زيارات", "دفاع", "ملاحة"])
SPANS = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0, 90), st.integers(1, 40)
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory) -> Path:
    """Make a library with two articles, to be copied."""
    folder = tmp_path_factory.mktemp("filled")
    with make.library(folder) as library:
        extra = "\nاقرأ أيضا: غروبر يزور عمان\n"
        imported(Desk(library), write(folder, a=MINISTER + extra, b=SPOKEN))
    return folder / "library.warraq"


def state(desk: Desk) -> dict[str, object]:
    """Return all that the user sees outside the trash."""
    library = desk.library
    entities = library.entities.every()
    names = {entity.id: entity.name for entity in entities}
    ids = [1, 2]
    return {
        "articles": library.articles.get_many(ids),
        "texts": [library.articles.text(i) for i in ids],
        "listed": library.articles.matching(Filter()),
        "tags": library.tags.every(),
        "notes": [[(n.id, n.text, n.span) for n in library.notes.on_article(i)] for i in ids],
        "highlights": [library.highlights.on_article(i) for i in ids],
        "mentions": [
            [(m.span, names[m.entity_id], m.kind, m.key) for m in library.entities.mentions_in(i)]
            for i in library.articles.matching(Filter())
        ],
        "entities": sorted((e.name, e.kind, e.aliases, e.mentions, e.articles) for e in entities),
        "corrections": library.corrections.every(),
    }


@st.composite
def deeds(draw, desk: Desk) -> Deed:
    """Draw something that the user can do now."""
    library = desk.library
    article_id = draw(st.sampled_from([1, 2]))
    notes = [n for i in (1, 2) for n in library.notes.on_article(i)]
    highlights = [h for i in (1, 2) for h in library.highlights.on_article(i)]
    entities = library.entities.every()
    choices = [
        st.builds(TagArticles, st.just(library), st.just([1, 2]), TAGS),
        st.builds(UntagArticles, st.just(library), st.just([article_id]), TAGS),
        st.builds(RenameTag, st.just(library), TAGS, TAGS.map("{} ٢".format)),
        st.builds(AddNote, st.just(library), st.just(article_id), st.text(), SPANS),
        st.builds(AddHighlight, st.just(library), st.just(article_id), SPANS),
        st.builds(TrashArticles, st.just(desk), st.just([article_id])),
        st.builds(RestoreArticles, st.just(desk), st.just([article_id])),
        st.just(EditLines(desk, 1, {left_out(desk): draw(st.sampled_from(Role))})),
        PLACES.map(lambda name: Correct(desk, who.add_entity(name, EntityKind.PLACE))),
    ]
    if notes:
        note = draw(st.sampled_from(notes))
        choices += [
            st.just(RemoveNote(library, note.id)),
            st.builds(ChangeNote, st.just(library), st.just(note.id), st.text()),
        ]
    if highlights:
        highlight = draw(st.sampled_from(highlights))
        choices += [
            st.just(RemoveHighlight(library, highlight.id)),
            st.just(ColourHighlight(library, highlight, "green")),
        ]
    if entities:
        one, two = draw(st.sampled_from(entities)), draw(st.sampled_from(entities))
        choices += [
            st.just(Correct(desk, who.rename(library, one.id, "اسم جديد"))),
            st.just(Correct(desk, who.retype(library, one.id, EntityKind.MISC))),
            st.just(Correct(desk, who.dismiss_everywhere(library, one.id))),
            st.just(Correct(desk, who.merge(library, [one.id], two.id))),
        ]
    return draw(st.one_of(choices))


def left_out(desk: Desk) -> int:
    lines = desk.library.readings.original(1).lines
    return next(n for n, line in enumerate(lines) if line.text.startswith("اقرأ"))


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_deeds_undone_leave_no_trace_and_done_again_give_the_same(filled, data):
    with tempfile.TemporaryDirectory() as folder:
        path = shutil.copy(filled, folder)
        with Library.open(Path(path)) as library:
            do_undo_and_do_again(Desk(library), data)


def do_undo_and_do_again(desk: Desk, data: st.DataObject) -> None:
    states = [state(desk)]
    done: list[Deed] = []
    for _ in range(data.draw(st.integers(1, 6))):
        deed = data.draw(deeds(desk))
        deed.do()
        done.append(deed)
        states.append(state(desk))

    for deed, former in zip(reversed(done), states[-2::-1], strict=True):
        deed.undo()
        assert state(desk) == former
    for deed, later in zip(done, states[1:], strict=True):
        deed.do()
        assert state(desk) == later
    assert desk.library.check() == []


def test_what_was_set_aside_is_kept_too_and_set_aside_again(tmp_path):
    paths = write(tmp_path, a=MINISTER, b=MINISTER.replace("إلى", "الى"))
    with make.library(tmp_path) as library:
        desk = Desk(library)
        _, second = imported(desk, paths)
        deed = KeepArticles(desk, [second.article_id])

        deed.do()
        assert library.articles.counts().all == 2

        deed.undo()
        assert library.articles.counts().set_aside == 1
        assert {entity.articles for entity in library.entities.every()} == {1}

        deed.do()
        assert library.articles.counts().all == 2
        assert library.check() == []
