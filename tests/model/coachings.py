"""Coachings for the tests of the model: a small one to build on, and arbitrary ones."""

from dataclasses import fields
from datetime import UTC, date, datetime
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from sparraaja_desktop.model.clients import Client, ClientKind, ServiceArea
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.people import Person

TODAY: Final = date(2026, 11, 24)

ENGAGEMENT: Final = Engagement(id="e", client_id="c", sparrer_kind=SparrerKind.EXPERT, started_on=TODAY)
CLIENT: Final = Client(
    id="c", kind=ClientKind.MUNICIPALITY, code="098", name=Texts(fi="Hollola"), languages=(Language.FI,)
)
CONTACT: Final = Person(id="p", client_id="c", name="Aino Aalto", title="kehittämispäällikkö")
SCHOOLS: Final = ServiceArea(id="area-1", client_id="c", position=0, name="Sivistys")
STREETS: Final = ServiceArea(id="area-2", client_id="c", position=1, name="Tekniset")


def coaching(**parts: Any) -> Coaching:
    """A coaching of Hollola that begins today, with a contact and two service areas."""
    given: dict[str, Any] = {
        "engagement": ENGAGEMENT,
        "client": CLIENT,
        "contact": CONTACT,
        "areas": (SCHOOLS, STREETS),
    }
    return Coaching(**(given | parts))


IDS: Final = [f"id-{number}" for number in range(6)]

_IDS = st.sampled_from(IDS)
_TEXTS = st.one_of(st.sampled_from(["", " ", "x"]), st.text(max_size=5))
_NUMBERS = st.one_of(st.integers(-100, 300), st.integers(-(2**63), 2**63 - 1))
_DAYS = st.one_of(st.dates(date(2026, 9, 1), date(2027, 3, 1)), st.dates(), st.just(date.min), st.just(date.max))


def arbitrary(kind: type) -> st.SearchStrategy[Any]:
    """Any record of that kind, with ids from so few that records often point to one another."""
    hints = get_type_hints(kind)
    given = {each.name: _value(each.name, hints[each.name]) for each in fields(kind) if each.name != "removed_at"}
    return st.builds(kind, **given)


def _value(name: str, hint: Any) -> st.SearchStrategy[Any]:
    if isinstance(hint, UnionType):
        (inner,) = (each for each in get_args(hint) if each is not NoneType)
        return st.none() | _value(name, inner)
    if get_origin(hint) is tuple:
        inner = get_args(hint)[0]
        return st.lists(_value(name, inner), max_size=2).map(tuple)
    if name == "id" or name.endswith(("_id", "_ids")):
        return _IDS
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    plain: dict[Any, st.SearchStrategy[Any]] = {
        str: _TEXTS,
        int: _NUMBERS,
        bool: st.booleans(),
        date: _DAYS,
        datetime: st.datetimes(timezones=st.just(UTC)),
    }
    return plain[hint] if hint in plain else arbitrary(hint)


def coachings() -> st.SearchStrategy[Coaching]:
    """Any coaching at all."""
    return arbitrary(Coaching)
