"""Design (Suunnittelu): the goals, and the sessions with the contact in which they are agreed."""

from PySide6.QtWidgets import QWidget

from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.page import Page
from sparraaja_desktop.ui.views_page import ViewsPage


class DesignPage(ViewsPage):
    """Goals, and design sessions."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, (("goals", self._make_goals), ("sessions", self._make_sessions)), parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Says every text again."""
        self.buttons["goals"].setText(self.tr("Goals"))
        self.buttons["sessions"].setText(self.tr("Design sessions"))
        super().retranslate()

    def _make_goals(self) -> Page:
        from sparraaja_desktop.ui.design.goals import GoalsView

        return GoalsView(self.context)

    def _make_sessions(self) -> Page:
        from sparraaja_desktop.ui.design.sessions import SessionsView

        return SessionsView(self.context)
