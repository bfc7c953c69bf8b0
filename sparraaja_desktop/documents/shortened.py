"""A long text where there is room for a short one."""

from sparraaja_desktop.documents.tidy import tidy

MOST_OF_A_HEADING = 120
"""The longest heading made of somebody's own words, in characters: about two lines."""

MOST_OF_A_MENTION = 110
"""The longest name of an action where it is only mentioned, in characters."""


def shortened(text: str, most: int = MOST_OF_A_HEADING) -> str:
    """The text on one line, of at most `most` characters: cut after a whole word where there is one, and marked so."""
    line = " ".join(tidy(text).split("\n"))
    if len(line) <= most:
        return line
    kept = line[: most - 1]
    # A word without end is cut where the room ends.
    whole = kept.rpartition(" ")[0]
    return f"{(whole if len(whole) > most // 2 else kept).rstrip(' ,.;:–-')}…"
