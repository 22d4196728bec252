"""Counts in words. The forms of a plural can only be drawn from a `tr`, which needs an object."""

from PySide6.QtCore import QObject


class Counted(QObject):
    def left_out(self, lines: int) -> str:
        return self.tr("… %Ln line(s) left out", "", lines)

    def to_hide(self, lines: int) -> str:
        return self.tr("Hide %Ln line(s) left out", "", lines)

    def mentions(self, count: int) -> str:
        return self.tr("%Ln mention(s)", "", count)

    def articles(self, count: int) -> str:
        return self.tr("%Ln article(s)", "", count)
