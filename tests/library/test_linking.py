"""However articles and corrections come and go, the entities are those of unifying them all."""

import random
import shutil
import tempfile
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reader.desk import Desk, who
from reader.entities.last_names import Part
from reader.entities.unifying import unify
from reader.library import Library, owners
from reader.model import Correction, EntityKind, Filter, Name, Span, Verb
from reader.text.words import key_of
from tests import make, named

PERSON, PLACE, ORGANISATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION
NAMES = {
    "طارق البيطار": PERSON,
    "طارق بيطار": PERSON,
    "البيطار": PERSON,
    "جون كيري": PERSON,
    "جون كيربي": PERSON,
    "كيري": PERSON,
    "سيرغي شويغو": PERSON,
    "سيرجي شويجو": PERSON,
    "شويغو": PERSON,
    "شويجو": PERSON,
    "محمد حسني مبارك": PERSON,
    "حسني مبارك": PERSON,
    "جمال مبارك": PERSON,
    "مبارك": PERSON,
    "عبد الرحمن فواز": PERSON,
    "عبدالرحمن فواز": PERSON,
    "فواز": PERSON,
    "الحوز": PLACE,
    "سوريا": PLACE,
    "سورية": PLACE,
    "ألمانيا": PLACE,
    "هيئة الموانئ": ORGANISATION,
    "هيئة المواني": ORGANISATION,
    "الموانئ": ORGANISATION,
}
KINDS = [PERSON, PLACE, ORGANISATION]
Named = list[tuple[str, EntityKind, float, str]]


def names(seed: int) -> Named:
    """Return names as some recogniser takes them: mostly for what they are."""
    chance = random.Random(seed)
    return [
        (
            printed,
            chance.choice(KINDS) if chance.random() < 0.15 else NAMES[printed],
            chance.choice([0.5, 0.9]),
            chance.choice(["rule", "rule", "apposition"]),
        )
        for printed in chance.choices(list(NAMES), k=chance.randint(1, 7))
    ]


def correction(seed: int) -> Correction:
    chance = random.Random(seed)
    key, other = map(key_of, chance.sample(list(NAMES), 2))
    verb, kind = chance.choice(list(Verb)), chance.choice(KINDS)
    match verb:
        case Verb.SAME | Verb.APART:
            return Correction(verb, key, other)
        case Verb.ALIAS:
            return Correction(verb, key, other, kind=kind)
        case Verb.ADD | Verb.RETYPE:
            return Correction(verb, key, kind=kind)
        case Verb.RENAME:
            return Correction(verb, key, name=chance.choice(["الأول", "الثاني"]))
        case Verb.HERE:
            return Correction(verb, key, other, article_id=chance.choice([1, 2, 3]), start=0)
    article_id = chance.choice([None, 1, 2, 3])
    start = chance.choice([None, 0]) if article_id else None
    return Correction(verb, key, article_id=article_id, start=start)


# Drawn from seeds: chosen one by one, hypothesis prefers few and simple ones, which meet seldom.
SEEDS = st.integers(0, 2**31)
NAMED = SEEDS.map(names)


def entities(library: Library) -> list[tuple]:
    """Return the entities as they are kept, without their ids."""
    return sorted(
        (
            entity.name,
            entity.kind,
            library.entities.keys(entity.id),
            entity.aliases,
            tuple(sorted((m.article_id, m.id) for m in named.places_of(library, entity.id))),
        )
        for entity in library.entities.every()
    )


def unified(library: Library) -> list[tuple]:
    """Return the entities as unifying all names anew has them."""
    rows = library._db.execute(
        'select article_id, id from mentions order by article_id, start, "end", id'
    )
    ids: dict[int, list[int]] = {}
    for article_id, mention_id in rows:
        ids.setdefault(article_id, []).append(mention_id)
    return sorted(
        (
            *(one.name, one.kind, one.keys, one.aliases),
            tuple(sorted((article_id, ids[article_id][i]) for article_id, i in one.places)),
        )
        for one in unify(library.entities.names(), library.corrections.every())
    )


