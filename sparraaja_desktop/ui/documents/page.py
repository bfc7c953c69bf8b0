"""The documents of a coaching: what can be made of it, and what has been made."""

from functools import partial

from PySide6.QtWidgets import QWidget

from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.documents.made import MadeView
from sparraaja_desktop.ui.documents.make import MakeView
from sparraaja_desktop.ui.views_page import ViewsPage

VIEWS = ("make", "made")
"""The views in their order."""


class DocumentsPage(ViewsPage):
    """Every handout that can be made now, and the register of those that were."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        makers = (partial(MakeView, context), partial(MadeView, context))
        super().__init__(context, tuple(zip(VIEWS, makers, strict=True)), parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Says every text again."""
        for name, text in zip(VIEWS, (self.tr("To make"), self.tr("Made so far")), strict=True):
            self.buttons[name].setText(text)
        super().retranslate()
