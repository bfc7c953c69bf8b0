"""One coaching of one client, and the three kinds of sparrer (R40-R49)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class SparrerKind(StrEnum):
    """Who coaches: a participation expert (R40), a municipality that was coached (R41), a resident (R42)."""

    EXPERT = "expert"
    MUNICIPALITY = "municipality"
    RESIDENT = "resident"


@dataclass(frozen=True, slots=True, kw_only=True)
class Engagement:
    """One coaching.

    What each kind of sparrer needs: an expert `background` (R44) and `asked_from` (R45); a coached
    municipality `peer_client_id` (R41) and `matchmaker`, who brought the two together (R69); a resident
    `reference_group` (R46: free text, nothing sensitive), `development_target` (R47) and `content_agreed_with`
    / `content_agreed_on` (R48). `themes` are keys of the shipped themes (R71) or the sparrer's own words.
    `title` is empty while one coaching of the client is enough to tell it. `to_ponder` and `next_step` are
    the sparrer's words for the summary handout, one question a line. `closed_on` is None while it goes on.
    """

    id: str
    client_id: str
    sparrer_kind: SparrerKind
    started_on: date
    title: str = ""
    background: str = ""
    asked_from: str = ""
    peer_client_id: str | None = None
    matchmaker: str = ""
    reference_group: str = ""
    development_target: str = ""
    content_agreed_with: str = ""
    content_agreed_on: date | None = None
    themes: tuple[str, ...] = ()
    contact_id: str | None = None
    to_ponder: str = ""
    next_step: str = ""
    closed_on: date | None = None
    removed_at: datetime | None = None
