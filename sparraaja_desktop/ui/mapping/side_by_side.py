"""Side by side: what each interview said to the same question."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from sparraaja_desktop.model.mapping import Interview
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.flow import FlowLayout
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.comparison_model import ComparisonModel
from sparraaja_desktop.ui.mapping.names import interview_name
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import column, scrolled

_Index = QModelIndex | QPersistentModelIndex

_PADDING = 8
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_HEADERS = (
    "QTableCornerButton::section { background: palette(window); border: none; } "
    "QHeaderView::section { padding: 8px; background: palette(window); border: none; "
    "border-right: 1px solid palette(midlight); border-bottom: 1px solid palette(midlight); }"
)


class SideBySideView(View):
    """The table and the choice of interviews; `answer_asked` leads to an interview and an answer."""

    answer_asked = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._interviews: tuple[Interview, ...] = ()
        self._hidden: set[str] = set()
        self.empty = QLabel()
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        set_tone(self.empty, "faint")
        self.go = QPushButton()
        self.choice = QPushButton()
        self.choices = QMenu(self)
        self.choice.setMenu(self.choices)
        self.model = ComparisonModel(context.look)
        self.table = self._make_table()
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit)
        self.menu: QMenu = QMenu(self)
        self.go_deed = QAction(self)
        self.menu.addAction(self.go_deed)
        self.menu.addMenu(self.choices)
        self._lay_out()
        self.resize_text()
        self.table.activated.connect(self._go)
        self.go.clicked.connect(self._go)
        self.go_deed.triggered.connect(self._go)
        self.retranslate()

    def open(self, engagement_id: str | None = None) -> None:
        """Another engagement shows all its interviews at first."""
        if engagement_id != self.engagement_id:
            self._hidden.clear()
        super().open(engagement_id)

    def reload(self) -> None:
        """Reads the answers again; the cell that was chosen stays chosen."""
        if self.engagement_id is None:
            return
        self._interviews = self.desk.mapping.interviews(self.engagement_id)
        chosen = self.model.answer(self.table.currentIndex())
        shown = [each for each in self._interviews if each.id not in self._hidden]
        self.model.show(self.desk.mapping.side_by_side(self.engagement_id), shown)
        self._fill_choices()
        self._say_empty()
        place = self.model.place_of(chosen.id) if chosen is not None else QModelIndex()
        if not place.isValid() and self.model.heading_rows():
            place = self.model.index(1, 0)
        self.table.setCurrentIndex(place)
        self._fit()

    def first_focus(self) -> QWidget:
        """The table, or the choice of interviews."""
        return self.table if self.model.rowCount() else self.choice

    def resize_text(self) -> None:
        """The cells follow the text."""
        self.table.setMinimumHeight(em(self, 12))
        self._fitting.start()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("&Side by side"))
        self.go_deed.setText(self.tr("Go to the answer"))
        self.choices.setTitle(self.tr("Interviews that are shown"))
        self.table.setAccessibleName(self.tr("Answers side by side"))
        self.go.setText(self.tr("Go to the answer"))
        self.go.setToolTip(self.tr("Return on an answer does the same"))
        self.reload_shown()
        self._say_empty()
        self._say_choice()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the width."""
        super().resizeEvent(event)
        self._fitting.start()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setTextElideMode(Qt.TextElideMode.ElideNone)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setCornerButtonEnabled(False)
        table.setItemDelegate(_CellDelegate(table))
        table.setStyleSheet(_HEADERS)
        for header in (table.horizontalHeader(), table.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setDefaultAlignment(Qt.AlignmentFlag(int(_WRAPPED)))
        return table

    def _lay_out(self) -> None:
        buttons = QWidget()
        in_row = FlowLayout(buttons, em(self, 0.4))
        in_row.addWidget(self.choice)
        in_row.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(column(buttons, self.empty, self.table, spacing=0.4, margin=0.5)))

    def _fill_choices(self) -> None:
        self.choices.clear()
        for interview in self._interviews:
            choice = self.choices.addAction(interview_name(interview).replace("&", "&&"))
            choice.setCheckable(True)
            choice.setChecked(interview.id not in self._hidden)
            choice.setData(interview.id)
            choice.triggered.connect(self._choose)
        self._say_choice()

    def _say_choice(self) -> None:
        shown = len(self._interviews) - len(self._hidden & {each.id for each in self._interviews})
        self.choice.setText(self.tr("Interviews shown: {0} of {1}").format(shown, len(self._interviews)))
        self.choice.setEnabled(bool(self._interviews))

    def _say_empty(self) -> None:
        has_rows = self.model.rowCount() > 0
        if not self._interviews:
            text = self.tr("There are no interviews yet. When there are, the answers to the same question stand here.")
        else:
            text = self.tr("None of the interviews shown has a question.")
        self.empty.setText(text)
        self.empty.setHidden(has_rows)
        self.table.setVisible(has_rows)
        self.go.setVisible(has_rows)
        self.go_deed.setEnabled(has_rows)

    def _choose(self) -> None:
        """Shows or hides an interview."""
        choice = self.sender()
        if isinstance(choice, QAction):
            self._hidden.symmetric_difference_update({str(choice.data())})
            # Not while the menu that sent this is being filled anew.
            QTimer.singleShot(0, self, self.reload)

    def _go(self) -> None:
        answer = self.model.answer(self.table.currentIndex())
        if answer is not None:
            self.answer_asked.emit(answer.interview_id, answer.id)

    def _fit(self) -> None:
        """The columns share the width, no narrower than can be read; the rows are as high as their texts."""
        table, columns = self.table, self.model.columnCount()
        if not columns:
            return
        questions = min(em(self, 13), table.width() * 2 // 5)
        table.verticalHeader().setFixedWidth(questions)
        width = max((table.viewport().width() - 1) // columns, em(self, 11))
        head = 0
        for place in range(columns):
            table.setColumnWidth(place, width)
            head = max(head, self._height(self.model.headerData(place, Qt.Orientation.Horizontal) or "", width))
        table.horizontalHeader().setFixedHeight(head)
        table.clearSpans()
        headings = self.model.heading_rows()
        if columns > 1:
            for row in headings:
                table.setSpan(row, 0, 1, columns)
        for row in range(self.model.rowCount()):
            asked = em(self, 2) if row in headings else self._height(self.model.question(row), questions)
            table.setRowHeight(row, max(table.sizeHintForRow(row), asked))

    def _height(self, text: str, width: int) -> int:
        """How high a wrapped text of a header is."""
        return _room_for(text, self.fontMetrics(), width)


class _CellDelegate(QStyledItemDelegate):
    """Draws a note with room around it; what it draws and what it measures are one."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the note in the width of the column."""
        shown = self._option(option, index)
        width = self._table.columnWidth(index.column())
        return QSize(width, _room_for(shown.text, QFontMetrics(shown.font), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Background and focus by the style, the words by us."""
        shown = self._option(option, index)
        text, shown.text = shown.text, ""
        self._table.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, self._table)
        painter.save()
        painter.setFont(shown.font)
        painter.setPen(shown.palette.color(QPalette.ColorRole.Text))
        painter.drawText(shown.rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING), int(_WRAPPED), text)
        painter.restore()

    def _option(self, option: QStyleOptionViewItem, index: _Index) -> Any:
        # The stub of this class lacks the fields that every style option has.
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        return shown


def _room_for(text: str, metrics: QFontMetrics, width: int) -> int:
    room = QRect(0, 0, width - 2 * _PADDING, 1_000_000)
    return metrics.boundingRect(room, int(_WRAPPED), text).height() + 2 * _PADDING
