"""What the views of one event share."""

from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.ui.mapping.view import View


class EventView(View):
    """A view of one event of the programme; `event_id` says which, None for none."""

    event_id: str | None = None

    def event_shown(self) -> Event | None:
        """The event as it is now, None where there is none."""
        if self.engagement_id is None or self.event_id is None:
            return None
        events = self.desk.programme.events(self.engagement_id)
        return next((each for each in events if each.id == self.event_id), None)
