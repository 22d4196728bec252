"""Every fact names the line or part that says so."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from reader.importing import Source, read_bytes, read_source
from reader.importing.files import File
from reader.importing.formats.feeds import read_entry_of_feed
from reader.model import Evidence
from tests.importing.corpus.manners_of_today import wordpress
from tests.importing.pages import ALGIERS, BAGHDAD, BEIRUT, CASABLANCA, PAGES, RIYADH

FIELDS = ("title", "standfirst", "outlet", "author", "agency", "dateline", "published", "partial")


def read(*lines: str):
    return read_bytes("a.txt", "\n\n".join(lines).encode())


@pytest.mark.parametrize("as_page", [lambda page: page.text, wordpress], ids=["text", "page"])
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_field_has_its_evidence_and_no_other_has(page, as_page):
    draft = read_bytes("a", as_page(page).encode())

    known = {name for name in FIELDS if getattr(draft.metadata, name)}
    assert set(draft.evidence) == known


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_evidence_is_printed_on_the_line_it_names(page):
    draft = read_bytes("a.txt", page.text.encode())

    for evidence in draft.evidence.values():
        assert draft.original.lines[evidence.line].text.startswith(evidence.text)


def test_names_the_lines_of_a_text():
    draft = read_bytes("a.txt", ALGIERS.text.encode())

    assert draft.evidence["author"] == Evidence("بقلم: نسرين بوعلام", 4)
    assert draft.evidence["published"] == Evidence("نشر بتاريخ: 07 جويلية 2016", 5)
    assert draft.evidence["agency"].text == "المصدر: وكالات"


def test_a_dateline_is_evidence_for_place_and_author():
    draft = read_bytes("a.txt", BEIRUT.text.encode())

    assert draft.evidence["dateline"] == draft.evidence["author"]


def test_a_field_of_a_record_is_evidence():
    record = {"title": "عنوان", "body": RIYADH.body, "date": "2012-08-19"}

    draft = read_bytes("a.json", json.dumps(record).encode())

    assert draft.evidence["published"] == Evidence("2012-08-19", source="field")


def test_the_address_of_a_record_says_whose_it_is():
    record = {"body": RIYADH.body, "url": "https://www.hespress.com/2012/08/19/a", "source": "x"}

    draft = read_bytes("a.json", json.dumps(record).encode())

    assert (draft.metadata.outlet, draft.metadata.published) == ("هسبريس", date(2012, 8, 19))


def test_seconds_since_1970_may_be_words():
    record = {"body": RIYADH.body, "date": "1345393200"}

    assert read_bytes("a.json", json.dumps(record).encode()).metadata.published.year == 2012


def test_a_feed_without_a_day_of_publishing_has_that_of_a_change():
    entry = f"<entry><updated>2012-08-19T10:00:00+03:00</updated><content>{RIYADH.body}</content></entry>"
    feed = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>{entry}</feed>'

    draft = read_entry_of_feed(File("a.xml", feed.encode()))

    assert draft.metadata.published.isoformat() == "2012-08-19T10:00:00+03:00"


def in_folder(tmp_path: Path, name: str, *lines: str, folders=("هسبريس", "2015")):
    path = tmp_path / name
    path.write_text("\n\n".join(lines), "utf-8")
    [draft] = read_source(Source(name, path, folders=folders))
    return draft


def test_a_folder_says_whose_a_file_is_that_does_not_say(tmp_path):
    body = [text for part, text in ALGIERS.lines if part in "TB"]

    draft = in_folder(tmp_path, "a.txt", *body)

    assert draft.metadata.outlet == "هسبريس"
    assert draft.evidence["outlet"] == Evidence("هسبريس", source="folder")


def test_a_file_that_says_whose_it_is_is_believed(tmp_path):
    assert in_folder(tmp_path, "a.txt", BAGHDAD.text).metadata.outlet == "المدى"


def with_day(page, day: str) -> list[str]:
    return [day if part == "D" else text for part, text in page.lines]


def test_a_day_without_its_year_stays_so():
    metadata = read(*with_day(CASABLANCA, "الجمعة 18 شتنبر")).metadata

    assert (metadata.published, metadata.partial) == (None, "XXXX-09-18")


def test_a_name_that_has_the_same_day_gives_the_year(tmp_path):
    lines = with_day(CASABLANCA, "الجمعة 18 شتنبر")

    draft = in_folder(tmp_path, "2015-09-18 خبر.txt", *lines)

    assert (draft.metadata.published, draft.metadata.partial) == (date(2015, 9, 18), None)
    assert draft.evidence["published"].source == "file name"


@pytest.mark.parametrize("day", ["الجمعة 18 شتنبر", None])
def test_a_name_that_has_another_day_gives_nothing(tmp_path, day):
    lines = [line for line in with_day(CASABLANCA, day) if line]

    draft = in_folder(tmp_path, "2024-11-20 خبر.txt", *lines)

    assert draft.metadata.published is None


def test_a_hijri_day_is_said_to_be_approximate():
    metadata = read(*with_day(RIYADH, "30 رمضان 1433هـ")).metadata

    assert (metadata.published, metadata.is_approximate) == (date(2012, 8, 18), True)


def test_a_labelled_day_of_a_wrong_weekday_is_taken_only_where_there_is_no_better():
    wrong = "نشر في الأحد 18 شتنبر 2015"

    assert read(*with_day(CASABLANCA, wrong)).metadata.published == date(2015, 9, 18)
    assert read(*with_day(CASABLANCA, "الأحد 18 شتنبر 2015")).metadata.published is None


def test_a_clock_is_denied_by_the_dateline_of_the_text():
    lines = [text for part, text in RIYADH.lines if part not in "DR"]
    clock = [*lines[:2], "الثلاثاء 20 يناير 2026 - 14:08", *lines[2:]]
    dated = [line.replace("الدمام - واس:", "الدمام، 19 أغسطس (واس) -") for line in clock]

    metadata = read(*dated).metadata

    assert (metadata.published, metadata.partial) == (None, "XXXX-08-19")


def test_the_only_label_of_a_page_counts_below_its_links():
    rows = [text for part, text in ALGIERS.lines if part != "D"]

    assert read(*rows, "تاريخ 7/7/2016").metadata.published == date(2016, 7, 7)


def test_a_page_in_doubt_keeps_the_day_below_its_title():
    lines = [
        "الضفة", "إصابة سبعة أشخاص في انقلاب حافلة على طريق الجبل", "السبت، 22 يوليو 2017 11:08 ص",
        "أصيب سبعة أشخاص بينهم طفلان بجروح، صباح اليوم السبت، إثر انقلاب حافلة صغيرة على طريق الجبل، ونقلوا إلى المستشفى.",
    ]  # fmt: skip

    assert read(*lines).metadata.published == datetime(2017, 7, 22, 11, 8)


def test_the_day_of_an_issue_stands_above_its_number():
    title, *body = [text for part, text in ALGIERS.lines if part in "TB"]
    menu = ["الضفة", "الرئيسية", "محليات", "اقتصاد"]

    found = read(*menu, "الخميس 7 يوليو 2016", "العدد 1187", title, *body)

    assert found.metadata.published == date(2016, 7, 7)


def test_a_day_that_is_glued_to_the_title_is_none_of_it():
    title, *body = [text for part, text in ALGIERS.lines if part in "TB"]

    found = read("الضفة", f"{title} الخميس، 07 جويلية 2016 10:47 م", *body)

    assert found.metadata.title == title
    assert found.metadata.published == datetime(2016, 7, 7, 22, 47)


def test_a_headline_may_end_in_a_day():
    title, *body = [text for part, text in ALGIERS.lines if part in "TB"]

    assert read(f"{title} في 7 جويلية 2016", *body).metadata.published is None


def test_where_no_menu_is_left_no_clock_stands_above_the_title():
    title, *body = [text for part, text in ALGIERS.lines if part in "TB"]
    day = "الخميس 7 جويلية 2016"

    assert read(day, title, *body).metadata.published == date(2016, 7, 7)
    assert read("الضفة", day, title, *body, "اتصل بنا").metadata.published is None


def test_the_text_opens_with_the_name_that_is_glued_to_the_title():
    title, first, *body = [text for part, text in ALGIERS.lines if part in "TB"]

    found = read(f"{title} - ضفاف الغرب الإخباري", f"ضفاف الغرب - {first}", *body).metadata

    assert (found.title, found.outlet) == (title, "ضفاف الغرب الإخباري")


def test_an_agency_signs_beside_the_place_on_its_own_page():
    title, first, *body = [text for part, text in ALGIERS.lines if part in "TB"]
    rights = "جميع الحقوق محفوظة لوكالة ضفاف"

    assert read(title, f"الجزائر/ ضفاف: {first}", *body, rights).metadata.agency == "ضفاف"
    assert read(title, f"الجزائر/ ضفاف: {first}", *body).metadata.agency is None


def test_labelled_days_under_links_below_are_the_links():
    lines = [text for part, text in ALGIERS.lines if part in "TB"]
    links = [
        "اقرأ أيضا: أسعار الخضار تتراجع في أسواق المدينة", "نشر في الضفة يوم 11 - 02 - 2019",
        "اقرأ أيضا: لماذا يهجر الصيادون ميناءهم الصغير؟", "نشر في الضفة يوم 03 - 09 - 2018",
    ]  # fmt: skip

    assert read(*lines, *links).metadata.published is None
    assert read(*lines, links[1], *links[2:]).metadata.published == date(2019, 2, 11)
