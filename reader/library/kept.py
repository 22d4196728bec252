"""Which names of an article count: all but what the user has dismissed, crossed or made a part.

As `unifying` has it: the user's names cut what they cross, but are parts of longer ones.
"""

from sqlite_utils import Database


def _inside(part: str, whole: str) -> str:
    """Return the condition that one row of mentions is a part of another, not all of it."""
    return (
        f'({whole}.start <= {part}.start and {part}."end" <= {whole}."end"'
        f' and {whole}."end" - {whole}.start > {part}."end" - {part}.start)'
    )


def _is_none_here(name: str) -> str:
    """Return the condition that a row names nobody in its article, or at its place."""
    return (
        f"exists (select 1 from corrections c where c.article_id = {name}.article_id"
        f" and c.verb = 'dismiss' and c.key = {name}.key"
        f" and (c.start is null or c.start = {name}.start))"
    )


def _is_none(name: str) -> str:
    """Return the condition that a row names nobody anywhere, and was not added since."""
    return (
        f"exists (select 1 from corrections d where d.key = {name}.key and d.verb = 'dismiss'"
        " and d.article_id is null and not exists (select 1 from corrections a"
        " where a.key = d.key and a.id > d.id and a.verb in ('add', 'alias')))"
    )


def _is_cut(name: str) -> str:
    """Return the condition that a name of the user's crosses a row that was found."""
    return (
        f"({name}.origin != 'user' and exists (select 1 from mentions u"
        f" where u.article_id = {name}.article_id and u.origin = 'user'"
        f' and u.start < {name}."end" and {name}.start < u."end"'
        f" and not {_inside('u', name)}))"
    )


IS_KEPT = (
    f"not {_is_none_here('mentions')} and not {_is_cut('mentions')}"
    " and not (mentions.origin = 'user' and exists (select 1 from mentions w"
    " where w.article_id = mentions.article_id"
    f" and {_inside('mentions', 'w')} and not {_is_none('w')}"
    f" and not {_is_none_here('w')} and not {_is_cut('w')}))"
)
"""The condition that a row of mentions counts."""


def holding(db: Database, key: str) -> list[int]:
    """Return the counted articles where a name of this key holds a shorter one of the user's."""
    rows = db.execute(
        'with held as (select m.article_id, start, "end" from namings n'
        " join mentions m on m.naming_id = n.id and m.naming_id > 0 where n.key = ?1"
        ' union all select m.article_id, start, "end" from linking'
        " join mentions m on m.article_id = item and m.naming_id = 0 and m.key = ?1"
        " where step = 'resolve' union all select m.article_id, start, \"end\" from linking"
        " cross join mentions m on m.article_id = cast(substr(item, length(?1) + 2) as integer)"
        " and m.naming_id = 0 and m.key = ?1"
        " where step = 'refer' and item >= ?1 || ' ' and item < ?1 || '!')"
        # Few articles have names of the user's: the others need not be looked through.
        " select distinct article_id from held where article_id in"
        " (select article_id from mentions where origin = 'user') and exists"
        " (select 1 from mentions u where u.article_id = held.article_id and origin = 'user'"
        f" and {_inside('u', 'held')})",
        [key],
    )
    return [article_id for (article_id,) in rows]
