"""What the user does and can undo. Each deed can be done, undone and done again."""

from reader.desk.deeds.articles import ImportArticles, KeepArticles, RestoreArticles, TrashArticles
from reader.desk.deeds.deed import Deed
from reader.desk.deeds.marks import (
    AddHighlight,
    AddNote,
    ChangeNote,
    ColourHighlight,
    RemoveHighlight,
    RemoveNote,
)
from reader.desk.deeds.names import Correct, Revoke
from reader.desk.deeds.readings import EditFields, EditLines, SetEncoding
from reader.desk.deeds.several import Several
from reader.desk.deeds.tags import RenameTag, TagArticles, UntagArticles, tagged_articles

__all__ = [
    "AddHighlight",
    "AddNote",
    "ChangeNote",
    "ColourHighlight",
    "Correct",
    "Deed",
    "EditFields",
    "EditLines",
    "ImportArticles",
    "KeepArticles",
    "RemoveHighlight",
    "RemoveNote",
    "RenameTag",
    "RestoreArticles",
    "Revoke",
    "SetEncoding",
    "Several",
    "TagArticles",
    "TrashArticles",
    "UntagArticles",
    "tagged_articles",
]
