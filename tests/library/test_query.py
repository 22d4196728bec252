"""The query language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import QueryError
from reader.library.query import Term, parse


def term(keys, printed=None, **more):
    return Term(tuple(keys.split()), printed or keys, **more)


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("قال وزير", [term("قال"), term("وزير")]),
        ('"قال وزير"', [term("قال وزير")]),
        ("«قال وزير» أمس", [term("قال وزير"), term("امس", "أمس")]),
        ("“قال وزير”", [term("قال وزير")]),
        ("سور*", [term("سور", "سور*", is_prefix=True)]),
        ("قال -وزير", [term("قال"), term("وزير", is_excluded=True)]),
        ('قال -"وزير الدفاع"', [term("قال"), term("وزير الدفاع", is_excluded=True)]),
        ("أبو-ظبي", [term("ابو ظبي", "أبو-ظبي")]),
        ('"لا تنتهي', [term("لا تنتهي")]),
        ("السُّعوديّة", [term("السعوديه", "السُّعوديّة")]),
        ("١٢ 12", [term("12", "١٢"), term("12")]),
        ("قال ، !", [term("قال")]),
    ],
)
def test_a_query_is_read(query, terms):
    assert list(parse(query)) == terms


@pytest.mark.parametrize("query", ["", "  ", "*", '""', "«»", "-قال", "؟!", "-", "_"])
def test_a_query_for_nothing_is_refused(query):
    with pytest.raises(QueryError):
        parse(query)


@given(st.text())
def test_any_query_is_read_or_refused(query):
    try:
        terms = parse(query)
    except QueryError:
        return
    assert all(" " not in key and key for term in terms for key in term.keys)
