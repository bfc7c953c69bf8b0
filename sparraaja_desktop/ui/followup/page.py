"""The follow-up (Seuranta): the agreed day, what was promised, done and learnt, the evaluation, the closing."""

from PySide6.QtWidgets import QWidget

from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.page import Page
from sparraaja_desktop.ui.views_page import ViewsPage


class FollowUpPage(ViewsPage):
    """Four views, of which one is shown."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        views = (
            ("follow-up", self._make_follow_up),
            ("learnt", self._make_learnt),
            ("evaluation", self._make_evaluation),
            ("closing", self._make_closing),
        )
        super().__init__(context, views, parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Says every text again."""
        self.buttons["follow-up"].setText(self.tr("Follow-up"))
        self.buttons["learnt"].setText(self.tr("Promised – done – learnt"))
        self.buttons["evaluation"].setText(self.tr("Evaluation"))
        self.buttons["closing"].setText(self.tr("Closing"))
        super().retranslate()

    def _make_follow_up(self) -> Page:
        from sparraaja_desktop.ui.followup.meetings import MeetingsView

        return MeetingsView(self.context)

    def _make_learnt(self) -> Page:
        from sparraaja_desktop.ui.followup.learnt import LearntView

        return LearntView(self.context)

    def _make_evaluation(self) -> Page:
        from sparraaja_desktop.ui.followup.evaluation import EvaluationView

        return EvaluationView(self.context)

    def _make_closing(self) -> Page:
        from sparraaja_desktop.ui.followup.closing import ClosingView

        return ClosingView(self.context)
