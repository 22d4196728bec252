"""The use cases, one place for both faces: import, link, correct, search."""

from reader.desk.closely import ReadClosely, read_closely
from reader.desk.desk import Desk, Found
from reader.desk.encodings import Choice
from reader.desk.exporting import write_export
from reader.desk.importing import (
    Asked,
    Begun,
    Done,
    Place,
    Prepared,
    Projection,
    Total,
    prepare,
    survey,
)
from reader.desk.journal import Imported, Journal, Outcome, added_by
from reader.desk.rereading import Learnt, Reread, Wanted, learn, reread
from reader.desk.safely import prepare_safely
from reader.desk.watching import STEADY, Look, Watch, look

__all__ = [
    "STEADY",
    "Asked",
    "Begun",
    "Choice",
    "Desk",
    "Done",
    "Found",
    "Imported",
    "Journal",
    "Learnt",
    "Look",
    "Outcome",
    "Place",
    "Prepared",
    "Projection",
    "ReadClosely",
    "Reread",
    "Total",
    "Wanted",
    "Watch",
    "added_by",
    "learn",
    "look",
    "prepare",
    "prepare_safely",
    "read_closely",
    "reread",
    "survey",
    "write_export",
]
