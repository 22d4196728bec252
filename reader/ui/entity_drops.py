"""Dragging one name onto another in a list of names: they are to be one."""

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QRubberBand, QTreeView

from reader.ui.counted_rows import CHOICE

KIND = "application/x-warraq-entity"
"""The kind of what is dragged: an entity's id, in digits."""


class EntityDrops(QObject):
    """Watches a tree whose rows stand for entities: `CHOICE` is the entity's id."""

    merge_dropped = Signal(int, int, QPoint)
    """The entity that was dragged, that it was dropped on, and where on the screen."""

    def __init__(self, tree: QTreeView, *, waits: bool = False) -> None:
        """With `waits`, a row is chosen when the mouse is let go: choosing hides the tree."""
        super().__init__(tree)
        self._tree = tree
        self._waits = waits
        self._pressed: QPoint | None = None
        self._target = QRubberBand(QRubberBand.Shape.Rectangle, tree.viewport())
        tree.viewport().setAcceptDrops(True)
        tree.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress if isinstance(event, QMouseEvent):
                return self._press(event)
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent):
                return self._move(event)
            case QEvent.Type.MouseButtonRelease if isinstance(event, QMouseEvent):
                return self._release(event)
            case QEvent.Type.DragEnter | QEvent.Type.DragMove if isinstance(event, QDragMoveEvent):
                return self._hover(event)
            case QEvent.Type.DragLeave:
                self._target.hide()
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                return self._drop(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = place if is_left and self._entity_at(place) is not None else None
        return self._waits and self._pressed is not None

    def _move(self, event: QMouseEvent) -> bool:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            pressed, self._pressed = self._pressed, None
            self._drag(pressed)
        return True

    def _release(self, event: QMouseEvent) -> bool:
        pressed, self._pressed = self._pressed, None
        if pressed is None or not self._waits:
            return False
        if self._tree.indexAt(event.position().toPoint()) == self._tree.indexAt(pressed):
            self._tree.setCurrentIndex(self._tree.indexAt(pressed))
        return True

    def _drag(self, place: QPoint) -> None:
        entity_id = self._entity_at(place)
        if entity_id is None:
            return
        carried = QMimeData()
        carried.setData(KIND, str(entity_id).encode())
        drag = QDrag(self._tree)
        drag.setMimeData(carried)
        row = self._tree.visualRect(self._tree.indexAt(place))
        drag.setPixmap(self._tree.viewport().grab(row))
        drag.setHotSpot(place - row.topLeft())
        drag.exec(Qt.DropAction.LinkAction)

    def _hover(self, event: QDragMoveEvent) -> bool:
        if not event.mimeData().hasFormat(KIND):
            return False
        index = self._tree.indexAt(event.position().toPoint())
        if self._is_target(event, index):
            self._target.setGeometry(self._tree.visualRect(index))
            self._target.show()
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
        else:
            self._target.hide()
            event.ignore()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        if not event.mimeData().hasFormat(KIND):
            return False
        self._target.hide()
        place = event.position().toPoint()
        index = self._tree.indexAt(place)
        if self._is_target(event, index):
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
            on_screen = self._tree.viewport().mapToGlobal(place)
            self.merge_dropped.emit(_carried(event), index.data(CHOICE), on_screen)
        return True

    def _is_target(self, event: QDropEvent, index: QModelIndex) -> bool:
        choice = index.data(CHOICE)
        return isinstance(choice, int) and choice != _carried(event)

    def _entity_at(self, place: QPoint) -> int | None:
        choice = self._tree.indexAt(place).data(CHOICE)
        return choice if isinstance(choice, int) else None


def _carried(event: QDropEvent) -> int:
    return int(bytes(event.mimeData().data(KIND).data()).decode())
