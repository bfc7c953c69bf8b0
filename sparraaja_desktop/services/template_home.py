"""The one home of the Word template that handouts are drawn on: the user's own, else the shipped one."""

from pathlib import Path
from typing import Final

from sparraaja_desktop.model.errors import Unreachable
from sparraaja_desktop.model.returned import Refused
from sparraaja_desktop.paths import shipped
from sparraaja_desktop.services.folders import make_folder

_ENDING: Final = ".docx"


class TemplateHome:
    """A folder beside the workspace that holds the own template, made ready, under the name that the user knows.

    It holds no other file. Where a cut has left a former one, the newest counts.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held = b""
        self._ready: bytes | None = None

    def name(self) -> str | None:
        """What the own template is called, None when there is none."""
        files = self._files()
        return files[0].stem if files else None

    def keep(self, name: str, ready: bytes) -> None:
        """Keeps a template that was made ready in the place of the former. Raises Unreachable and its kin."""
        from sparraaja_desktop.documents.files import safe_name, write_whole

        make_folder(self._folder)
        path = self._folder / safe_name(name)
        write_whole(path, ready)
        self._take_away(path)

    def give_up(self) -> None:
        """From now on there is no own template. Raises Unreachable."""
        self._take_away(None)

    def to_draw_on(self) -> bytes:
        """The template that handouts are drawn on: the shipped one, too, when the own one cannot be used any more."""
        ours = shipped_template()
        return ours if self.name() is None else self._own(ours) or ours

    def is_usable(self) -> bool:
        """Whether handouts are drawn on the template that was chosen; True when none was."""
        return self.name() is None or self._own(shipped_template()) is not None

    def _own(self, ours: bytes) -> bytes | None:
        """The own template, tried on anew when it is not as it was the last time; None when it cannot be used."""
        from sparraaja_desktop.documents.own_template import made_ready

        try:
            held = self._files()[0].read_bytes()
        except (OSError, IndexError):
            return None
        if held != self._held:
            try:
                ready = made_ready(held, ours)
            except Refused:
                ready = None
            self._held, self._ready = held, ready
        return self._ready

    def _files(self) -> list[Path]:
        """What is in the folder, the newest first."""
        try:
            found = [(each.stat().st_mtime_ns, each) for each in self._folder.glob(f"*{_ENDING}")]
        except OSError:
            return []
        return [each for _moment, each in sorted(found, reverse=True)]

    def _take_away(self, but: Path | None) -> None:
        for path in self._files():
            try:
                # Two names that differ by capitals alone may be one file.
                if but is None or not path.samefile(but):
                    path.unlink()
            except OSError as error:
                raise Unreachable(path, error.strerror or "") from error


def shipped_template() -> bytes:
    """Our own template."""
    return (shipped("resources") / "handout.docx").read_bytes()
