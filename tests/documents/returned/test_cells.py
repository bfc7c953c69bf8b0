"""What people write for an area of participation and for a day is understood, in three languages, or left as text."""

from datetime import date

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents.language import long_date, short_date
from sparraaja_desktop.documents.returned.cells import read_areas, read_written_day
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.language import Language


@pytest.mark.parametrize(
    ("text", "areas", "is_whole"),
    [
        ("", (), True),
        ("oma elämä", (Area.OWN_LIFE,), True),
        ("Yhteisöt ja vaikuttaminen, oma elämä", (Area.OWN_LIFE, Area.COMMUNITIES), True),
        ("Yhteisöt", (Area.COMMUNITIES,), True),
        ("OMA ELÄMÄ / YHTEINEN HYVÄ", (Area.OWN_LIFE, Area.COMMON_GOOD), True),
        ("oma elämmä", (Area.OWN_LIFE,), True),
        ("oma elämä, yhteisöt, liikunta", (Area.OWN_LIFE, Area.COMMUNITIES), False),
        ("liikunta", (), False),
    ],
)
def test_areas_are_known_by_their_names(content: Content, text: str, areas: tuple[Area, ...], is_whole: bool) -> None:
    wordings = [content.wording("assignment_sheet", each) for each in Language]
    assert read_areas(text, wordings) == (areas, is_whole)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("area", Area)
def test_an_area_is_known_in_every_language(content: Content, language: Language, area: Area) -> None:
    wordings = [content.wording("assignment_sheet", each) for each in Language]
    said = content.wording("assignment_sheet", language).text(f"areas.{area}")
    assert read_areas(said.upper(), wordings) == ((area,), True)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("month", range(1, 13))
def test_a_day_is_known_as_each_language_writes_it(language: Language, month: int) -> None:
    day = date(2027, month, 4)
    assert read_written_day(short_date(day, language)) == day
    assert read_written_day(long_date(day, language)) == day


@pytest.mark.parametrize(
    "text", ["4.1.2027", "2027-01-04", "4 jan. 2027", "4. tammikuuta 2027.", "January 4th, 2027", "Jan 4 2027"]
)
def test_a_day_is_known_as_people_write_it(text: str) -> None:
    assert read_written_day(text) == date(2027, 1, 4)


@pytest.mark.parametrize("text", ["", "syksyllä", "tammikuussa 2027", "40. tammikuuta 2027", "4. foo 2027", "4.1."])
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_written_day(text) is None
