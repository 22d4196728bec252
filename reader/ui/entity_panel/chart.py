"""Articles over time as a small chart, from the first day on the leading side to the last."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.model import Timeline
from reader.ui.entity_panel.bars import Bar, bars
from reader.ui.fonts import small
from reader.ui.text_lines import write_name
from reader.ui.wording import isolated, period_words

HEIGHT, GAP = 38, 4
"""Of the bars, and between them and the words below, in pixels."""
NARROWEST, WIDEST = 3.0, 18.0
"""How wide a bar is, with the space behind it."""
LEAST = 2.0
"""How high a bar is that stands for few articles beside many."""


class TimeChart(QWidget):
    """Tells each bar's count by mouse or arrow keys; a click or Enter asks for its articles."""

    period_requested = Signal(str)
    """How the dates of a bar's articles begin, as `Bar.period`."""

    def __init__(self) -> None:
        super().__init__()
        self._timeline = Timeline()
        self._bars: list[Bar] = []
        self._colour: QColor | None = None
        self._reached: int | None = None
        """The bar that the keyboard has reached."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_timeline(self, timeline: Timeline, colour: QColor) -> None:
        """Show one; a single day would tell nothing, and hides the chart."""
        self._timeline, self._colour = timeline, colour
        self._reached = None
        self._divide()
        self.setVisible(len(timeline.days) + len(timeline.partial) > 1)

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT + GAP + self._line_height())

    def words(self, bar: Bar) -> str:
        """Return what a bar stands for, and how many articles there are."""
        articles = self.tr("%Ln article(s)", "", bar.count)
        return self.tr("{time}: {articles}").format(
            time=isolated(period_words(bar.period)), articles=articles
        )

    def place(self, number: int) -> QRectF:
        """Return where the slot of a bar is."""
        width = self.width() / max(1, len(self._bars))
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start = self.width() - (number + 1) * width if is_mirrored else number * width
        return QRectF(start, 0, width, HEIGHT)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell(self._number_at(event.pos()), event.globalPos())
            return True
        return super().event(event)

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002
        self._divide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask(self._number_at(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event.position().toPoint())
        has_articles = number is not None and bool(self._bars[number].count)
        shape = Qt.CursorShape.PointingHandCursor if has_articles else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask(self._reached)
            return
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if not step or not self._bars:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        last = len(self._bars) - 1
        from_here = self._reached if self._reached is not None else (-1 if step > 0 else last + 1)
        self._reached = max(0, min(last, from_here + step))
        self.update()
        self._tell(self._reached, self.mapToGlobal(self.place(self._reached).center().toPoint()))

    def focusOutEvent(self, event: object) -> None:  # noqa: ARG002
        self._reached = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highest = max((bar.count for bar in self._bars), default=1) or 1
        line = self.palette().color(QPalette.ColorRole.Mid)
        painter.fillRect(QRectF(0, HEIGHT, self.width(), 1), line)
        for number, bar in enumerate(self._bars):
            if bar.count:
                self._paint_bar(painter, number, bar.count / highest)
        self._paint_ends(painter)
        painter.end()

    def _paint_bar(self, painter: QPainter, number: int, share: float) -> None:
        slot = self.place(number)
        width = min(WIDEST, slot.width()) - 1
        height = max(LEAST, share * (HEIGHT - 2))
        box = QRectF(slot.center().x() - width / 2, HEIGHT - height, width, height)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        is_reached = self.hasFocus() and number == self._reached
        painter.fillRect(box, accent if is_reached else self._colour or accent)

    def _paint_ends(self, painter: QPainter) -> None:
        """Write below which time the first and the last bar stand for."""
        if not self._bars:
            return
        painter.setFont(small(self.font()))
        faint = self.palette().color(QPalette.ColorRole.PlaceholderText)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        first, last = (period_words(self._bars[n].period) for n in (0, -1))
        sides = (last, first) if is_mirrored else (first, last)
        top, height = HEIGHT + GAP, self._line_height()
        widths = [painter.fontMetrics().horizontalAdvance(words) + 2 for words in sides]
        places = (0, self.width() - widths[1])
        for words, start, width in zip(sides, places, widths, strict=True):
            area = QRectF(start, top, width, height).toRect()
            write_name(painter, area, words, faint)

    def _divide(self) -> None:
        self._bars = bars(self._timeline, max(2, int(self.width() / NARROWEST)))
        self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleName(self.tr("Articles over time"))
        told = [self.words(bar) for bar in self._bars if bar.count]
        self.setAccessibleDescription("\n".join(told))

    def _number_at(self, point: QPoint) -> int | None:
        width = self.width() / max(1, len(self._bars))
        number = int(point.x() / width)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            number = len(self._bars) - 1 - number
        return number if 0 <= number < len(self._bars) else None

    def _ask(self, number: int | None) -> None:
        if number is not None and self._bars[number].count:
            self.period_requested.emit(self._bars[number].period)

    def _tell(self, number: int | None, place: QPoint) -> None:
        if number is None:
            QToolTip.hideText()
        else:
            bar = self._bars[number]
            lines = [self.words(bar)]
            if bar.count:
                lines.append(self.tr("A click or Enter lists them."))
            QToolTip.showText(place, "\n".join(lines), self)

    def _line_height(self) -> int:
        self.ensurePolished()
        return self.fontMetrics().lineSpacing()
