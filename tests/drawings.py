"""Drawings as a handout would have them, and some as nobody would want them."""

from sparraaja_desktop.model.drawings import (
    DotsDrawing,
    Drawing,
    HeatDrawing,
    ProfileDrawing,
    Series,
    Stop,
    TimelineDrawing,
)

PROFILE = ProfileDrawing(
    "Osallisuus ennen sparrausta ja sen jälkeen",
    ("Osallisuus omassa elämässä", "Osallisuus vaikuttamisen prosesseissa", "Osallisuus yhteisestä hyvästä"),
    (Series("Ennen sparrausta", (2.4, 1.8, None)), Series("Sparrauksen jälkeen", (3.6, 3.1, 4.2))),
    (("2,4", "1,8", "–"), ("3,6", "3,1", "4,2")),
    5.0,
)

TIMELINE = TimelineDrawing(
    "Sparrauksen kulku",
    (
        Stop("Kartoitushaastattelut alkavat", "1.9.2026", 0.0, is_done=True),
        Stop("1. tapahtuma: Mitä osallisuus on meillä?", "13.10.2026", 0.2, is_done=True),
        Stop("2. tapahtuma: Kenen ääni puuttuu?", "8.12.2026", 0.46, is_done=False),
        Stop("Johtoryhmä käsittelee suunnitelmat", "ei sovittu", None, is_done=False),
        Stop("Seuranta puolen vuoden kuluttua", "4.6.2027", 1.0, is_done=False),
    ),
    0.39,
    "Tänään 24.11.2026",
)

BRIEF = TimelineDrawing(
    "Sparraus alusta seurantaan",
    (
        Stop("Aloitus", "10.7.2026", 0.0, is_done=True),
        Stop("Tapahtuma 1", "22.9.2026", 0.25, is_done=True),
        Stop("Tapahtuma 2", "27.10.2026", 0.37, is_done=True),
        Stop("Tapahtuma 3", "7.12.2026", 0.5, is_done=False),
        Stop("Johtoryhmä", "ei sovittu", None, is_done=False),
        Stop("Seuranta", "3.5.2027", 1.0, is_done=False),
    ),
    0.46,
    "nyt",
)

HEAT = HeatDrawing(
    "Suunnitelmien toimet palvelualueittain",
    ("Sivistyspalvelut", "Elinvoimapalvelut ja kaupunkiympäristö", "Konsernipalvelut"),
    ("Osallisuus omassa elämässä", "Osallisuus vaikuttamisen prosesseissa", "Osallisuus yhteisestä hyvästä"),
    ((3, 1, 0), (0, 4, 2), (1, 0, 6)),
    "ei vielä",
)

DOTS = DotsDrawing(
    "Palaute toisesta tapahtumasta",
    ("Tapahtuma auttoi minua työssäni.", "Sain sanoa, mitä halusin.", "Tiedän, mitä teen seuraavaksi."),
    ((0, 1, 4, 12, 7), (1, 0, 3, 9, 11), (2, 5, 8, 6, 3)),
    "täysin eri mieltä",
    "täysin samaa mieltä",
)

USUAL: tuple[Drawing, ...] = (PROFILE, TIMELINE, BRIEF, HEAT, DOTS)

_LONG = "Kehittämissuunnitelmatyöpajaosallistujaluettelo ja monta muuta pitkää sanaa rivi toisensa jälkeen " * 3


def long_ones(rows: int) -> tuple[Drawing, ...]:
    """One of each kind with so many rows, every word of it long and every number large."""
    names = tuple(f"{number} {_LONG}" for number in range(rows))
    values = tuple(5.0 * number / rows for number in range(rows))
    shown = tuple(f"{each:.1f}" for each in values)
    stops = tuple(Stop(name, "syksyllä, tai viimeistään", at / 9, is_done=at < 2) for at, name in enumerate(names))
    counts = tuple((number, 0, 120, number * 3) for number in range(rows))
    return (
        ProfileDrawing(_LONG, names, (Series(_LONG, values),) * 3, (shown,) * 3, 5),
        TimelineDrawing(_LONG, stops, 0.2, _LONG),
        HeatDrawing(_LONG, names, (_LONG,) * 4, counts, "ei mitään"),
        DotsDrawing(_LONG, names, ((0, 120, 4, 1200, 7),) * rows, _LONG, _LONG),
    )


EMPTY: tuple[Drawing, ...] = (
    ProfileDrawing("", (), (), (), 0.0),
    ProfileDrawing("Yksi", ("Alue",), (Series("Ennen", (0.0,)),), (("0",),), 0.0),
    TimelineDrawing("", ()),
    TimelineDrawing("Ei alkanut", (Stop("Alku", "", None, is_done=False),)),
    HeatDrawing("", (), (), (), ""),
    HeatDrawing("Ei yhtään", ("Alue",), ("Keino",), ((0,),), "ei vielä"),
    DotsDrawing("", (), (), "", ""),
)
"""Those with nothing in them, or next to nothing."""
