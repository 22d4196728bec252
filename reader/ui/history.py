"""Undo and redo: deeds on Qt's stack."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.desk.curating import EditCard
from reader.desk.deeds import ChangeNote, Deed

TYPING, TYPING_ON_CARD = 1, 2
"""Qt's numbers for steps that may melt into one."""

Words = object
"""What a step is called: marked for translation under "history", or asked for.

Either outlives the language in which the step was done.
"""


class Step(QUndoCommand):
    """A deed with the words that the menu shows for it."""

    def __init__(self, words: Words, deed: Deed, history: "History") -> None:
        super().__init__()
        self._words = words
        self.deed = deed
        self._history = history
        self._was_undone = False
        self.say_anew()

    def say_anew(self) -> None:
        """Call the step what it is called in the language of now."""
        words = self._words
        self.setText(
            words() if callable(words) else QCoreApplication.translate("history", str(words))
        )

    def redo(self) -> None:
        self.deed.do()
        if self._was_undone:
            self._history.redone.emit(self.deed)

    def undo(self) -> None:
        self.deed.undo()
        self._was_undone = True
        self._history.undone.emit(self.deed)

    def id(self) -> int:
        if isinstance(self.deed, EditCard):
            return TYPING_ON_CARD
        return TYPING if isinstance(self.deed, ChangeNote) else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Make one step of all that is typed into a note in one go."""
        later = other.deed if isinstance(other, Step) else None
        mine = self.deed
        if isinstance(mine, EditCard) and later is not None:
            return mine.absorbs(later)
        if not (isinstance(mine, ChangeNote) and isinstance(later, ChangeNote)):
            return False
        if mine.note_id != later.note_id:
            return False
        mine.text = later.text
        return True


class History(QUndoStack):
    """Performs deeds and remembers them until the program ends."""

    undone = Signal(object)
    """A Deed."""
    redone = Signal(object)
    """One that was undone before."""

    def perform(self, words: Words, deed: Deed) -> None:
        self.push(Step(words, deed, self))

    def say_anew(self) -> None:
        """Call all steps what they are called in the language of now."""
        for number in range(self.count()):
            step = self.command(number)
            if isinstance(step, Step):
                step.say_anew()
