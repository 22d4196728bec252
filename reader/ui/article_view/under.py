"""What lies under a point of the page."""

from dataclasses import dataclass, replace

from reader.model import Highlight, Mention, Note
from reader.ui.article_view.marks import Mark


@dataclass(frozen=True, slots=True)
class Under:
    """All that is under a point, the topmost first."""

    mentions: tuple[Mention, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    notes: tuple[Note, ...] = ()
    fold: int | None = None
    """The number of the first line that a bar stands for."""
    left_out: int | None = None
    """The number of a line that was left out on import."""
    leads_to: int | None = None
    """Another article, which holds the same text."""
    more_copies: bool = False
    """Whether it is what stands for further such articles."""
    asks: bool = False
    """It is the bar that asks for the encoding."""
    line: int | None = None
    """The number of the line that is shown there, read or left out."""

    @property
    def is_button(self) -> bool:
        """Tell whether a click does something."""
        is_line = (self.fold, self.left_out, self.leads_to) != (None, None, None)
        return bool(self.mentions or self.notes or is_line or self.more_copies or self.asks)

    @property
    def mention(self) -> Mention | None:
        return self.mentions[0] if self.mentions else None

    def __bool__(self) -> bool:
        """Tell whether there is something to be clicked on."""
        return replace(self, line=None) != Under()


def under_marks(marks: list[Mark]) -> Under:
    records = [mark.record for mark in marks]
    return Under(
        mentions=tuple(record for record in records if isinstance(record, Mention)),
        highlights=tuple(record for record in records if isinstance(record, Highlight)),
        notes=tuple(record for record in records if isinstance(record, Note)),
    )
