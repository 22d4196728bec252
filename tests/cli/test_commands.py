import json
import shutil
from pathlib import Path

import pytest

from reader.cli import parse, run
from reader.cli.arguments import COMMANDS as ARGUMENTS
from reader.cli.commands import COMMANDS
from reader.entities.recogniser import CLOSEST
from reader.library import Library
from reader.resources import resource

SUMMIT = resource("demo") / "04_almanbar-almagharibi_77d3.txt"
QUAKE = resource("demo") / "09_almanbar-tounes_1e5d.txt"


@pytest.fixture
def library(tmp_path):
    return tmp_path / "new folder" / "library.warraq"


def call(library: Path, *arguments: object) -> int:
    return run(parse([*map(str, arguments), "--library", str(library), "--lang", "en"]))


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """Return a library that is filled once, to be copied."""
    library = tmp_path_factory.mktemp("imported") / "library.warraq"
    call(library, "import", SUMMIT, QUAKE)
    return library


@pytest.fixture
def filled(library, imported):
    library.parent.mkdir()
    shutil.copy(imported, library)
    return library


def as_json(library: Path, capsys, *arguments: object):
    call(library, *arguments, "--json")
    return json.loads(capsys.readouterr().out)


def test_an_import_says_of_each_file_what_became_of_it(library, capsys):
    assert call(library, "import", SUMMIT) == 0

    printed = capsys.readouterr()
    assert printed.out == "added\t1\tالمغرب يدخل من باب سالونيك إلى سوق الكهرباء المتوسطية\n"
    assert printed.err == "Added: 1. Already there: 0. Refused: 0.\n"


def test_a_file_that_is_already_there_is_taken(filled, capsys):
    assert call(filled, "import", SUMMIT) == 0
    assert capsys.readouterr().out.startswith("already there\t1\t")


def test_a_refused_file_does_not_spoil_the_others(library, tmp_path, capsys):
    (tmp_path / "empty.txt").touch()

    assert call(library, "import", tmp_path / "empty.txt", SUMMIT) == 1
    assert "empty.txt: the file is empty" in capsys.readouterr().out
    assert [article["id"] for article in as_json(library, capsys, "articles")] == [1]


@pytest.mark.usefixtures("program_gone")
def test_a_program_that_is_gone_is_told_of_and_no_file_is_refused(library, capsys):
    assert call(library, "import", SUMMIT) == 2

    printed = capsys.readouterr()
    assert not printed.out
    assert "could not be started" in printed.err
    with Library.open(library) as kept:
        assert kept.imports.unfinished().paths == (SUMMIT,)


@pytest.mark.parametrize("name", ["missing.txt", "empty.txt", "."])
def test_an_import_that_could_do_nothing_says_so(library, tmp_path, name):
    folder = tmp_path / "import"
    folder.mkdir()
    if name == "empty.txt":
        (folder / name).touch()

    assert call(library, "import", folder / name) == 2


def test_articles_are_listed_newest_first(filled, capsys):
    call(filled, "articles")

    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("2\t2025-01-15\tالمنبر المغاربي\t")
    assert second.startswith("1\t2024-08-29\tالمنبر المغاربي\t")


def test_tags_choose_articles_until_they_are_taken_off(filled, capsys):
    assert call(filled, "tag", 1, 2, "--add", "مهم", "--add", "طاقة") == 0
    assert call(filled, "tag", 2, "--remove", "طاقة") == 0

    [article] = as_json(filled, capsys, "articles", "--tag", "طاقة")
    assert (article["id"], set(article["tags"])) == (1, {"مهم", "طاقة"})


def test_a_tag_for_an_article_that_is_not_there_tags_none(filled, capsys):
    assert call(filled, "tag", 1, 99, "--add", "مهم") == 1
    assert as_json(filled, capsys, "articles", "--tag", "مهم") == []


def test_an_article_is_shown_with_its_head(filled, capsys):
    assert call(filled, "show", 2) == 0

    shown = capsys.readouterr().out
    assert shown.startswith(
        "مستشفى ميداني مغاربي في إزمير: تونس والمغرب والجزائر تتقاسم الأعباء\n\n"
    )
    assert "المنبر المغاربي · أنيس الغربي · تونس · 2025-01-15" in shown
    assert "\n\nوسيضم المستشفى 120 سريرا وثلاث قاعات عمليات" in shown


def test_a_number_that_no_article_has_is_explained(filled, capsys):
    assert call(filled, "show", 99) == 1
    assert "no article number 99" in capsys.readouterr().err


