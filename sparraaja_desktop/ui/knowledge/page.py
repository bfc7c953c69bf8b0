"""Knowledge and tools (Tieto ja keinot): the toolbox, the best practices that stay, and knowledge cards (R7, R59)."""

from PySide6.QtWidgets import QWidget

from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.page import Page
from sparraaja_desktop.ui.views_page import ViewsPage


class KnowledgePage(ViewsPage):
    """Three views, of which one is shown; they belong to no engagement."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        views = (("tools", self._make_tools), ("practices", self._make_practices), ("cards", self._make_cards))
        super().__init__(context, views, parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Says every text again."""
        self.buttons["tools"].setText(self.tr("Tools"))
        self.buttons["practices"].setText(self.tr("Best practices"))
        self.buttons["cards"].setText(self.tr("Knowledge cards"))
        super().retranslate()

    def _make_tools(self) -> Page:
        from sparraaja_desktop.ui.knowledge.toolbox import ToolsView

        return ToolsView(self.context)

    def _make_practices(self) -> Page:
        from sparraaja_desktop.ui.knowledge.practices import PracticesView

        return PracticesView(self.context)

    def _make_cards(self) -> Page:
        from sparraaja_desktop.ui.knowledge.cards import CardsView

        return CardsView(self.context)
