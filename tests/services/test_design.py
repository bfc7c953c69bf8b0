"""Design sessions: decisions, promises and the memo (R29-R32)."""

from datetime import date
from pathlib import Path

import pytest

from sparraaja_desktop.documents.reread import paragraphs
from sparraaja_desktop.model.blocks import Paragraph, Sheet, Table
from sparraaja_desktop.model.design import DesignSession
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed

TODAY, LATER = date(2026, 11, 23), date(2026, 12, 1)


@pytest.fixture
def session(desk: Desk, coaching: Engagement) -> DesignSession:
    """A session of today."""
    return desk.design.add_session(coaching.id, TODAY, Mode.LIVE)


def said(sheet: Sheet) -> str:
    """All that the paragraphs of a sheet say."""
    return "\n".join(block.text for block in sheet.blocks if isinstance(block, Paragraph))


def test_sessions_stand_by_their_day_and_notes_are_typing(
    desk: Desk, coaching: Engagement, session: DesignSession
) -> None:
    earlier = desk.design.add_session(coaching.id, date(2026, 11, 2), Mode.PHONE)
    assert desk.design.sessions(coaching.id) == (earlier, session)
    noted = desk.design.revise_session(session.id, notes="Puhuttiin\nkahvista", participants="Aino\nEeva")
    assert desk.design.read_session(session.id) == noted
    assert desk.undo.last() is Deed.SESSION_ADDED
    desk.design.revise_session(session.id, held_on=LATER)
    assert desk.undo.undo() is Deed.SESSION_CHANGED
    assert desk.design.read_session(session.id) == noted


def test_a_decision_is_added_reworded_moved_and_removed(desk: Desk, session: DesignSession) -> None:
    first, second = (desk.design.add_decision(session.id, text) for text in ("Neljä tilaisuutta", "Etänä"))
    desk.design.move_decision(second.id, 0)
    desk.design.revise_decision(first.id, text="Viisi tilaisuutta")
    assert [each.text for each in desk.design.decisions(session.id)] == ["Etänä", "Viisi tilaisuutta"]
    desk.design.remove_decision(second.id)
    assert [each.text for each in desk.design.decisions(session.id)] == ["Viisi tilaisuutta"]
    assert [desk.undo.undo(), desk.undo.undo()] == [Deed.DECISION_REMOVED, Deed.DECISION_MOVED]
    assert [each.text for each in desk.design.decisions(session.id)] == ["Viisi tilaisuutta", "Etänä"]


def test_a_session_goes_with_its_decisions_and_its_promises_stay(
    desk: Desk, coaching: Engagement, session: DesignSession
) -> None:
    decision = desk.design.add_decision(session.id, "Neljä tilaisuutta")
    given = desk.design.add_promise(coaching.id, "Aino", "Kutsut", LATER, session.id)
    other = desk.design.add_promise(coaching.id, "Eeva", "Sali")
    assert desk.design.promises(coaching.id) == (given, other)
    assert desk.design.promises(coaching.id, session.id) == (given,)
    desk.design.remove_session(session.id)
    assert [each.session_id for each in desk.design.promises(coaching.id)] == [None, None]
    assert [(each.kind, each.says) for each in desk.trash.removed()] == [("DesignSession", "23.11.2026")]
    desk.undo.undo()
    assert desk.design.decisions(session.id) == (decision,)
    assert desk.design.promises(coaching.id, session.id) == (given,)


def test_a_promise_is_kept_and_open_again(desk: Desk, coaching: Engagement) -> None:
    event = desk.programme.add_event(coaching.id, "Mitä osallisuus on")
    promise = desk.design.add_promise(coaching.id, "Aino", "Kutsut", date(2026, 11, 1), event_id=event.id)
    assert promise.is_overdue(TODAY)
    assert not desk.design.keep_promise(promise.id, TODAY).is_overdue(TODAY)
    assert desk.design.keep_promise(promise.id, None) == promise
    assert desk.undo.undo() is Deed.PROMISE_KEPT
    desk.design.revise_promise(promise.id, due_on=LATER, who="Eeva")
    desk.programme.remove_event(event.id)
    (kept,) = desk.design.promises(coaching.id)
    assert (kept.who, kept.due_on, kept.event_id, kept.kept_on) == ("Eeva", LATER, None, TODAY)
    desk.design.remove_promise(promise.id)
    assert desk.trash.removed()[0].says == "Eeva, Kutsut"


def test_what_belongs_to_nothing_is_refused(desk: Desk, coaching: Engagement, session: DesignSession) -> None:
    desk.design.remove_session(session.id)
    for refused in (
        lambda: desk.design.add_session("nothing", TODAY, Mode.LIVE),
        lambda: desk.design.add_decision(session.id, "Etänä"),
        lambda: desk.design.add_promise(coaching.id, "Aino", "Kutsut", session_id=session.id),
        lambda: desk.design.memo(session.id, Language.FI),
    ):
        with pytest.raises(NotFound):
            refused()


def test_the_memo_tells_what_was_agreed_and_never_what_was_noted(
    desk: Desk, coaching: Engagement, session: DesignSession
) -> None:
    desk.design.revise_session(session.id, notes="SALAISTA", participants="Aino", programme_changes="Kolmas siirtyi")
    desk.design.add_decision(session.id, "Etänä")
    desk.design.add_promise(coaching.id, "Aino", "Kutsut", LATER, session.id)
    desk.design.add_promise(coaching.id, "Eeva", "Muualla luvattu")
    sheet = desk.design.memo(session.id, Language.FI, author="Sparraaja")
    (table,) = [block for block in sheet.blocks if isinstance(block, Table)]
    assert table.rows == (("Aino", "Kutsut", "1.12.2026"),)
    assert "Kunta: Hollola" in said(sheet)
    assert "Kolmas siirtyi" in said(sheet)
    assert "Seuraavan tapaamisen ajankohdasta ei ole vielä sovittu." in said(sheet)
    assert "SALAISTA" not in repr(sheet)
    assert sheet.author == "Sparraaja"


def test_the_next_meeting_is_the_first_session_or_event_after_it(
    desk: Desk, coaching: Engagement, session: DesignSession
) -> None:
    desk.programme.add_event(coaching.id, "Ajankohta avoin")
    event = desk.programme.add_event(coaching.id, "Mitä osallisuus on")
    desk.programme.revise_event(event.id, held_on=date(2026, 12, 8))
    assert "8. joulukuuta 2026. Teema: Mitä osallisuus on" in said(desk.design.memo(session.id, Language.FI))
    desk.design.add_session(coaching.id, LATER, Mode.REMOTE)
    assert "Vi träffas nästa gång: 1 december 2026" in said(desk.design.memo(session.id, Language.SV))


def test_all_memos_of_a_coaching_are_written_one_of_each_session(
    desk: Desk, coaching: Engagement, session: DesignSession, tmp_path: Path
) -> None:
    desk.design.add_session(coaching.id, LATER, Mode.REMOTE)
    desk.design.add_decision(session.id, "Neljä tilaisuutta")
    first, second = desk.packs.write_all(coaching.id, (HandoutKind.DESIGN_MEMO,), Language.FI, tmp_path)
    assert "Neljä tilaisuutta" in "\n".join(paragraphs(first.read_bytes()))
    assert "1. joulukuuta 2026" in second.name
    assert {each.kind for each in desk.handouts.of_engagement(coaching.id)} == {HandoutKind.DESIGN_MEMO}
