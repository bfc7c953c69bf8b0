"""Communication (Viestintä): messages, the management team, and feedback."""

from PySide6.QtWidgets import QWidget

from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.page import Page
from sparraaja_desktop.ui.views_page import ViewsPage


class CommunicationPage(ViewsPage):
    """Messages, management team, and feedback."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        views = (
            ("messages", self._make_messages),
            ("management", self._make_reviews),
            ("feedback", self._make_feedback),
        )
        super().__init__(context, views, parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Says every text again."""
        self.buttons["messages"].setText(self.tr("Messages"))
        self.buttons["management"].setText(self.tr("Management team"))
        self.buttons["feedback"].setText(self.tr("Feedback"))
        super().retranslate()

    def _make_messages(self) -> Page:
        from sparraaja_desktop.ui.communication.messages import MessagesView

        return MessagesView(self.context)

    def _make_reviews(self) -> Page:
        from sparraaja_desktop.ui.communication.reviews import ReviewsView

        return ReviewsView(self.context)

    def _make_feedback(self) -> Page:
        from sparraaja_desktop.ui.communication.feedback import FeedbackView

        return FeedbackView(self.context)
