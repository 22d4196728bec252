"""The use cases, one place for both faces: import, link, correct, search."""

from reader.desk.desk import Desk, Found
from reader.desk.encodings import Choice, read_again_as
from reader.desk.exporting import write_export
from reader.desk.guarding import prepare_safely
from reader.desk.importing import (
    Asked,
    Begun,
    Done,
    Prepared,
    Projection,
    Survey,
    Total,
    prepare,
    survey,
)
from reader.desk.journal import Imported, Journal, Outcome, added_by
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
    "Look",
    "Outcome",
    "Prepared",
    "Projection",
    "Survey",
    "Total",
    "Watch",
    "added_by",
    "look",
    "prepare",
    "prepare_safely",
    "read_again_as",
    "survey",
    "write_export",
]
