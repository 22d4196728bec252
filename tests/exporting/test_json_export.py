"""The export: the names and offsets that other programs rely on."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from reader.entities.expressions import expressions
from reader.entities.unifying import Unified
from reader.errors import NoSuchArticleError, UnwritableFileError
from reader.exporting import json_export
from reader.exporting.json_export import export
from reader.importing import read_bytes
from reader.library import Library
from reader.model import EntityKind, Metadata, Span
from tests import make

TEXT = "🎉 قال محمد كلمته\nثم عاد"
PERSON = EntityKind.PERSON


@pytest.fixture
def library(tmp_path):
    with make.library(tmp_path) as made:
        day = date(2015, 9, 18)
        draft = make.draft(TEXT, title="عنوان", outlet="صحيفة", published=day)
        made.articles.add(draft, [make.name(TEXT, "محمد", EntityKind.PLACE)])
        made.articles.add(
            make.draft("نص آخر", published=datetime(2015, 9, 18, 20, 11, 5, tzinfo=UTC))
        )
        make.link(made, Unified("محمد", PERSON, ("محمد",), ("محمد",), ((1, 0),)))
        yield made


def exported(library, tmp_path, ids=None):
    export(library, tmp_path / "export.json", ids)
    return json.loads((tmp_path / "export.json").read_text("utf-8"))


def test_an_article_is_exported_with_all_that_belongs_to_it(library, tmp_path):
    library.tags.add([1], "ب")
    library.tags.add([1], "أ")
    library.articles.set_starred([1], True)
    library.highlights.add(1, Span(6, 10))
    library.notes.add(1, "ملاحظة", Span(6, 10))
    library.notes.add(1, "على المقال")

    article = exported(library, tmp_path)["articles"][0]

    assert article["body"] == TEXT
    assert (article["title"], article["subtitle"], article["outlet"]) == ("عنوان", None, "صحيفة")
    assert (article["published"], article["state"], article["language"]) == (
        "2015-09-18",
        "imported",
        "ar",
    )
    assert article["tags"] == ["أ", "ب"]
    assert (article["is_read"], article["is_starred"], article["story_id"]) == (False, True, None)
    assert article["mentions"] == [
        {
            "start": 6,
            "end": 10,
            "text": "محمد",
            "type": "PER",
            "entity_id": 1,
            "origin": "found",
            "confidence": 0.9,
        }
    ]
    assert article["highlights"] == [
        {"id": 1, "start": 6, "end": 10, "colour": "yellow", "text": "محمد"}
    ]
    whole, passage = article["notes"]
    assert (whole["start"], whole["end"], whole["text"]) == (None, None, "على المقال")
    assert (passage["start"], passage["end"]) == (6, 10)
    assert datetime.fromisoformat(passage["created"]).tzinfo


def test_the_whole_library_is_exported_in_order(library, tmp_path):
    content = exported(library, tmp_path)

    assert (content["format"], content["version"]) == ("warraq-library", 1)
    assert [article["id"] for article in content["articles"]] == [1, 2]
    assert content["articles"][1]["published"] == "2015-09-18T20:11:05+00:00"
    assert content["entities"] == [
        {
            "id": 1,
            "name": "محمد",
            "type": "PER",
            "aliases": ["محمد"],
            "mentions": 1,
            "articles": 1,
            "note": "",
            "colour": None,
            "tags": [],
            "is_pinned": False,
            "is_hidden": False,
        }
    ]
    assert content["stories"] == []


def test_the_trash_is_left_out(library, tmp_path):
    library.articles.trash([1])

    content = exported(library, tmp_path)

    assert [article["id"] for article in content["articles"]] == [2]
    assert content["entities"] == []


def test_some_articles_are_exported_with_their_entities(library, tmp_path):
    assert exported(library, tmp_path, [2, 2])["entities"] == []
    assert len(exported(library, tmp_path, [1])["entities"]) == 1


def test_a_failed_export_leaves_the_former_one(library, tmp_path):
    exported(library, tmp_path)
    before = (tmp_path / "export.json").read_bytes()

    with pytest.raises(NoSuchArticleError):
        export(library, tmp_path / "export.json", [7])
    with pytest.raises(UnwritableFileError, match="nowhere"):
        export(library, tmp_path / "nowhere" / "export.json")

    assert (tmp_path / "export.json").read_bytes() == before
    assert not list(tmp_path.glob(".export*"))


@pytest.mark.parametrize("ending", ["", "-wal", "-shm", "-journal", ".lock"])
def test_an_export_never_takes_the_place_of_the_library(library, ending):
    target = library.path.with_name(f"{library.path.name}{ending}")

    with pytest.raises(UnwritableFileError):
        export(library, target)

    assert library.articles.counts().all == 2


def test_an_export_never_takes_the_place_of_the_library_by_another_name(library, tmp_path):
    (tmp_path / "other.json").symlink_to(library.path)

    with pytest.raises(UnwritableFileError):
        export(library, tmp_path / "other.json")


@pytest.mark.parametrize(
    ("metadata", "days"),
    [
        (Metadata(published=date(2015, 9, 18)), ("2015-09-18", None, None)),
        (Metadata(published=date(2015, 9, 18), is_approximate=True), (None, "2015-09-18", None)),
        (Metadata(partial="2015-09"), (None, None, "2015-09")),
        (Metadata(), (None, None, None)),
    ],
)
def test_only_a_sure_day_is_exported_as_published(library, metadata, days):
    article = replace(library.articles.get(1), metadata=metadata)

    head = json_export._head(article)

    names = ("published", "published_approximate", "published_partial")
    assert tuple(head[name] for name in names) == days


def test_what_may_be_read_in_a_wrong_encoding_is_to_be_checked(tmp_path):
    with Library.open(tmp_path / "library.warraq") as library:
        library.articles.add(read_bytes("a.txt", "أوغوز دميرجان".encode("cp1256")))
        export(library, tmp_path / "a.json")

    assert json.loads((tmp_path / "a.json").read_text("utf-8"))["articles"][0]["state"] == "check"


def test_an_article_tells_which_others_hold_its_text(tmp_path):
    text = " ".join(f"كلمة{n}" for n in range(100))
    half = " ".join(f"كلمة{n}" for n in range(30, 60)) + " غير ذلك" * 50
    with make.library(tmp_path) as library:
        for name, body in {"س": text, "ص": text, "ع": half}.items():
            library.articles.add(make.draft(body, source_name=name, outlet=name))

        articles = exported(library, tmp_path)["articles"]

    assert articles[0]["copies"] == [
        {"article_id": 2, "share": 1.0, "kind": "copy"},
        {"article_id": 3, "share": 0.875, "kind": "copy"},
    ]


def test_an_article_tells_what_it_says_beside_names(tmp_path):
    text = "قال وزير الدفاع الروسي سامي الأحمد أمس إن 40 جنديا عادوا"
    names = [make.name(text, "سامي الأحمد")]
    with make.library(tmp_path) as library:
        library.articles.add(make.draft(text, published=date(2016, 1, 14)), names)
        unified = Unified("سامي الأحمد", PERSON, (names[0].key,), ("سامي الأحمد",), ((1, 0),))
        make.link(library, unified)
        library.recognition.replace(1, text, names, "new", expressions(text, names))

        [article] = exported(library, tmp_path)["articles"]

    said = {one["kind"]: one for one in article["expressions"]}
    assert said["position"] == {
        "start": 4,
        "end": 22,
        "text": "وزير الدفاع الروسي",
        "kind": "position",
        "entity_id": article["mentions"][0]["entity_id"],
    }
    assert said["nationality"]["place"] == "روسيا"
    assert (said["quantity"]["value"], said["quantity"]["unit"]) == (40, "جندي")
    assert (said["date"]["when"], said["date"]["day"]) == ("d-1", "2016-01-13")
