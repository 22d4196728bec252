"""The score by whole names, against cases worked out by hand."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[2] / "packaging" / "training"))

import conll


def f1_of(wanted: str, made: str) -> float:
    return conll.score([wanted.split()], [made.split()])["all"].f1


def test_a_name_is_right_when_span_and_kind_agree():
    assert f1_of("B-PERS I-PERS O B-LOC", "B-PERS I-PERS O B-LOC") == 100


@pytest.mark.parametrize(
    "made",
    [
        pytest.param("B-PERS O O", id="too short"),
        pytest.param("B-PERS I-PERS I-PERS", id="too long"),
        pytest.param("B-LOC I-LOC O", id="of another kind"),
        pytest.param("B-PERS B-PERS O", id="cut in two"),
        pytest.param("O O O", id="not found"),
    ],
)
def test_a_name_is_wrong_when_either_differs(made):
    assert f1_of("B-PERS I-PERS O", made) == 0


def test_an_inside_without_a_beginning_begins_a_name():
    assert conll.names(["O", "I-LOC", "I-LOC"]) == {(1, 3, "LOC")}
    assert conll.names(["B-PERS", "I-LOC"]) == {(0, 1, "PERS"), (1, 2, "LOC")}


def test_names_that_touch_are_two():
    assert conll.names(["B-LOC", "B-LOC"]) == {(0, 1, "LOC"), (1, 2, "LOC")}


def test_a_name_may_be_the_last_thing_of_a_sentence():
    assert conll.names(["O", "B-ORG", "I-ORG"]) == {(1, 3, "ORG")}


def test_precision_and_recall_count_names_not_words():
    wanted = [["B-PERS", "I-PERS", "I-PERS", "O", "B-LOC", "O", "B-ORG"]]
    made = [["B-PERS", "I-PERS", "I-PERS", "O", "B-LOC", "B-LOC", "O"]]

    score = conll.score(wanted, made)

    assert (score["all"].right, score["all"].found, score["all"].there) == (2, 3, 3)
    assert score["LOC"].precision == 50
    assert score["LOC"].recall == 100
    assert score["ORG"].f1 == 0


def test_all_is_over_the_kinds_asked_for():
    wanted, made = [["B-PERS", "B-MISC"]], [["B-PERS", "O"]]

    assert conll.score(wanted, made)["all"].recall == 50
    assert conll.score(wanted, made, ("PERS",))["all"].recall == 100


def test_stray_tags_are_outside(tmp_path):
    file = tmp_path / "corpus.txt"
    file.write_text("في O\nحلب B-MIS`\nدمشق B-LOC\n\nقال I--ORG\n", "utf-8")

    assert [s.tags for s in conll.read(file)] == [("O", "O", "B-LOC"), ("O",)]


def test_sentences_of_a_file_end_with_an_empty_line(tmp_path):
    file = tmp_path / "corpus.txt"
    file.write_text("زار O\nرامي B-PERS\n\nعاد O\n", "utf-8")

    assert [s.words for s in conll.read(file)] == [("زار", "رامي"), ("عاد",)]
