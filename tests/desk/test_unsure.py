"""Every joining is explained, and what is not sure enough to join is asked about."""

import pytest

from reader.desk import Desk, who
from reader.desk.curating import merging
from reader.desk.deeds import Correct
from reader.desk.unsure import Postpone, pair_of, reject, suggested, suggestions, why
from reader.entities.clusters import Ground
from reader.model import Correction, EntityKind, Name, Span, Verb
from reader.text.words import key_of
from tests import make, named

PERSON, PLACE, ORGANISATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION


@pytest.fixture
def desk(tmp_path):
    with make.library(tmp_path) as library:
        yield Desk(library)


def add(desk: Desk, *named: str, kind: EntityKind = PERSON, sources=(), outlet=None) -> int:
    """Add an article in which these names stand one after another, and link it."""
    text, names = "", []
    for n, printed in enumerate(named):
        span = Span(len(text), len(text) + len(printed))
        names.append(Name(span, kind, key_of(printed), 0.9, sources[n] if sources else "rule"))
        text += printed + "، "
    number = desk.library.articles.counts().all
    draft = make.draft(f"{text}{number}", outlet=outlet, source_name=f"{number}.txt")
    article_id = desk.library.articles.add(draft, names)
    desk.linking.link()
    return article_id


def reasons(desk: Desk, alias: str) -> list[tuple[Ground, str, str]]:
    return [(r.ground, r.name, r.other) for r in why(desk.library, owner(desk, alias), alias)]


def owner(desk: Desk, alias: str) -> int:
    [entity] = [e for e in desk.library.entities.every() if alias in e.aliases]
    return entity.id


def pairs(desk: Desk) -> list[tuple[Ground, str, str]]:
    return [(s.ground, s.key, s.other) for s in suggestions(desk.library)]


def test_the_name_itself_needs_no_reason(desk):
    add(desk, "طارق البيطار")

    assert reasons(desk, "طارق البيطار") == []


def test_a_spelling_of_another_school(desk):
    add(desk, "رودغار فلوغن", "رودغار فلوغن", "رودجار فلوجن")

    assert reasons(desk, "رودجار فلوجن") == [(Ground.LETTERS, "رودجار فلوجن", "رودغار فلوغن")]


def test_a_spelling_that_folds_alike(desk):
    add(desk, "إيمان سرور", "إيمان سرور", "ايمان سرور")

    assert reasons(desk, "ايمان سرور") == [(Ground.FOLDED, "ايمان سرور", "إيمان سرور")]


def test_a_last_name_and_where_its_bearer_is_named(desk):
    add(desk, "طارق البيطار", "طارق البيطار")
    article_id = add(desk, "طارق البيطار", "البيطار")
    [entity] = desk.library.entities.every()

    [reason] = why(desk.library, entity.id, "البيطار")

    assert (reason.ground, reason.other) == (Ground.LAST_NAME, "طارق البيطار")
    assert reason.article_id == article_id
    assert desk.library.articles.text(article_id)[reason.span.start :].startswith("البيطار، ")


def test_the_last_name_of_the_only_bearer(desk):
    add(desk, "طارق البيطار")
    add(desk, "البيطار")

    assert reasons(desk, "البيطار") == [(Ground.ONLY_BEARER, "البيطار", "طارق البيطار")]


def test_the_list_and_the_user(desk):
    add(desk, "سوريا", "سوريا", "سورية", "الحوز", kind=PLACE)
    desk.linking.correct([Correction(Verb.SAME, key_of("الحوز"), other=key_of("سورية"))])

    assert reasons(desk, "سورية") == [(Ground.LIST, "سورية", "سوريا")]
    assert reasons(desk, "الحوز") == [
        (Ground.USER, "الحوز", "سورية"),
        (Ground.LIST, "سورية", "سوريا"),
    ]


def test_an_apposition_and_where_it_stands(desk):
    add(desk, "هيئة الموانئ", kind=ORGANISATION)
    names = "هيئة الموانئ", "همو"
    article_id = add(desk, *names, kind=ORGANISATION, sources=("rule", "apposition"))
    [entity] = desk.library.entities.every()

    [reason] = why(desk.library, entity.id, "همو")

    assert (reason.ground, reason.other, reason.article_id) == (
        Ground.APPOSITION,
        "هيئة الموانئ",
        article_id,
    )


