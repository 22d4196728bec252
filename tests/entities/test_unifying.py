"""Who is who in a library, and the user's word on it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.entities.clusters import Ground
from reader.entities.recogniser import load
from reader.entities.unifying import ArticleNames, Unified, projected, unify
from reader.model import Correction, EntityKind, Name, Span, Verb
from reader.text.words import key_of

PERSON, PLACE, ORGANISATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION


def article(article_id: int, *texts: str) -> ArticleNames:
    text = "\n".join(texts)
    names = tuple(load().names(text))
    return ArticleNames(article_id, names, tuple(text[n.span.start : n.span.end] for n in names))


def listing(article_id: int, kind: EntityKind, *names: str) -> ArticleNames:
    """Return an article in which these names stand one after another."""
    found, start = [], 0
    for name in names:
        found.append(Name(Span(start, start + len(name)), kind, key_of(name)))
        start += len(name) + 1
    return ArticleNames(article_id, tuple(found), names)


def forms(unified: list[Unified]) -> set[frozenset[str]]:
    return {frozenset(entity.aliases) for entity in unified}


def says(verb: Verb, printed: str, other: str | None = None, **facts) -> Correction:
    return Correction(verb, key_of(printed), key_of(other) if other else None, **facts)


def test_spellings_of_two_schools_are_one_person():
    unified = unify([listing(1, PERSON, "سيرغي شويغو"), listing(2, PERSON, "سيرجى شويجو", "شويجو")])

    assert forms(unified) == {frozenset({"سيرغي شويغو", "سيرجى شويجو", "شويجو"})}


def test_people_of_similar_names_are_two():
    unified = unify([listing(1, PERSON, "جون كيري", "جون كيربي", "كيري", "كيربي")])

    assert forms(unified) == {
        frozenset({"جون كيري", "كيري"}),
        frozenset({"جون كيربي", "كيربي"}),
    }


def test_aliases_of_the_table_are_one():
    unified = unify(
        [article(1, "قال البنتاغون", "وقالت وزارة الدفاع الأميركية", "في سوريا وسورية")]
    )

    assert forms(unified) == {
        frozenset({"البنتاغون", "وزارة الدفاع الأميركية"}),
        frozenset({"سوريا", "سورية"}),
    }


def test_a_capital_is_not_its_state_and_a_paper_not_its_city():
    unified = unify([article(1, "موسكو وروسيا", "واشنطن", "صحيفة واشنطن بوست")])

    assert len(unified) == 4


def test_places_that_the_lists_keep_apart_stay_apart():
    unified = unify([listing(1, PLACE, "ألمانيا", "المنيا", "ليبيا", "لبنان")])

    assert len(unified) == 4


def test_a_last_name_is_its_bearers_article_by_article():
    first = listing(1, PERSON, "هيلاري كلينتون", "كلينتون")
    second = listing(2, PERSON, "بيل كلينتون", "كلينتون")

    assert {entity.places for entity in unify([first, second])} == {
        ((2, 0), (2, 1)),
        ((1, 0), (1, 1)),
    }


def test_a_last_name_of_two_people_of_the_library_is_nobodys():
    unified = unify(
        [
            listing(1, PERSON, "سامي فواز"),
            listing(2, PERSON, "خليل فواز"),
            listing(3, PERSON, "فواز"),
        ]
    )

    assert len(unified) == 3


@pytest.mark.parametrize(
    ("grounds", "articles"),
    [
        ([Ground.LETTERS, Ground.SPELLING], [["أوليغ زرغونوف"], ["أوليج زرجونوف"]]),
        ([Ground.LONGER], [["رامز الزرعوني"], ["محمد رامز الزرعوني"]]),
        ([Ground.LAST_NAME, Ground.ONLY_BEARER], [["طارق البيطار", "البيطار"]]),
        ([Ground.ONLY_BEARER], [["طارق البيطار"], ["البيطار"]]),
        ([Ground.LIST], [["أمريكا"], ["الولايات المتحدة"]]),
    ],
)
def test_names_are_ones_on_the_grounds_given_only(grounds, articles):
    listed = [listing(i, PERSON, *names) for i, names in enumerate(articles)]

    assert len(unify(listed)) == 1
    assert len(unify(listed, grounds=set(Ground) - set(grounds))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "الهيئة الوطنية للمناخ (زفام) قررت. ورحبت «زفام» بذلك",
        "أعلنت إدارة الكوارث والطوارئ التركية «آفاد» ذلك. وأرسلت «آفاد» فرقا",
    ],
)
def test_a_short_name_right_behind_a_long_one_is_of_the_same(text):
    [entity] = unify([article(1, text)])

    assert len(entity.aliases) == 2


@pytest.mark.parametrize(
    "text",
    [
        "المنظمة العربية للتنمية الزراعية (رويترز)",
        "وزارة الصحة (زفام)",
        "أطلقت وزارة الصحة اللبنانية «صحتي»",
    ],
)
def test_an_agency_a_programme_and_what_any_state_has_are_others(text):
    assert len(unify([article(1, text)])) == 2


def test_a_list_shows_the_full_name():
    [entity] = unify([listing(1, PERSON, "طارق البيطار", "البيطار", "البيطار")])

    assert entity.name == "طارق البيطار"
    assert entity.keys[0] == key_of("طارق البيطار")
    assert entity.aliases == ("البيطار", "طارق البيطار")


def test_a_last_name_of_two_words_is_not_the_full_name():
    [entity] = unify([listing(1, PERSON, "فادي أبو شقرا", "أبو شقرا", "أبو شقرا")])

    assert entity.name == "فادي أبو شقرا"


@pytest.mark.parametrize("full", ["أبو حسن", "فهد بن حسن", "سالم آل حسن"])
def test_nobody_is_called_by_half_of_a_last_name(full):
    assert forms(unify([listing(1, PERSON, full), listing(2, PERSON, "حسن")])) == {
        frozenset([full]),
        frozenset(["حسن"]),
    }


def test_the_alef_that_lam_swallowed_is_shown():
    [entity] = unify([article(1, "رسالة للأمم المتحدة")])

    assert entity.name == "الأمم المتحدة"


def test_the_majority_decides_on_a_kind():
    articles = [listing(1, PLACE, "زرنوق"), listing(2, PERSON, "زرنوق", "زرنوق")]

    assert [entity.kind for entity in unify(articles)] == [PERSON]


LIBRARY = [
    listing(1, PERSON, "طارق البيطار", "البيطار", "خليل عساف"),
    listing(2, PERSON, "طارق بيطار", "سامي فواز", "عساف"),
    listing(3, PLACE, "الحوز", "تارودانت", "الولايات المتحدة", "أمريكا"),
]


def test_merged_by_the_user():
    before = unify(LIBRARY)
    after = unify(LIBRARY, [says(Verb.SAME, "طارق بيطار", "طارق البيطار")])

    assert len(after) == len(before) - 1
    assert frozenset({"طارق البيطار", "البيطار", "طارق بيطار"}) in forms(after)


def test_split_by_the_user_even_what_the_table_knows():
    after = unify(LIBRARY, [says(Verb.APART, "أمريكا", "الولايات المتحدة")])

    assert {frozenset({"أمريكا"}), frozenset({"الولايات المتحدة"})} <= forms(after)


def test_the_newer_of_two_contrary_words_holds():
    same = says(Verb.SAME, "الحوز", "تارودانت")
    apart = says(Verb.APART, "الحوز", "تارودانت")

    assert frozenset({"الحوز", "تارودانت"}) in forms(unify(LIBRARY, [apart, same]))
    assert frozenset({"الحوز", "تارودانت"}) not in forms(unify(LIBRARY, [same, apart]))


def test_a_last_name_kept_apart_from_its_bearer():
    after = unify(LIBRARY, [says(Verb.APART, "البيطار", "طارق البيطار")])

    assert {frozenset({"البيطار"}), frozenset({"طارق البيطار"})} <= forms(after)


@pytest.mark.parametrize(
    ("facts", "left"),
    [
        ({}, []),
        ({"article_id": 1}, [(2, 0)]),
        ({"article_id": 1, "start": 0}, [(1, 1), (2, 0)]),
    ],
)
def test_not_an_entity(facts, left):
    articles = [listing(1, PLACE, "الحوز", "الحوز"), listing(2, PLACE, "الحوز")]
    after = unify(articles, [says(Verb.DISMISS, "الحوز", **facts)])

    assert [place for entity in after for place in entity.places] == left


def test_added_after_it_was_dismissed():
    corrections = [says(Verb.DISMISS, "الحوز"), says(Verb.ADD, "الحوز", kind=ORGANISATION)]
    [entity] = unify([listing(1, PLACE, "الحوز")], corrections)

    assert entity.kind is ORGANISATION


def test_renamed_and_retyped():
    corrections = [
        says(Verb.RENAME, "البيطار", name="القاضي البيطار"),
        says(Verb.RETYPE, "الحوز", kind=ORGANISATION),
    ]
    after = unify(LIBRARY, corrections)

    assert "القاضي البيطار" in {entity.name for entity in after}
    assert {entity.kind for entity in after if "الحوز" in entity.aliases} == {ORGANISATION}


def test_a_name_of_the_users_wins_over_one_it_crosses():
    found = Name(Span(0, 4), PLACE, "طارق")
    users = Name(Span(0, 12), PERSON, key_of("طارق البيطار"), source="user")
    unified = unify([ArticleNames(1, (found, users), ("طارق", "طارق البيطار"))])

    assert [entity.places for entity in unified] == [((1, 1),)]


CORRECTIONS = st.sampled_from(
    [
        says(Verb.SAME, "الحوز", "تارودانت"),
        says(Verb.APART, "الحوز", "تارودانت"),
        says(Verb.SAME, "طارق بيطار", "البيطار"),
        says(Verb.APART, "أمريكا", "الولايات المتحدة"),
        says(Verb.ALIAS, "عساف", "سامي فواز", kind=PERSON),
        says(Verb.DISMISS, "عساف"),
        says(Verb.DISMISS, "الحوز", article_id=3),
        says(Verb.ADD, "عساف", kind=PLACE),
        says(Verb.RETYPE, "الحوز", kind=PERSON),
        says(Verb.RENAME, "البيطار", name="ط. ب."),
    ]
)


@given(st.permutations(LIBRARY), st.lists(CORRECTIONS, max_size=5))
def test_the_order_of_articles_does_not_matter(articles, corrections):
    assert unify(articles, corrections) == unify(LIBRARY, corrections)


@given(st.lists(CORRECTIONS, max_size=5), CORRECTIONS)
def test_a_correction_taken_back_leaves_no_trace(corrections, one):
    before = unify(LIBRARY, corrections)
    unify(LIBRARY, [*corrections, one])

    assert unify(LIBRARY, corrections) == before


@given(st.lists(CORRECTIONS, max_size=5))
def test_every_name_is_one_entitys_or_dismissed(corrections):
    places = [place for entity in unify(LIBRARY, corrections) for place in entity.places]

    assert len(places) == len(set(places))


def test_names_of_two_articles_are_looked_for_in_others():
    key = key_of("طارق البيطار")

    assert projected([(key, PERSON, True)]) == {key: PERSON}
    assert projected([(key, PERSON, False)]) == {}
