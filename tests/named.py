"""Where an entity is named: what the tests ask of a library at once, and the program in pages."""

from reader.library import Library
from reader.model import Mention


def places_of(library: Library, entity_id: int) -> list[Mention]:
    """Return where an entity is named: newest article first, then in reading order."""
    shelf = library.appearances
    by_article = shelf.mentions(entity_id, shelf.newest(entity_id, -1))
    return [mention for mentions in by_article.values() for mention in mentions]
