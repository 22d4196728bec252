"""What a window is called: by what is read, and by the library if it is not the usual one."""

from reader.model import Article
from reader.ui.wording import directed, headline, isolated, shortened

LONGEST = 80
"""How many letters of an article: what is no title may be a sentence as long as a paragraph."""


def window_title(article: Article | None, program: str, library: str) -> str:
    """Return the title. `library` is empty where it is the one that the user always has."""
    shown = shortened(headline(article), LONGEST) if article else program
    # Each in its own direction: a name of Latin letters may stand beside an Arabic title.
    return directed(f"{isolated(shown)} · {isolated(library)}") if library else shown
