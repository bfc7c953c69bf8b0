"""The evaluation (Arviointi): what the coaching brought about (R74), and what it means, in the sparrer's words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.evaluation import ChainLink, Criterion, field_of
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.followup.outcome_words import outcome_lines
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.kept import Kept, revising
from sparraaja_desktop.ui.mapping.names import area_name
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import READ_BY, heading, scrolled


class EvaluationView(View):
    """The outcomes at the top; under them the chain (R72), the areas and the criteria (R75), and the staff (R76)."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form = Form()
        self.outcome_title, self.outcomes = self.form.said("heading"), heading("read")
        self.outcomes.setTextInteractionFlags(READ_BY)
        # A stop for the Tab key: in large text they would else be out of sight, and there would be no way to them.
        self.outcomes.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.form.add(self.outcomes)
        self.labels: dict[str, QLabel] = {}
        self.editors: dict[str, QPlainTextEdit] = {}
        self.chain_title, self.chain_hint = self._part([field_of(link) for link in ChainLink])
        self.area_title, self.area_hint = self._part([field_of(area) for area in Area])
        self.criteria_title, self.criteria_hint = self._part([field_of(each) for each in Criterion])
        self.staff_title, self.staff_hint = self._part(["staff"])
        self.form.end()
        self._kept = {field: Kept(self.draft(editor)) for field, editor in self.editors.items()}
        self.drafts = tuple(each.draft for each in self._kept.values())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(self.form))
        self.menu: QMenu = QMenu(self)
        self.write_deed = self.deed()
        self.write_deed.triggered.connect(self.editors["own_participation"].setFocus)
        self.menu.addAction(self.write_deed)
        self.resize_text()
        self.retranslate()

    def reload(self) -> None:
        """Reads the outcomes and the texts again."""
        if self.engagement_id is None:
            return
        evaluation = self.desk.evaluation.of(self.engagement_id)
        self.outcomes.setText("\n".join(outcome_lines(self.desk.evaluation.outcomes(self.engagement_id))))
        for field, kept in self._kept.items():
            keep = revising(self.desk.evaluation.revise, self.engagement_id, field, kept.draft)
            kept.show((self.engagement_id, field), str(getattr(evaluation, field)), keep)

    def heard(self, changes: Sequence[Change], by: object | None) -> None:
        """The outcomes are counted anew only when something else than the evaluation changed."""
        if any(change.kind != "Evaluation" for change in changes):
            self.reload()
        else:
            super().heard(changes, by)

    def first_focus(self) -> QWidget | None:
        """The outcomes, at the top."""
        return self.outcomes

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.form.resize_text()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("Eval&uation"))
        self.write_deed.setText(self.tr("Write the evaluation"))
        self.outcome_title.setText(self.tr("What the coaching brought about"))
        self._say_chain()
        self._say_criteria()
        self.area_title.setText(self.tr("The three areas of participation"))
        self.area_hint.setText(self.tr("What has changed in each area."))
        for area in Area:
            self.labels[field_of(area)].setText(area_name(area))
        self.staff_title.setText(self.tr("The staff"))
        self.staff_hint.setText(self.tr("What the staff may have gained of taking part."))
        self.labels["staff"].setText(self.tr("Professional pride, autonomy, wellbeing at work"))
        self.reload_shown()

    def _say_chain(self) -> None:
        self.chain_title.setText(self.tr("From the supervisors to the residents"))
        self.chain_hint.setText(
            self.tr("The model assumes a chain: each link leads to the next. What of it can be seen here?")
        )
        names = (
            self.tr("1. The supervisors' own participation has grown"),
            self.tr("2. They act so that others can participate"),
            self.tr("3. What the residents gain of it"),
        )
        for link, name in zip(ChainLink, names, strict=True):
            self.labels[field_of(link)].setText(name)

    def _say_criteria(self) -> None:
        self.criteria_title.setText(self.tr("Signs of a promising practice"))
        self.criteria_hint.setText(self.tr("What speaks for it, and what is still open."))
        names = (
            self.tr("The aim and the need were clear"),
            self.tr("It works in practice, and results have been seen"),
            self.tr("Those it concerns took part in making it"),
            self.tr("It can be carried over elsewhere"),
            self.tr("There are resources, and somebody is responsible"),
        )
        for criterion, name in zip(Criterion, names, strict=True):
            self.labels[field_of(criterion)].setText(name)

    def _part(self, fields: list[str]) -> tuple[QLabel, QLabel]:
        """A heading with a sentence, and under it a field for each text."""
        title, hint = self.form.said("heading"), self.form.said()
        for field in fields:
            self.labels[field] = QLabel()
            self.editors[field] = self.form.note(self.labels[field], 3)
        return title, hint