def test_an_article_can_be_printed_for_terminals_that_do_not_join_letters(filled, capsys):
    call(filled, "show", 2, "--visual", "always")

    first = capsys.readouterr().out.splitlines()[0]
    assert first.endswith("ﻰﻔﺸﺘﺴﻣ")
    assert first.startswith(" ")


def test_a_search_gives_the_places_in_body_and_title(filled, capsys):
    [found] = as_json(filled, capsys, "search", "إزمير")

    assert found["article_id"] == 2
    assert found["hits"][0]["field"] == "title"
    assert {hit["text"] for hit in found["hits"]} == {"إزمير"}


def test_a_search_shows_what_it_found_in_its_sentence(filled, capsys):
    assert call(filled, "search", "الجلاصي", "رودس") == 0
    assert "مستشفياتها في [رودس] أمام" in capsys.readouterr().out


def test_a_search_that_finds_nothing(filled, capsys):
    assert call(filled, "search", "ديناصور") == 1
    assert "ديناصور" in capsys.readouterr().err


def test_a_query_that_cannot_be_understood(filled, capsys):
    assert call(filled, "search", "«»") == 2
    assert "«»" in capsys.readouterr().err


def test_entities_are_counted_over_all_articles(filled, capsys):
    places = as_json(filled, capsys, "entities", "--type", "LOC")

    [greece] = [place for place in places if place["name"] == "اليونان"]
    assert greece["type"] == "LOC"
    assert greece["articles"] == 2
    assert greece["mentions"] >= 4


def test_entities_are_listed_for_people(filled, capsys):
    assert call(filled, "entities", "--type", "LOC") == 0
    assert "\t2\tاليونان" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("chosen", "ids"),
    [([], [1, 2]), (["--ids", 2], [2]), (["--query", "إزمير"], [2])],
)
def test_an_export_holds_the_chosen_articles(filled, tmp_path, chosen, ids):
    output = tmp_path / "export.json"

    assert call(filled, "export", "--format", "json", "--output", output, *chosen) == 0

    exported = json.loads(output.read_text("utf-8"))
    assert exported["format"] == "warraq-library"
    assert sorted(article["id"] for article in exported["articles"]) == ids


def test_the_whole_demo_is_exported(library, tmp_path):
    output = tmp_path / "export.json"
    call(library, "import", resource("demo"))

    assert call(library, "export", "--output", output) == 0

    articles = json.loads(output.read_text("utf-8"))["articles"]
    assert len(articles) == 10


def test_an_export_to_an_impossible_place_is_explained(filled, tmp_path, capsys):
    output = tmp_path / "no folder" / "export.json"

    assert call(filled, "export", "--output", output) == 2
    assert str(output) in capsys.readouterr().err


def test_a_sound_library_is_said_to_be_sound(filled, capsys):
    assert call(filled, "check") == 0
    assert "sound" in capsys.readouterr().err


@pytest.fixture
def damaged(filled):
    """Return a library in the midst of which nothing can be read any more."""
    content = bytearray(filled.read_bytes())
    content[8192:-8192] = b"x" * (len(content) - 16384)
    filled.write_bytes(content)
    return filled


def test_a_damaged_library_is_said_to_be_damaged(damaged, capsys):
    assert call(damaged, "check") == 1
    assert call(damaged, "articles") == 2

    printed = capsys.readouterr()
    assert printed.out or "is damaged" in printed.err
    assert "Traceback" not in printed.err


def test_a_library_that_lacks_its_last_bytes_is_not_said_to_be_sound(filled, capsys):
    content = filled.read_bytes()
    filled.write_bytes(content[:-3000])

    assert call(filled, "check") == 1
    assert "sound" not in capsys.readouterr().err


def test_a_file_that_is_no_library_is_left_as_it_is(tmp_path, capsys):
    other = tmp_path / "letter.txt"
    other.write_text("عزيزي القارئ" * 100, "utf-8")

    assert call(other, "articles") == 2
    assert call(other, "check") == 1
    assert other.read_text("utf-8") == "عزيزي القارئ" * 100
    assert str(other) in capsys.readouterr().err


@pytest.mark.parametrize(
    "line",
    ["articles", "show 1", "search a", "entities", "tag 1 --add a", "export --output x", "check"],
)
def test_a_library_that_is_not_there_is_not_made_by_asking_it(library, capsys, line):
    assert call(library, *line.split()) == 2
    assert not library.exists()
    assert "import" in capsys.readouterr().err


