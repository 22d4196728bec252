"""Lists of names as files: what other programs make of them is read, too, and bad ones are told."""

import csv
import json

import pytest

from reader.errors import ListProblem, UnknownEndingError, UnreadableListError, UnwritableFileError
from reader.exporting.name_list import Listed, NameList, Refused, read, write
from reader.model import Card, EntityKind

PERSON = EntityKind.PERSON
NAMES = NameList((Listed("سامي", PERSON, ("سامى",), card=Card('ملاحظة "مهمة"')),), ("باسم",))


def written(path, text: str, encoding: str = "utf-8"):
    path.write_bytes(text.encode(encoding))
    return path


def test_a_table_opens_in_spreadsheets(tmp_path):
    write(NAMES, tmp_path / "names.csv", tmp_path / "library")

    raw = (tmp_path / "names.csv").read_bytes()
    rows = list(csv.DictReader(raw.decode("utf-8-sig").splitlines()))
    assert raw.startswith(b"\xef\xbb\xbf")
    assert (rows[0]["name"], rows[0]["aliases"]) == ("سامي", "سامى")
    assert (rows[1]["name"], rows[1]["type"]) == ("باسم", "NONE")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_that_a_spreadsheet_saved_is_read(tmp_path, delimiter):
    text = "name,type,aliases\r\nسامي,per,سامى | سامي حداد\r\n,,\r\n".replace(",", delimiter)

    names = read(written(tmp_path / "names.csv", text), tmp_path)

    assert names.entities == (Listed("سامي", PERSON, ("سامى", "سامي حداد"), added=None),)


def test_a_type_is_understood_as_the_window_calls_it(tmp_path):
    text = "name,type\nسامي,شخص\nصيدا,مكان\nمجلس الميناء,مؤسسة\nكأس البحر,اسم آخر\n"

    names = read(written(tmp_path / "names.csv", text), tmp_path)

    assert [str(entity.kind) for entity in names.entities] == ["PER", "LOC", "ORG", "MISC"]


def test_json_says_what_it_is(tmp_path):
    write(NAMES, tmp_path / "names.json", tmp_path / "library")

    content = json.loads((tmp_path / "names.json").read_text("utf-8"))
    assert (content["format"], content["version"]) == ("warraq-names", 1)
    assert content["dismissed"] == ["باسم"]


def test_skos_has_the_spellings_as_labels(tmp_path):
    write(NAMES, tmp_path / "names.ttl", tmp_path / "library")

    text = (tmp_path / "names.ttl").read_text("utf-8")
    assert 'skos:prefLabel "سامي"@ar' in text
    assert 'skos:altLabel "سامى"@ar' in text
    assert 'skos:scopeNote "ملاحظة \\"مهمة\\""@ar' in text


def test_skos_says_each_label_but_once(tmp_path):
    names = NameList((Listed("سامي", PERSON, ("سامي", "سامى", "سامى")),))

    write(names, tmp_path / "names.ttl", tmp_path / "library")

    text = (tmp_path / "names.ttl").read_text("utf-8")
    assert (text.count('"سامي"@ar'), text.count('"سامى"@ar')) == (1, 1)


@pytest.mark.parametrize("name", ["names.xls", "names", "names.csv.txt"])
def test_what_no_ending_tells_is_not_written(tmp_path, name):
    with pytest.raises(UnknownEndingError):
        write(NAMES, tmp_path / name, tmp_path / "library")

    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("called", "kind"),
    [
        ("شخص", PERSON),
        ("مكان", EntityKind.PLACE),
        ("منظمة", EntityKind.ORGANISATION),
        ("مؤسسة", EntityKind.ORGANISATION),
        ("غير  ذلك", EntityKind.MISC),
        ("organisation", EntityKind.ORGANISATION),
    ],
)
def test_types_may_be_called_as_people_call_them(tmp_path, called, kind):
    text = f"name,type\nسامي,{called}\nباسم,ليس اسماً\n"

    names = read(written(tmp_path / "names.csv", text), tmp_path)

    assert [entity.kind for entity in names.entities] == [kind]
    assert names.dismissed == ("باسم",)