def test_a_place_that_the_user_has_put_there_is_by_the_users_word(desk):
    add(desk, "سامي فواز", "سامي فواز")
    article_id = add(desk, "طارق البيطار", "البيطار")
    sami, tarek = (owner(desk, name) for name in ("سامي فواز", "طارق البيطار"))
    [place] = [m for m in named.places_of(desk.library, tarek) if m.key == "البيطار"]

    desk.linking.correct(who.split_places(desk.library, tarek, [place], sami))

    [reason] = why(desk.library, sami, "البيطار")
    assert (reason.ground, reason.other) == (Ground.USER, "سامي فواز")
    assert (reason.article_id, reason.span) == (article_id, place.span)


def test_single_names_that_are_only_alike_are_asked_about(desk):
    add(desk, "جوبسون", kind=PLACE, outlet="صحيفة")
    add(desk, "جيبسون", "جيبسون", kind=PLACE, outlet="صحيفة")

    [one] = suggestions(desk.library)

    assert (one.ground, one.key, one.other) == (Ground.SPELLING, "جوبسون", "جيبسون")
    assert (one.shared_articles, one.shared_outlets) == (0, 1)


def test_a_last_name_with_two_bearers_is_asked_about(desk):
    add(desk, "سامي فواز")
    add(desk, "خليل فواز", "خليل فواز")
    add(desk, "فواز")

    assert set(pairs(desk)) == {
        (Ground.LAST_NAME, "سامي فواز", "فواز"),
        (Ground.LAST_NAME, "فواز", "خليل فواز"),
    }


def test_a_short_name_that_two_longer_ones_fit_is_asked_about(desk):
    add(desk, "كارين حداد", "كارين نادر حداد")
    add(desk, "كارين بطرس حداد")
    desk.linking.correct([Correction(Verb.APART, "كارين نادر حداد", other="كارين بطرس حداد")])

    assert any(ground is Ground.LONGER for ground, *_ in pairs(desk))


@pytest.mark.parametrize(
    ("short", "long", "is_asked"),
    [
        ("ترانس ألفا", "شركة ترانس ألفا", True),
        ("صندوق الربط المائي", "صندوق الربط المائي المتوسطي", True),
        ("وزارة الدفاع", "وزارة الدفاع النرويجية", False),
        ("ألفا", "ترانس ألفا", False),
    ],
)
def test_a_longer_name_of_an_organisation_is_asked_about(desk, short, long, is_asked):
    add(desk, short, long, kind=ORGANISATION)

    assert (Ground.LONGER in [ground for ground, *_ in pairs(desk)]) == is_asked


def test_what_the_user_has_answered_is_not_asked_again(desk):
    add(desk, "جوبسون", "جيبسون", kind=PLACE)
    [one] = suggestions(desk.library)

    for answer in (
        merging(desk, one.entity_id, one.other_id),
        Correct(desk, reject(desk.library, pair_of(one))),
        Postpone(desk.library, pair_of(one)),
    ):
        answer.do()
        assert suggestions(desk.library) == []
        answer.undo()
        assert suggestions(desk.library) == [one]


def test_an_accepted_pair_is_one_entity(desk):
    add(desk, "جوبسون", "جيبسون", "جيبسون", kind=PLACE)
    [one] = suggestions(desk.library)

    merging(desk, one.entity_id, one.other_id).do()

    assert [entity.name for entity in desk.library.entities.every()] == ["جيبسون"]


def test_what_the_lists_keep_apart_is_not_asked(desk):
    add(desk, "ألمانيا", "المنيا", kind=PLACE)

    assert suggestions(desk.library) == []


def test_suggestions_can_be_asked_for_in_another_process(desk):
    add(desk, "جوبسون", "جيبسون", kind=PLACE)

    assert list(suggested(desk.library.path)) == [suggestions(desk.library)]
