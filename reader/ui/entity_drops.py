"""Dragging one name onto another in a list of names: they are to be one."""

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QRubberBand, QTreeView

from reader.ui.counted_rows import CHOICE

KIND = "application/x-warraq-entity"
"""The kind of what is dragged: an entity's id, in digits."""

BELOW = 14
"""How far below the pointer the picture of what is dragged begins, in pixels."""


class EntityDrops(QObject):
    """Watches a tree whose rows stand for entities: `CHOICE` is the entity's id.

    A press on one says nothing as yet: it may begin a drag. The tree hears of it when the mouse
    is let go again.
    """

    merge_dropped = Signal(int, int, QPoint)
    """The entity that was dragged, that it was dropped on, and where on the screen."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        self._press: QMouseEvent | None = None
        """What the tree is yet to hear of."""
        self._is_telling = False
        self._target = QRubberBand(QRubberBand.Shape.Rectangle, tree.viewport())
        tree.viewport().setAcceptDrops(True)
        tree.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress if isinstance(event, QMouseEvent):
                return self._keep(event)
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

    def _keep(self, event: QMouseEvent) -> bool:
        if self._is_telling:
            return False
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_left = event.button() == Qt.MouseButton.LeftButton
        is_on_entity = self._entity_at(event.position().toPoint()) is not None
        self._press = event.clone() if is_plain and is_left and is_on_entity else None
        return self._press is not None

    def _move(self, event: QMouseEvent) -> bool:
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        pressed = self._press.position().toPoint()
        far = (event.position().toPoint() - pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._press = None
            self._drag(pressed)
        return True

    def _release(self, event: QMouseEvent) -> bool:
        press, self._press = self._press, None
        if press is None:
            return False
        begun, ended = (one.position().toPoint() for one in (press, event))
        if self._tree.indexAt(begun) != self._tree.indexAt(ended):
            return True
        self._is_telling = True
        QApplication.sendEvent(self._tree.viewport(), press)
        self._is_telling = False
        return False

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
        # It hangs below the pointer: the row on which it would be dropped stays in sight.
        drag.setHotSpot(QPoint(place.x() - row.x(), -BELOW))
        drag.exec(Qt.DropAction.LinkAction)

    def _hover(self, event: QDragMoveEvent) -> bool:
        """Show where the drag may end. Wherever it enters it is taken in, or no move were heard."""
        if not event.mimeData().hasFormat(KIND):
            return False
        index = self._tree.indexAt(event.position().toPoint())
        is_target = self._is_target(event, index)
        self._target.setGeometry(self._tree.visualRect(index))
        self._target.setVisible(is_target)
        event.setDropAction(Qt.DropAction.LinkAction)
        event.setAccepted(is_target or event.type() == QEvent.Type.DragEnter)
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
