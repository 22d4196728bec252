"""How keys are printed: what the user reads of names is never folded."""

import json
from collections.abc import Iterable

from sqlite_utils import Database

from reader.text.words import key_of


class AsPrinted:
    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, keys: Iterable[str]) -> dict[str, str]:
        """Return how the user has written keys, else how they are printed most often.

        A key that neither shows is returned as it is.
        """
        wanted = list(dict.fromkeys(keys))
        return dict(zip(wanted, wanted, strict=True)) | self._found(wanted) | self._written(wanted)

    def _found(self, keys: list[str]) -> dict[str, str]:
        rows = self._db.execute(
            # What names nobody in an article is known there only.
            "select key, printed, 0 as times from (select c.key, m.printed from corrections c"
            " join mentions m on m.article_id = c.article_id and m.key in (c.key, c.other)"
            " and (c.start is null or m.start = c.start)"
            " where c.key in (select value from json_each(?1)))"
            " union all select key, printed, 1 + sum(mentions) from namings"
            " where key in (select value from json_each(?1)) group by key, printed"
            " order by times, printed",
            [json.dumps(keys)],
        )
        return {key: " ".join(str(printed).split()) for key, printed, _ in rows}

    def _written(self, keys: list[str]) -> dict[str, str]:
        rows = self._db.execute(
            "select key, name from corrections where name is not null"
            " and key in (select value from json_each(?)) order by id",
            [json.dumps(keys)],
        )
        return {key: name for key, name in rows if key_of(name) == key}
