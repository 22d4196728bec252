"""What the program does for its user. Both faces, commands and window, come here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.desk.guarding import TaskError, prepare_safely
from reader.desk.importing import Done, Prepared, Projection, Survey, Total, survey
from reader.desk.journal import Imported, Journal, Outcome, added_by
from reader.desk.linking import Linking
from reader.entities.recogniser import load
from reader.errors import UnreadableFileError
from reader.library import Library
from reader.model import Article, Filter, Hit, Import, Role


@dataclass(frozen=True, slots=True)
class Found:
    """An article that a search found, with all that is needed to show the places in it."""

    article: Article
    hit: Hit
    text: str


class Desk:
    """The use cases. `linking` holds those on who is who."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.linking = Linking(library)

    def warm_up(self) -> None:
        """Read the lists of names, which takes a moment, before they are asked for."""
        load()

    def importing(
        self,
        paths: Sequence[Path],
        *,
        resume: Import | None = None,
        tags_folders: bool = False,
    ) -> Iterator[Total | Imported | Done]:
        """Import files one by one, then link what is named in them to the library.

        An import that was cut off goes on behind the file that was the last. With
        `tags_folders` articles are tagged with the names of the folders that they lay in.
        """
        journal, bug = Journal(self.library, paths, resume), None
        try:
            for item in prepare_safely(self.library.path, journal.paths, journal.start):
                match item:
                    case Total():
                        journal.set_total(item.files)
                        yield item
                    case Done():
                        for name in item.folders if tags_folders else ():
                            self.library.tags.add(journal.article_ids, name)
                        journal.end_file()
                        yield item
                    case Prepared() | UnreadableFileError():
                        yield journal.add(self.keep(item))
        except TaskError as error:  # of one file; what the others hold is in the library
            bug = error
        self.catch_up()
        journal.close()
        if bug:
            raise bug

    def take_back(self, import_id: int) -> list[int]:
        """Put the articles that an import has added into the trash; return which."""
        added = added_by(self.library, import_id)
        self.trash(added)
        return added

    def keep(self, item: Prepared | UnreadableFileError) -> Imported:
        """Put one article into the library, unless it is there, in a transaction of its own."""
        if isinstance(item, UnreadableFileError):
            return Imported(item.source_name, Outcome.REFUSED, error=item)
        articles, draft = self.library.articles, item.draft
        known = articles.by_sha256(draft.original.sha256)
        if known is None:
            known = articles.add(draft, item.names, item.recogniser)
            outcome = Outcome.ADDED
        elif articles.get(known).is_trashed:
            articles.restore([known])
            outcome = Outcome.RESTORED
        else:
            outcome = Outcome.ALREADY
        title = articles.get(known).metadata.title
        return Imported(item.source_name, outcome, known, title)

    def catch_up(self) -> None:
        """Link the articles that are not linked yet, such as those of an interrupted import."""
        waiting = self.library.articles.unlinked()
        if waiting and not self.linking.is_deferred():
            surveys = []
            for value in survey(self.library.path, waiting):
                if isinstance(value, Survey):
                    surveys.append(value)
                else:
                    self.project(value)
            for _ in self.assign(surveys):
                pass

    def project(self, found: Projection) -> None:
        """Keep the names that a survey found in an article."""
        self.library.entities.add_names(found.article_id, found.names)

    def assign(self, surveys: Sequence[Survey]) -> Iterator[None]:
        """Make what a survey saw the entities of the library, in short steps.

        One that was broken off changes nothing: its articles wait for the next.
        """
        if surveys and surveys[-1].is_last:
            yield from self.library.entities.assign([one for s in surveys for one in s.unified])
            self.library.articles.set_linked(surveys[-1].article_ids)

    def search(
        self, query: str, chosen: Filter | None = None, limit: int | None = 50
    ) -> list[Found]:
        """Search the library, newest article first. Raises QueryError."""
        library = self.library
        hits = library.search.find(query, chosen or Filter(), limit)
        articles = library.articles.get_many([hit.article_id for hit in hits])
        return [
            Found(article, hit, library.articles.text(article.id))
            for article, hit in zip(articles, hits, strict=True)
        ]

    def trash(self, article_ids: Sequence[int]) -> None:
        """Put articles into the trash: what they alone knew of names is known no more."""
        self.library.articles.trash(article_ids)
        self.linking.link()

    def put_back(self, article_ids: Sequence[int]) -> None:
        """Take articles out of the trash, and apply to them what was said meanwhile."""
        self.library.articles.restore(article_ids)
        self.catch_up()

    def change_roles(self, article_id: int, roles: Mapping[int, Role]) -> dict[int, Role]:
        """Take lines of the original into the body or out of it; return the former roles.

        What is named in the new body is looked for anew; notes and highlights stay where
        they were in the text.
        """
        lines = self.library.articles.original(article_id).lines
        former = {number: lines[number].role for number in roles}
        changed = [roles.get(n, line.role) for n, line in enumerate(lines)]
        text = "\n".join(
            line.text for line, role in zip(lines, changed, strict=True) if role.is_read
        )
        self.library.articles.change_roles(article_id, roles, load().names(text))
        self.catch_up()
        return former
