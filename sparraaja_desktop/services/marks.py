"""Where a marked finding is in its note, and how it follows the note while that is edited."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.mapping import Answer, Finding

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look


@dataclass(frozen=True, slots=True)
class MarkedPlace:
    """Where a finding now is in the cleaned note: `start` to `end` (not included) in characters."""

    finding_id: str
    start: int
    end: int


def narrowed(note: str, start: int, end: int) -> tuple[int, int]:
    """The place without the blanks at its ends. Raises Mistake when it is not in the note or only blank."""
    if not 0 <= start < end <= len(note):
        raise Mistake(f"no place {start}..{end} in a note of {len(note)} characters")
    text = note[start:end]
    first = start + len(text) - len(text.lstrip())
    last = first + len(text.strip())
    if first == last:
        raise Mistake(f"the place {start}..{end} is blank")
    return first, last


def moved(finding: Finding, note: str, place: MarkedPlace) -> Finding:
    """The finding at its new place. One that follows has the place's text, and its last text where that is gone.

    One whose text came back (the deletion was undone, what was cut is pasted) follows again.
    """
    start, end = (min(max(each, 0), len(note)) for each in (place.start, place.end))
    text = note[start:end].strip()
    follows = bool(text) and (finding.follows or text == finding.text)
    return replace(finding, start=start, end=max(start, end), follows=follows, text=text if follows else finding.text)


def found_again(finding: Finding, note: str) -> Finding:
    """The finding in a note that changed without it: at the first place of its text, else following no more."""
    if not finding.follows or note[finding.start : finding.end].strip() == finding.text:
        return finding
    start = note.find(finding.text)
    if start < 0:
        return replace(finding, follows=False)
    return replace(finding, start=start, end=start + len(finding.text))


def settle(look: "Look", finding: Finding) -> Finding:
    """The finding as it fits the note that is kept now; for one that comes back from the trash."""
    answer = look.get(Answer, finding.answer_id) if finding.answer_id else None
    return found_again(finding, answer.note) if answer else finding
