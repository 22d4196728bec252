"""The curated table of names of one entity: داعش and تنظيم الدولة الإسلامية.

Its lines are those of ``organisations.txt``, ``places.txt`` and ``people.txt``.
"""

from reader.entities.lexicon import Group, lexicon


def group_of(key: str) -> Group | None:
    """Return the names by hand that `key` belongs to; nothing for a name not in the table."""
    return lexicon().group_of.get(key)


def are_known_apart(a: str, b: str) -> bool:
    """Tell whether the lists know two keys as names of different entities."""
    ours, theirs = group_of(a), group_of(b)
    if ours and theirs:
        return ours.id != theirs.id
    places = lexicon().places
    return a in places and b in places and places[a] != places[b]


def famous(surname: str) -> str | None:
    """Return the full name that a last name alone stands for, of a famous person."""
    return lexicon().surnames.get(surname)
