"""The files that came back, kept as they came, and what was taken from each."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedFile:
    """One sheet that came back: a Word file, or answers pasted from a mail, of which `file_name` is empty then.

    `sheet_id` is the sheet that it was taken into, None once that is gone; `code` and `version` are what the file says
    of itself, empty and 0 where it says nothing. `digest` is the SHA-256 of `content` in hexadecimal. `received_at` and
    `taken_at` are aware; the second is None while nothing was taken from it. `remarks` are the doubts of the reader
    with what they are about, `read` is the log of what was taken, as JSON. Closing the coaching empties `content`,
    `remarks` and `read`.
    """

    id: str
    engagement_id: str
    sheet_id: str | None
    code: str
    version: int
    file_name: str
    digest: str
    received_at: datetime
    taken_at: datetime | None = None
    content: bytes = b""
    remarks: tuple[str, ...] = ()
    read: str = ""
    removed_at: datetime | None = None
