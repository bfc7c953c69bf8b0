"""Languages as documents name them, and dates, clock times and numbers as each writes them."""

from datetime import date

from babel.dates import format_date
from babel.numbers import format_decimal

from sparraaja_desktop.model.language import Language

_TAGS = {Language.FI: "fi-FI", Language.SV: "sv-FI", Language.EN: "en-GB"}


def tag(language: Language) -> str:
    """The language as Word knows it, for spelling and for a screen reader's voice; Swedish is that of Finland."""
    return _TAGS[language]


def long_date(day: date, language: Language) -> str:
    """``4. elokuuta 2026``, ``4 augusti 2026``, ``4 August 2026``."""
    return format_date(day, "long", locale=_TAGS[language].replace("-", "_"))


def weekday_date(day: date, language: Language) -> str:
    """``maanantai 7. joulukuuta 2026``, ``måndag 7 december 2026``, ``Monday, 7 December 2026``."""
    return format_date(day, "full", locale=_TAGS[language].replace("-", "_"))


def clock_time(minutes: int, language: Language) -> str:
    """``9.05`` in Finnish and Swedish, ``9:05`` in English, from minutes after midnight, which may go past the next."""
    hour, minute = divmod(minutes, 60)
    return f"{hour % 24}{':' if language is Language.EN else '.'}{minute:02}"


def short_date(day: date, language: Language) -> str:
    """``4.8.2026``, ``4 aug. 2026``, ``4 Aug 2026``: for a cell of a table."""
    return format_date(day, "medium", locale=_TAGS[language].replace("-", "_"))


def one_decimal(number: float, language: Language) -> str:
    """``3,4`` in Finnish and Swedish, ``3.4`` in English."""
    return format_decimal(number, "0.0", locale=_TAGS[language].replace("-", "_"))
