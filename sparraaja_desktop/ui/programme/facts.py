"""The facts of an event: what it is about, for whom, when, how, and on which meeting it rides (R35-R38, R55)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.programme import Event, EventMode
from sparraaja_desktop.ui.clock_field import ClockField
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.fields import CalmCombo, OptionalDate, WrappedCheck, fill_choices, labelled
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.number_field import NumberField
from sparraaja_desktop.ui.page import column, scrolled
from sparraaja_desktop.ui.programme.event_view import EventView
from sparraaja_desktop.ui.programme.names import mode_name
from sparraaja_desktop.ui.programme.warnings import day_warnings

_DAY = 24 * 60


class FactsView(EventView):
    """A form; each field keeps itself."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._shown: str | None = None
        self.theme_label, self.theme = QLabel(), QLineEdit()
        self.aim_label, self.aim = QLabel(), QPlainTextEdit()
        self.aim.setTabChangesFocus(True)
        self.audience_label, self.audience = QLabel(), QLineEdit()
        self.day_label, self.day = QLabel(), OptionalDate()
        self.warnings = QLabel()
        self.start_label, self.start = QLabel(), ClockField()
        self.minutes_label, self.minutes = QLabel(), NumberField(_DAY, step=15)
        self.mode_label, self.mode = QLabel(), CalmCombo()
        for mode in EventMode:
            self.mode.addItem("", mode)
        self.place_label, self.place_edit = QLabel(), QLineEdit()
        self.meeting_label, self.meeting = QLabel(), CalmCombo()
        self.alone_label, self.alone = QLabel(), QLineEdit()
        self.is_held = WrappedCheck()
        self.texts: dict[str, Draft] = {
            "theme": self.draft(self.theme),
            "aim": self.draft(self.aim),
            "audience": self.draft(self.audience),
            "place": self.draft(self.place_edit),
            "alone_because": self.draft(self.alone),
        }
        self.drafts = tuple(self.texts.values())
        self._lay_out()
        self._connect()
        self.resize_text()
        self.retranslate()

    def reload(self) -> None:
        """Reads the event again."""
        event = self.event_shown()
        self.setEnabled(event is not None)
        is_other = self._shown != self.event_id
        self._shown = self.event_id
        for field, draft in self.texts.items():
            text = str(getattr(event, field)) if event is not None else ""
            if is_other:
                draft.bind(text, partial(self._keep_text, field, event.id) if event is not None else None)
            else:
                draft.refresh(text)
        if event is not None:
            self._show(event, is_other=is_other)

    def heard(self, changes: Sequence[Change], by: object | None) -> None:  # noqa: ARG002
        """What is being typed is left alone by its draft."""
        self.reload()

    def kept(self) -> bool:
        """Also the numbers."""
        self.minutes.flush()
        return super().kept()

    def first_focus(self) -> QWidget:
        """The theme."""
        return self.theme

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.aim.setMinimumHeight(em(self, 3))
        self.aim.setMaximumHeight(em(self, 7))

    def retranslate(self) -> None:
        """Says every text again."""
        self.theme_label.setText(self.tr("Theme"))
        self.aim_label.setText(self.tr("Aim: what is different afterwards"))
        self.audience_label.setText(self.tr("For whom"))
        self.day_label.setText(self.tr("Date"))
        self.start_label.setText(self.tr("Begins at"))
        self.minutes_label.setText(self.tr("Length in minutes"))
        self.mode_label.setText(self.tr("How it is held"))
        for row, mode in enumerate(EventMode):
            self.mode.setItemText(row, mode_name(mode))
        self.place_label.setText(self.tr("Place or link"))
        self.meeting_label.setText(self.tr("Rides on the standing meeting"))
        self.alone_label.setText(self.tr("Why it needs a meeting of its own"))
        self.alone.setPlaceholderText(self.tr("An event on a meeting that is agreed already is no extra work."))
        self.is_held.set_text(self.tr("It has been held"))
        self.reload_shown()

    def _show(self, event: Event, *, is_other: bool) -> None:
        """Shows all but the texts."""
        if is_other:
            self.day.set_value(event.held_on)
            self.start.set_value(event.starts_at)
            self.minutes.set_number(event.minutes)
        else:
            self.day.refresh(event.held_on)
            self.start.refresh(event.starts_at)
            self.minutes.refresh(event.minutes)
        said = day_warnings(self.context, event)
        self.warnings.setText("\n".join(said))
        self.warnings.setVisible(bool(said))
        self.mode.setCurrentIndex(list(EventMode).index(event.mode))
        self._fill_meetings(event)
        self.alone_box.setVisible(event.standing_meeting_id is None)
        self.is_held.set_checked(event.is_held)

    def _fill_meetings(self, event: Event) -> None:
        meetings = self.desk.clients.meetings(self.desk.engagements.read(event.engagement_id).client_id)
        wanted = [(self.tr("No standing meeting"), None), *((each.name, each.id) for each in meetings)]
        fill_choices(self.meeting, wanted, event.standing_meeting_id)

    def _lay_out(self) -> None:
        self.warnings.setTextFormat(Qt.TextFormat.PlainText)
        self.warnings.setWordWrap(True)
        set_tone(self.warnings, "alert")
        self.alone_box = labelled(self.alone_label, self.alone)
        inner = column(
            labelled(self.theme_label, self.theme),
            labelled(self.aim_label, self.aim),
            labelled(self.audience_label, self.audience),
            labelled(self.day_label, self.day),
            self.warnings,
            labelled(self.start_label, self.start),
            labelled(self.minutes_label, self.minutes),
            labelled(self.mode_label, self.mode),
            labelled(self.place_label, self.place_edit),
            labelled(self.meeting_label, self.meeting),
            self.alone_box,
            self.is_held,
            spacing=0.6,
            margin=0.7,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inner))

    def _connect(self) -> None:
        self.day.changed.connect(self._day_chosen)
        self.start.changed.connect(self._start_chosen)
        self.minutes.changed.connect(self._minutes_chosen)
        self.mode.activated.connect(self._mode_chosen)
        self.meeting.activated.connect(self._meeting_chosen)
        self.is_held.toggled.connect(self._held_chosen)

    def _keep_text(self, field: str, event_id: str, text: str) -> None:
        fields: dict[str, object] = {field: text}
        self.desk.programme.revise_event(event_id, self.texts[field], **fields)

    def _revise(self, **fields: object) -> None:
        if self.event_id is not None:
            self.attempt(self.desk.programme.revise_event, self.event_id, None, **fields)

    def _day_chosen(self, day: object) -> None:
        self._revise(held_on=day)

    def _start_chosen(self, minutes: object) -> None:
        self._revise(starts_at=minutes)

    def _minutes_chosen(self, minutes: int) -> None:
        self._revise(minutes=minutes)

    def _mode_chosen(self) -> None:
        self._revise(mode=EventMode(self.mode.currentData()))

    def _meeting_chosen(self) -> None:
        self._revise(standing_meeting_id=self.meeting.currentData())

    def _held_chosen(self) -> None:
        self._revise(is_held=self.is_held.is_checked())
