"""Coachings: started, revised, found by name."""

from datetime import date

import pytest

from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import NotFound, TooLong
from sparraaja_desktop.model.language import Texts
from sparraaja_desktop.model.mapping import ItemState
from sparraaja_desktop.model.text import LINE_LIMIT
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed


def test_a_coaching_starts_today_with_everything_that_is_to_be_mapped(desk: Desk, hollola: Client) -> None:
    coaching = desk.engagements.start(hollola.id, SparrerKind.RESIDENT)
    assert (coaching.started_on, coaching.sparrer_kind) == (date(2026, 11, 23), SparrerKind.RESIDENT)
    items = desk.mapping.items(coaching.id)
    assert [item.key for item in items] == [shipped.key for shipped in desk.content.items()]
    assert {item.state for item in items} == {ItemState.UNKNOWN}


def test_no_coaching_starts_for_nobody(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.engagements.start("nobody", SparrerKind.EXPERT)
    assert desk.engagements.all() == ()


def test_coachings_are_listed_with_their_clients_newest_first(desk: Desk, hollola: Client) -> None:
    old = desk.engagements.start(hollola.id, SparrerKind.EXPERT)
    newer = desk.engagements.start(hollola.id, SparrerKind.EXPERT)
    newest = desk.engagements.start(desk.clients.add_other("Muu ry").id, SparrerKind.EXPERT)
    desk.engagements.revise(old.id, started_on=date(2025, 1, 1))
    lines = desk.engagements.all()
    assert [line.engagement.id for line in lines] == [newest.id, newer.id, old.id]
    assert [line.client.name.fi for line in lines] == ["Muu ry", "Hollola", "Hollola"]


def test_the_newest_coachings_come_first_and_the_others_after_them(desk: Desk, hollola: Client) -> None:
    assert not desk.engagements.are_any()
    started = [desk.engagements.start(hollola.id, SparrerKind.EXPERT) for _ in range(4)]
    started.append(desk.engagements.start(desk.clients.add_other("Muu ry").id, SparrerKind.EXPERT))
    assert desk.engagements.are_any()
    newest = desk.engagements.newest(None, 2)
    assert newest == desk.engagements.all()[:2]
    assert desk.engagements.newest(newest[-1].engagement, 9) == desk.engagements.all()[2:]
    desk.engagements.remove(started[0].id)
    assert [desk.engagements.is_there(each) for each in (started[1].id, started[0].id, "nobody")] == [
        True,
        False,
        False,
    ]


def test_what_each_kind_of_sparrer_needs_is_kept(desk: Desk, coaching: Engagement) -> None:
    peer = desk.clients.add_other("Naapurikunta")
    revised = desk.engagements.revise(
        coaching.id,
        sparrer_kind=SparrerKind.MUNICIPALITY,
        peer_client_id=peer.id,
        matchmaker="Kuntaliitto",
        content_agreed_on=date(2026, 12, 1),
        themes=("area-work", " Torin uudistus ", "area-work", ""),
        to_ponder="Kuka puuttuu?\nMikä yllätti?",
    )
    assert revised.themes == ("area-work", "Torin uudistus")
    assert desk.engagements.read(coaching.id) == revised


def test_a_peer_that_is_undone_is_no_longer_the_peer(desk: Desk, coaching: Engagement) -> None:
    peer = desk.clients.add_other("Naapurikunta")
    desk.engagements.revise(coaching.id, peer_client_id=peer.id)
    desk.undo.undo()
    desk.undo.undo()
    assert desk.engagements.read(coaching.id).peer_client_id is None


def test_a_coaching_is_named_by_its_title_or_its_client_in_any_language(desk: Desk, coaching: Engagement) -> None:
    desk.clients.revise(coaching.client_id, name=Texts(fi="Hollola", sv="Hollola sv", en="Hollola Town"))
    desk.engagements.revise(coaching.id, title="Kevään sparraus")
    for name in ("kevään SPARRAUS", " hollola ", "HOLLOLA SV", "hollola town"):
        assert desk.engagements.named(name).id == coaching.id


def test_of_two_coachings_of_a_name_the_newest_is_meant_and_a_title_goes_first(
    desk: Desk, hollola: Client, coaching: Engagement
) -> None:
    newer = desk.engagements.start(hollola.id, SparrerKind.EXPERT)
    assert desk.engagements.named("Hollola").id == newer.id
    desk.engagements.revise(coaching.id, title="hollola")
    assert desk.engagements.named("Hollola").id == coaching.id


@pytest.mark.parametrize("name", ["Lahti", "", "  "])
def test_a_name_that_no_coaching_has_finds_none(desk: Desk, coaching: Engagement, name: str) -> None:
    assert coaching.title == ""
    with pytest.raises(NotFound):
        desk.engagements.named(name)


def test_a_removed_coaching_takes_along_all_that_is_under_it(desk: Desk, coaching: Engagement) -> None:
    desk.engagements.remove(coaching.id)
    assert desk.engagements.all() == ()
    assert desk.mapping.items(coaching.id) == ()
    with pytest.raises(NotFound):
        desk.engagements.read(coaching.id)


def test_a_municipality_that_has_been_coached_is_offered_as_a_peer_for_what_they_share(desk: Desk) -> None:
    def begun(name: str, *themes: str) -> Engagement:
        engagement = desk.engagements.start(desk.clients.take(desk.clients.find(name)[0]).id, SparrerKind.EXPERT)
        return desk.engagements.revise(engagement.id, themes=themes)

    wished = begun("Hollola", "climate")
    assert desk.engagements.possible_peers(wished.id) == ()
    lahti, turku, _lohja = begun("Lahti"), begun("Turku", "climate"), begun("Lohja", "climate")
    for engagement in (lahti, turku):
        event = desk.programme.add_event(engagement.id, "Miksi?")
        desk.programme.revise_event(event.id, is_held=True)
    found = desk.engagements.possible_peers(wished.id)
    assert [(each.client.name.fi, each.themes, each.is_near) for each in found] == [
        ("Turku", ("climate",), False),
        ("Lahti", (), True),
    ]
    desk.closing.close(lahti.id, wished.started_on)
    assert desk.engagements.possible_peers(wished.id) == found
    with pytest.raises(NotFound):
        desk.engagements.possible_peers("nobody")


def test_a_theme_that_is_typed_bit_by_bit_stands_in_one_place_and_is_taken_back_as_one(
    desk: Desk, coaching: Engagement
) -> None:
    desk.engagements.revise(coaching.id, themes=("area-work",))
    typed = desk.engagements.type_theme(coaching.id, " Tor")
    typed = desk.engagements.type_theme(coaching.id, "Torin  uudistus", typed)
    assert typed == "Torin uudistus"
    assert desk.engagements.read(coaching.id).themes == ("area-work", "Torin uudistus")
    desk.engagements.revise(coaching.id, title="Kevään sparraus")
    desk.engagements.type_theme(coaching.id, "Torin uudistus 2027", typed)
    assert desk.undo.undo() is Deed.ENGAGEMENT_CHANGED
    left = desk.engagements.read(coaching.id)
    assert (left.themes, left.title) == (("area-work",), "Kevään sparraus")
    assert desk.undo.undo() is Deed.ENGAGEMENT_CHANGED
    assert desk.engagements.read(coaching.id).themes == ()


def test_a_theme_that_goes_on_after_something_else_was_done_is_a_gesture_of_its_own(
    desk: Desk, coaching: Engagement
) -> None:
    desk.engagements.type_theme(coaching.id, "Tori")
    goal = desk.goals.add(coaching.id, "Kysytään ensin")
    desk.engagements.type_theme(coaching.id, "Tori ja satama", "Tori")
    assert desk.undo.undo() is Deed.ENGAGEMENT_CHANGED
    assert desk.engagements.read(coaching.id).themes == ("Tori",)
    assert desk.goals.of(coaching.id) == (goal,)


def test_a_theme_that_is_there_already_is_not_doubled_and_not_taken_for_what_is_typed(
    desk: Desk, coaching: Engagement
) -> None:
    desk.engagements.revise(coaching.id, themes=("Tori", "area-work"))
    typed = desk.engagements.type_theme(coaching.id, "Tori")
    assert typed == ""
    typed = desk.engagements.type_theme(coaching.id, "Torin laita", typed)
    assert desk.engagements.read(coaching.id).themes == ("Tori", "area-work", "Torin laita")
    assert desk.engagements.type_theme(coaching.id, "", typed) == ""
    assert desk.engagements.read(coaching.id).themes == ("Tori", "area-work")


def test_no_theme_is_typed_for_nobody_and_none_that_is_too_long(desk: Desk, coaching: Engagement) -> None:
    with pytest.raises(NotFound):
        desk.engagements.type_theme("nobody", "Tori")
    with pytest.raises(TooLong):
        desk.engagements.type_theme(coaching.id, "x" * (LINE_LIMIT + 1))
