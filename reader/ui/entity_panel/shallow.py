"""An area as high as what is in it, but never so high that it leaves others no room."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

SHARE = 0.42
LEAST = 40
"""How high it is at least, in pixels, where there is less room than it wants."""


class Shallow(QScrollArea):
    """Takes a share of the height of the widget that it is in at most; what is in it scrolls."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (self.viewport(), inside):
            part.setAutoFillBackground(False)
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        around, layout = self.parentWidget(), self._inside.layout()
        width = self.viewport().width()
        height = layout.totalHeightForWidth(width) if layout else self._inside.sizeHint().height()
        most = int(SHARE * around.height()) if around else height
        return QSize(super().sizeHint().width(), max(LEAST, min(height, most)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, LEAST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear that what is inside wants more room, or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
