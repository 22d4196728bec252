"""Choosing files to import."""

from reader.importing.sources import SUFFIXES
from reader.ui.app import Options, Program, application


def test_files_of_all_kinds_that_can_be_read_are_there_to_choose(tmp_path, monkeypatch):
    offered = []

    def choose(_parent, _title, _folder, filters):
        offered.append(filters)
        return []

    monkeypatch.setattr("reader.ui.files.choose_files", choose)
    program = Program(application(), Options(tmp_path / "library.warraq", language="en"))
    program.start()
    program.window.commands.import_files.trigger()
    program.stop()

    patterns = offered[0].partition("(")[2].partition(")")[0].split()
    assert {f"*{suffix}" for suffix in SUFFIXES} < set(patterns)
