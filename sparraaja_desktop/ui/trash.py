"""What was removed: brought back whole, or erased for good."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.services.trash import Removed
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.dates import say_moment
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.kept import tried
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.page import Page, heading
from sparraaja_desktop.ui.record_model import RecordModel
from sparraaja_desktop.ui.wrapped_list import WrappedList

_SEEN: Final = 25
"""Rows read at a time: those that are seen without scrolling."""

_KINDS: Final[dict[str, Any]] = {
    "Client": QT_TRANSLATE_NOOP("TrashPage", "Client"),
    "ServiceArea": QT_TRANSLATE_NOOP("TrashPage", "Service area"),
    "StandingMeeting": QT_TRANSLATE_NOOP("TrashPage", "Standing meeting"),
    "Person": QT_TRANSLATE_NOOP("TrashPage", "Person"),
    "Engagement": QT_TRANSLATE_NOOP("TrashPage", "Coaching"),
    "Guide": QT_TRANSLATE_NOOP("TrashPage", "Interview guide"),
    "Question": QT_TRANSLATE_NOOP("TrashPage", "Question"),
    "Interview": QT_TRANSLATE_NOOP("TrashPage", "Interview"),
    "Answer": QT_TRANSLATE_NOOP("TrashPage", "Answer"),
    "Finding": QT_TRANSLATE_NOOP("TrashPage", "Finding"),
    "MappingItem": QT_TRANSLATE_NOOP("TrashPage", "Mapping item"),
    "Handout": QT_TRANSLATE_NOOP("TrashPage", "Handout"),
    "Goal": QT_TRANSLATE_NOOP("TrashPage", "Goal"),
    "ResponsiblePerson": QT_TRANSLATE_NOOP("TrashPage", "Responsible person"),
    "DesignSession": QT_TRANSLATE_NOOP("TrashPage", "Design session"),
    "Decision": QT_TRANSLATE_NOOP("TrashPage", "Decision"),
    "Promise": QT_TRANSLATE_NOOP("TrashPage", "Promise"),
    "Programme": QT_TRANSLATE_NOOP("TrashPage", "Programme"),
    "Event": QT_TRANSLATE_NOOP("TrashPage", "Event"),
    "AgendaItem": QT_TRANSLATE_NOOP("TrashPage", "Agenda item"),
    "Attendance": QT_TRANSLATE_NOOP("TrashPage", "Attendance"),
    "Capture": QT_TRANSLATE_NOOP("TrashPage", "Observation"),
    "Assignment": QT_TRANSLATE_NOOP("TrashPage", "Assignment"),
    "Sheet": QT_TRANSLATE_NOOP("TrashPage", "Sheet of an assignment"),
    "SheetAnswer": QT_TRANSLATE_NOOP("TrashPage", "Answer on a sheet"),
    "ReturnedFile": QT_TRANSLATE_NOOP("TrashPage", "Returned sheet"),
    "PlannedAction": QT_TRANSLATE_NOOP("TrashPage", "Action"),
    "Progress": QT_TRANSLATE_NOOP("TrashPage", "Progress"),
    "Message": QT_TRANSLATE_NOOP("TrashPage", "Message"),
    "ManagementReview": QT_TRANSLATE_NOOP("TrashPage", "Management team"),
    "FeedbackRound": QT_TRANSLATE_NOOP("TrashPage", "Round of feedback"),
    "FeedbackAnswer": QT_TRANSLATE_NOOP("TrashPage", "Feedback"),
    "FollowUp": QT_TRANSLATE_NOOP("TrashPage", "Follow-up"),
    "Tool": QT_TRANSLATE_NOOP("TrashPage", "Tool"),
    "Practice": QT_TRANSLATE_NOOP("TrashPage", "Practice"),
    "Intake": QT_TRANSLATE_NOOP("TrashPage", "First contact"),
    "WorkEntry": QT_TRANSLATE_NOOP("TrashPage", "Working time"),
    "Evaluation": QT_TRANSLATE_NOOP("TrashPage", "Evaluation"),
    "Dismissal": QT_TRANSLATE_NOOP("TrashPage", "Remark put aside"),
}
"""What each kind of record is called."""


def kind_name(kind: str) -> str:
    """What a record of that kind is called, with a capital; `kind` is the name of its class."""
    return QCoreApplication.translate("TrashPage", _KINDS[kind])


@dataclass(frozen=True, slots=True)
class Row:
    """One removal, as the list needs it."""

    id: str
    removed: Removed
    removed_at: datetime


class TrashPage(Page):
    """The newest removal first; Return brings back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = heading("title")
        self.about = heading("faint")
        self.rows: RecordModel[Row] = RecordModel(self._read, self._say, size=_SEEN)
        self.list = WrappedList()
        self.list.setModel(self.rows)
        self.restore, self.empty = QPushButton(), QPushButton()
        set_tone(self.restore, "main")
        self.restore.setAutoDefault(True)
        self._trash_menu = self.menu = QMenu(self)
        self.bring_back, self.erase = self.deed(), self.deed()
        for action, button, verb in (
            (self.bring_back, self.restore, self._restore),
            (self.erase, self.empty, self._empty),
        ):
            self.menu.addAction(action)
            action.triggered.connect(verb)
            button.clicked.connect(action.trigger)
        self._layout = QVBoxLayout(self)
        for widget in (self.title, self.about):
            self._layout.addWidget(widget)
        self._layout.addWidget(self.list, 1)
        self._verbs = beside(self.restore, self.empty)
        self._layout.addWidget(self._verbs)
        self._layout.addStretch(0)
        self.list.activated.connect(self._restore)
        self.list.selectionModel().currentChanged.connect(self._allow)
        self.resize_text()
        self.retranslate()

    def reload(self) -> None:
        """Reads the trash again; the place in the list is kept."""
        row = max(self.list.currentIndex().row(), 0)
        self.rows.reload()
        last = self.rows.rowCount() - 1
        if last >= 0:
            self.list.setCurrentIndex(self.rows.index(min(row, last)))
        for widget in (self.list, self._verbs):
            widget.setVisible(last >= 0)
        self._layout.setStretch(self._layout.count() - 1, 0 if last >= 0 else 1)
        self.about.setText(
            self.tr("What you remove waits here until the trash is emptied. Return brings it back.")
            if last >= 0
            else self.tr("The trash is empty. What you remove waits here until you empty it.")
        )
        self._allow()

    def first_focus(self) -> QWidget | None:
        """The list, when there is something in it."""
        return self.list if self.rows.rowCount() else None

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("Trash"))
        self.list.setAccessibleName(self.tr("Removed"))
        self._trash_menu.setTitle(self.tr("&Trash"))
        for action, button, text in (
            (self.bring_back, self.restore, self.tr("Bring back")),
            (self.erase, self.empty, self.tr("Empty the trash …")),
        ):
            action.setText(text)
            button.setText(text)
        self.reload()

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        edge = em(self, 1)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(em(self, 0.6))

    def _read(self, after: Row | None, size: int) -> Sequence[Row]:
        last = after.removed if after is not None else None
        removed = self.desk.trash.removed(self.context.language(), last, size)
        return [Row(f"{each.kind} {each.id}", each, each.removed_at) for each in removed]

    def _say(self, row: Row) -> str:
        what = kind_name(row.removed.kind)
        said = f"{what}: {row.removed.says}" if row.removed.says else what
        return self.tr("{0} · removed {1}").format(said, say_moment(row.removed_at))

    def _allow(self) -> None:
        is_full = self.rows.rowCount() > 0
        has_current = self.list.currentIndex().isValid()
        for widget, possible in (
            (self.bring_back, has_current),
            (self.restore, has_current),
            (self.erase, is_full),
            (self.empty, is_full),
        ):
            widget.setEnabled(possible)

    def _restore(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            tried(self.context, self, self.desk.trash.restore, self.rows.record(index).removed, by=self)
            self._keep_focus()

    def _empty(self) -> None:
        answer = self.context.ask.choose(
            self,
            self.tr(
                "Empty the trash? %n thing(s) and all under them are erased for good.", "", self.desk.trash.count()
            ),
            (self.tr("Keep them"), self.tr("Erase for good")),
        )
        if answer == 1:
            tried(self.context, self, self.desk.trash.empty, by=self)
            self.reload()

    def _keep_focus(self) -> None:
        """The keyboard stays in the list for the next one."""
        if self.rows.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
