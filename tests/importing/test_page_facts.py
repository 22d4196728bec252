"""What pages tell programs, against what they print."""

import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from reader.importing import read_bytes
from tests.importing.pages import CAIRO

MECCA = timezone(timedelta(hours=3))
BODY = "".join(f"<p>{text}</p>" for part, text in CAIRO.lines if part == "B")
TITLE = CAIRO.title
DAY = date(2017, 3, 14)


def read(head: str = "", printed: str = "", title: str = f"<h1>{TITLE}</h1>", above: str = ""):
    html = f"{above}<html><head>{head}</head><body>{title}{printed}<article>{BODY}</article></body>"
    return read_bytes("a.html", html.encode())


def ld(*things: dict) -> str:
    return "".join(f"<script type='application/ld+json'>{json.dumps(t)}</script>" for t in things)


def news(day: str = "2017-03-14T15:35:00+03:00", **more) -> dict:
    return {"@type": "NewsArticle", "headline": TITLE, "datePublished": day, **more}


def meta(name: str, content: str) -> str:
    return f"<meta name='{name}' property='{name}' content='{content}'>"


OTHER = {
    "@type": "NewsArticle",
    "headline": "افتتاح معرض الزهور السنوي",
    "datePublished": "2024-05-10",
}


def test_takes_the_article_whose_headline_is_the_pages():
    found = read(meta("og:title", TITLE) + ld(OTHER, news()))

    assert found.metadata.published == datetime(2017, 3, 14, 15, 35, tzinfo=MECCA)
    assert found.evidence["published"].source == "json-ld"


def test_takes_the_article_that_has_the_pages_address():
    canonical = "<link rel=canonical href='https://example.org/7'>"
    mine = {"@type": "NewsArticle", "url": "https://example.org/7/", "datePublished": "2017-03-14"}

    assert read(canonical + ld(OTHER, mine)).metadata.published == DAY


def test_an_article_that_speaks_of_another_says_nothing():
    assert read(meta("og:title", TITLE) + ld(OTHER)).metadata.published is None


def test_a_common_function_word_makes_no_headline_the_pages():
    # «في» alone is a quarter of a headline of four words.
    other = news("2021-06-01", headline="زهور في حديقة البلدية")

    title = meta("og:title", "قراءة في كف الجدة")

    assert read(title + ld(other)).metadata.published is None


def test_follows_pointers_to_the_author_and_publisher():
    graph = [
        news(author={"@id": "#w"}, publisher={"@id": "#o"}),
        {"@type": "Person", "@id": "#w", "name": "نور الخطيب"},
        {"@type": "Organization", "@id": "#o", "name": "الضفة"},
    ]

    metadata = read(ld({"@graph": graph})).metadata

    assert (metadata.author, metadata.outlet) == ("نور الخطيب", "الضفة")


@pytest.mark.parametrize("around", ["<!--{}-->", "//<![CDATA[\n{}\n//]]>", "{};"])
def test_reads_facts_that_are_wrapped(around):
    script = around.replace("{}", json.dumps(news()))

    head = f"<script type='application/LD+JSON'>{script}</script>"

    assert read(head).metadata.published == datetime(2017, 3, 14, 15, 35, tzinfo=MECCA)


@pytest.mark.parametrize(
    "name",
    [
        "article:published_time",
        "datePublished",
        "DC.date.issued",
        "DC.date",
        "parsely-pub-date",
        "sailthru.date",
        "pubdate",
        "publish-date",
    ],
)
def test_reads_the_day_by_the_names_in_use(name):
    found = read(meta(name, "2017-03-14T15:35:00+03:00"))

    assert found.metadata.published == datetime(2017, 3, 14, 15, 35, tzinfo=MECCA)


def test_the_day_of_a_change_is_not_that_of_publishing():
    changed = {"@type": "NewsArticle", "headline": TITLE, "dateModified": "2019-01-01"}

    found = read(ld(changed) + meta("article:modified_time", "2019-01-01"))

    assert found.metadata.published is None


