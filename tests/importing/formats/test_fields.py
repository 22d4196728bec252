"""Which field of a record is which part of an article: guessed, or as the user has said."""

import json

import pytest

from reader.importing import Table, read_bytes
from reader.importing.files import File
from reader.importing.formats import articles
from reader.importing.formats.fields import guess, known_fields, signature_of
from reader.model import Draft
from tests.importing.formats.test_records import PAGES, RECORDS, as_csv, as_json
from tests.importing.pages import CASABLANCA, RIYADH

ODD = [["c1", "c2", "c3"], *([page.body, page.title, str(page.published)] for page in PAGES)]
"""A table whose names say nothing."""
ODD_FIELDS = {"title": "c2", "body": "c1", "published": "c3"}


def found(content, mappings=None, asks=False):
    return list(articles(File("a", content, mappings=mappings or {}, asks=asks)))


def table(content):
    [first, *_] = found(content, asks=True)
    assert isinstance(first, Table)
    return first


def test_fields_are_guessed_by_their_names():
    assert table(as_json(RECORDS)).fields == {"title": "title", "body": "text", "published": "date"}


def test_the_body_of_unknown_names_is_the_field_with_the_longest_text():
    assert table(as_csv(ODD)).fields == {"body": "c1", "published": "c3"}


SHORT = (
    "t,c,d\nأسعار النفط,ارتفعت الأسعار 3 في المئة أمس.,2016-01-12\nمباراة,فاز الفريق.,2016-01-13\n"
)


def test_a_file_called_a_table_is_asked_about_however_short_its_texts_are():
    file = File("أخبار.csv", SHORT.encode(), asks=True)

    [first, *_] = list(articles(file))

    assert isinstance(first, Table)
    assert first.names == ("t", "c", "d")
    assert first.fields == {"published": "d"}


def test_the_same_lines_in_a_text_are_no_table():
    [first] = list(articles(File("أخبار.txt", SHORT.encode(), asks=True)))

    assert isinstance(first, Draft)


@pytest.mark.parametrize(
    ("title", "body", "day", "outlet"),
    [
        ("العنوان الرئيس", "نص الخبر", "يوم الصدور", "اسم الصحيفة"),
        ("العنوان الرئيسي", "النص الكامل", "تاريخ الصدور", "المصدر"),
        ("عنوان_المقالة", "محتوى_المقال", "تاريخ_الخبر", "الوسيلة الإعلامية"),
        ("hdl", "txt", "dt", "src"),
        ("mainHeadline", "articleContent", "publishedDate", "sourceName"),
        ("news_title", "news_body", "issue_date", "newspaper_name"),
        ("Titre", "Texte", "Date de publication", "Journal"),
        ("headline.main", "body-text", "Date Posted", "Media Outlet"),
    ],
)
def test_names_of_archives_and_scrapers_are_known(title, body, day, outlet):
    record = {day: "2012-08-19", outlet: "صدى المدينة", title: RIYADH.title, body: RIYADH.body}

    assert table(as_json([record])).fields == {
        "title": title, "body": body, "published": day, "outlet": outlet,
    }  # fmt: skip


def test_columns_of_days_and_addresses_are_known_by_what_they_hold():
    rows = [
        [page.title, page.body, str(page.published), f"https://a.example/{n}", "2025-01-01"]
        for n, page in enumerate(PAGES)
    ]
    names = ["c1", "c2", "c3", "c4", "crawled_at"]

    fields = table(as_csv([names[::-1], *(row[::-1] for row in rows)])).fields

    assert fields == {"body": "c2", "published": "c3", "address": "c4"}


def test_a_column_with_a_day_here_and_there_is_no_date():
    records = [
        {"t": page.body, "n": "2012-08-19" if n == 0 else "محليات"} for n, page in enumerate(PAGES)
    ]

    assert "published" not in guess(records)


def test_an_address_that_the_user_names_tells_the_outlet():
    record = {"x": RIYADH.body, "y": "https://www.hespress.com/a-1.html"}
    said = {signature_of(record): {"body": "x", "address": "y"}}

    [draft] = found(as_json([record]), said)

    assert draft.metadata.outlet == "هسبريس"


def test_a_table_of_unknown_names_is_read():
    assert [draft.text for draft in found(as_csv(ODD))] == [page.body for page in PAGES]


def test_what_the_user_said_of_the_fields_is_followed():
    drafts = found(as_csv(ODD), {signature_of(["c3", "c1", "c2"]): ODD_FIELDS})

    assert [draft.metadata.title for draft in drafts] == [page.title for page in PAGES]
    assert [draft.metadata.published for draft in drafts] == [page.published for page in PAGES]


def test_a_part_that_the_user_says_is_not_there_is_not_guessed():
    record = {"title": "رقم 17 في قاعدة البيانات", "text": RIYADH.body}
    [guessed] = found(as_json([record]))
    [said] = found(as_json([record]), {signature_of(record): {"body": "text"}})

    assert guessed.metadata.title == record["title"]
    assert said.metadata.title != record["title"]


def test_what_is_known_is_not_asked_for():
    results = found(as_csv(ODD), {signature_of(["c1", "c2", "c3"]): ODD_FIELDS}, asks=True)

    assert {type(result) for result in results} == {Draft}


@pytest.mark.parametrize(
    "content", [as_json(RECORDS), b"\n".join(map(as_json, RECORDS)), as_csv(ODD)]
)
def test_a_table_comes_before_its_articles_and_is_asked_for_once(content):
    results = found(content, asks=True)

    assert [type(result) for result in results] == [Table, Draft, Draft, Draft]


def test_one_record_in_a_file_is_asked_for_too():
    assert table(as_json(RECORDS[0])).names == ("title", "text", "date")


def test_other_files_are_not_asked_for():
    [draft] = found(RIYADH.text.encode(), asks=True)

    assert isinstance(draft, Draft)


def test_records_that_lack_a_field_are_still_known():
    mappings = {signature_of(["title", "text", "date", "section"]): {"body": "text"}}

    assert known_fields(["title", "text"], mappings) == {"body": "text"}
    assert known_fields(["title", "date"], mappings) is None
    assert known_fields(["text", "other"], mappings) is None


def test_the_guess_follows_most_of_the_records():
    records = [{"headline": "", "title": "أ"}, {"headline": "", "title": "ب"}, {"headline": "ج"}]

    assert guess(records)["title"] == "title"


def test_samples_are_short_whatever_the_records_are():
    record = {"title": "عنوان", "text": "خبر طويل " * 10_000}

    samples = table(as_json([record] * 30)).samples

    assert len(samples) < 10
    assert len(json.dumps(samples)) < 50_000


def test_a_record_that_was_kept_is_read_again_by_what_was_said():
    mappings = {signature_of(["c1", "c2", "c3"]): ODD_FIELDS}
    [first, *_] = found(as_csv(ODD), mappings)

    again = read_bytes("a/1", first.original.content, first.original.encoding, mappings)

    assert again == first


@pytest.mark.parametrize(
    "text",
    [
        "الرئيسية | أخبار\n" + RIYADH.text,
        RIYADH.text.replace("،", ","),
        CASABLANCA.text.replace("،", ";"),
        "a,b\n1,2\n3,4\n",
    ],
)
def test_prose_and_numbers_are_no_table(text):
    results = found(text.encode(), asks=True)

    assert not [result for result in results if isinstance(result, Table)]
