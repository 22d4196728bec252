"""What the program does for its user. Both faces, commands and window, come here."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reader.desk.closely import AT_ONCE, ReadClosely, read_closely
from reader.desk.encodings import Choice, encoding_choices
from reader.desk.guarding import TaskError
from reader.desk.importing import Asked, Done, Prepared, Projection, Total, survey
from reader.desk.journal import Imported, Journal, Outcome, added_by
from reader.desk.linking import Linking
from reader.desk.rereading import Learnt, Reread, Wanted, in_encoding_of, learn, read_in, reread
from reader.desk.safely import prepare_safely
from reader.entities.recogniser import load
from reader.errors import UnreadableFileError
from reader.importing import RULES_VERSION
from reader.library import Library
from reader.model import Article, Filter, Hit, Import, Role, body_of


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
        self.defer_reading: Callable[[Wanted], bool] | None = None
        """Has articles read anew in the background and returns True, or returns False."""

    def warm_up(self) -> None:
        """Read the lists of names, which takes a moment, before they are asked for."""
        load()

    def importing(
        self,
        paths: Sequence[Path],
        *,
        resume: Import | None = None,
        tags_folders: bool = False,
    ) -> Iterator[Total | Asked | Imported | Done]:
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
                    case Asked():
                        yield item
                    case Done():
                        self._end_file(journal, item, tags_folders)
                        yield item
                    case Prepared() | UnreadableFileError():
                        yield journal.add(self.keep(item))
        except TaskError as error:  # of one file; what the others hold is in the library
            bug = error
        self.catch_up()
        journal.close()
        if bug:
            raise bug

    def _end_file(self, journal: Journal, done: Done, tags_folders: bool) -> None:
        for name in done.folders if tags_folders else ():
            self.library.tags.add(journal.article_ids, name)
        journal.end_file(done.source_name, done.folder)

    def take_back(self, import_id: int) -> list[int]:
        """Put the articles that an import has added into the trash; return which."""
        added = added_by(self.library, import_id)
        self.trash(added)
        return added

    def keep(self, item: Prepared | UnreadableFileError, *, restores: bool = True) -> Imported:
        """Put one article into the library, unless it is there, in a transaction of its own.

        One that is in the trash comes back, if it `restores`.
        """
        if isinstance(item, UnreadableFileError):
            return Imported(item.source_name, Outcome.REFUSED, error=item)
        articles, draft = self.library.articles, item.draft
        known = articles.by_sha256(draft.original.sha256)
        if known is None:
            known = articles.add(draft, item.names, item.recogniser, RULES_VERSION)
            is_set_aside = articles.get(known).same_as is not None
            outcome = Outcome.SAME_TEXT if is_set_aside else Outcome.ADDED
        elif restores and articles.get(known).is_trashed:
            articles.restore([known])
            outcome = Outcome.RESTORED
        else:
            outcome = Outcome.ALREADY
        title = articles.get(known).metadata.title
        return Imported(item.source_name, outcome, known, title)

    def catch_up(self) -> None:
        """Link the articles that are not linked yet, such as those of an interrupted import."""
        if self.is_behind() and not self.linking.is_deferred():
            for found in learn(self.library.path, self.library.outlets.unlearnt()):
                self.settle(found)
            for _ in self.linking.steps():
                pass
            waiting = self.library.articles.unlinked()
            for value in survey(self.library.path, waiting):
                self.project(value)
            for _ in self.finish_linking(waiting):
                pass

    def is_behind(self) -> bool:
        """Tell whether it is not known of all articles who is named in them."""
        return bool(self.library.articles.unlinked()) or self.library.links.is_left()

    def settle(self, found: Reread | Learnt) -> None:
        """Keep another reading of an article, or what was learnt of an outlet's pages."""
        if isinstance(found, Learnt):
            self.library.outlets.set_learnt(found.outlet, found.keys)
        else:
            former = self.library.readings.original(found.article_id)
            self.library.readings.replace(
                found.article_id,
                found.draft,
                found.names,
                rules=RULES_VERSION,
                recogniser=found.recogniser,
                reworded=in_encoding_of(found.draft, former),
            )

    def read_anew(self, wanted: Wanted) -> None:
        """Read articles anew, and link what is named in them, or have it done soon."""
        if self.defer_reading is None or not self.defer_reading(wanted):
            for found in reread(self.library.path, [wanted]):
                self.settle(found)
            self.catch_up()

    def read_closely(self, article_ids: Sequence[int]) -> Iterator[int]:
        """Look closely for names in articles, and link them; yield how many are read by now."""
        for first in range(0, len(article_ids), AT_ONCE):
            some = article_ids[first : first + AT_ONCE]
            for done, found in enumerate(read_closely(self.library.path, some), first + 1):
                self.keep_names(found)
                yield done
            self.catch_up()

    def keep_names(self, found: ReadClosely) -> None:
        """Keep what was found in an article by reading it closely."""
        self.library.recognition.replace(
            found.article_id, found.text, found.names, found.recogniser, found.expressions
        )

    def project(self, found: Projection) -> None:
        """Keep the names that a survey found in an article."""
        self.library.entities.add_names({found.article_id: found.names})

    def finish_linking(self, article_ids: Sequence[int]) -> Iterator[None]:
        """Link what a survey of these articles has found, in short steps."""
        yield from self.linking.steps()
        self.library.articles.set_linked(article_ids)

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

    def keep_too(self, article_ids: Sequence[int]) -> None:
        """Take articles that were set aside among the others."""
        self.library.articles.keep(article_ids)
        self.catch_up()

    def set_aside(self, same_as: Mapping[int, int | None]) -> None:
        """Set articles aside again: what they alone knew of names is known no more."""
        self.library.articles.set_aside(same_as)
        self.linking.link()

    def encoding_choices(self, article_id: int) -> list[Choice]:
        """Return in which encodings an article may be read, the likeliest first, with previews."""
        return encoding_choices(self.library.readings.original(article_id))

    def try_encoding(self, article_id: int, encoding: str) -> None:
        """Raise UnreadableFileError where an article cannot be read in an encoding."""
        list(read_in(self.library, article_id, encoding))

    def set_encoding(
        self, article_id: int, encoding: str, *, is_said: bool = True, is_sure: bool = True
    ) -> None:
        """Read an article's kept file anew in an encoding.

        `is_said`: it is the user's word, and holds when the file is read again. Raises
        UnreadableFileError where nothing can be read that way, and changes nothing.
        """
        [found] = read_in(self.library, article_id, encoding)
        said = {"encoding": encoding if is_said else None}
        self.library.readings.edit_fields({article_id: said})
        self.settle(replace(found, draft=replace(found.draft, is_encoding_sure=is_sure)))
        self.catch_up()

    def edit_lines(self, article_id: int, roles: Mapping[int, Role | None]) -> None:
        """Take lines of the original into the body or out of it, by the user's word.

        None takes the word back. What is named in the new body is looked for anew; notes and
        highlights stay where they were in the text.
        """
        readings = self.library.readings
        lines = readings.lines_with(article_id, roles)
        names, version = load().names(body_of(lines)), load().version
        readings.edit_lines(article_id, roles, names, version)
        self.catch_up()
