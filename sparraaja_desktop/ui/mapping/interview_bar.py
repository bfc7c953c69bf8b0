"""The facts of an interview: with whom, when, how. One line, or the fields that keep themselves."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.errors import SparraajaError
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Interview, Mode
from sparraaja_desktop.model.questions import Audience
from sparraaja_desktop.model.text import with_capital
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.fields import CalmCombo, OptionalDate, labelled
from sparraaja_desktop.ui.flow import FlowLayout
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.interview_words import LANGUAGE_NAMES, audience_name, mode_name
from sparraaja_desktop.ui.mapping.names import interview_name
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.sentences import sentence


class InterviewBar(QWidget):
    """`revised` carries the interview after a change; `done` is sent when Return leaves the last typed field."""

    revised = Signal(object)
    done = Signal()

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._interview: Interview | None = None
        self._areas: tuple[ServiceArea, ...] = ()
        self._area_word = ""
        self.toggle = QPushButton()
        self.summary = QLabel()
        self.fields = QWidget()
        self.with_whom = QLineEdit()
        self.title = QLineEdit()
        self.area = CalmCombo()
        self.day = OptionalDate()
        self.mode = CalmCombo()
        self.audience = CalmCombo()
        self.language = CalmCombo()
        choices = (self.mode, self.audience, self.language)
        self._fields: tuple[QWidget, ...] = (self.with_whom, self.title, self.area, self.day, *choices)
        self.labels = [QLabel() for _ in self._fields]
        self.drafts = (view.draft(self.with_whom), view.draft(self.title))
        self._lay_out()
        self.toggle.clicked.connect(self._toggle)
        self.with_whom.returnPressed.connect(self.title.setFocus)
        self.title.returnPressed.connect(self.done)
        self.day.changed.connect(self._keep_day)
        self.area.activated.connect(self._keep_area)
        self.mode.activated.connect(self._keep_mode)
        self.audience.activated.connect(self._keep_audience)
        self.language.activated.connect(self._keep_language)
        self.set_open(False)

    def show_interview(self, interview: Interview, areas: Sequence[ServiceArea], area_word: str) -> None:
        """Shows an interview, which may be the same one again; `areas` are the client's, `area_word` its word."""
        is_other = self._interview is None or self._interview.id != interview.id
        self._interview, self._areas, self._area_word = interview, tuple(areas), area_word
        for draft, name in zip(self.drafts, ("with_whom", "title"), strict=True):
            text = getattr(interview, name)
            if is_other:
                draft.bind(text, partial(self._keep_text, interview.id, name, draft))
            else:
                draft.refresh(text)
        self.day.show_value(interview.held_on, is_other=is_other)
        self.retranslate()

    def set_open(self, is_open: bool) -> None:
        """Shows the fields, or one line alone."""
        self.fields.setVisible(is_open)
        self.summary.setVisible(not is_open)
        self._say_summary()

    def begin(self) -> None:
        """Opens the fields, the keyboard in the first of them."""
        self.set_open(True)
        self.with_whom.setFocus()

    def retranslate(self) -> None:
        """Says every text again."""
        area = with_capital(self._area_word)
        texts = (
            self.tr("With whom"),
            self.tr("Title"),
            area or self.tr("Service area"),
            self.tr("Date"),
            self.tr("How"),
            self.tr("Who is asked"),
            self.tr("Language"),
        )
        for label, widget, text in zip(self.labels, self._fields, texts, strict=True):
            label.setText(text)
            (widget.edit if isinstance(widget, OptionalDate) else widget).setAccessibleName(text)
        self._fill()
        self._say_summary()

    def resize_text(self) -> None:
        """Fields as wide as what is usually written in them."""
        for field, width in ((self.with_whom, 11), (self.title, 13), (self.area, 8), (self.day, 6.5)):
            field.setMinimumWidth(em(self, width))

    def _lay_out(self) -> None:
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        set_tone(self.toggle, "flat")
        flow = FlowLayout(self.fields, em(self, 0.6))
        for label, widget in zip(self.labels, self._fields, strict=True):
            flow.addWidget(labelled(label, widget))
        line = QHBoxLayout()
        line.setSpacing(em(self, 0.4))
        line.addWidget(self.toggle)
        line.addWidget(self.summary, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(em(self, 0.2))
        layout.addLayout(line)
        layout.addWidget(self.fields)
        self.resize_text()

    def _fill(self) -> None:
        """The choices in the language of the window, and what is chosen."""
        interview = self._interview
        if interview is None:
            return
        areas: list[tuple[str, object]] = [(self.tr("The whole client"), None)]
        areas += [(area.name, area.id) for area in self._areas]
        _offer(self.area, areas, interview.service_area_id)
        _offer(self.mode, [(mode_name(mode), mode) for mode in Mode], interview.mode)
        _offer(self.audience, [(audience_name(each), each) for each in Audience], interview.audience)
        _offer(self.language, [(LANGUAGE_NAMES[each], each) for each in Language], interview.language)

    def _say_summary(self) -> None:
        is_open = not self.fields.isHidden()
        self.toggle.setText(self.tr("▾ Details") if is_open else self.tr("▸ Details"))
        self.toggle.setAccessibleName(
            self.tr("Hide the details of the interview") if is_open else self.tr("Show the details of the interview")
        )
        if self._interview is not None:
            known = [interview_name(self._interview), mode_name(self._interview.mode)]
            known += [area.name for area in self._areas if area.id == self._interview.service_area_id]
            self.summary.setText(" · ".join(known))

    def _toggle(self) -> None:
        self.set_open(self.fields.isHidden())
        if not self.fields.isHidden():
            self.with_whom.setFocus()

    def _keep_text(self, interview_id: str, name: str, draft: Draft, text: str) -> None:
        """What a draft keeps through."""
        self._revised(self._view.desk.mapping.revise_interview(interview_id, draft, **{name: text}))

    def _keep_day(self, day: date | None) -> None:
        """An interview has always a date: an emptied field shows the one it has."""
        if self._interview is not None and day is None:
            self.day.set_value(self._interview.held_on)
        else:
            self._keep("held_on", day)

    def _keep_area(self) -> None:
        self._keep("service_area_id", self.area.currentData())

    def _keep_mode(self) -> None:
        self._keep("mode", Mode(self.mode.currentData()))

    def _keep_audience(self) -> None:
        self._keep("audience", Audience(self.audience.currentData()))

    def _keep_language(self) -> None:
        self._keep("language", Language(self.language.currentData()))

    def _keep(self, name: str, value: object) -> None:
        """Keeps a choice at once; one that could not be kept is shown as it was."""
        if self._interview is None:
            return
        try:
            self._revised(self._view.desk.mapping.revise_interview(self._interview.id, self._view, **{name: value}))
        except SparraajaError as error:
            self.day.set_value(self._interview.held_on)
            self._fill()
            self._view.context.ask.tell(self, sentence(error))

    def _revised(self, interview: Interview) -> None:
        if self._interview is not None and self._interview.id == interview.id:
            self._interview = interview
            self._say_summary()
        self.revised.emit(interview)


def _offer(combo: QComboBox, choices: Sequence[tuple[str, object]], chosen: object) -> None:
    """Fills a choice anew when its texts changed."""
    if [combo.itemText(row) for row in range(combo.count())] != [text for text, _ in choices]:
        combo.clear()
        for text, value in choices:
            combo.addItem(text, value)
    combo.setCurrentIndex(next((row for row, (_, value) in enumerate(choices) if value == chosen), 0))
