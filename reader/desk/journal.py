"""The journal of an import: what has become of each file, written down as it goes on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from reader.errors import UnreadableFileError
from reader.library import Library
from reader.model import Import, ImportedFile


class Outcome(StrEnum):
    """What has become of a file."""

    ADDED = "added"
    RESTORED = "restored"
    """It was in the trash, and is back."""
    ALREADY = "already"
    SAME_TEXT = "same_text"
    """It has the words of another article, and is set aside until the user decides."""
    REFUSED = "refused"
    HELD = "held"
    """It has fields that the user is asked to name first."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What has become of an article, or of a file that holds none that can be read."""

    source_name: str
    outcome: Outcome
    article_id: int | None = None
    title: str | None = None
    error: UnreadableFileError | None = None


class Journal:
    """Opens the journal of a new import, or goes on with that of one which was cut off."""

    def __init__(
        self, library: Library, paths: Sequence[Path], resume: Import | None = None
    ) -> None:
        self._articles, self._imports = library.articles, library.imports
        self.paths = resume.paths if resume else tuple(paths)
        self.start = resume.done if resume else 0
        """How many files are done."""
        self.import_id = resume.id if resume else self._imports.begin(self.paths)
        self._waiting: list[Imported] = []
        self._cut_off = self._imports.unrecorded(resume.id) if resume else frozenset[int]()
        """Articles that were added just before the program was killed."""

    def set_total(self, files: int) -> None:
        self._imports.set_total(self.import_id, files)

    def add(self, imported: Imported) -> Imported:
        """Remember an article until its file is at its end."""
        if imported.outcome is Outcome.ALREADY and imported.article_id in self._cut_off:
            imported = replace(imported, outcome=self._of_added(imported.article_id))
        self._waiting.append(imported)
        return imported

    def _of_added(self, article_id: int) -> Outcome:
        is_set_aside = self._articles.get(article_id).same_as is not None
        return Outcome.SAME_TEXT if is_set_aside else Outcome.ADDED

    @property
    def article_ids(self) -> list[int]:
        """The articles of the file that is being read."""
        return [one.article_id for one in self._waiting if one.article_id]

    def end_file(self) -> list[int]:
        """Write down what became of a file's articles; return those that are in the library."""
        article_ids = self.article_ids
        ended, self._waiting = self._waiting, []
        self._imports.record(self.import_id, [_recorded(one) for one in ended])
        return article_ids

    def close(self) -> None:
        self._imports.finish(self.import_id)


def added_by(library: Library, import_id: int) -> list[int]:
    """Return what an import has added, be it set aside, and that is not in the trash."""
    added = [
        file.article_id
        for file in library.imports.files(import_id)
        if file.outcome in (Outcome.ADDED, Outcome.SAME_TEXT) and file.article_id
    ]
    return [article.id for article in library.articles.get_many(added) if not article.is_trashed]


def _recorded(one: Imported) -> ImportedFile:
    reason = one.error.reason.value if one.error else None
    return ImportedFile(one.source_name, one.outcome.value, one.article_id, reason)