class Linked(RuleBasedStateMachine):
    """A library whose user never rests."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.texts: dict[int, str] = {}
        self.number = 0
        self.hurry = self.steps = 0
        self.said: dict[int, Correction] = {}
        self.unsaid: dict[int, Correction] = {}
        self._open()

    def _open(self) -> None:
        self.library = make.library(self.folder)
        self.desk = Desk(self.library)
        self.desk.linking.defer = lambda: True

    @staticmethod
    def _article(names: Named) -> tuple[str, list[Name]]:
        """Return a text in which these names stand one after another, and them."""
        text, found = "", []
        for printed, kind, confidence, source in names:
            span = Span(len(text), len(text) + len(printed))
            found.append(Name(span, kind, key_of(printed), confidence, source))
            text += printed + "، "
        return text, found

    def _some(self, chance: int) -> int:
        ids = sorted(self.texts)
        return ids[chance % len(ids)]

    @initialize(names=st.lists(NAMED, min_size=3, max_size=3))
    def begin(self, names):
        for some in names:
            self.add(some)

    @rule(names=NAMED)
    def add(self, names):
        self.number += 1
        text, found = self._article(names)
        draft = make.draft(f"{text} رقم {self.number}", source_name=f"{self.number}.txt")
        self.texts[self.library.articles.add(draft, found)] = text

    @precondition(lambda self: self.texts)
    @rule(chance=st.integers(0, 99), kind=st.sampled_from(KINDS), keeps=st.integers(0, 127))
    def recognise_anew(self, chance, kind, keeps):
        """Another recogniser finds some of the names, and takes the first for something else."""
        article_id = self._some(chance)
        found, start = [], 0
        for n, printed in enumerate(self.texts[article_id].split("، ")[:-1]):
            span = Span(start, start + len(printed))
            if keeps >> n & 1:
                found.append(Name(span, NAMES[printed] if found else kind, key_of(printed), 0.7))
            start = span.end + 2
        text = self.library.articles.text(article_id)
        assert self.library.recognition.replace(article_id, text, found, "other")

    @precondition(lambda self: self.texts)
    @rule(chance=st.integers(0, 99), verb=st.sampled_from(["trash", "restore", "keep"]))
    def put(self, chance, verb):
        getattr(self.library.articles, verb)([self._some(chance)])

    @precondition(lambda self: self.texts)
    @rule(chance=st.integers(0, 99), other=st.integers(0, 99))
    def set_aside(self, chance, other):
        article_id, same_as = self._some(chance), self._some(other)
        if article_id != same_as:
            self.library.articles.set_aside({article_id: same_as})

    @precondition(lambda self: len(self.texts) > 3)
    @rule(chance=st.integers(0, 99))
    def delete_for_ever(self, chance):
        article_id = self._some(chance)
        self.library.articles.delete_for_ever([article_id])
        del self.texts[article_id]
        for said in (self.said, self.unsaid):
            for number in [n for n, c in said.items() if c.article_id == article_id]:
                del said[number]

    @rule(correction=SEEDS.map(correction))
    def correct(self, correction):
        if correction.article_id is None or correction.article_id in self.texts:
            [number] = self.desk.linking.correct([correction])
            self.said[number] = correction

    @precondition(lambda self: self.texts)
    @rule(chance=st.integers(0, 999), other=st.integers(0, 999))
    def merge(self, chance, other):
        """All places of two entities are those of one, and undone, all is as it was.

        But single names of people: these go wherever their bearers are.
        """
        self._compare()
        some = self.library.entities.every()
        if not some or (one := some[chance % len(some)]) == (two := some[other % len(some)]):
            return
        before, ids = entities(self.library), self._full(one.id) | self._full(two.id)
        corrections = who.merge(self.library, [one.id], two.id)
        numbers = self.desk.linking.correct(corrections)
        self._compare()
        assert any(ids <= self._mentions(e.id) for e in self.library.entities.every())
        self.desk.linking.retract(numbers)
        self._compare()
        assert entities(self.library) == before
        self.desk.linking.restore(numbers, corrections)
        self.said |= dict(zip(numbers, corrections, strict=True))

    def _mentions(self, entity_id):
        return {mention.id for mention in named.places_of(self.library, entity_id)}

    def _full(self, entity_id):
        places = named.places_of(self.library, entity_id)
        known = self.library.links.known.get({mention.key for mention in places})
        return {m.id for m in places if known[m.key].part is not Part.LAST}

    @precondition(lambda self: self.said)
    @rule(chance=st.integers(0, 99))
    def undo(self, chance):
        number = sorted(self.said)[chance % len(self.said)]
        self.unsaid[number] = self.said.pop(number)
        self.desk.linking.retract([number])

    @precondition(lambda self: self.unsaid)
    @rule(chance=st.integers(0, 99))
    def redo(self, chance):
        number = sorted(self.unsaid)[chance % len(self.unsaid)]
        self.said[number] = self.unsaid.pop(number)
        self.desk.linking.restore([number], [self.said[number]])

    @rule()
    def reopen(self):
        self.library.close()
        self._open()

    @rule(times=st.integers(1, 3), steps=st.integers(0, 9))
    def be_hasty(self, times, steps):
        """Do the next things before what came before is linked to its end."""
        self.hurry, self.steps = times + 1, steps

    @invariant()
    def is_linked(self):
        self.hurry = max(0, self.hurry - 1)
        if self.hurry:
            for _ in islice(self.desk.linking.steps(), self.steps):
                pass
        else:
            self._compare()

    def _compare(self):
        for _ in self.desk.linking.steps():
            pass
        assert entities(self.library) == unified(self.library)

    def teardown(self):
        try:
            self._compare()
            assert self.library.check() == []
        finally:
            self.library.close()
            shutil.rmtree(self.folder)


TestLinked = Linked.TestCase
TestLinked.settings = settings(
    max_examples=30,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def listing(library: Library, *printed: str) -> int:
    """Add an article in which these names stand one after another."""
    text, names, number = "", [], library.articles.counts().all
    for one in printed:
        span = Span(len(text), len(text) + len(one))
        names.append(Name(span, NAMES[one], key_of(one), 0.9, "rule"))
        text += one + "، "
    return library.articles.add(make.draft(f"{text}{number}", source_name=f"{number}.txt"), names)


@pytest.fixture
def desk(tmp_path):
    with make.library(tmp_path) as library:
        desk = Desk(library)
        listing(library, "حسني مبارك", "مبارك", "سوريا")
        listing(library, "جمال مبارك", "مبارك", "سورية")
        listing(library, "مبارك", "سيرغي شويغو", "شويجو")
        desk.linking.link()
        yield desk


def test_a_library_that_other_rules_have_linked_is_linked_anew_and_keeps_its_ids(desk):
    before = desk.library.entities.every()
    desk.library._db.execute("update settings set value = 'older' where name = 'linking'")
    desk.library._db.execute("update votes set votes = 0")
    assert desk.is_behind()

    desk.catch_up()

    assert desk.library.entities.every() == before
    assert not desk.is_behind()
    assert desk.library.check() == []


def test_a_bearer_that_was_dismissed_bears_its_last_name_again(desk):
    before = entities(desk.library)
    numbers = desk.linking.correct([Correction(Verb.DISMISS, key_of("حسني مبارك"))])
    assert entities(desk.library) != before

    desk.linking.retract(numbers)

    assert entities(desk.library) == before


def test_an_entity_that_comes_back_has_its_id_again(desk):
    before = desk.library.entities.every()
    numbers = desk.linking.correct([Correction(Verb.DISMISS, key_of("سوريا"))])
    assert "سوريا" not in {entity.name for entity in desk.library.entities.every()}

    desk.linking.retract(numbers)

    assert desk.library.entities.every() == before


def test_a_merged_entity_goes_on_as_the_one_it_is_called_after(desk):
    before = {entity.name: entity.id for entity in desk.library.entities.every()}
    keys = key_of("سوريا"), key_of("سيرغي شويغو")

    desk.linking.correct(
        [Correction(Verb.SAME, *keys), Correction(Verb.RENAME, keys[0], name="سوريا")]
    )

    after = {entity.name: entity.id for entity in desk.library.entities.every()}
    assert after["سوريا"] == before["سوريا"]
    assert before.keys() - after.keys() == {"سيرغي شويغو"}


def test_what_was_linked_is_not_written_again(desk):
    before = desk.library._db.conn.total_changes

    desk.linking.link()

    assert desk.library._db.conn.total_changes == before


def test_only_what_a_correction_concerns_is_written(desk):
    before = desk.library._db.conn.total_changes
    first = {e.name: e for e in desk.library.entities.every()}

    desk.linking.correct([Correction(Verb.RENAME, key_of("سوريا"), name="الشام")])

    after = {e.name: e for e in desk.library.entities.every()}
    assert after.keys() - first.keys() == {"الشام"}
    assert desk.library._db.conn.total_changes - before < 20


def test_what_was_cut_off_is_linked_to_its_end_when_the_library_is_opened_again(tmp_path):
    path = tmp_path / "library.warraq"
    with Library.open(path) as library:
        listing(library, "سيرغي شويغو", "شويجو")
        for _ in islice(Desk(library).linking.steps(), 4):
            pass
        assert library.entities.every() == []

    with Library.open(path) as library:
        Desk(library).linking.link()
        assert [entity.name for entity in library.entities.every()] == ["سيرغي شويغو"]
        assert entities(library) == unified(library)


def test_a_name_that_stands_often_changes_hands_in_several_steps(desk, monkeypatch):
    monkeypatch.setattr(owners, "_MOVED_AT_ONCE", 2)
    monkeypatch.setattr(owners, "_BLOCK", 3)
    for _ in range(4):
        listing(desk.library, "سوريا", "سوريا")
    desk.linking.link()

    said = [Correction(Verb.SAME, key_of("سوريا"), key_of("سيرغي شويغو"))]
    numbers = desk.linking.correct(said)
    assert entities(desk.library) == unified(desk.library)

    desk.linking.retract(numbers)
    assert entities(desk.library) == unified(desk.library)
    assert desk.library.check() == []


def test_a_name_of_the_user_leaves_alone_what_it_does_not_overlap(desk):
    listing(desk.library, *NAMES)
    desk.linking.link()
    before = desk.library._db.conn.total_changes

    numbers = desk.linking.correct([Correction(Verb.ADD, key_of("ألمانيا"), kind=PLACE)])

    assert desk.library._db.conn.total_changes - before < 2 * len(NAMES)
    assert entities(desk.library) == unified(desk.library)
    desk.linking.retract(numbers)
    assert entities(desk.library) == unified(desk.library)
    assert desk.library.check() == []


def test_the_newest_articles_show_a_new_alias_before_the_others_are_looked_at(desk):
    for number in range(100):
        desk.library.articles.add(make.draft(f"عاد أبو الليل ({number})"), [])
    desk.linking.link()
    [syria] = desk.library.entities.find("سوريا")
    desk.linking.defer = lambda: True
    alias = Correction(Verb.ALIAS, key_of("أبو الليل"), key_of("سوريا"), kind=PLACE)
    desk.linking.correct([alias])

    for _ in desk.linking.steps():
        if (seen := desk.library.entities.get(syria.id)).articles > syria.articles:
            break

    newest = desk.library.articles.matching(Filter())[:20]
    assert seen.articles - syria.articles <= 40
    assert desk.library.appearances.newest(syria.id, 20) == newest


def test_articles_that_are_gone_by_then_are_not_looked_through(desk):
    for number in range(30):
        desk.library.articles.add(make.draft(f"عاد أبو الليل ({number})"), [])
    desk.linking.defer = lambda: True
    desk.linking.correct([Correction(Verb.ADD, key_of("أبو الليل"), kind=PERSON)])
    steps = desk.linking.steps()
    next(steps)

    oldest = desk.library.articles.matching(Filter(query="الليل"))[-1]
    desk.library.articles.delete_for_ever([oldest])

    for _ in steps:
        pass
    assert desk.library.entities.find("أبو الليل")[0].articles == 29
