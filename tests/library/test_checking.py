"""What `check` sees, and what a library survives."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import Span
from tests import make

DAMAGES = {
    "a body was changed": "update bodies set text = 'غيره' where article_id = 1",
    "a title was changed": "update articles set title = 'غيره' where id = 1",
    "the index lost all": "insert into words (words) values ('delete-all')",
    "the index has too much": "insert into words (rowid, title, body) values (9, '', 'زائد')",
    "a body was lost": "delete from bodies where article_id = 1",
    "a status was lost": "delete from statuses where article_id = 1",
    "a note moved": 'update notes set "end" = "end" + 1',
    "a mention moved": 'update mentions set "end" = "end" - 1',
    "entities were counted wrong": "insert into entities (name, kind, mentions) values ('م', 'PER', 3)",
    "a tag hangs in the air": "insert into article_tags values (7, 7)",
}


@pytest.fixture
def library(tmp_path):
    text = "قال محمد كلمته"
    with make.library(tmp_path) as made:
        made.articles.add(make.draft(text, title="عنوان"), [make.name(text, "محمد")])
        made.notes.add(1, "ملاحظة", Span(0, 3))
        yield made


def test_a_sound_library_has_no_problems(library):
    assert library.check() == []


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_damage_is_seen(library, damage):
    library._db.execute("pragma foreign_keys = off")
    library._db.execute(damage)

    assert library.check()


def test_a_rebuilt_index_is_in_step(library):
    library._db.execute("insert into words (words) values ('delete-all')")
    assert not library.search.find("محمد")

    library.rebuild_search()

    assert library.search.find("محمد")
    assert library.check() == []


ADDING = """
    import sys
    from pathlib import Path
    from reader.library import Library
    from tests import make

    with Library.open(Path(sys.argv[1])) as library:
        for number in range(library.articles.counts().all, 100_000):
            text = f"خبر رقم {number} " * 50 + "قال محمد"
            library.articles.add(make.draft(text), [make.name(text, "محمد")])
            print(number, flush=True)
"""


def test_a_killed_import_leaves_a_sound_library(tmp_path):
    path = tmp_path / "library"
    for _ in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(ADDING), str(path)],
            cwd=Path(__file__).parents[2],
            stdout=subprocess.PIPE,
            text=True,
        ) as adding:
            told = [adding.stdout.readline() for _ in range(20)]
            adding.kill()
            told += [line for line in adding.stdout if line.endswith("\n")]

        with Library.open(path) as library:
            assert library.check() == []
            assert library.articles.counts().all > int(told[-1])
            assert len(library.search.find("محمد", limit=None)) == library.articles.counts().all
