"""Which days are good for an event: public holidays and the usual holiday weeks of Finland, and Åland's own days."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Final

from sparraaja_desktop.model.clients import Client, Place
from sparraaja_desktop.model.language import Language

_LOCALES: Final = {Language.FI: "fi", Language.SV: "sv_FI", Language.EN: "en_US"}
_JULY: Final = 7
_ALAND: Final = "91"
"""Åland among the counties of the shipped table."""

_ALAND_OF_HOLIDAYS: Final = "01"
"""Åland among the regions of the library that knows the holidays."""


class Season(StrEnum):
    """The weeks when many are away; the names are keys of the wording ``calendar``."""

    AUTUMN_BREAK = "autumn-break"
    WINTER_BREAK = "winter-break"
    CHRISTMAS = "christmas"
    SUMMER = "summer"


_WEEKS: Final = {
    **dict.fromkeys((42, 43), Season.AUTUMN_BREAK),
    **dict.fromkeys((8, 9, 10), Season.WINTER_BREAK),
    **dict.fromkeys((51, 52, 53, 1), Season.CHRISTMAS),
}


def season(day: date) -> Season | None:
    """The holiday weeks that the day is in: autumn (weeks 42-43), winter (8-10), Christmas (51-1), July; else None."""
    return Season.SUMMER if day.month == _JULY else _WEEKS.get(day.isocalendar().week)


def is_on_aland(places: Iterable[Place], client: Client) -> bool:
    """Whether the client is Åland or one of its municipalities."""
    return any(
        _ALAND in (each.code, each.county_code) and (each.kind, each.code) == (client.kind, client.code)
        for each in places
    )


def public_holiday(day: date, language: Language, *, on_aland: bool) -> str:
    """The name of the public holiday that the day is there, in `language`; empty on any other day."""
    return _public_holidays(day.year, language, on_aland).get(day, "")


def is_weekend(day: date) -> bool:
    """Whether it is a Saturday or a Sunday."""
    return day.isoweekday() > 5


def may_be_proposed(day: date, *, on_aland: bool) -> bool:
    """Whether an event is ever proposed on it: a working day there, and not in July nor in the weeks of Christmas.

    The autumn and winter breaks differ from place to place: those days are only warned of.
    """
    is_working = not is_weekend(day) and not public_holiday(day, Language.FI, on_aland=on_aland)
    return is_working and season(day) not in (Season.SUMMER, Season.CHRISTMAS)


@cache
def _public_holidays(year: int, language: Language, on_aland: bool) -> dict[date, str]:
    # Imported here: most runs of the program never ask.
    import holidays

    subdivision = _ALAND_OF_HOLIDAYS if on_aland else None
    return dict(holidays.country_holidays("FI", subdiv=subdivision, years=year, language=_LOCALES[language]))
