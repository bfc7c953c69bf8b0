"""The views of the event that is chosen: its facts, its agenda, and the event itself as it goes on."""

from PySide6.QtWidgets import QWidget

from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.page import Page
from sparraaja_desktop.ui.programme.event_view import EventView
from sparraaja_desktop.ui.views_page import ViewsPage


class EventViews(ViewsPage):
    """Shows one event at a time in three views."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        views = (("facts", self._make_facts), ("agenda", self._make_agenda), ("in-event", self._make_in_event))
        super().__init__(context, views, parent)
        self.event_id: str | None = None
        self.retranslate()

    def open_event(self, engagement_id: str | None, event_id: str | None) -> None:
        """Shows an event in the view that is open."""
        self.event_id = event_id
        self.open(engagement_id)

    def view(self, name: str) -> Page:
        """The view of that name, on the event that is chosen."""
        view = super().view(name)
        if isinstance(view, EventView):
            view.event_id = self.event_id
        return view

    def kept(self) -> bool:
        """Keeps what is typed in the view that is open; whether all is kept."""
        view = self.view(self.name) if self.name else None
        return view.kept() if isinstance(view, EventView) else True

    def retranslate(self) -> None:
        """Says every text again."""
        self.buttons["facts"].setText(self.tr("Facts"))
        self.buttons["agenda"].setText(self.tr("Agenda"))
        self.buttons["in-event"].setText(self.tr("In the event"))
        super().retranslate()

    def _make_facts(self) -> Page:
        from sparraaja_desktop.ui.programme.facts import FactsView

        return FactsView(self.context)

    def _make_agenda(self) -> Page:
        from sparraaja_desktop.ui.programme.agenda import AgendaView

        return AgendaView(self.context)

    def _make_in_event(self) -> Page:
        from sparraaja_desktop.ui.programme.in_event import InEventView

        return InEventView(self.context)
