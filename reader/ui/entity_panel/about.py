"""What there is to know of an entity at a glance: since when, how often, beside whom."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from reader.model import Entity, EntityKind, Timeline
from reader.ui.counted_rows import KIND_ICONS
from reader.ui.entity_panel.card_fields import CardFields
from reader.ui.entity_panel.chart import TimeChart
from reader.ui.flow_layout import FlowLayout
from reader.ui.icons import icon
from reader.ui.theme import Theme
from reader.ui.wording import as_tip, date_words, isolated, quoted


class About(QWidget):
    """Shows the days, the chart and the company of one entity."""

    entity_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._entity: Entity | None = None
        self._timeline = Timeline()
        self._together: list[tuple[Entity, int]] = []
        self._theme = Theme()
        self._days = QLabel()
        self.chart = TimeChart()
        self.fields = CardFields()
        self._title = QLabel()
        self._company = QWidget()
        self._flow = FlowLayout(self._company, gap=2)
        self._lay_out()

    def show_entity(
        self,
        entity: Entity,
        timeline: Timeline,
        together: Sequence[tuple[Entity, int]],
        theme: Theme,
    ) -> None:
        """Show an entity; `together` has the others and in how many articles they meet it."""
        self._entity, self._timeline, self._theme = entity, timeline, theme
        self._together = list(together)
        self.chart.show_timeline(timeline, theme.entity_edge(entity.kind, entity.card.colour))
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._set_texts()

    def _lay_out(self) -> None:
        self._days.setWordWrap(True)
        self._days.setTextFormat(Qt.TextFormat.PlainText)
        self._days.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._title.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 10, 4)
        column.setSpacing(4)
        for widget in (self.fields, self._days, self.chart, self._title, self._company):
            column.addWidget(widget)

    def _set_texts(self) -> None:
        self._days.setText(self._days_words())
        self._days.setVisible(bool(self._days.text()))
        self._title.setText(self.tr("Named together with"))
        self._title.setVisible(bool(self._together))
        self._company.setVisible(bool(self._together))
        self._fill_company()

    def _days_words(self) -> str:
        first, last = (date_words(day) for day in (self._timeline.first, self._timeline.last))
        if not first:
            return ""
        if first == last:
            return self.tr("Seen on {day}").format(day=isolated(first))
        words = self.tr("First seen {first}, last {last}")
        return words.format(first=isolated(first), last=isolated(last))

    def _fill_company(self) -> None:
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        icons = {entity.kind: self._icon(entity.kind) for entity, _ in self._together}
        for entity, articles in self._together:
            self._flow.addWidget(self._button(entity, articles, icons[entity.kind]))
        self._company.updateGeometry()

    def _icon(self, kind: EntityKind) -> QIcon:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.ButtonText, self._theme.entity_edge(kind))
        return icon(KIND_ICONS[kind], palette)

    def _button(self, entity: Entity, articles: int, sign: QIcon) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setText(entity.name.replace("&", "&&"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(sign)
        # The style's padding is for the tool bar: these are many in little room.
        button.setStyleSheet("QToolButton { padding: 1px 4px; }")
        meeting = self.tr("In %Ln article(s) with {name}", "", articles)
        words = meeting.format(name=quoted(self._entity.name if self._entity else ""))
        button.setToolTip(as_tip(f"{isolated(entity.name)}\n{words}"))
        button.setAccessibleName(f"{isolated(entity.name)} {words}")
        button.clicked.connect(lambda: self.entity_chosen.emit(entity.id))
        return button
