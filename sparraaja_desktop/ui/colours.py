"""The named colours of the shipped look, light and dark; free of Qt, so that the first paint has them."""

from typing import NamedTuple


class Look(NamedTuple):
    """Named colours; every text pair has a contrast of at least 4.5:1, every line that carries meaning 3:1."""

    name: str
    window: str
    surface: str
    sunken: str
    text: str
    faint: str
    line: str
    edge: str
    accent: str
    on_accent: str
    soft: str
    done: str
    situation: str
    need: str
    constraint: str
    quote: str
    alert: str


LIGHT = Look(
    name="light",
    window="#f6f5f2",
    surface="#ffffff",
    sunken="#eceae5",
    text="#1d2327",
    faint="#555f66",
    line="#d9d6cf",
    edge="#868b8e",
    accent="#1b5c68",
    on_accent="#ffffff",
    soft="#dcebec",
    done="#1f6b3a",
    situation="#1b5c8a",
    need="#8a3d00",
    constraint="#7a2f6d",
    quote="#4d5358",
    alert="#a32020",
)

DARK = Look(
    name="dark",
    window="#1b1f22",
    surface="#23282c",
    sunken="#15181a",
    text="#e8eaeb",
    faint="#a9b2b7",
    line="#3a4146",
    edge="#7d868b",
    accent="#7cc7d3",
    on_accent="#0f2024",
    soft="#27424a",
    done="#7fd39b",
    situation="#86c1ee",
    need="#f0ab74",
    constraint="#dba0d0",
    quote="#c3c9cc",
    alert="#ff9c94",
)
