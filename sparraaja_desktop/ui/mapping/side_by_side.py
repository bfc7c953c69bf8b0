"""Side by side: what each interview said to the same question."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.mapping import Interview
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.flow import FlowLayout
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.mapping.comparison_model import ComparisonModel
from sparraaja_desktop.ui.mapping.names import interview_name
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import heading, scrolled
from sparraaja_desktop.ui.wrapped_table import WrappedTable

_QUESTIONS = 13
_NARROWEST = 11
"""Line heights: the questions at the left, and an interview."""


class SideBySideView(View):
    """The table and the choice of interviews; `answer_asked` leads to an interview and an answer."""

    answer_asked = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._interviews: tuple[Interview, ...] = ()
        self._hidden: set[str] = set()
        self.empty = heading("faint")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.go = QPushButton()
        self.choice = QPushButton()
        self.choices = QMenu(self)
        self.choice.setMenu(self.choices)
        self.model = ComparisonModel(context.look)
        self.table = WrappedTable(self.model)
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
        edge = em(self, 0.5)
        self._inner.setContentsMargins(edge, edge, edge, edge)
        self._inner.setSpacing(em(self, 0.4))
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

    def _lay_out(self) -> None:
        buttons = QWidget()
        in_row = FlowLayout(buttons, em(self, 0.4))
        in_row.addWidget(self.choice)
        in_row.addWidget(self.go)
        inner = QWidget()
        self._inner = QVBoxLayout(inner)
        self._inner.addWidget(buttons)
        self._inner.addWidget(self.empty, 1)
        self._inner.addWidget(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inner))

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
        """The columns share the width; a heading goes over all of them."""
        table, columns = self.table, self.model.columnCount()
        table.fit(_QUESTIONS, _NARROWEST)
        table.clearSpans()
        for row in self.model.heading_rows():
            if columns > 1:
                table.setSpan(row, 0, 1, columns)
            table.setRowHeight(row, max(table.sizeHintForRow(row), em(self, 2)))
