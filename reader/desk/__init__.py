"""The use cases, one place for both faces: import, link, correct, search."""

from reader.desk.desk import Desk, Found
from reader.desk.exporting import write_export
from reader.desk.guarding import prepare_safely
from reader.desk.importing import Begun, Done, Prepared, Projection, Survey, Total, prepare, survey
from reader.desk.journal import Imported, Journal, Outcome, added_by
from reader.desk.rereading import Learnt, Reread, learn, reread

__all__ = [
    "Begun",
    "Desk",
    "Done",
    "Found",
    "Imported",
    "Journal",
    "Learnt",
    "Outcome",
    "Prepared",
    "Projection",
    "Reread",
    "Survey",
    "Total",
    "added_by",
    "learn",
    "prepare",
    "prepare_safely",
    "reread",
    "survey",
    "write_export",
]
