"""Pairs of names that are asked about, and what becomes of them."""

import pytest

from reader.desk import Desk
from reader.desk.curating import merging
from reader.desk.unsure import Pair, reject, still_open
from tests import make
from tests.desk.test_corrections import do, entity
from tests.desk.test_desk import MINISTER, imported, named, write


@pytest.fixture
def desk(tmp_path):
    with make.library(tmp_path) as library:
        desk = Desk(library)
        imported(desk, write(tmp_path, a=MINISTER))
        yield desk


def pair_of(desk: Desk, one: str, other: str) -> Pair:
    return Pair(entity(desk, one).id, entity(desk, other).id)


def test_a_pair_that_is_two_is_so_for_good(desk):
    pair = pair_of(desk, "القاهرة", "مصر")

    do(desk, reject(desk.library, pair))

    assert named(desk, 1)["القاهرة"] != named(desk, 1)["مصر"]
    assert still_open(desk.library, [pair]) == [pair]


def test_a_pair_is_closed_when_one_of_it_is_merged_away(desk):
    pair = pair_of(desk, "القاهرة", "مصر")

    merging(desk, pair.other, pair.one).do()

    assert still_open(desk.library, [pair]) == []
