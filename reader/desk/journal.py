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
    """Opens the journal of a new import, or goes on with that of one which was cut off.

    With `answers` it adds to an import what its held files hold, their fields being named.
    """

    def __init__(
        self,
        library: Library,
        paths: Sequence[Path],
        resume: Import | None = None,
        *,
        answers: int | None = None,
    ) -> None:
        self._articles, self._imports = library.articles, library.imports
        self.paths = resume.paths if resume else tuple(paths)
        self.start = resume.done if resume else 0
        """How many files are done."""
        self._answers = answers is not None
        known = resume.id if resume else answers
        self.import_id = known if known is not None else self._imports.begin(self.paths)
        self._waiting: list[Imported] = []
        self._cut_off = self._imports.unrecorded(resume.id) if resume else frozenset[int]()
        """Articles that were added just before the program was killed."""

    def set_total(self, files: int) -> None:
        if not self._answers:  # held files were counted when they were held
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

    def end_file(self, source_name: str, folder: str = "") -> list[int]:
        """Write down what became of a file's articles; return those that are in the library.

        A file that was refused is to be found again: `folder` is told with its name.
        """
        article_ids = self.article_ids
        ended, self._waiting = [_recorded(one, folder) for one in self._waiting], []
        if self._answers:
            self._imports.record_held(self.import_id, source_name, ended)
        else:
            self._imports.record(self.import_id, ended)
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


def _recorded(one: Imported, folder: str) -> ImportedFile:
    if one.error is None:
        return ImportedFile(one.source_name, one.outcome.value, one.article_id)
    name = f"{folder}/{one.source_name}" if folder else one.source_name
    return ImportedFile(name, one.outcome.value, one.article_id, one.error.reason.value)
