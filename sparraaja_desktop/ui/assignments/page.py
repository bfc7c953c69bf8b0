"""Between the events: the interim assignments, the board of their sheets, the plans (R32, R50-R54)."""

from PySide6.QtWidgets import QWidget

from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.page import Page
from sparraaja_desktop.ui.views_page import ViewsPage


class AssignmentsPage(ViewsPage):
    """Three views of what is done between the events."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        views = (
            ("assignments", self._make_assignments),
            ("board", self._make_board),
            ("plans", self._make_plans),
        )
        super().__init__(context, views, parent)
        self.retranslate()

    def open(self, engagement_id: str | None = None) -> None:
        """The service-area plan is always among the assignments (R53)."""
        if engagement_id is not None:
            self.desk.assignments.ensure_plan(engagement_id)
        super().open(engagement_id)

    def retranslate(self) -> None:
        """Says every text again."""
        self.buttons["assignments"].setText(self.tr("Assignments"))
        self.buttons["board"].setText(self.tr("Board"))
        self.buttons["plans"].setText(self.tr("Plans"))
        super().retranslate()

    def _make_assignments(self) -> Page:
        from sparraaja_desktop.ui.assignments.assignments import AssignmentsView

        return AssignmentsView(self.context)

    def _make_board(self) -> Page:
        from sparraaja_desktop.ui.assignments.board import BoardView

        return BoardView(self.context)

    def _make_plans(self) -> Page:
        from sparraaja_desktop.ui.assignments.plans import PlansView

        return PlansView(self.context)
