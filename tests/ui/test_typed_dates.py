"""Dates typed one after another are read kindly."""

from datetime import date

import pytest

from sparraaja_desktop.ui.engagements.typed_dates import read_days

_TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("12.1.2027, 9.2.2027", (date(2027, 1, 12), date(2027, 2, 9))),
        ("9.2.2027; 12.1.2027", (date(2027, 1, 12), date(2027, 2, 9))),
        ("12.1.2027 ja 9.2.2027", (date(2027, 1, 12), date(2027, 2, 9))),
        ("12.1.27 och 12.1.2027", (date(2027, 1, 12),)),
        ("2027-01-12\n9/2/2027", (date(2027, 1, 12), date(2027, 2, 9))),
        ("24.11., 23.11.", (date(2026, 11, 24), date(2027, 11, 23))),
        ("29.2.", (date(2028, 2, 29),)),
        ("", ()),
    ],
)
def test_every_usual_way_to_write_dates_is_understood(typed: str, days: tuple[date, ...]) -> None:
    assert read_days(typed, _TODAY).days == days
    assert read_days(typed, _TODAY).unread == ()


def test_what_is_no_date_is_told_and_the_rest_is_taken() -> None:
    read = read_days("12.1.2027, joskus keväällä, 31.2., 40.1.2027", _TODAY)
    assert read.days == (date(2027, 1, 12),)
    assert read.unread == ("joskus keväällä", "31.2.", "40.1.2027")
