"""Clients, their own words, service areas and standing meetings."""

from datetime import date

import pytest

from sparraaja_desktop.model.clients import Client, ClientKind, Words
from sparraaja_desktop.model.errors import Mistake, NotFound, TooLong
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed


def test_a_municipality_is_found_by_a_part_of_either_name(desk: Desk) -> None:
    assert desk.clients.find("jakob")[0].name.fi == "Pietarsaari"
    assert len(desk.clients.find("")) == len(desk.clients.places()) == 308 + 23


def test_a_place_becomes_one_client_with_its_code_names_and_languages(desk: Desk) -> None:
    (place,) = desk.clients.find("Jakobstad")
    taken = desk.clients.take(place)
    assert (taken.kind, taken.code, taken.name) == (ClientKind.MUNICIPALITY, "598", place.name)
    assert taken.languages == (Language.SV, Language.FI)
    assert desk.clients.take(place) == taken
    assert desk.clients.all() == (taken,)


def test_helsinki_the_city_and_helsinki_the_county_are_two_clients(desk: Desk) -> None:
    city, county = desk.clients.find("Helsinki")[:2]
    assert {city.kind, county.kind} == {ClientKind.MUNICIPALITY, ClientKind.COUNTY}
    assert desk.clients.take(county).id != desk.clients.take(city).id


def test_a_client_taken_again_after_it_was_undone_comes_back_with_its_own_words(desk: Desk, hollola: Client) -> None:
    desk.clients.revise(hollola.id, words_fi=Words(area="toimiala"))
    assert desk.undo.undo() is Deed.CLIENT_ADDED
    assert desk.clients.all() == ()
    again = desk.clients.take(desk.clients.find("Hollola")[0])
    assert (again.id, again.words_fi.area) == (hollola.id, "toimiala")


def test_another_organisation_is_a_client_by_its_name(desk: Desk) -> None:
    other = desk.clients.add_other(" Asukasyhdistys\nRanta ry ")
    assert (other.kind, other.code, other.name) == (ClientKind.OTHER, None, Texts(fi="Asukasyhdistys Ranta ry"))
    assert desk.clients.read(other.id) == other


def test_an_invented_municipality_is_a_client_without_a_code(desk: Desk) -> None:
    name = Texts(fi="Esimerkkilä", sv="Exempelby")
    invented = desk.clients.add_other(name, kind=ClientKind.MUNICIPALITY, languages=(Language.FI, Language.SV))
    assert (invented.kind, invented.code, invented.name) == (ClientKind.MUNICIPALITY, None, name)
    assert invented.languages == (Language.FI, Language.SV)


@pytest.mark.parametrize("name", ["", " \n ", "\x00"])
def test_a_client_without_a_name_is_refused(desk: Desk, name: str) -> None:
    with pytest.raises(Mistake):
        desk.clients.add_other(name)
    assert desk.clients.all() == ()


def test_clients_stand_in_finnish_alphabetical_order(desk: Desk) -> None:
    for name in ("Öja ry", "ähtäri ry", "Zeta ry", "Alfa ry"):
        desk.clients.add_other(name)
    assert [client.name.fi for client in desk.clients.all()] == ["Alfa ry", "Zeta ry", "ähtäri ry", "Öja ry"]


def test_own_words_go_before_the_usual_ones(desk: Desk, hollola: Client) -> None:
    usual = desk.content.words(ClientKind.MUNICIPALITY, Language.FI)
    assert desk.clients.word(hollola, Language.FI) == usual
    revised = desk.clients.revise(hollola.id, words_fi=Words(client="kaupunki", programme=" Osallistumisen\tmalli "))
    assert desk.clients.word(revised, Language.FI) == Words("kaupunki", usual.area, "Osallistumisen malli")
    assert desk.clients.word(revised, Language.SV) == desk.content.words(ClientKind.MUNICIPALITY, Language.SV)


@pytest.mark.parametrize("field", ["kind", "code", "id", "removed_at", "colour"])
def test_what_a_client_is_cannot_be_revised(desk: Desk, hollola: Client, field: str) -> None:
    with pytest.raises(Mistake):
        desk.clients.revise(hollola.id, **{field: None})
    assert desk.clients.read(hollola.id) == hollola


