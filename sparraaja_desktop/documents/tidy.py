"""Text as it stands on paper."""

import re

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.model.text import clean, with_capital

_BLANKS = re.compile(r"[ \t]+")
_MARK = re.compile(r"^(?:[-–—•*·☐]|\d+[.)])(?:\s+|$)")


def tidy(text: str) -> str:
    """The text without what a reader cannot see and a screen reader stumbles on: repeated blanks, tabs, empty lines.

    Line breaks between lines stay. An empty string when nothing readable remains.
    """
    lines = (_BLANKS.sub(" ", line).strip() for line in clean(text).split("\n"))
    return "\n".join(line for line in lines if line)


def listed(text: str) -> tuple[str, ...]:
    """The lines of a text that somebody wrote as a list, each tidy and without the mark they typed before it."""
    return tuple(line for each in tidy(text).split("\n") if (line := _MARK.sub("", each, count=1)))


def labelled(wording: Wording, key: str, word: str, client: str) -> str:
    """``Kunta: Hollola``: the client's own word and its name, both in their base form; empty without a name."""
    word, client = tidy(word), tidy(client)
    return wording.text(key, word=with_capital(word), client=client) if client else ""
