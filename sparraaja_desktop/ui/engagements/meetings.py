"""The client's standing meetings, on which the events of the coaching ride (R55)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from sparraaja_desktop.model.clients import StandingMeeting
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.engagements.card import Card, Shown
from sparraaja_desktop.ui.engagements.ordered_list import OrderedList, Verbs
from sparraaja_desktop.ui.engagements.renaming import Named
from sparraaja_desktop.ui.engagements.typed_dates import read_days
from sparraaja_desktop.ui.fields import labelled
from sparraaja_desktop.ui.kept import revising
from sparraaja_desktop.ui.page import Page, heading


class MeetingsCard(Card):
    """The list, and under it the rhythm and the next dates of the meeting that is current."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._shown: Shown | None = None
        self._current: StandingMeeting | None = None
        self.hint = self.said()
        verbs = Verbs(self._read, self._add, self._rename, self._move, self._remove, self._say)
        self.meetings = OrderedList(page.context, verbs)
        self.box.addWidget(self.meetings)
        self.rhythm_label, self.rhythm = QLabel(), QLineEdit()
        self.dates_label, self.dates = QLabel(), QLineEdit()
        self.understood = heading("faint")
        self.details = QWidget()
        inside = QVBoxLayout(self.details)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(labelled(self.rhythm_label, self.rhythm))
        inside.addWidget(labelled(self.dates_label, self.dates))
        inside.addWidget(self.understood)
        self.box.addWidget(self.details)
        self._rhythm, self._dates = self.kept(self.rhythm), self.kept(self.dates)
        self.meetings.current_changed.connect(self._show_current)
        self.dates.textChanged.connect(self._say_understood)

    def show_record(self, shown: Shown) -> None:
        """Shows the meetings of the client."""
        if shown.client.id != self._client_id():
            self.meetings.begin()
        self._shown = shown
        self.meetings.reload()
        self._show_current()

    def retranslate(self) -> None:
        """See `Card`."""
        self.title.setText(self.tr("Standing meetings"))
        self.hint.setText(
            self.tr(
                "Meetings of the supervisors and the management that are agreed already: an event that rides on one "
                "is no extra work."
            )
        )
        self.meetings.retranslate()
        self.meetings.name(self.tr("A new standing meeting"), self.tr("Standing meetings"))
        self.rhythm.setPlaceholderText(self.tr("for example: every second Tuesday"))
        self.dates.setPlaceholderText(self.tr("for example: 12.1.2027, 9.2.2027"))
        self._say_labels()
        self._say_understood()

    def resize_text(self) -> None:
        """See `Card`."""
        super().resize_text()
        self.meetings.resize_text()

    def _show_current(self) -> None:
        """The details follow the list."""
        found = self.meetings.current()
        current = self._current = found if isinstance(found, StandingMeeting) else None
        self.details.setVisible(current is not None)
        if current is None:
            self._rhythm.clear()
            self._dates.clear()
            return
        revise = self.desk.clients.revise_meeting
        keep_rhythm = revising(revise, current.id, "rhythm", self._rhythm.draft)
        self._rhythm.show((current.id, "rhythm"), current.rhythm, keep_rhythm)
        if read_days(self.dates.text(), self.context.today()).days == current.next_dates and self.dates.hasFocus():
            return
        text = ", ".join(say_date(day) for day in current.next_dates)
        self._dates.show((current.id, "dates"), text, partial(self._keep_dates, current.id, self._dates.draft))
        self._say_labels()

    def _say_labels(self) -> None:
        name = self._current.name if self._current is not None else ""
        self.rhythm_label.setText(self.tr("Rhythm: {0}").format(name))
        self.dates_label.setText(self.tr("Next dates: {0}").format(name))

    def _say_understood(self) -> None:
        typed = read_days(self.dates.text(), self.context.today())
        parts = []
        if typed.days:
            parts.append(self.tr("Understood: {0}.").format(", ".join(say_date(day) for day in typed.days)))
        if typed.unread:
            parts.append(
                self.tr("Not a date: {0}.").format(", ".join(self.tr("“{0}”").format(each) for each in typed.unread))
            )
        self.understood.setText(" ".join(parts))
        self.understood.setVisible(bool(parts))

    def _keep_dates(self, meeting_id: str, by: Draft, text: str) -> None:
        days = read_days(text, self.context.today()).days
        self.desk.clients.revise_meeting(meeting_id, by=by, next_dates=days)

    def _client_id(self) -> str:
        return self._shown.client.id if self._shown is not None else ""

    def _read(self) -> Sequence[StandingMeeting]:
        return self.desk.clients.meetings(self._client_id()) if self._shown is not None else ()

    def _add(self, name: str) -> StandingMeeting:
        return self.desk.clients.add_meeting(self._client_id(), name, by=self)

    def _rename(self, meeting_id: str, name: str) -> StandingMeeting:
        return self.desk.clients.revise_meeting(meeting_id, by=self, name=name)

    def _move(self, meeting_id: str, to: int) -> None:
        self.desk.clients.move_meeting(meeting_id, to, by=self)

    def _remove(self, meeting_id: str) -> None:
        self.desk.clients.remove_meeting(meeting_id, by=self)

    def _say(self, meeting: Named) -> str:
        if not isinstance(meeting, StandingMeeting):
            return meeting.name
        today = self.context.today()
        coming = [day for day in meeting.next_dates if day >= today][:1]
        return " · ".join(part for part in (meeting.name, meeting.rhythm, *(say_date(day) for day in coming)) if part)