def test_service_areas_keep_the_order_they_are_given(desk: Desk, hollola: Client) -> None:
    areas = [desk.clients.add_area(hollola.id, name) for name in ("Sivistys", " Tekniset \n palvelut ", "Elinvoima")]
    desk.clients.move_area(areas[2].id, 0)
    desk.clients.revise_area(areas[0].id, name="Sivistys ja vapaa-aika")
    assert [area.name for area in desk.clients.areas(hollola.id)] == [
        "Elinvoima",
        "Sivistys ja vapaa-aika",
        "Tekniset palvelut",
    ]
    assert [area.position for area in desk.clients.areas(hollola.id)] == [0, 1, 2]


@pytest.mark.parametrize(("to", "order"), [(-5, "cab"), (0, "cab"), (1, "acb"), (2, "abc"), (99, "abc")])
def test_moving_beyond_an_end_is_moving_to_it(desk: Desk, hollola: Client, to: int, order: str) -> None:
    areas = [desk.clients.add_area(hollola.id, name) for name in "abc"]
    desk.clients.move_area(areas[2].id, to)
    assert "".join(area.name for area in desk.clients.areas(hollola.id)) == order


def test_removing_an_area_leaves_those_who_point_to_it_with_the_whole_client(desk: Desk, hollola: Client) -> None:
    area = desk.clients.add_area(hollola.id, "Sivistys")
    person = desk.people.add(hollola.id, "Aino")
    gone = desk.people.add(hollola.id, "Eino")
    for each in (person, gone):
        desk.people.revise(each.id, service_area_id=area.id)
    desk.people.remove(gone.id)
    desk.clients.remove_area(area.id)
    assert desk.clients.areas(hollola.id) == ()
    assert desk.people.read(person.id).service_area_id is None
    assert desk.undo.undo() is Deed.AREA_REMOVED
    assert desk.clients.areas(hollola.id) == (area,)
    assert desk.people.read(person.id).service_area_id == area.id
    assert desk.undo.undo() is Deed.PERSON_REMOVED
    assert desk.people.read(gone.id).service_area_id == area.id


def test_organisations_are_told_from_places(desk: Desk, hollola: Client) -> None:
    second, first = desk.clients.add_other("Yhdistys"), desk.clients.add_other("Muu ry")
    assert desk.clients.others() == (first, second)
    assert hollola.code is not None


def test_a_standing_meeting_has_its_rhythm_and_its_dates_in_order(desk: Desk, hollola: Client) -> None:
    board = desk.clients.add_meeting(hollola.id, "Johtoryhmä")
    info = desk.clients.add_meeting(hollola.id, "Esihenkilöinfo")
    days = (date(2027, 2, 2), date(2027, 1, 5), date(2027, 2, 2))
    revised = desk.clients.revise_meeting(info.id, rhythm="kuun 1. tiistai", next_dates=days)
    assert revised.next_dates == (date(2027, 1, 5), date(2027, 2, 2))
    desk.clients.move_meeting(info.id, 0)
    assert [meeting.name for meeting in desk.clients.meetings(hollola.id)] == ["Esihenkilöinfo", "Johtoryhmä"]
    desk.clients.remove_meeting(board.id)
    assert [meeting.rhythm for meeting in desk.clients.meetings(hollola.id)] == ["kuun 1. tiistai"]


def test_nothing_belongs_to_a_client_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.clients.add_area("nobody", "Sivistys")
    with pytest.raises(NotFound):
        desk.clients.add_meeting("nobody", "Johtoryhmä")
    with pytest.raises(NotFound):
        desk.clients.read("nobody")
    assert desk.undo.last() is None


def test_a_name_longer_than_a_line_is_refused(desk: Desk, hollola: Client) -> None:
    with pytest.raises(TooLong):
        desk.clients.add_area(hollola.id, "a" * 1001)
    assert desk.clients.areas(hollola.id) == ()
