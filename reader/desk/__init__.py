"""The use cases, one place for both faces: import, link, correct, search."""

from reader.desk.desk import Desk, Found, Imported, Outcome
from reader.desk.exporting import write_export
from reader.desk.importing import Done, Prepared, Projection, Survey, Total, prepare, survey

__all__ = [
    "Desk",
    "Done",
    "Found",
    "Imported",
    "Outcome",
    "Prepared",
    "Projection",
    "Survey",
    "Total",
    "prepare",
    "survey",
    "write_export",
]
