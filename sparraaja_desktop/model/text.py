"""Text at the border: what comes from a keyboard, a clipboard or a file is cleaned once, here."""

import re
import unicodedata

from sparraaja_desktop.model.errors import TooLong

NOTE_LIMIT = 1_000_000
"""The longest note, in characters: about 500 pages, and far below what Word and libxml2 refuse."""

LINE_LIMIT = 1_000
"""The longest text of a one-line field, in characters."""

_BREAKS = ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")
# What neither XML 1.0 nor a reader has use for (word.md 6): controls, lone surrogates, non-characters.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff"
    + "".join(chr(plane * 0x10000 + end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
    + "]"
)


def clean(text: str, limit: int = NOTE_LIMIT) -> str:
    """The text as it is kept, shown, searched and printed: NFC, line breaks as ``\\n``, nothing that XML refuses.

    Emoji, right-to-left marks and joiners stay. Cleaning twice changes nothing more.
    Raises TooLong when more than `limit` characters remain.
    """
    for line_break in _BREAKS:
        text = text.replace(line_break, "\n")
    # Nearly every text has nothing forbidden; asking its few different characters is six times as fast.
    if _FORBIDDEN.search("".join(set(text))):
        text = _FORBIDDEN.sub("", text)
    cleaned = unicodedata.normalize("NFC", text)
    if len(cleaned) > limit:
        raise TooLong(len(cleaned), limit)
    return cleaned


def clean_line(text: str, limit: int = LINE_LIMIT) -> str:
    """As `clean`, for a one-line field: line breaks and tabs become spaces, outer spaces go.

    Raises TooLong when more than `limit` characters remain.
    """
    return clean(re.sub(r"[ \t\n]+", " ", clean(text)).strip(), limit)


def with_capital(words: str) -> str:
    """The words with a capital at the beginning, as a sentence begins."""
    return words[:1].upper() + words[1:]
