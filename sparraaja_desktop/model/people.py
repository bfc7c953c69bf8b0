"""The people of a client, and whether the contact person is in a leading position (R29)."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What a person is in the coaching; one may be several."""

    CONTACT = "contact"
    LEADING = "leading"
    SUPERVISOR = "supervisor"
    STAFF = "staff"
    MANAGEMENT = "management"
    RESIDENT = "resident"
    SPARRER = "sparrer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A named person of a client; `kept_because` says why the data is kept (GDPR), empty when not said."""

    id: str
    client_id: str
    name: str
    title: str = ""
    roles: tuple[Role, ...] = ()
    service_area_id: str | None = None
    email: str = ""
    phone: str = ""
    kept_because: str = ""
    removed_at: datetime | None = None


# Word endings and words that name a leading position in Finnish, Swedish and English titles.
_LEADING = re.compile(
    r"johtaja\b|johtava\b|päällikkö\b|esihenkilö\b|esimies\b|pormestari\b|rehtori\b"
    r"|direktör\b|chef\b|ledare\b|föreståndare\b|rektor\b|borgmästare\b"
    r"|\b(director|manager|head|chief|leader|principal|mayor)\b",
    re.IGNORECASE,
)


def looks_leading(title: str) -> bool:
    """Whether a title looks like a leading position, as the contact's should (R29: a service-area director, say).

    An empty title does not. A hint only: the sparrer may know better, and marks the person `Role.LEADING`.
    """
    return _LEADING.search(title) is not None