def test_every_command_has_something_to_do():
    assert set(COMMANDS) == set(ARGUMENTS)


def test_an_article_can_be_read_in_another_encoding(library, tmp_path, capsys):
    (tmp_path / "short.txt").write_bytes("أوغوز دميرجان".encode("cp1256"))
    call(library, "import", tmp_path / "short.txt")

    assert call(library, "encoding", 1) == 0
    assert "  cp1256\tأوغوز دميرجان" in capsys.readouterr().out.splitlines()

    assert call(library, "encoding", 1, "--set", "cp1256") == 0
    call(library, "show", 1)
    assert "أوغوز دميرجان" in capsys.readouterr().out


def test_a_guess_at_the_fields_of_a_table_is_told_once(library, tmp_path, capsys):
    for number in (1, 2):
        row = f"خبر {number} عن المدينة وأهلها " * 20
        (tmp_path / f"{number}.csv").write_text(f"kopf,text\nعنوان,{row}\n", "utf-8")

    assert call(library, "import", tmp_path / "1.csv", tmp_path / "2.csv") == 0

    told = [line for line in capsys.readouterr().err.splitlines() if "fields" in line]
    assert told == ["1.csv: fields taken for body = text"]


def test_an_import_of_nothing_is_none_that_could_be_undone(filled, capsys):
    assert call(filled, "import") == 2
    assert "There is no article" in capsys.readouterr().err

    assert call(filled, "import", "--undo") == 0


@pytest.fixture
def twice(library, tmp_path, capsys):
    """Return a library into which one text came by two files, the second respelt."""
    text = SUMMIT.read_text("utf-8")
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(text.replace("أن ", "ان ") if name == "b" else text)
    call(library, "import", tmp_path / "a.txt", tmp_path / "b.txt")
    return library


def test_an_import_says_that_the_text_is_there_already(twice, capsys):
    printed = capsys.readouterr()

    assert printed.out.splitlines()[1].startswith("same text, set aside\t2\t")
    assert "Set aside, because their text is there already: 1." in printed.err


def test_what_was_set_aside_is_listed_apart_and_can_be_kept(twice, capsys):
    capsys.readouterr()

    assert [one["id"] for one in as_json(twice, capsys, "articles")] == [1]
    assert [one["id"] for one in as_json(twice, capsys, "articles", "--set-aside")] == [2]

    assert call(twice, "keep", 2) == 0
    assert capsys.readouterr().err == "taken in: 1\n"
    assert len(as_json(twice, capsys, "articles")) == 2
    assert call(twice, "keep", 2) == 2


def test_an_article_says_which_others_have_its_text(twice, capsys):
    capsys.readouterr()

    call(twice, "show", 2)

    title = "المغرب يدخل من باب سالونيك إلى سوق الكهرباء المتوسطية"
    assert f"Same text as: 1 «{title}» (" in capsys.readouterr().out


LIST = "name,type,aliases,note\nوزارة الاختبار,ORG,الاختبار,لنا\n"


def test_a_list_of_names_is_taken_in_and_written(filled, tmp_path, capsys):
    (tmp_path / "names.csv").write_text(LIST, "utf-8")

    assert call(filled, "names", "--import", tmp_path / "names.csv", "--dry-run") == 0
    assert call(filled, "names", "--export", tmp_path / "out.json") == 1
    assert call(filled, "names", "--import", tmp_path / "names.csv") == 0
    assert "وزارة الاختبار: new name (organisation)" in capsys.readouterr().out
    assert call(filled, "names", "--export", tmp_path / "out.json") == 0

    [listed] = json.loads((tmp_path / "out.json").read_text("utf-8"))["entities"]
    assert listed["type"] == "ORG"


def test_a_list_is_not_written_to_a_file_of_another_kind(filled, tmp_path, capsys):
    (tmp_path / "names.csv").write_text(LIST, "utf-8")
    call(filled, "names", "--import", tmp_path / "names.csv")
    capsys.readouterr()

    assert call(filled, "names", "--export", tmp_path / "out.xls") == 2

    assert ".csv; \u200e.json; \u200e.ttl" in capsys.readouterr().err
    assert not (tmp_path / "out.xls").exists()


def test_a_bad_list_of_names_changes_nothing(filled, tmp_path, capsys):
    (tmp_path / "names.csv").write_text("name,type\nسامي,X\n", "utf-8")

    assert call(filled, "names", "--import", tmp_path / "names.csv") == 2
    assert "line 2 not taken in: there is no type" in capsys.readouterr().err


