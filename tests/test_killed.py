"""An import that is killed at any moment, and resumed, ends as if nothing had happened.

Few moments on few files here; `dev.py bench killed` is the long one.
"""

import random
import signal
from dataclasses import fields

import pytest

from tests.importing.pages import PAGES
from tests.killing import Contents, contents, import_killed, import_whole

MOMENTS, FILES = 5, 60

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills as POSIX does")


@pytest.fixture(scope="module")
def libraries(tmp_path_factory) -> tuple[Contents, Contents]:
    place = tmp_path_factory.mktemp("killed")
    folder = place / "files"
    folder.mkdir()
    for number in range(FILES):
        text = PAGES[number % len(PAGES)].text.replace("أن", f"أن {number}", 1)
        (folder / f"{number:05}.txt").write_text(text, "utf-8")
    import_whole(place / "a.warraq", folder)
    kills = import_killed(place / "b.warraq", folder, MOMENTS, random.Random(7))
    assert kills >= MOMENTS - 1
    return contents(place / "a.warraq"), contents(place / "b.warraq")


@pytest.mark.parametrize("part", [field.name for field in fields(Contents)])
def test_a_killed_import_that_is_resumed_makes_the_same_library(libraries, part):
    undisturbed, killed = libraries

    assert getattr(killed, part) == getattr(undisturbed, part)


def test_all_files_are_in_the_library(libraries):
    _, killed = libraries

    assert len(killed.articles) == FILES
    assert killed.troubles == []
