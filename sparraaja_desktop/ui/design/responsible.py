"""The outcome "responsible person named" (R27): who, with what title, since when."""

from datetime import date

from PySide6.QtWidgets import QLabel

from sparraaja_desktop.ui.fields import OptionalDate
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.kept import Kept, revising
from sparraaja_desktop.ui.look import set_tone
from sparraaja_desktop.ui.mapping.view import View


class ResponsibleCard(Form):
    """Keeps itself; `state` says in words whether somebody has been named."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._desk = view.desk
        self._engagement_id: str | None = None
        self.title = self.said("heading")
        self.state = self.said()
        self.name_label, self.title_label, self.named_label = QLabel(), QLabel(), QLabel()
        self.name, self.job = self.line(self.name_label), self.line(self.title_label)
        self.named_on = OptionalDate()
        self.field(self.named_label, self.named_on)
        self._kept = {"name": Kept(view.draft(self.name)), "title": Kept(view.draft(self.job))}
        self.drafts = tuple(each.draft for each in self._kept.values())
        self.named_on.changed.connect(self._date_chosen)

    def show_engagement(self, engagement_id: str) -> None:
        """Shows who is named in the coaching."""
        is_other = engagement_id != self._engagement_id
        self._engagement_id = engagement_id
        person = self._desk.goals.responsible(engagement_id)
        for field, kept in self._kept.items():
            keep = revising(self._desk.goals.revise_responsible, engagement_id, field, kept.draft)
            kept.show((engagement_id, field), str(getattr(person, field)), keep)
        self.named_on.show_value(person.named_on, is_other=is_other)
        set_tone(self.state, "taken" if person.is_named else "faint")
        self.state.setText(
            "✓ " + self.tr("Named") if person.is_named else "○ " + self.tr("Not named yet: a name and a day are needed")
        )

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("Responsible person"))
        self.name_label.setText(self.tr("Name"))
        self.title_label.setText(self.tr("Title"))
        self.named_label.setText(self.tr("Named on"))

    def _date_chosen(self, day: date | None) -> None:
        if self._engagement_id is not None:
            self._view.attempt(self._desk.goals.revise_responsible, self._engagement_id, named_on=day)