def test_the_good_lines_of_a_list_are_taken_in_beside_a_bad_one(filled, tmp_path, capsys):
    (tmp_path / "names.csv").write_text("name,type\nسامي,X\nمجلس الميناء,ORG\n", "utf-8")

    assert call(filled, "names", "--import", tmp_path / "names.csv") == 1

    printed = capsys.readouterr()
    assert "line 2 not taken in" in printed.err
    assert "مجلس الميناء" in printed.out


def test_names_without_a_wish_says_what_to_wish(filled, capsys):
    assert call(filled, "names") == 2
    assert "--export" in capsys.readouterr().err


def test_a_concordance_lists_the_places_of_a_name(filled, capsys):
    assert call(filled, "concordance", "تونس", "--limit", "2") == 0

    printed = capsys.readouterr()
    assert "تونس (LOC)" in printed.err
    first, second = (line.split("\t") for line in printed.out.splitlines())
    assert first[:3] == ["2", "2025-01-15", "المنبر المغاربي"]
    assert "[تونس]" in first[3]
    assert "[تونس]" in second[3]


def test_a_concordance_of_two_names_lists_the_places_of_both(filled, capsys):
    call(filled, "concordance", "تونس")
    one = capsys.readouterr().out.splitlines()
    assert call(filled, "concordance", "تونس", "--with", "المغرب", "--sort", "before") == 0
    assert set(one) < set(capsys.readouterr().out.splitlines())


def test_a_concordance_is_written_as_a_table(filled, tmp_path, capsys):
    assert call(filled, "concordance", "تونس", "--csv", tmp_path / "lines.csv") == 0

    printed = capsys.readouterr()
    assert printed.out == ""
    assert "lines.csv" in printed.err
    assert (tmp_path / "lines.csv").read_text("utf-8-sig").startswith("before,name,after,outlet")


def test_a_concordance_is_printed_as_json(filled, capsys):
    lines = as_json(filled, capsys, "concordance", "تونس")
    [entity] = [e for e in as_json(filled, capsys, "entities") if e["name"] == "تونس"]

    assert len(lines) == entity["mentions"]
    assert {line["entity_id"] for line in lines} == {entity["id"]}
    for line in lines:
        with Library.open(filled) as library:
            text = library.articles.text(line["article_id"])
        assert text[line["start"] : line["end"]] == line["text"]
        assert line["before"] + line["text"] + line["after"] in text
        assert set(line) >= {"title", "outlet", "published"}


def test_a_concordance_of_nobody_is_none(filled, capsys):
    assert call(filled, "concordance", "فلان", "الفلاني") == 1
    assert "“فلان الفلاني”" in capsys.readouterr().err


def test_an_import_looks_closely_for_names(library):
    call(library, "import", SUMMIT, QUAKE)

    with Library.open(library) as opened:
        assert opened.recognition.read_by_others(CLOSEST) == []


def test_names_can_be_looked_for_later(library, capsys):
    call(library, "import", "--quick", SUMMIT, QUAKE)
    with Library.open(library) as opened:
        assert opened.recognition.read_by_others(CLOSEST) == [2, 1]

    assert call(library, "recognise") == 0

    assert capsys.readouterr().err.endswith("Looked closely for names in 2 articles.\n")
    with Library.open(library) as opened:
        assert opened.recognition.read_by_others(CLOSEST) == []


def test_each_name_of_somebody_is_explained(filled, capsys):
    call(filled, "concordance", "أميركا")
    capsys.readouterr()

    assert call(filled, "why", "أمريكا") == 0

    out = capsys.readouterr().out
    assert "This is the name that tells it best." in out
    assert "The list of well-known names has both as one." in out


def test_names_that_are_not_one_are_told_so(filled, capsys):
    assert call(filled, "why", "تونس", "--with", "المغرب") == 1
    assert capsys.readouterr().err.endswith("These are not taken for one: تونس; المغرب.\n")


def test_the_components_are_listed_with_or_without_a_library(library, capsys):
    assert call(library, "licences") == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Warraq\t")
    assert any(line.startswith("lxml\t") and line.endswith("\tBSD-3-Clause") for line in lines)


def test_a_component_shows_its_licence(library, capsys):
    assert call(library, "licences", "LXML") == 0
    assert "Copyright (c) 2004 Infrae" in capsys.readouterr().out


def test_what_is_no_component_is_told_so(library, capsys):
    assert call(library, "licences", "no", "such") == 1
    assert capsys.readouterr().err == "Nothing by the name of no such is part of Warraq.\n"
