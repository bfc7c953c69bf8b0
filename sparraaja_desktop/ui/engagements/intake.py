"""The first contact: who applied and when, what they hope for and why now (R70), motivation (R34) and price (R67)."""

from datetime import date

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from sparraaja_desktop.model.intake import Motivation
from sparraaja_desktop.ui.engagements.card import Card, Shown
from sparraaja_desktop.ui.fields import CalmCombo, OptionalDate
from sparraaja_desktop.ui.kept import revising, tried
from sparraaja_desktop.ui.page import Page

_NOTES = ("wishes", "why_now", "other_work", "motivation_note")
_FIELDS = ("applied_by", "wishes", "why_now", "other_work", "motivation_note", "price_note")


class IntakeCard(Card):
    """Fields that keep themselves; under the motivation what helps where it is low."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._engagement_id: str | None = None
        self.hint = self.said()
        self.labels = {field: QLabel() for field in _FIELDS}
        self.editors = {field: QPlainTextEdit() if field in _NOTES else QLineEdit() for field in _FIELDS}
        for editor in self.editors.values():
            if isinstance(editor, QPlainTextEdit):
                editor.setTabChangesFocus(True)
                self._notes.append(editor)
        self._kept = {field: self.kept(editor) for field, editor in self.editors.items()}
        self.applied_label, self.applied_on = QLabel(), OptionalDate()
        self.motivation_label, self.motivation = QLabel(), CalmCombo()
        for each in Motivation:
            self.motivation.addItem("", each)
        self.field(self.applied_label, self.applied_on)
        for field in ("applied_by", "wishes", "why_now", "other_work"):
            self.field(self.labels[field], self.editors[field])
        self.field(self.motivation_label, self.motivation)
        self.helps = self.said()
        for field in ("motivation_note", "price_note"):
            self.field(self.labels[field], self.editors[field])
        self.applied_on.changed.connect(self._applied)
        self.motivation.activated.connect(self._motivation_chosen)

    def show_record(self, shown: Shown) -> None:
        """Shows the intake, or empty fields."""
        engagement_id = shown.engagement.id
        is_other = engagement_id != self._engagement_id
        self._engagement_id = engagement_id
        intake = self.desk.intake.of(engagement_id)
        for field, kept in self._kept.items():
            keep = revising(self.desk.intake.revise, engagement_id, field, kept.draft)
            kept.show((engagement_id, field), str(getattr(intake, field)), keep)
        self.applied_on.show_value(intake.applied_on, is_other=is_other)
        self.motivation.setCurrentIndex(self.motivation.findData(intake.motivation))
        self.helps.setVisible(intake.motivation in (Motivation.LOW, Motivation.VARYING))

    def retranslate(self) -> None:
        """See `Card`."""
        self.title.setText(self.tr("First contact"))
        self.hint.setText(self.tr("An application, a call or a talk: how this coaching came about."))
        self.applied_label.setText(self.tr("Day of the application or the first contact"))
        self.labels["applied_by"].setText(self.tr("Who applied or made contact"))
        self.labels["wishes"].setText(self.tr("What they hope for"))
        self.labels["why_now"].setText(self.tr("Why now"))
        self.labels["other_work"].setText(self.tr("To what work already going on it ties"))
        self.motivation_label.setText(self.tr("Motivation of the staff"))
        self.labels["motivation_note"].setText(self.tr("What the motivation rests on, or what weighs on it"))
        self.labels["price_note"].setText(self.tr("Price"))
        self.editors["price_note"].setPlaceholderText(self.tr("Free of charge"))
        self.helps.setText(
            self.tr(
                "What helps: light assignments alongside own work, events on meetings that are agreed already, staff "
                "who are told of the start and, later, of the results."
            )
        )
        names = (self.tr("Not known yet"), self.tr("Low"), self.tr("Varying"), self.tr("Good"))
        for row, name in enumerate(names):
            self.motivation.setItemText(row, name)

    def _applied(self, day: date | None) -> None:
        if self._engagement_id is not None:
            tried(self.context, self, self.desk.intake.revise, self._engagement_id, by=self, applied_on=day)

    def _motivation_chosen(self) -> None:
        if self._engagement_id is not None:
            chosen = Motivation(self.motivation.currentData())
            tried(self.context, self, self.desk.intake.revise, self._engagement_id, by=self, motivation=chosen)
