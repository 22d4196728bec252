"""Names that may be one entity's, but that no rule dares to join: for the user to say."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from reader.entities.aliases import are_known_apart
from reader.entities.clusters import Ground
from reader.entities.variants import alike
from reader.library.known_keys import Known, KnownKeys
from reader.library.writing import Writer
from reader.model import EntityKind

_TRIED = 40
"""So many pairs are looked at for each suggestion that is wanted."""
_TRUST = {
    Ground.APPOSITION: 0.8,
    Ground.SPELLING: 0.6,
    Ground.LONGER: 0.5,
    Ground.LAST_NAME: 0.3,
}
"""How probable it is that such a pair is one, as far as was measured."""
_SORTS = (
    *("شركه", "مؤسسه", "منظمه", "جماعه", "حركه", "مجموعه", "صحيفه", "وكاله", "بنك", "مصرف"),
    *("صندوق", "نادي"),
)
"""What stands before the name of an organisation, or does not."""
_LONGER_BODIES = (
    # «شركة ترانس ديلتا» and «ترانس ديلتا»; «صندوق الربط الكهربائي المتوسطي» without its end.
    # Two words and a third, as «وزارة الدفاع» and that of some country, are mostly two.
    "select o.key, n.key from known_keys n join known_keys o"
    " on o.key = substr(n.key, length(n.first) + 2) and o.kind in ('ORG', 'MISC')"
    f" where n.kind = 'ORG' and n.first in {_SORTS}"
    " union select o.key, n.key from known_keys o join known_keys n on n.first = o.first"
    " and n.words > o.words and substr(n.key, 1, length(o.key) + 1) = o.key || ' '"
    " and n.kind = o.kind where o.kind = 'ORG' and o.words > 2"
)
_SIZES = "sizes as (select key, sum(mentions) as size from votes group by key)"
_PAIRS = {
    # Of single words 10 of 28 that are alike were two.
    Ground.SPELLING: "select a.key, b.key as other from blocks a join blocks b"
    " on a.block = b.block and a.key < b.key"
    " where instr(a.key, ' ') = 0 and instr(b.key, ' ') = 0 and substr(a.block, 1, 5) != 'last '"
    " and substr(a.block, 1, 6) not in ('group ', 'place ')",
    Ground.LONGER: "select key, substr(block, 7) as other from blocks"
    f" where block >= 'short ' and block < 'short!' union {_LONGER_BODIES}",
    Ground.LAST_NAME: "select n.key, k.key as other from known_keys k"
    " join blocks l on l.key = k.key and substr(l.block, 1, 5) = 'last '"
    " join blocks n on n.block = 'full ' || substr(l.block, 6)"
    " where k.part = 'last' and k.bearer = '' and exists"
    " (select 1 from namings g where g.key = k.key and g.bearer = '' and g.mentions > 0)",
    Ground.APPOSITION: "select key, other from appositions where times > 0",
}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two entities that may be one, and what speaks for it."""

    ground: Ground
    key: str
    """Of the one that is named less often."""
    other: str
    entity_id: int
    other_id: int
    shared_articles: int
    """Articles that name both."""
    shared_outlets: int
    """Outlets that name both, be it in different articles."""
    worth: float
    """How much would be right that is wrong now, with the probability that it is so."""


