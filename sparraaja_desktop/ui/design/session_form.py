"""One design session: when, how and with whom, notes, decisions, promises, what changed, and the way to the memo."""

from datetime import date

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from sparraaja_desktop.model.design import DesignSession
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.ui.fields import CalmCombo, OptionalDate
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.look import set_tone
from sparraaja_desktop.ui.mapping.interview_words import LANGUAGE_NAMES, mode_name


class SessionForm(Form):
    """The fields of a session; `decisions` and `promises` are widgets of their own that it only holds."""

    def __init__(self, decisions: QWidget, promises: QWidget, written: QWidget) -> None:
        super().__init__()
        self._decisions = decisions
        self.held_label, self.mode_label, self.with_label = QLabel(), QLabel(), QLabel()
        self.notes_label, self.decisions_label, self.changes_label = QLabel(), QLabel(), QLabel()
        self.language_label = QLabel()
        self.held_on = OptionalDate()
        self.field(self.held_label, self.held_on)
        self.mode = CalmCombo()
        for mode in Mode:
            self.mode.addItem("", mode)
        self.field(self.mode_label, self.mode)
        self.participants = self.line(self.with_label)
        self.notes = self.note(self.notes_label, 9)
        self.field(self.decisions_label, decisions)
        self.add(promises)
        self.changes = self.note(self.changes_label, 3)
        self.language = CalmCombo()
        for language in Language:
            self.language.addItem(LANGUAGE_NAMES[language], language)
        self.field(self.language_label, self.language)
        self.make, self.remove = QPushButton(), QPushButton()
        set_tone(self.make, "main")
        self.buttons(self.make, self.remove)
        self.add(written)
        self.end()
        self.held_on.changed.connect(self._held_on_chosen)
        self.mode.activated.connect(self._mode_chosen)
        self.remove.clicked.connect(self.removal_asked)

    def show_fields(self, is_shown: bool) -> None:
        """Shows all, or only the promises, where no session is left and promises are."""
        own = (self.held_on, self.mode, self.participants, self.notes, self._decisions, self.changes, self.language)
        for widget in (*own, self.make):
            box = widget.parentWidget()
            if box is not None:
                box.setVisible(is_shown)

    def show_session(self, session: DesignSession, *, is_other: bool) -> None:
        """Shows all but the typed texts and what is of others."""
        self.held_on.show_value(session.held_on, is_other=is_other)
        self.mode.setCurrentIndex(list(Mode).index(session.mode))

    def chosen_language(self) -> Language:
        """The language of the memo."""
        return Language(self.language.currentData())

    def retranslate(self) -> None:
        """Says every text again."""
        self.held_label.setText(self.tr("Held on"))
        self.mode_label.setText(self.tr("How you met"))
        for row, mode in enumerate(Mode):
            self.mode.setItemText(row, mode_name(mode))
        self.with_label.setText(self.tr("Participants"))
        self.notes_label.setText(self.tr("Notes; they stay here and keep themselves"))
        self.decisions_label.setText(self.tr("Decisions"))
        self.changes_label.setText(self.tr("What changed in the programme"))
        self.language_label.setText(self.tr("Language of the memo"))
        self.make.setText(self.tr("Make the memo"))
        self.remove.setText(self.tr("Remove the session"))

    def _held_on_chosen(self, day: date | None) -> None:
        # A session has a day: an emptied field goes back to it when it is left.
        if day is not None:
            self.revised.emit({"held_on": day})

    def _mode_chosen(self) -> None:
        self.revised.emit({"mode": Mode(self.mode.currentData())})
