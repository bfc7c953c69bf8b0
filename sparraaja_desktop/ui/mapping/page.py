"""The mapping (Kartoitus): its five views, of which one is shown at a time."""

from PySide6.QtWidgets import QWidget

from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.page import Page
from sparraaja_desktop.ui.views_page import ViewsPage

VIEWS = ("interviews", "findings", "items", "side-by-side", "summary")
"""The views in their order, by the names that a place has."""


class MappingPage(ViewsPage):
    """Interviews, findings, mapping items, interviews side by side, and the summary."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        makers = (
            self._make_interviews,
            self._make_findings,
            self._make_items,
            self._make_side_by_side,
            self._make_summary,
        )
        super().__init__(context, tuple(zip(VIEWS, makers, strict=True)), parent)
        self.retranslate()

    def place(self) -> dict[str, str]:
        """Which view, and where in the interviews."""
        inner = self.view("interviews").place() if self.is_made("interviews") else {}
        return {**inner, "view": self.name}

    def go_to_answer(self, interview_id: str, answer_id: str) -> None:
        """Opens the interviews at an answer."""
        self.show_view("interviews")
        self.view("interviews").open_place({"interview": interview_id, "answer": answer_id})

    def retranslate(self) -> None:
        """Says every text again."""
        self.buttons["interviews"].setText(self.tr("Interviews"))
        self.buttons["findings"].setText(self.tr("Findings"))
        self.buttons["items"].setText(self.tr("Mapping items"))
        self.buttons["side-by-side"].setText(self.tr("Side by side"))
        self.buttons["summary"].setText(self.tr("Summary"))
        super().retranslate()

    def _make_interviews(self) -> Page:
        from sparraaja_desktop.ui.mapping.interviews import InterviewsView

        return InterviewsView(self.context)

    def _make_findings(self) -> Page:
        from sparraaja_desktop.ui.mapping.findings import FindingsView

        view = FindingsView(self.context)
        view.answer_asked.connect(self.go_to_answer)
        return view

    def _make_items(self) -> Page:
        from sparraaja_desktop.ui.mapping.items import ItemsView

        return ItemsView(self.context)

    def _make_side_by_side(self) -> Page:
        from sparraaja_desktop.ui.mapping.side_by_side import SideBySideView

        view = SideBySideView(self.context)
        view.answer_asked.connect(self.go_to_answer)
        return view

    def _make_summary(self) -> Page:
        from sparraaja_desktop.ui.mapping.summary import SummaryView

        return SummaryView(self.context)