class Suggestions:
    def __init__(self, db: Database, writing: Writer, known: KnownKeys) -> None:
        self._db = db
        self._writing = writing
        self._known = known

    def best(self, limit: int) -> list[Suggestion]:
        """Return the pairs most worth asking the user about, but those put off or decided.

        It reads all keys, which takes a moment in a large library: ask in another process.
        """
        found: dict[tuple[int, int], Suggestion] = {}
        for ground, pairs in _PAIRS.items():
            for one in self._suggested(ground, self._pairs(pairs, _TRIED * limit)):
                pair = (min(one.entity_id, one.other_id), max(one.entity_id, one.other_id))
                if pair not in found or found[pair].worth < one.worth:
                    found[pair] = one
        return sorted(found.values(), key=lambda one: (-one.worth, one.key, one.other))[:limit]

    def postpone(self, key: str, other: str) -> None:
        """Ask about two keys no more."""
        with self._writing():
            self._db.execute("insert or ignore into postponed values (?, ?)", _ordered(key, other))

    def resume(self, key: str, other: str) -> None:
        """Ask about two keys again."""
        with self._writing():
            self._db.execute(
                "delete from postponed where key = ? and other = ?", _ordered(key, other)
            )

    def put_off(self) -> int:
        """Return how many pairs were put off and are still two."""
        [(number,)] = self._db.execute(
            "select count(*) from postponed p join known_keys k on k.key = p.key"
            " join known_keys o on o.key = p.other where k.root != o.root"
        )
        return int(number)

    def resume_all(self) -> None:
        """Ask again about all pairs that were put off."""
        with self._writing():
            self._db.execute("delete from postponed")

    def _pairs(self, pairs: str, most: int) -> list[tuple[str, str, int]]:
        """Return pairs of keys that are named, and how often the rarer is."""
        return self._db.execute(
            f"with {_SIZES}, pairs as ({pairs}) select p.key, p.other, min(a.size, b.size) as less"
            " from pairs p join sizes a on a.key = p.key join sizes b on b.key = p.other"
            " join known_keys k on k.key = p.key join known_keys o on o.key = p.other"
            " where less > 0 and k.root != o.root and k.kind is not null and o.kind is not null"
            " and not exists (select 1 from postponed x where x.key = min(p.key, p.other)"
            " and x.other = max(p.key, p.other))"
            " order by less desc, p.key, p.other limit ?",
            [most],
        ).fetchall()

    def _suggested(
        self, ground: Ground, pairs: Iterable[tuple[str, str, int]]
    ) -> Iterator[Suggestion]:
        pairs = list(pairs)
        keys = {key for *pair, _ in pairs for key in pair}
        known, owners = self._known.get(keys), self._owners(keys)
        for key, other, less in pairs:
            ours, theirs = owners.get(key), owners.get(other)
            if ours is None or theirs is None or ours[0] == theirs[0]:
                continue
            if _is_open(ground, key, other, known):
                rarer, commoner = sorted((ours, theirs), key=lambda owner: owner[1])
                articles, outlets = self._shared(rarer[0], commoner[0])
                evidence = 1 + min(articles, 5) / 5 + min(outlets, 5) / 10
                yield Suggestion(
                    ground,
                    *((key, other) if rarer is ours else (other, key)),
                    *(rarer[0], commoner[0], articles, outlets),
                    round(_TRUST[ground] * evidence * less, 3),
                )

    def _owners(self, keys: Iterable[str]) -> dict[str, tuple[int, int]]:
        """Return for keys whose most of their mentions are that stand for themselves."""
        rows = self._db.execute(
            "select key, entity_id, max(n) from (select key, entity_id, sum(mentions) as n"
            " from namings where bearer = '' and mentions > 0 and entity_id is not null"
            " and key in (select value from json_each(?)) group by key, entity_id) group by key",
            [json.dumps(list(keys))],
        )
        return {key: (entity_id, mentions) for key, entity_id, mentions in rows}

    def _shared(self, entity_id: int, other_id: int) -> tuple[int, int]:
        """Return how many articles, and how many outlets, name both; few of many are looked at."""
        named = (
            "select distinct m.article_id from mentions m join statuses using (article_id)"
            " where entity_id = ? and is_shown limit 500"
        )
        [(articles,)] = self._db.execute(
            f"select count(*) from ({named}) a where exists (select 1 from mentions b"
            " where b.entity_id = ? and b.article_id = a.article_id)",
            [entity_id, other_id],
        )
        outlets = f"select distinct outlet from articles where id in ({named})"
        [(shared,)] = self._db.execute(
            f"select count(*) from (select * from ({outlets}) intersect select * from ({outlets}))"
            " where outlet is not null",
            [entity_id, other_id],
        )
        return articles, shared


def _is_open(ground: Ground, key: str, other: str, known: dict[str, Known]) -> bool:
    """Tell whether two keys may be one, and nobody has said that they are not."""
    a, b = known[key], known[other]
    if b.root in a.apart or a.root in b.apart or are_known_apart(key, other):
        return False
    match ground:
        case Ground.SPELLING:
            return alike(key, other)
        case Ground.LAST_NAME:
            return alike(key.rpartition(" ")[2], other)
        case Ground.LONGER:
            people = (a.kind is EntityKind.PERSON, b.kind is EntityKind.PERSON)
            return people in ((True, True), (False, False))
    return True


def _ordered(key: str, other: str) -> tuple[str, str]:
    return min(key, other), max(key, other)
