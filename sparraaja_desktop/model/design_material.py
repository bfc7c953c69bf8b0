"""What the memo of a design session is made of: all it may say, and nothing it may not."""

from dataclasses import dataclass
from datetime import date

from sparraaja_desktop.model.design import Promise
from sparraaja_desktop.model.mapping import Mode


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """When one meets next; `theme` is that of a coaching event, empty for a design session."""

    held_on: date
    theme: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoMaterial:
    """One session in the language of the memo. The notes are not here, so they cannot slip out.

    `client_word` is the client's own word for itself. `next_meeting` is None where none is agreed.
    """

    client_name: str
    client_word: str
    held_on: date
    mode: Mode
    participants: str = ""
    decisions: tuple[str, ...] = ()
    promises: tuple[Promise, ...] = ()
    programme_changes: str = ""
    next_meeting: NextMeeting | None = None
