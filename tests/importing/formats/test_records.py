"""Articles as scrapers and databases write them down."""

import csv
import io
import json
from datetime import UTC, datetime

import pytest

from reader.errors import Reason, UnreadableFileError
from reader.importing import read_bytes
from reader.importing.files import File
from reader.importing.formats import articles
from reader.model import Draft
from tests.importing.pages import ALGIERS, CASABLANCA, RIYADH

PAGES = (RIYADH, CASABLANCA, ALGIERS)


def record(page):
    return {"title": page.title, "text": page.body, "date": str(page.published)}


def found(content, name="a"):
    return list(articles(File(name, content)))


def bodies(content):
    return [draft.text for draft in found(content) if isinstance(draft, Draft)]


def as_json(value):
    return json.dumps(value, ensure_ascii=False).encode()


def as_csv(rows, delimiter=",", encoding="utf-8"):
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter).writerows(rows)
    return stream.getvalue().encode(encoding)


EXPECTED = [page.body for page in PAGES]
RECORDS = [record(page) for page in PAGES]


def test_reads_a_list_of_records():
    assert bodies(as_json(RECORDS)) == EXPECTED


def test_reads_a_record_on_each_line():
    assert bodies(b"\n".join(as_json(one) for one in RECORDS)) == EXPECTED


def test_reads_records_wrapped_by_an_api():
    wrapped = {"status": "ok", "data": {"total": 3, "articles": RECORDS}}

    assert bodies(as_json(wrapped)) == EXPECTED


def test_reads_one_record():
    draft = read_bytes("a.json", as_json(RECORDS[1]))

    assert draft.text == CASABLANCA.body
    assert draft.metadata.title == CASABLANCA.title
    assert str(draft.metadata.published) == "2015-09-18 14:20:00"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_reads_a_table_as_spreadsheets_write_it(delimiter, encoding):
    rows = [["العنوان", "النص", "التاريخ"]]
    rows += [[page.title, page.body, str(page.published)] for page in PAGES]

    drafts = found(as_csv(rows, delimiter, encoding))

    assert [draft.text for draft in drafts] == EXPECTED
    assert [draft.metadata.title for draft in drafts] == [page.title for page in PAGES]


def test_fields_are_known_by_their_names_in_either_language():
    said = {
        "headline": "عنوان", "articleBody": RIYADH.body, "publisher": {"name": "صدى المدينة"},
        "byline": ["هالة الكيلاني"], "datePublished": "2012-08-19T14:20:00+03:00",
    }  # fmt: skip
    metadata = read_bytes("a.json", as_json(said)).metadata

    assert (metadata.title, metadata.outlet) == ("عنوان", "صدى المدينة")
    assert metadata.author == "هالة الكيلاني"
    assert metadata.published == datetime.fromisoformat("2012-08-19T14:20:00+03:00")


def test_reads_what_wordpress_answers():
    post = {
        "id": 7, "date_gmt": "x", "date": "2015-09-18T14:20:00", "title": {"rendered": "عنوان"},
        "content": {"rendered": f"<p>{'</p><p>'.join(RIYADH.body.splitlines())}</p>"},
    }  # fmt: skip
    (draft,) = found(as_json([post]))

    assert draft.text == RIYADH.body
    assert draft.metadata.title == "عنوان"


def test_a_body_under_an_unknown_name_is_the_longest_text():
    (draft,) = found(as_json([{"f1": "عنوان", "f2": RIYADH.body}]))

    assert draft.text == RIYADH.body


def test_seconds_since_1970_are_a_moment():
    said = record(RIYADH) | {"date": 1345368000}

    published = read_bytes("a.json", as_json(said)).metadata.published

    assert published == datetime(2012, 8, 19, 9, 20, tzinfo=UTC)


def test_a_row_without_text_spoils_no_other():
    rows = [["title", "text"], ["فارغ", ""], [RIYADH.title, RIYADH.body]]

    results = found(as_csv(rows))

    assert [type(result) for result in results] == [UnreadableFileError, Draft]


def test_a_line_cut_short_is_told():
    content = b"\n".join(as_json(one) for one in RECORDS)[:-20]

    (error,) = found(content)

    assert error.reason is Reason.DAMAGED


@pytest.mark.parametrize("content", [b'{"a": 1}', b'[{"a": 1}]', b'{"a": {"b": [1, 2]}}'])
def test_data_without_articles_is_refused(content):
    (error,) = found(content)

    assert error.reason is Reason.UNKNOWN_FORMAT


def test_data_nested_without_end_is_refused():
    (error,) = found(b'[{"a":' + b"[" * 200_000)

    assert isinstance(error, UnreadableFileError)


def test_prose_with_commas_is_no_table():
    (draft,) = found(RIYADH.text.encode())

    assert draft.text == RIYADH.body


def test_a_page_on_one_long_line_is_no_table():
    page = (
        f"<html><body>{'<b></b>' * 30_000}<p>أول سطر في الصفحة، وليس فيها جدول.</p></body></html>"
    )

    assert read_bytes("a.html", page.encode()).text
