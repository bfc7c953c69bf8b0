"""Which municipality that has been coached could coach another: what the two have in common (R41, R69)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sparraaja_desktop.model.clients import Client, ClientKind
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.language import Language


@dataclass(frozen=True, slots=True)
class PossiblePeer:
    """A coached municipality, with the themes and the languages that it shares, and whether the region is the same."""

    client: Client
    themes: tuple[str, ...] = ()
    languages: tuple[Language, ...] = ()
    is_near: bool = False


def possible_peers(
    wished: Engagement, client: Client, coached: Iterable[tuple[Client, Engagement]], regions: Mapping[str, str]
) -> tuple[PossiblePeer, ...]:
    """The other municipalities among those that were coached, who has most in common with the client first.

    Themes weigh most, then a language, then the region; `regions` has the region of a municipality by its code. With
    nothing in common one may still be chosen. Each stands once, whatever the number of its coachings.
    """
    themes: dict[str, set[str]] = {}
    clients: dict[str, Client] = {}
    for other, engagement in coached:
        if other.id != client.id and other.kind is ClientKind.MUNICIPALITY:
            clients[other.id] = other
            themes.setdefault(other.id, set()).update(engagement.themes)
    region = regions.get(client.code or "")
    peers = [
        PossiblePeer(
            other,
            tuple(each for each in wished.themes if each in themes[other.id]),
            tuple(each for each in client.languages if each in other.languages),
            region is not None and regions.get(other.code or "") == region,
        )
        for other in clients.values()
    ]
    return tuple(sorted(peers, key=_rank))


def _rank(peer: PossiblePeer) -> tuple[int, int, bool, str]:
    return -len(peer.themes), -len(peer.languages), not peer.is_near, peer.client.name.fi
