"""What was captured in an event: one line, one key (domain.md 7.4)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.programme import Capture, CaptureTag
from sparraaja_desktop.ui.begun import Begun
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.dates import say_time
from sparraaja_desktop.ui.fields import labelled
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.key_names import key_name
from sparraaja_desktop.ui.look import set_tone
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.page import column
from sparraaja_desktop.ui.programme.event_view import EventView
from sparraaja_desktop.ui.programme.names import harvested_as, tag_colour, tag_name, tag_sign
from sparraaja_desktop.ui.records_view import RecordsView, RecordVerbs

_SIGN_WIDTH = 1.2


class CapturesPane(RecordsView[Capture], EventView):
    """A line to type in, which Return ends as an observation and Ctrl+1 … Ctrl+6 with their tags; under it the list.

    What is typed is kept as any text is: it stands in the list before it is ended. With nothing typed the same keys
    tag the chosen capture anew, and Ctrl+H makes it a finding.
    """

    least = (8, 0)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, indent=_SIGN_WIDTH)
        self.verbs = RecordVerbs(self.desk.programme.revise_capture, self.desk.programme.remove_capture)
        self.typed_label, self.typed = QLabel(), QLineEdit()
        self.tags = {tag: QPushButton() for tag in CaptureTag}
        self.text_label, self.text = QLabel(), QLineEdit()
        self.texts["text"] = self.draft(self.text)
        self._event_shown: str | None = None
        self.typing = self.draft(self.typed)
        self._begun = Begun(self.typing, self._revise_begun, self.desk.programme.remove_capture)
        self.drafts = (self.typing, *self.texts.values())
        self.harvest, self.remove = QPushButton(), QPushButton()
        self.text_box = labelled(self.text_label, self.text)
        self.buttons = beside(self.harvest, self.remove)
        self._lay_out()
        self._make_deeds()
        self._connect()
        self.resize_text()
        self.retranslate()

    def reload(self) -> None:
        """Another event has a line of its own."""
        if self._event_shown != self.event_id:
            self._event_shown = self.event_id
            self._begin()
        super().reload()

    def records(self) -> Sequence[Capture]:
        """The captures of the event."""
        return self.desk.programme.captures(self.event_id) if self.event_id is not None else ()

    def line(self, record: Capture) -> Line:
        """The text, when and what it is, and whether it has become a finding."""
        moment = say_time(record.at.astimezone().time())
        found = self.tr("is a finding") if record.finding_id is not None else ""
        detail = " · ".join(each for each in (moment, tag_name(record.tag), found) if each)
        text = record.text.strip() or self.tr("(no text yet)")
        return Line(record.id, text, detail, tag_sign(record.tag), tag_colour(record.tag))

    def show_record(self, record: Capture | None, *, is_other: bool) -> None:  # noqa: ARG002
        """What may be done with the chosen one."""
        self.view.setVisible(record is not None)
        self.text_box.setVisible(record is not None)
        self.buttons.setVisible(record is not None)
        for deed in (self.harvest_deed, self.remove_deed, self.edit_deed):
            deed.setEnabled(record is not None)

    def first_focus(self) -> QWidget:
        """The line."""
        return self.typed

    def after_removal(self) -> QWidget:
        """The list, while there is one."""
        return self.view if self.shown else self.typed

    def retranslate(self) -> None:
        """Says every text again."""
        self.typed_label.setText(self.tr("Capture: type it, then Return, or the key of its tag"))
        self.view.setAccessibleName(self.tr("Captures"))
        for tag, button in self.tags.items():
            button.setText(f"{tag_sign(tag)}  {tag_name(tag)}")
            button.setAccessibleName(tag_name(tag))
            button.setToolTip(key_name(self.tag_deeds[tag]))
            self.tag_deeds[tag].setText(self.tr("Capture as: {0}").format(tag_name(tag)))
        self.text_label.setText(self.tr("The words of the chosen capture"))
        self.harvest.setText(self.tr("Make it a finding"))
        self.harvest_deed.setText(self.tr("Make the capture a finding"))
        self.remove.setText(self.tr("Remove the capture"))
        self.remove_deed.setText(self.tr("Remove the capture"))
        self.edit_deed.setText(self.tr("Edit the capture"))
        self.reload_shown()

    def _lay_out(self) -> None:
        for button in self.tags.values():
            set_tone(button, "flat")
        box = column(
            labelled(self.typed_label, self.typed),
            beside(*self.tags.values()),
            self.view,
            self.text_box,
            self.buttons,
            spacing=0.4,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(box)

    def _make_deeds(self) -> None:
        self.tag_deeds = {tag: self.deed(f"Ctrl+{tag_sign(tag)}") for tag in CaptureTag}
        self.edit_deed = self.list_deed("Return")
        self.harvest_deed = self.deed("Ctrl+H")
        self.remove_deed = self.list_deed("Del")

    def _connect(self) -> None:
        self.typed.returnPressed.connect(self._capture)
        for tag, deed in self.tag_deeds.items():
            deed.setData(tag)
            deed.triggered.connect(self._tag)
            self.tags[tag].clicked.connect(deed.trigger)
        self.edit_deed.triggered.connect(self.text.setFocus)
        self.harvest_deed.triggered.connect(self._harvest)
        self.harvest.clicked.connect(self._harvest)
        self.remove_deed.triggered.connect(self._remove)
        self.remove.clicked.connect(self._remove)

    def _tag(self) -> None:
        """Ends what is typed with the tag; with nothing typed, the chosen capture gets it."""
        deed = self.sender()
        if not isinstance(deed, QAction):
            return
        tag = CaptureTag(deed.data())
        if self.typed.text().strip():
            self._end(tag)
        elif self.chosen_id is not None and self.kept():
            self.attempt(self.desk.programme.revise_capture, self.chosen_id, None, tag=tag)

    def _capture(self) -> None:
        self._end(CaptureTag.OBSERVATION)

    def _begin(self) -> None:
        """An empty line for the next capture of the event."""
        self._begun.begin(partial(self._make, self.event_id) if self.event_id is not None else None)

    def _make(self, event_id: str, text: str) -> str:
        return self.desk.programme.capture(event_id, CaptureTag.OBSERVATION, text, by=self.typing).id

    def _revise_begun(self, capture_id: str, text: str) -> object:
        return self.desk.programme.revise_capture(capture_id, by=self.typing, text=text)

    def _end(self, tag: CaptureTag) -> None:
        """What is typed is a capture of that tag, and the line is empty again."""
        ended = self.attempt(self._begun.end) if self.kept() else None
        if ended is not None:
            if tag is not CaptureTag.OBSERVATION:
                self.attempt(self.desk.programme.revise_capture, ended, None, tag=tag)
            self.view.choose(ended)

    def _harvest(self) -> None:
        capture = self.chosen()
        if capture is None or not self.kept():
            return
        kind = harvested_as(capture.tag)
        if self.attempt(self.desk.programme.harvest, capture.id, kind) is not None:
            self.context.say(QCoreApplication.translate("programme", "It is among the findings of the mapping now."))
