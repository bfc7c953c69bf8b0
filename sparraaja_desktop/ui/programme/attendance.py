"""Who came to an event: how many from each service area, with names only where they are wanted."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.programme import Attendance
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.fields import WrappedCheck
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.number_field import NumberField
from sparraaja_desktop.ui.page import heading

_MOST = 9_999


class _Row:
    """A service area, or None for everybody else."""

    def __init__(self, area_id: str | None, draft: Draft, names: QLineEdit) -> None:
        self.area_id = area_id
        self.label, self.count = QLabel(), NumberField(_MOST)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setBuddy(self.count)
        self.names, self.draft = names, draft

    def widgets(self) -> tuple[QWidget, ...]:
        """From left to right."""
        return (self.label, self.count, self.names)


class AttendancePane(QWidget):
    """A number for each service area; `keep_count(area_id, count)` and `keep_names(area_id, draft, names)` keep it."""

    def __init__(
        self,
        make_draft: Callable[[QLineEdit], Draft],
        keep_count: Callable[[str | None, int], object],
        keep_names: Callable[[str | None, Draft, str], object],
    ) -> None:
        super().__init__()
        self._make_draft, self._keep_count, self._keep_names = make_draft, keep_count, keep_names
        self.rows: list[_Row] = []
        self._event_id: str | None = None
        self.title, self.total = heading(), QLabel()
        self.with_names = WrappedCheck()
        self.with_names.toggled.connect(self._show_names)
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self._inside, self.total, self.with_names):
            layout.addWidget(widget)

    def show_counts(self, event_id: str, areas: Sequence[ServiceArea], counts: Sequence[Attendance]) -> None:
        """Shows how many came, and the names where any are written."""
        wanted = [*(each.id for each in areas), None]
        if [row.area_id for row in self.rows] != wanted:
            self._make_rows(wanted)
        by_area = {each.service_area_id: each for each in counts}
        names = {each.id: each.name for each in areas}
        is_other, self._event_id = event_id != self._event_id, event_id
        for row in self.rows:
            self._show_row(row, names, by_area.get(row.area_id), is_other=is_other)
        total = sum(each.count for each in counts)
        self.total.setText(self.tr("%n participant(s) in all", "", total))
        if is_other:
            self.with_names.set_checked(any(each.names for each in counts))
            self._show_names()

    def kept(self) -> bool:
        """Keeps the numbers and the names; whether all is kept."""
        for row in self.rows:
            row.count.flush()
        failed = [row for row in self.rows if not row.draft.flush()]
        return not failed

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("Who came"))
        self.with_names.set_text(self.tr("Write names, too"))
        for row in self.rows:
            self._say_row(row)

    def _make_rows(self, wanted: Sequence[str | None]) -> None:
        self._event_id = None
        for row in self.rows:
            for former in row.widgets():
                self._grid.removeWidget(former)
                former.hide()
                former.deleteLater()
        self.rows = []
        for place, area_id in enumerate(wanted):
            names = QLineEdit()
            row = _Row(area_id, self._make_draft(names), names)
            row.count.changed.connect(partial(self._keep_count, area_id))
            self.rows.append(row)
            for column, widget in enumerate(row.widgets()):
                self._grid.addWidget(widget, place, column)
            self._grid.setColumnMinimumWidth(1, em(self, 4))

    def _show_row(self, row: _Row, names: Mapping[str, str], attendance: Attendance | None, *, is_other: bool) -> None:
        row.label.setText(names.get(row.area_id or "", "") or self.tr("From elsewhere"))
        self._say_row(row)
        count, text = (attendance.count, attendance.names) if attendance is not None else (0, "")
        if is_other:
            row.count.set_number(count)
            row.draft.bind(text, partial(self._keep_names, row.area_id, row.draft))
        else:
            row.count.refresh(count)
            row.draft.refresh(text)

    def _say_row(self, row: _Row) -> None:
        row.names.setAccessibleName(self.tr("Names: {0}").format(row.label.text()))
        row.names.setPlaceholderText(self.tr("Names, where they are wanted"))

    def _show_names(self) -> None:
        for row in self.rows:
            row.names.setVisible(self.with_names.is_checked())
