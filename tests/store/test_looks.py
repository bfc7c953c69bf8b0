"""Reading: the order in which records stand, what is asked for, and page after page."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Damaged, Mistake, NotFound
from sparraaja_desktop.model.handouts import Handout
from sparraaja_desktop.model.language import Texts
from sparraaja_desktop.model.mapping import Finding, FindingKind
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.questions import Guide
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.store.workspace import Workspace
from tests.store.samples import AREA, CLIENT, ENGAGEMENT, FINDING, GUIDE, HANDOUT, LATER, NOW, PERSON, SAMPLES, keep


def test_records_stand_by_position_and_those_of_one_position_by_id(furnished: Workspace) -> None:
    keep(
        furnished,
        replace(AREA, id="b", position=2),
        replace(AREA, id="a", position=2),
        replace(AREA, id="z", position=1),
    )
    with furnished.look() as look:
        assert [each.id for each in look.all(ServiceArea)] == ["service_area", "z", "a", "b"]


def test_engagements_stand_by_their_first_day_and_handouts_by_their_moment(furnished: Workspace) -> None:
    earlier = replace(ENGAGEMENT, id="earlier", started_on=date(2025, 1, 1))
    first = replace(HANDOUT, id="first", made_at=NOW - timedelta(days=1))
    keep(furnished, earlier, first)
    with furnished.look() as look:
        assert look.all(Engagement) == (earlier, ENGAGEMENT)
        assert look.all(Handout) == (first, HANDOUT)


def test_clients_stand_in_finnish_alphabetical_order_whatever_language_their_name_is_in(workspace: Workspace) -> None:
    names = [
        Texts(fi="akaa"),
        Texts(fi="Espoo", sv="Esbo"),
        Texts(sv="Éxempel"),
        Texts(en="Province"),
        Texts(fi="Zürich"),
        Texts(fi="Åbo"),
        Texts(fi="Äänekoski"),
        Texts(fi="Öja"),
    ]
    keep(workspace, *(replace(CLIENT, id=f"{9 - index}", name=name) for index, name in enumerate(names)))
    with workspace.look() as look:
        assert [each.name for each in look.all(Client)] == names


def test_people_and_own_guides_stand_by_name_and_the_same_names_by_id(furnished: Workspace) -> None:
    second = replace(PERSON, id="second", name="äijä")
    third = replace(PERSON, id="third", name="Öhman")
    guide = replace(GUIDE, id="a guide")
    keep(furnished, third, second, guide)
    with furnished.look() as look:
        assert look.all(Person) == (PERSON, second, third)
        assert look.all(Guide) == (guide, GUIDE)


def test_only_what_was_asked_for_is_found(furnished: Workspace) -> None:
    need = replace(FINDING, id="need", kind=FindingKind.NEED, confidential=True, answer_id=None)
    gone = replace(FINDING, id="gone", removed_at=LATER)
    keep(furnished, need, gone)
    with furnished.look() as look:
        assert look.all(Finding, kind=FindingKind.NEED) == (need,)
        assert look.all(Finding, confidential=True) == look.all(Finding, answer_id=None) == (need,)
        assert look.all(Finding, engagement_id="engagement", follows=True) == (FINDING, need)
        assert look.all(Finding, engagement_id="nobody") == ()
        assert look.all(Finding, removed=True) == look.all(Finding, removed=True, removed_at=LATER) == (gone,)
        assert (look.count(Finding), look.count(Finding, kind=FindingKind.NEED)) == (2, 1)


def test_the_records_of_many_owners_are_found_at_once_each_in_its_order(furnished: Workspace) -> None:
    keep(furnished, replace(CLIENT, id="other"))
    second, first = replace(AREA, id="b", client_id="other", position=1), replace(AREA, id="c", client_id="other")
    keep(furnished, second, first, replace(AREA, id="gone", client_id="other", removed_at=LATER))
    with furnished.look() as look:
        assert look.of_each(ServiceArea, "client_id", ["other", "nobody", "client"]) == {
            "other": (first, second),
            "nobody": (),
            "client": (AREA,),
        }
        assert look.of_each(ServiceArea, "client_id", iter(())) == {}
        assert look.of_each(Client, "id", ["client"]) == {"client": (CLIENT,)}


def test_asking_for_a_field_that_is_not_there_is_a_mistake(workspace: Workspace) -> None:
    with workspace.look() as look, pytest.raises(Mistake, match="Person has no field colour"):
        look.all(Person, colour="red")
    with workspace.look() as look, pytest.raises(Mistake, match="Person has no field colour"):
        look.of_each(Person, "colour", ["red"])


def test_a_record_that_is_needed_and_missing_is_named(workspace: Workspace) -> None:
    with workspace.look() as look:
        assert look.get(Person, "nobody") is None
        with pytest.raises(NotFound) as raised:
            look.need(Person, "nobody")
    assert (raised.value.kind, raised.value.record_id) == ("Person", "nobody")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    names=st.lists(st.text("aäåöAÄz é", max_size=3), max_size=12),
    positions=st.lists(st.integers(0, 3), max_size=12),
    size=st.integers(1, 5),
)
def test_page_after_page_everything_comes_once_and_in_order(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], positions: list[int], size: int
) -> None:
    workspace = Workspace.open(tmp_path_factory.mktemp("pages") / "sparraaja.db")
    keep(
        workspace,
        *(replace(CLIENT, id=f"{len(names) - index}", name=Texts(sv=name)) for index, name in enumerate(names)),
        *SAMPLES,
        *(replace(AREA, id=f"{index % 7} {index}", position=each) for index, each in enumerate(positions)),
        replace(AREA, id="gone", removed_at=NOW),
    )
    for kind in (Client, ServiceArea, Engagement, Handout, Person):
        assert in_pages(workspace, kind, size) == whole(workspace, kind)
        assert in_pages(workspace, kind, size, backwards=True) == whole(workspace, kind)[::-1]
    workspace.close()


def whole(workspace: Workspace, kind: type[Record]) -> list[Record]:
    with workspace.look() as look:
        return list(look.all(kind))


def in_pages(workspace: Workspace, kind: type[Record], size: int, *, backwards: bool = False) -> list[Record]:
    found: list[Record] = []
    while True:
        with workspace.look() as look:
            page = look.page(kind, after=found[-1] if found else None, size=size, backwards=backwards)
        assert len(page) <= size
        found += page
        if len(page) < size:
            return found


def test_a_page_goes_on_from_where_its_record_stood_though_it_has_moved_or_is_gone(furnished: Workspace) -> None:
    areas = [replace(AREA, id=f"{number}", position=number) for number in range(1, 5)]
    keep(furnished, *areas)
    with furnished.unit(LATER) as unit:
        unit.put(replace(areas[0], position=9))
        unit.erase(ServiceArea, "2")
    with furnished.look() as look:
        assert look.page(ServiceArea, after=areas[1], size=9, client_id="client") == (
            areas[2],
            areas[3],
            replace(areas[0], position=9),
        )
        assert look.page(ServiceArea, after=None, size=9, client_id="nobody") == ()


def test_a_look_sees_one_moment(furnished: Workspace) -> None:
    with furnished.look() as look:
        before = look.all(Person)
        keep(furnished, replace(PERSON, id="newcomer"))
        assert look.all(Person) == before
        assert look.count(Person) == 1


def test_a_look_cannot_keep_others_from_reading(furnished: Workspace) -> None:
    with furnished.look() as outer, furnished.look() as inner:
        assert outer.all(Person) == inner.all(Person) == (PERSON,)


def test_a_row_that_is_no_record_is_damage_and_is_named(furnished: Workspace, path: Path) -> None:
    with furnished._within(writing=True) as connection:
        connection.exec_driver_sql("UPDATE finding SET kind = 'rumour'")
    with furnished.look() as look, pytest.raises(Damaged, match="Finding finding") as raised:
        look.all(Finding)
    assert raised.value.path == path
