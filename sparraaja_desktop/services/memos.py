"""The memo of a design session, gathered from the workspace."""

from typing import TYPE_CHECKING

from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.design import Decision, DesignSession, Promise
from sparraaja_desktop.model.design_material import MemoMaterial, NextMeeting
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.services.bench import Bench
from sparraaja_desktop.services.clients import client_of, words_of

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look


def memo(bench: Bench, look: "Look", session_id: str, language: Language, author: str = "") -> Sheet:
    """The memo in `language`; the notes of the session are never in it. Raises NotFound."""
    from sparraaja_desktop.documents import design_memo

    session = look.need(DesignSession, session_id)
    client = client_of(look, session.engagement_id)
    promises = look.all(Promise, engagement_id=session.engagement_id, session_id=session.id)
    material = MemoMaterial(
        client_name=client.name.in_(language),
        client_word=words_of(bench, client, language).client,
        held_on=session.held_on,
        mode=session.mode,
        participants=session.participants,
        decisions=tuple(each.text for each in look.all(Decision, session_id=session.id)),
        promises=promises,
        programme_changes=session.programme_changes,
        next_meeting=_next_meeting(look, session),
    )
    return design_memo.build(material, bench.content.wording("design_memo", language), bench.today(), author)


def _next_meeting(look: "Look", session: DesignSession) -> NextMeeting | None:
    """The design session or event that comes next after the session; of two on one day the session."""
    sessions = look.all(DesignSession, engagement_id=session.engagement_id)
    events = look.all(Event, engagement_id=session.engagement_id)
    later = [
        *(NextMeeting(each.held_on) for each in sessions if each.held_on > session.held_on),
        *(NextMeeting(each.held_on, each.theme) for each in events if each.held_on and each.held_on > session.held_on),
    ]
    return min(later, key=lambda each: each.held_on, default=None)
