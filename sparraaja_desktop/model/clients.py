"""Whom a coaching is for: municipalities, wellbeing services counties, other organisations (R9, R11, R12)."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from sparraaja_desktop.model.language import Language, Texts


class ClientKind(StrEnum):
    """What kind of organisation is coached; decides the default words and laws."""

    MUNICIPALITY = "municipality"
    COUNTY = "county"
    OTHER = "other"


class LanguageStatus(StrEnum):
    """Language status of a municipality 2023-2032 (government decree, Statistics Finland)."""

    FINNISH = "fi"
    BILINGUAL_FINNISH = "fi-sv"
    BILINGUAL_SWEDISH = "sv-fi"
    SWEDISH = "sv"

    @property
    def languages(self) -> tuple[Language, ...]:
        """The official languages, the majority's first."""
        return tuple(Language(code) for code in self.value.split("-"))


@dataclass(frozen=True, slots=True)
class Place:
    """One row of the shipped table: a municipality, a wellbeing services county, Helsinki or Åland.

    `code` is text with its leading zeros. `region` (maakunta) and `county` (wellbeing services county)
    have empty codes and names for a county itself.
    """

    kind: ClientKind
    code: str
    name: Texts
    status: LanguageStatus
    region_code: str = ""
    region: Texts = Texts()
    county_code: str = ""
    county: Texts = Texts()


def find_places(places: tuple[Place, ...], typed: str) -> tuple[Place, ...]:
    """The places whose Finnish, Swedish or English name, or whole code, holds what was typed; nothing typed finds all.

    Those whose name starts with it come first, municipalities before counties, else the order of the table.
    """
    wanted = typed.strip().casefold()
    if not wanted:
        return places

    def rank(place: Place) -> int:
        names = [name.casefold() for name in (place.name.fi, place.name.sv, place.name.en)]
        if place.code == wanted or wanted in names:
            return 0
        if any(name.startswith(wanted) for name in names):
            return 1
        return 2 if any(wanted in name for name in names) else 9

    ranked = [(rank(place), place.kind is not ClientKind.MUNICIPALITY, index) for index, place in enumerate(places)]
    return tuple(places[index] for rank_, _, index in sorted(ranked) if rank_ < 9)


@dataclass(frozen=True, slots=True)
class Words:
    """A client's own words in one language; an empty string means the usual word of its kind.

    `client` is kunta / kaupunki / hyvinvointialue, `area` palvelualue / toimiala, `programme` the name of
    the participation programme (domain.md 3.2: the names vary). Used in the base form only: never inflected.
    """

    client: str = ""
    area: str = ""
    programme: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A municipality (code), a wellbeing services county (code) or another organisation (code None)."""

    id: str
    kind: ClientKind
    code: str | None
    name: Texts
    languages: tuple[Language, ...]
    words_fi: Words = Words()
    words_sv: Words = Words()
    words_en: Words = Words()
    removed_at: datetime | None = None

    def words(self, language: Language) -> Words:
        """The client's own words in `language`."""
        return {Language.FI: self.words_fi, Language.SV: self.words_sv, Language.EN: self.words_en}[language]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceArea:
    """A client's palvelualue; `position` orders them from 0."""

    id: str
    client_id: str
    position: int
    name: str
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingMeeting:
    """An already agreed meeting of the client, which events ride on (R55).

    `rhythm` is free text ("joka kuun toinen tiistai"); `next_dates` are those known, in order.
    """

    id: str
    client_id: str
    position: int
    name: str
    rhythm: str = ""
    next_dates: tuple[date, ...] = field(default=())
    removed_at: datetime | None = None
