"""Pictures of a coaching for the window, from the same numbers and words as in the handouts."""

from sparraaja_desktop.model.drawings import TimelineDrawing
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.coachings import coaching


class Pictures(Service):
    """Each is a drawing, and what is to be seen in it in words; in the language of the window."""

    def timeline(self, engagement_id: str, language: Language) -> tuple[TimelineDrawing, str] | None:
        """The coaching from its start to its follow-up; None while it has no event or follow-up. Raises NotFound."""
        with self._bench.workspace.look() as look:
            whole = coaching(look, engagement_id)
        if not whole.events and not whole.follow_ups:
            return None
        # Days in words take a library that a coaching without them does not need.
        from sparraaja_desktop.documents import management_page

        wording = self._bench.content.wording("management_page", language)
        drawing = management_page.timeline(whole, wording, self._bench.today())
        return drawing, management_page.told(drawing, wording)
