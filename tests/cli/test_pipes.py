import os
import subprocess
import sys

import pytest

from reader.cli.pipes import until_unread
from reader.library import Library


@pytest.fixture
def library(tmp_path):
    path = tmp_path / "مكتبتي.warraq"
    Library.open(path).close()
    return path


def unread(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the program with its results going where nobody reads them."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        return subprocess.run(
            [sys.executable, "-m", "reader", *map(str, arguments)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            stdout=writing,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    finally:
        os.close(writing)


@pytest.mark.parametrize(
    "asked", [["--help"], ["--version"], ["entities", "--json"], ["licences"], ["articles"]]
)
def test_a_command_whose_results_nobody_reads_ends_without_a_word(library, asked):
    done = unread(*asked, *(["--library", library] if asked[0].isalpha() else []))

    assert (done.returncode, done.stderr) == (0, "")


def test_a_pipe_that_breaks_elsewhere_is_not_kept_quiet():
    def work() -> int:
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        until_unread(work)


def test_what_was_not_understood_still_ends_with_its_own_status(library):
    assert unread("articles", "--library", library, "--colour").returncode == 2