def test_what_was_written_for_other_programs_is_refused_by_name(tmp_path):
    path = tmp_path / "names.ttl"
    write(NAMES, path, tmp_path / "library")

    with pytest.raises(UnreadableListError) as raised:
        read(path, tmp_path / "library")

    assert raised.value.problem is ListProblem.SKOS


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", ListProblem.NO_LIST),
        ("title,text\nأ,ب\n", ListProblem.NO_LIST),
        ("name,type\n", ListProblem.EMPTY),
        ('{"format": "warraq-library"}', ListProblem.NO_LIST),
        ('{"format": "warraq-names", "version": 9}', ListProblem.TOO_NEW),
        ('{"format": "warraq-names"', ListProblem.DAMAGED),
        ('{"format": "warraq-names", "version": 1, "entities": 3}', ListProblem.NO_LIST),
        ("[" * 100_000, ListProblem.DAMAGED),
    ],
)
def test_what_is_no_list_is_told(tmp_path, text, problem):
    with pytest.raises(UnreadableListError) as raised:
        read(written(tmp_path / "names", text), tmp_path)

    assert raised.value.problem is problem


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("name,type\nسامي,PER\n,LOC\n", Refused(3, ListProblem.NO_NAME)),
        ("name,type\nسامي,كوكب\nباسم,PER\n", Refused(2, ListProblem.NO_TYPE)),
        ('name,type,note\nسامي,PER,"أول\nثان"\n,,\nباسم,X,\n', Refused(5, ListProblem.NO_TYPE)),
        (
            '{"format": "warraq-names", "version": 1, "entities": [3]}',
            Refused(1, ListProblem.NO_NAME, is_line=False),
        ),
        (
            '{"format": "warraq-names", "version": 1, "dismissed": ["هنا", 3]}',
            Refused(2, ListProblem.NO_NAME, is_line=False),
        ),
        (
            '{"format": "warraq-names", "version": 1,'
            ' "entities": [{"name": "أ", "type": "PER", "note": 3}]}',
            Refused(1, ListProblem.DAMAGED, is_line=False),
        ),
    ],
)
def test_a_bad_entry_is_told_with_its_line(tmp_path, text, refused):
    assert read(written(tmp_path / "names", text), tmp_path).refused == (refused,)


def test_a_bad_entry_does_not_spoil_the_others(tmp_path):
    text = "name,type\nسامي,PER\nباسم,كوكب\nهنا,NONE\n"

    names = read(written(tmp_path / "names.csv", text), tmp_path)

    assert [entity.name for entity in names.entities] == ["سامي"]
    assert names.dismissed == ("هنا",)


def test_a_list_in_another_encoding_is_told(tmp_path):
    with pytest.raises(UnreadableListError) as raised:
        read(written(tmp_path / "names.csv", "name,type\nسامي,PER\n", "cp1256"), tmp_path)

    assert raised.value.problem is ListProblem.NOT_UTF8


def test_a_list_that_is_not_there_is_told(tmp_path):
    with pytest.raises(UnreadableListError):
        read(tmp_path / "nowhere.csv", tmp_path)
    with pytest.raises(UnwritableFileError):
        write(NAMES, tmp_path / "nowhere" / "names.csv", tmp_path / "library")


def test_a_list_is_never_written_over_the_library(tmp_path):
    library = written(tmp_path / "library.json", "mine")

    with pytest.raises(UnwritableFileError):
        write(NAMES, library, library)

    assert library.read_text("utf-8") == "mine"


def test_the_library_is_not_opened_as_a_list(tmp_path):
    library = written(tmp_path / "library.warraq", "name,type\nسامي,PER\n")

    with pytest.raises(UnreadableListError):
        read(library, library)
