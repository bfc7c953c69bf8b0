"""The days of a coaching, taken out into a calendar program (R64)."""

from pathlib import Path

from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.coachings import coaching


class Calendar(Service):
    """One file for each coaching; taking in a newer one moves what was taken in before."""

    def suggested_name(self, engagement_id: str, language: Language) -> str:
        """A file name: whom the coaching is for, and what the file is. Raises NotFound."""
        from sparraaja_desktop.documents.files import safe_name

        with self._bench.workspace.look() as look:
            client = coaching(look, engagement_id).client
        wording = self._bench.content.wording("calendar_file", language)
        return safe_name(wording.text("file-name", client=client.name.in_(language)), "ics")

    def write(self, engagement_id: str, path: Path, language: Language) -> Path:
        """Writes the calendar file whole, over what was there.

        Raises NotFound, and HeldOpen, DiskFull, ReadOnly or Unreachable when it cannot be written.
        """
        from sparraaja_desktop.documents import calendar
        from sparraaja_desktop.documents.files import write_whole

        with self._bench.workspace.look() as look:
            whole = coaching(look, engagement_id)
        wording = self._bench.content.wording("calendar_file", language)
        write_whole(path, calendar.build(whole, wording, self._bench.clock()))
        return path
