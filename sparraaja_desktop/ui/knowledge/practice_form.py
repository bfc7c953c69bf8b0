"""One best practice that stays for the next client (R59)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QLabel, QPushButton

from sparraaja_desktop.model.followup import Practice
from sparraaja_desktop.ui.fields import OptionalDate
from sparraaja_desktop.ui.form import Form


class PracticeForm(Form):
    """The fields of a practice; the view has drafts on `text` and `learnt_at`."""

    def __init__(self, means: Sequence[str]) -> None:
        super().__init__()
        self.text_label, self.at_label, self.on_label = QLabel(), QLabel(), QLabel()
        self.text = self.note(self.text_label, 5)
        self.no_names = self.said()
        self.areas = self.area_checks()
        self.learnt_at = self.line(self.at_label)
        self.learnt_on = OptionalDate()
        self.field(self.on_label, self.learnt_on)
        self.means = self.means_checks(means)
        self.copy, self.remove = QPushButton(), QPushButton()
        self.buttons(self.copy, self.remove)
        self.end()
        self._day: date | None = None
        self.learnt_on.changed.connect(self._day_chosen)
        self.remove.clicked.connect(self.removal_asked)

    def show_practice(self, practice: Practice, *, is_other: bool) -> None:
        """Shows all but the typed texts."""
        self._day = practice.learnt_on
        self.learnt_on.show_value(practice.learnt_on, is_other=is_other)
        self.areas.show_checked(practice.areas)
        self.means.group.show_checked(practice.means)

    def retranslate(self) -> None:
        """Says every text again; the means are said by the view."""
        self.text_label.setText(self.tr("The practice"))
        self.no_names.setText(
            self.tr("It is read in other coachings too: no names of people, and the client only when they allow it.")
        )
        self.at_label.setText(self.tr("Where it was learnt, when they allow it"))
        self.on_label.setText(self.tr("When it was learnt"))
        self.areas.retranslate()
        self.copy.setText(self.tr("Copy the text"))
        self.remove.setText(self.tr("Remove the practice"))

    def _day_chosen(self, day: date | None) -> None:
        """A practice always has its day: where it is emptied, the former one comes back."""
        if day is None:
            self.learnt_on.set_value(self._day)
        else:
            self.revised.emit({"learnt_on": day})
