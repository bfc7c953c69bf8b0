"""The municipalities that have been coached are offered as peers, with what they share (R69)."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.engagements.overview import OverviewPage
from sparraaja_desktop.ui.engagements.peers import Peers
from tests.ui.keys import press
from tests.ui.shown import focused, unnamed

Show = Callable[[Engagement], OverviewPage]


def said(peers: Peers) -> list[tuple[str, str]]:
    """Name and what is shared, row by row."""
    return [(peers.lines.line(row).text, peers.lines.line(row).detail) for row in range(peers.lines.rowCount())]


def coached(desk: Desk, name: str, *themes: str) -> Engagement:
    """A coaching of which an event has been held."""
    engagement = desk.engagements.start(desk.clients.take(desk.clients.find(name)[0]).id, SparrerKind.EXPERT)
    event = desk.programme.add_event(engagement.id, "Miksi?")
    desk.programme.revise_event(event.id, is_held=True)
    return desk.engagements.revise(engagement.id, themes=themes)


def test_a_coached_municipality_is_chosen_by_keys_for_what_the_two_share(
    opened: Show, coaching: Engagement, desk: Desk
) -> None:
    desk.engagements.revise(coaching.id, sparrer_kind=SparrerKind.MUNICIPALITY, themes=("climate", "Torin uudistus"))
    coached(desk, "Maarianhamina")
    coached(desk, "Lahti")
    turku = coached(desk, "Turku", "Torin uudistus", "climate")
    page = opened(coaching)
    peers = page.coaching.peer.peers
    assert peers.isVisible()
    assert said(peers) == [
        ("Turku", "The same themes: Climate work, Torin uudistus · The same language: Suomi"),
        ("Lahti", "The same language: Suomi · The same region"),
        ("Mariehamn", "Nothing in common that is known here"),
    ]
    page.coaching.kind.setFocus()
    press(focused(), Qt.Key.Key_Tab)
    assert focused() is peers.view
    peers.view.setCurrentIndex(peers.lines.index(0))
    press(peers.view, Qt.Key.Key_Return)
    assert desk.engagements.read(coaching.id).peer_client_id == turku.client_id
    assert page.coaching.peer.peer.text() == "Coached by: Turku"
    assert unnamed(page) == []


def test_while_nobody_else_has_been_coached_there_is_no_list(
    opened: Show, coaching: Engagement, desk: Desk, context: Context
) -> None:
    assert context
    desk.engagements.revise(coaching.id, sparrer_kind=SparrerKind.MUNICIPALITY)
    page = opened(coaching)
    assert page.coaching.peer.isVisible()
    assert not page.coaching.peer.peers.isVisible()
