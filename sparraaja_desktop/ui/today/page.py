"""Today (Tänään): what is due, overdue, promised or silent, over all coachings."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.today import Due, DueKind, Urgency
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.lines import LaterLines, Line, Lines, LineView
from sparraaja_desktop.ui.page import Page, heading
from sparraaja_desktop.ui.places import place_of

_RECORDS: Final = {
    DueKind.EVENT: "Event",
    DueKind.SHEET: "Sheet",
    DueKind.ACTION: "PlannedAction",
    DueKind.PROMISE: "Promise",
    DueKind.MESSAGE: "Message",
    DueKind.REVIEW: "ManagementReview",
    DueKind.FOLLOW_UP: "FollowUp",
    DueKind.SILENT: "Engagement",
}

_WEEK: Final = timedelta(days=7)


class Group(StrEnum):
    """The groups of the page, in their order."""

    OVERDUE = "overdue"
    WEEK = "week"
    LATER = "later"
    SILENT = "silent"


def group_of(due: Due, today: date) -> Group:
    """Where a row stands."""
    if due.kind is DueKind.SILENT:
        return Group.SILENT
    if due.urgency is Urgency.OVERDUE:
        return Group.OVERDUE
    return Group.WEEK if due.on < today + _WEEK else Group.LATER


class TodayPage(Page):
    """The rows in groups, the oldest day first; Return goes to where a row is seen to."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._dues: dict[str, Due] = {}
        self.title = heading("title")
        self.about = heading("faint")
        self.lines = Lines()
        self.list = LineView(context.look)
        self.list.setModel(self.lines)
        self.open_button = QPushButton()
        set_tone(self.open_button, "main")
        self.verbs = beside(self.open_button)
        self._layout = QVBoxLayout(self)
        for widget in (self.title, self.about):
            self._layout.addWidget(widget)
        self._layout.addWidget(self.list, 1)
        self._layout.addWidget(self.verbs)
        self._layout.addStretch(0)
        self._today_menu = self.menu = QMenu(self)
        self.open_deed = self.deed()
        self.menu.addAction(self.open_deed)
        self.open_deed.triggered.connect(self._go)
        self.open_button.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.resize_text()
        self.retranslate()

    def open(self, engagement_id: str | None = None) -> None:
        """Over all coachings there is much to read: only where something may be otherwise than it was read."""
        if self.may_differ():
            super().open(engagement_id)

    def reload(self) -> None:
        """Reads the rows again; the place in the list is kept."""
        row = max(self.list.currentIndex().row(), 0)
        today = self.context.today()
        rows = self.desk.today.rows(today)
        self._dues = {f"{due.kind} {due.subject_id}": due for due in rows}
        self.lines.show(self._lines(today))
        shown = self.lines.rows()
        if shown:
            near = [each for each in shown if each >= row] or [shown[-1]]
            self.list.setCurrentIndex(self.lines.at(near[0]))
        for widget in (self.list, self.verbs):
            widget.setVisible(bool(shown))
        self.open_deed.setEnabled(bool(shown))
        self._layout.setStretch(self._layout.count() - 1, 0 if shown else 1)
        self._say_about(bool(shown))

    def first_focus(self) -> QWidget | None:
        """The list, when there is something in it."""
        return self.list if self.lines.rows() else None

    def place(self) -> dict[str, str]:
        """The row that is chosen."""
        index = self.list.currentIndex()
        return {"record": self.lines.line(index.row()).id} if index.isValid() else {}

    def open_place(self, place: dict[str, str]) -> None:
        """Returns to a row that is still there."""
        self.list.choose(place.get("record"))
        if self.lines.rows():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("Today"))
        self.list.setAccessibleName(self.tr("What is due"))
        self._today_menu.setTitle(self.tr("To&day"))
        self.open_deed.setText(self.tr("Go to it"))
        self.open_button.setText(self.tr("Go to it"))
        if self.isVisible():
            # One that is not seen reads again when it is opened.
            self.reload()

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        edge = em(self, 1)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(em(self, 0.6))
        self.list.setMinimumHeight(em(self, 4))

    def _lines(self, today: date) -> LaterLines:
        """The groups that have rows, each under its heading; what a row says is put together when it is seen."""
        names = {
            Group.OVERDUE: self.tr("Overdue"),
            Group.WEEK: self.tr("This week"),
            Group.LATER: self.tr("Later"),
            Group.SILENT: self.tr("Silent for three weeks"),
        }
        groups: dict[Group, list[str]] = {group: [] for group in Group}
        for line_id, due in self._dues.items():
            groups[group_of(due, today)].append(line_id)
        ids: list[str] = []
        headings: dict[int, Line] = {}
        for group, of_group in groups.items():
            if of_group:
                headings[len(ids)] = Line("", f"{names[group]} ({len(of_group)})")
                ids += ["", *of_group]

        def make(row: int) -> Line:
            return headings[row] if row in headings else self._line(ids[row], self._dues[ids[row]], today)

        return LaterLines(ids, make)

    def _line(self, line_id: str, due: Due, today: date) -> Line:
        client = due.client.in_(self.context.language())
        kind = self._kind(due.kind)
        text = " ".join(due.subject.split())
        if due.kind is DueKind.SILENT:
            said = " – ".join(each for each in (client, text) if each)
            return Line(line_id, said, self.tr("The last sign is of {0}").format(say_date(due.on)), "…", "faint")
        sign, colour, when = self._when(due, today)
        details = " · ".join((client, kind, when)) if text else " · ".join((client, when))
        return Line(line_id, text or kind, details, sign, colour)

    def _when(self, due: Due, today: date) -> tuple[str, str, str]:
        """Sign, colour and words of the day."""
        day, days = say_date(due.on), (due.on - today).days
        if days < 0:
            return "!", "alert", self.tr("{0}, %n day(s) late", "", -days).format(day)
        if days == 0:
            return "●", "need", self.tr("today")
        return "○", "situation", self.tr("{0}, in %n day(s)", "", days).format(day)

    def _kind(self, kind: DueKind) -> str:
        """What a row is about."""
        kinds = {
            DueKind.EVENT: self.tr("Event"),
            DueKind.SHEET: self.tr("Assignment to come back"),
            DueKind.ACTION: self.tr("Action"),
            DueKind.PROMISE: self.tr("Promise"),
            DueKind.MESSAGE: self.tr("Message to send"),
            DueKind.REVIEW: self.tr("Management team"),
            DueKind.FOLLOW_UP: self.tr("Follow-up"),
            DueKind.SILENT: self.tr("Silent"),
        }
        return kinds[kind]

    def _say_about(self, is_full: bool) -> None:
        self.about.setText(
            self.tr("What waits for you in all coachings. Return goes to it.")
            if is_full
            else self.tr(
                "Nothing is due. Events, assignments, actions, promises, messages and follow-ups come here when their "
                "day is near."
            )
        )

    def _go(self) -> None:
        index = self.list.currentIndex()
        if not index.isValid():
            return
        due = self._dues[self.lines.line(index.row()).id]
        place = place_of(_RECORDS[due.kind], due.subject_id)
        if place is None:
            self.context.go(Room.OVERVIEW, due.engagement_id)
        else:
            room, where = place
            self.context.go(room, due.engagement_id, where)