def test_times_of_teasers_are_not_the_articles():
    teasers = "<div><time datetime='2024-06-07'></time><b>خبر آخر</b></div>" * 3

    assert read(printed=teasers).metadata.published is None


def test_a_time_that_phones_see_again_is_one_time():
    found = read(printed="<time datetime='2017-03-14'>14/3</time>" * 2)

    assert found.metadata.published == DAY
    assert found.evidence["published"].source == "time"


def test_the_day_that_readers_see_wins_at_night():
    # Half past one in Mecca is the day before in Greenwich.
    found = read(ld(news("2017-03-13T22:30:00Z")), "<p>الثلاثاء 14 مارس 2017 01:30</p>")

    assert found.metadata.published == datetime(2017, 3, 14, 1, 30, tzinfo=MECCA)


def test_a_printed_day_without_hour_wins_over_greenwichs():
    found = read(ld(news("2017-03-13T22:30:00Z")), "<p>نشر في 14 مارس 2017</p>")

    assert found.metadata.published == DAY


def test_programs_know_the_hour_of_a_printed_day():
    found = read(ld(news()), "<p>نشر في 14 مارس 2017</p>")

    assert found.metadata.published == datetime(2017, 3, 14, 15, 35, tzinfo=MECCA)


def test_the_label_that_readers_see_wins_where_programs_are_told_another_year():
    found = read(ld(news("2021-06-01T10:00:00Z")), "<p>نشر في 14 مارس 2017</p>")

    assert found.metadata.published == DAY
    assert found.evidence["published"].text == "نشر في 14 مارس 2017"


def test_the_address_decides_between_two_days():
    address = meta("og:url", "https://example.org/2021/06/01/a")

    found = read(address + ld(news("2021-06-01T10:00:00Z")), "<p>نشر في 14 مارس 2017</p>")

    assert found.metadata.published == datetime(2021, 6, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "head",
    [
        "<link rel=canonical href='https://www.hespress.com/2017/03/14/a'>",
        "<meta property='og:url' content='https://www.hespress.com/2017/03/14/a'>",
    ],
)
def test_knows_outlet_and_day_by_the_address(head):
    found = read(head)

    assert (found.metadata.outlet, found.metadata.published) == ("هسبريس", DAY)
    assert {found.evidence[name].source for name in ("outlet", "published")} == {"address"}


def test_knows_the_address_that_a_page_was_saved_from():
    comment = "<!-- saved from url=(0037)https://www.hespress.com/2017/03/14/a -->"

    assert read(above=comment).metadata.outlet == "هسبريس"


def test_an_unknown_host_stands_for_an_outlet_without_name():
    address = "<link rel=canonical href='https://www.example.org/a'>"

    assert read(address).metadata.outlet == "example.org"
    assert read(address + meta("og:site_name", "الضفة")).metadata.outlet == "الضفة"


@pytest.mark.parametrize("name", ["admin", "هيئة التحرير", "https://example.org/x", "المحرر"])
def test_nobody_is_no_author(name):
    assert read(meta("author", name)).metadata.author is None


def test_an_agency_is_no_author():
    metadata = read(meta("author", "رويترز")).metadata

    assert (metadata.author, metadata.agency) == (None, "رويترز")


@pytest.mark.parametrize("pattern", ["{} - الضفة - أخبار", "الضفة :: {}", "أخبار الضفة | {}"])
def test_the_title_is_the_part_of_the_windows_that_is_printed(pattern):
    window = f"<title>{pattern.replace('{}', TITLE)}</title>"

    assert read(window, title=f"<div>{TITLE}</div>").metadata.title == TITLE


def test_reads_a_site_that_is_one_form():
    html = f"<html><body><form><div>{TITLE}</div><div>نشر في 14 مارس 2017</div>{BODY}</form></body></html>"

    metadata = read_bytes("a.html", html.encode()).metadata

    assert (metadata.title, metadata.published) == (TITLE, DAY)
