"""Luvattu – tehty – opittu: every agreed action as it was promised, beside what was noted of it since (R66)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QMenu, QWidget

from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.followup import Progress
from sparraaja_desktop.model.plans import ActionState, PlannedAction
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.empty import or_empty
from sparraaja_desktop.ui.followup.names import progress_colour, progress_name, progress_sign
from sparraaja_desktop.ui.followup.progress_box import ProgressBox
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.page import column, heading
from sparraaja_desktop.ui.records_view import RecordsView


class LearntView(RecordsView[PlannedAction]):
    """The agreed actions at the left; the promise and its entries of progress at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._latest: dict[str, Progress] = {}
        self._areas: tuple[ServiceArea, ...] = ()
        self.summary = heading("faint")
        self.promised_title, self.now_title = heading(), heading()
        self.promised = QLabel()
        self.promised.setTextFormat(Qt.TextFormat.PlainText)
        self.promised.setWordWrap(True)
        self.empty = heading("faint")
        self.progress = ProgressBox(self)
        self.drafts = self.progress.drafts
        self.both = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom, self.both)
        promised = column(self.promised_title, self.promised)
        self._columns.addWidget(promised, 1, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(column(self.now_title, self.progress), 1)
        left = column(self.summary, self.view, spacing=0.4, margin=0.5)
        self.lay_out(left, or_empty(self.empty, self.both))
        self.menu: QMenu = QMenu(self)
        self.menu.addActions(list(self.progress.deeds))
        self.resize_text()
        self.retranslate()

    def records(self) -> Sequence[PlannedAction]:
        """The actions that were promised."""
        rows = self.desk.followup.promised_done_learnt(self.engagement_id or "")
        self._latest = {action.id: latest for action, latest in rows if latest is not None}
        return [action for action, _latest in rows]

    def line(self, record: PlannedAction) -> Line:
        """The action, whose it is, and how it goes by the latest entry."""
        latest = self._latest.get(record.id)
        state = latest.state if latest is not None else record.state
        said = progress_name(state) if latest is not None else self.tr("Nothing noted yet")
        details = (self._area(record), record.responsible.strip(), said)
        sign = progress_sign(state) if latest is not None else "○"
        text = " ".join(record.action.split()) or self.tr("(no text yet)")
        detail = " · ".join(each for each in details if each)
        return Line(record.id, text, detail, sign, progress_colour(state) if latest is not None else "faint")

    def reload(self) -> None:
        """Reads the actions and their entries again."""
        if self.engagement_id is None:
            return
        client_id = self.desk.engagements.read(self.engagement_id).client_id
        self._areas = self.desk.clients.areas(client_id)
        super().reload()
        self._say_summary()

    def show_record(self, record: PlannedAction | None, *, is_other: bool) -> None:  # noqa: ARG002 - read anew always
        """See `RecordsView`."""
        self.both.setVisible(record is not None)
        self.empty.setVisible(record is None)
        self.promised.setText(self._promise(record) if record is not None else "")
        self.progress.show_action(record)
        self.progress.add_deed.setEnabled(record is not None)

    def keep_text(self, field: str, record_id: str, text: str) -> None:
        """The texts are those of the entries."""

    def current_record(self) -> tuple[str, str] | None:
        """The entry that is chosen while the keyboard is in it, else the action."""
        entry = self.progress.entry()
        if entry is not None and not self.view.hasFocus():
            return "Progress", entry.id
        return super().current_record()

    def open_place(self, place: dict[str, str]) -> None:
        """Chooses an action, or the action of an entry and the entry."""
        wanted = place.get("record", "")
        super().open_place(place)
        for action in self.shown:
            if any(each.id == wanted for each in self.desk.followup.progress(action.id)):
                self.choose(action.id)
                self.progress.choose(wanted)
                self.progress.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_focus(self) -> QWidget | None:
        """The list, when there is something in it."""
        return self.view if self.lines.rows() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was promised stands beside what was done, where there is room for both."""
        super().resizeEvent(event)
        wide = self.width() >= em(self, 75)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        edge = em(self, 0.7)
        self._columns.setContentsMargins(edge, edge, edge, edge)
        self._columns.setSpacing(em(self, 0.9))
        self.progress.resize_text()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("&Progress"))
        self.view.setAccessibleName(self.tr("Promised actions"))
        self.promised_title.setText(self.tr("Promised"))
        self.now_title.setText(self.tr("Done and learnt"))
        self.empty.setText(
            self.tr(
                "No action is agreed yet. When the timetable of an action has been agreed in an event, it comes here "
                "to be followed."
            )
        )
        self.progress.retranslate()
        self.reload_shown()

    def _area(self, action: PlannedAction) -> str:
        return next((area.name for area in self._areas if area.id == action.service_area_id), "")

    def _promise(self, action: PlannedAction) -> str:
        """The action as it was promised, one thing a line."""
        day = say_date(action.due_on) if action.due_on is not None else ""
        lines = (
            (self.tr("Service area: {0}"), self._area(action)),
            (self.tr("For whom: {0}"), action.for_whom),
            (self.tr("Responsible: {0}"), action.responsible),
            (self.tr("By when: {0}"), day),
            (self.tr("How one knows: {0}"), action.measure),
            (self.tr("Staff involved: {0}"), action.staff_who),
        )
        said = [text.format(value.strip()) for text, value in lines if value.strip()]
        return "\n".join((action.action.strip(), *said))

    def _say_summary(self) -> None:
        noted = [each.state for each in self._latest.values()]
        self.summary.setText(
            self.tr("Promised {0} · done {1} · under way {2} · not noted yet {3}").format(
                len(self.shown),
                noted.count(ActionState.DONE),
                noted.count(ActionState.UNDER_WAY),
                len(self.shown) - len(noted),
            )
        )
        self.summary.setVisible(bool(self.shown))
