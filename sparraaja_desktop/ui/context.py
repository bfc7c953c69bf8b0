"""What every page is given: the desk, the one door for questions, the keeper of drafts, the news, and how to move."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.settings import Settings
from sparraaja_desktop.ui.ask import Ask
from sparraaja_desktop.ui.bridge import Bridge
from sparraaja_desktop.ui.keeper import Keeper
from sparraaja_desktop.ui.look import Look
from sparraaja_desktop.ui.room import STEPS, Room
from sparraaja_desktop.ui.work import Work

__all__ = ["STEPS", "Context", "Room"]


@dataclass(frozen=True)
class Context:
    """Handed to each page. `go` opens a room (of an engagement, for the steps); `say` puts a passing sentence into
    the footer; `settings` gives the choices now, and `choose` changes some of them; `today` and `now` are local;
    `work` does beside the window what takes long.
    """

    desk: Desk
    ask: Ask
    keeper: Keeper
    bridge: Bridge
    data: Path
    language: Callable[[], Language]
    look: Callable[[], Look]
    settings: Callable[[], Settings]
    choose: Callable[..., None]
    go: Callable[..., None]
    say: Callable[[str], None]
    now: Callable[[], datetime]
    work: Work = field(default_factory=Work)

    def today(self) -> date:
        """The date where the user is."""
        return self.now().date()
