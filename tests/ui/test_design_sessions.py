"""Design sessions: notes that keep themselves, decisions, promises, the mapping beside, and the memo."""

from datetime import date
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.design import DesignSession
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import FindingKind, Mode
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.design.page import DesignPage
from sparraaja_desktop.ui.design.sessions import SessionsView
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.look import LIGHT, dress
from tests.ui.conftest import NOON
from tests.ui.keys import CTRL, SHIFT, press, type_text
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import focused, show, unnamed, write


@pytest.fixture
def engagement(desk: Desk) -> Engagement:
    """A coaching of Hollola with something in its mapping."""
    engagement = desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Kylätalo pyörii")
    desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Lisää aikaa")
    desk.mapping.add_finding(engagement.id, FindingKind.QUOTE, "Näin sanottiin")
    return engagement


@pytest.fixture
def session(desk: Desk, engagement: Engagement) -> DesignSession:
    """A design session of that coaching."""
    return desk.design.add_session(engagement.id, date(2026, 11, 20), Mode.LIVE)


def opened(context: Context, engagement: Engagement, qtbot: QtBot, width: int = 1050) -> SessionsView:
    """The view as the sparrer has it before them."""
    view = SessionsView(context)
    show(qtbot, view, engagement.id, width=width)
    return view


def promises(view: SessionsView) -> list[tuple[str, str, str]]:
    """The rows of the promises: sign, text and detail; headings have no sign."""
    rows = [view.promises.lines.line(row) for row in range(view.promises.lines.rowCount())]
    return [(line.sign, line.text, line.detail) for line in rows]


def test_an_empty_page_says_what_a_design_session_is_for(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    assert view.add.hasFocus()
    assert "goes into the memo" in view.empty.text()
    view.add.click()
    (made,) = desk.design.sessions(engagement.id)
    assert (made.held_on, made.mode) == (NOON.date(), Mode.LIVE)
    assert view.form.participants.hasFocus()


def test_everything_that_is_typed_in_a_session_keeps_itself(
    context: Context, desk: Desk, engagement: Engagement, session: DesignSession, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    write(view.form.participants, "Maija Meri, Kalle Kuusi")
    write(view.form.changes, "Toinen tapahtuma siirtyy")
    press(view.view, Qt.Key.Key_Return)
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Return)
    assert view.form.notes.hasFocus()
    type_text(view.form.notes, "Aikataulu on tiukka\nPuhuttiin kylistä")
    qtbot.waitUntil(lambda: "kylistä" in desk.design.read_session(session.id).notes, timeout=3_000)
    kept = desk.design.read_session(session.id)
    assert kept.participants == "Maija Meri, Kalle Kuusi"
    assert kept.programme_changes == "Toinen tapahtuma siirtyy"
    assert kept.notes == "Aikataulu on tiukka\nPuhuttiin kylistä"
    assert "Maija Meri" in view.lines.line(0).detail


def test_the_day_and_the_way_of_meeting_are_chosen_in_place(
    context: Context, desk: Desk, engagement: Engagement, session: DesignSession, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    press(view.form.mode, Qt.Key.Key_Down)
    edit = view.form.held_on.edit
    edit.setFocus()
    edit.selectAll()
    type_text(edit, "18.11.2026")
    press(edit, Qt.Key.Key_Return)
    kept = desk.design.read_session(session.id)
    assert (kept.held_on, kept.mode) == (date(2026, 11, 18), Mode.REMOTE)
    edit.selectAll()
    press(edit, Qt.Key.Key_Delete)
    press(edit, Qt.Key.Key_Return)
    assert desk.design.read_session(session.id).held_on == date(2026, 11, 18)


def test_a_decision_is_typed_and_added_with_return(
    context: Context, desk: Desk, engagement: Engagement, session: DesignSession, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    press(view, Qt.Key.Key_D, CTRL | SHIFT)
    assert view.decisions.adding.hasFocus()
    type_text(view.decisions.adding, "Kolme tapahtumaa\nTammikuussa alku\n")
    assert [each.text for each in desk.design.decisions(session.id)] == ["Kolme tapahtumaa", "Tammikuussa alku"]
    assert view.decisions.adding.hasFocus()
    view.decisions.list.setFocus()
    view.decisions.up.trigger()
    assert [each.text for each in desk.design.decisions(session.id)] == ["Tammikuussa alku", "Kolme tapahtumaa"]
    press(view.decisions.list, Qt.Key.Key_F2)
    type_text(focused(), "Alku helmikuussa\n")
    QTest.qWait(0)
    assert desk.design.decisions(session.id)[0].text == "Alku helmikuussa"
    press(view.decisions.list, Qt.Key.Key_Delete)
    assert [each.text for each in desk.design.decisions(session.id)] == ["Kolme tapahtumaa"]
    desk.undo.undo()
    assert len(desk.design.decisions(session.id)) == 2


def test_a_promise_says_who_what_and_by_when(
    context: Context, desk: Desk, engagement: Engagement, session: DesignSession, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    box = view.promises
    assert box.empty.isVisible()
    press(view, Qt.Key.Key_P, CTRL | SHIFT)
    assert box.who.hasFocus()
    assert promises(view) == [("○", "(no text yet)", "No day agreed")]
    type_text(box.who, "Maija")
    write(box.what, "kutsuu esihenkilöt")
    box.due_on.edit.setFocus()
    type_text(box.due_on.edit, "20.11.2026")
    press(box.due_on.edit, Qt.Key.Key_Return)
    (promise,) = desk.design.promises(engagement.id)
    assert (promise.who, promise.what, promise.due_on) == ("Maija", "kutsuu esihenkilöt", date(2026, 11, 20))
    assert promise.session_id == session.id
    ((sign, text, detail),) = promises(view)
    assert (sign, text) == ("!", "Maija: kutsuu esihenkilöt")
    assert detail.startswith("Overdue: was promised by ")


def test_space_marks_a_promise_as_kept_and_delete_removes_it(
    context: Context, desk: Desk, engagement: Engagement, session: DesignSession, qtbot: QtBot
) -> None:
    for day in (date(2026, 12, 1), date(2026, 12, 2)):
        desk.design.add_promise(engagement.id, "Kalle", "varaa tilan", day, session.id)
    view = opened(context, engagement, qtbot)
    box = view.promises
    assert promises(view)[0][2].startswith("By ")
    box.view.setFocus()
    press(box.view, Qt.Key.Key_Space)
    assert desk.design.promises(engagement.id)[0].kept_on == NOON.date()
    assert promises(view)[0][0] == "✓"
    press(box.view, Qt.Key.Key_Space)
    assert desk.design.promises(engagement.id)[0].kept_on is None
    press(box.view, Qt.Key.Key_Return)
    assert box.who.hasFocus()
    box.view.setFocus()
    press(box.view, Qt.Key.Key_Down)
    assert box.due_on.value() == date(2026, 12, 2)
    press(box.view, Qt.Key.Key_Delete)
    assert len(desk.design.promises(engagement.id)) == 1
    box.remove.click()
    assert box.add_button.hasFocus()
    desk.undo.undo()
    assert len(promises(view)) == 1


def test_esc_leads_from_a_promise_to_the_promises_and_then_to_the_sessions(
    context: Context, desk: Desk, engagement: Engagement, session: DesignSession, qtbot: QtBot
) -> None:
    desk.design.add_promise(engagement.id, "Kalle", "varaa tilan", session_id=session.id)
    view = opened(context, engagement, qtbot)
    for editor in (view.promises.who, view.promises.due_on.edit):
        editor.setFocus()
        press(editor, Qt.Key.Key_Escape)
        assert view.promises.view.hasFocus()
    press(view.promises.view, Qt.Key.Key_Escape)
    assert view.view.hasFocus()
    view.form.notes.setFocus()
    press(view.form.notes, Qt.Key.Key_Escape)
    assert view.view.hasFocus()


def test_an_open_promise_from_elsewhere_is_seen_until_it_is_kept(
    context: Context, desk: Desk, engagement: Engagement, session: DesignSession, qtbot: QtBot
) -> None:
    desk.design.add_promise(engagement.id, "Maija", "kertoo johtoryhmälle")
    kept = desk.design.add_promise(engagement.id, "Kalle", "varaa tilan")
    desk.design.keep_promise(kept.id, date(2026, 11, 22))
    view = opened(context, engagement, qtbot)
    assert session.id == view.chosen_id
    assert [text for _, text, _ in promises(view)] == [
        "Given elsewhere, still open (1)",
        "Maija: kertoo johtoryhmälle",
    ]
    view.promises.keep_button.click()
    assert promises(view) == []


def test_the_mapping_stays_beside_and_f8_folds_it(
    context: Context, engagement: Engagement, session: DesignSession, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    assert session.id == view.chosen_id
    lines = view.beside.lines
    assert [lines.line(row).text for row in range(lines.rowCount())] == [
        "Already done (1)",
        "Kylätalo pyörii",
        "Needs (1)",
        "Lisää aikaa",
    ]
    assert view.beside.isVisible()
    press(view.view, Qt.Key.Key_F8)
    assert not view.beside.isVisible()
    press(view.view, Qt.Key.Key_F8)
    assert view.beside.view.hasFocus()


def test_in_a_narrow_window_the_mapping_waits_until_it_is_asked_for(
    context: Context, engagement: Engagement, session: DesignSession, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot, width=600)
    assert session.id == view.chosen_id
    assert not view.beside.isVisible()
    press(view.view, Qt.Key.Key_F8)
    assert view.beside.isVisible()


def test_a_session_is_removed_and_undone(
    context: Context, desk: Desk, engagement: Engagement, session: DesignSession, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    press(view.view, Qt.Key.Key_Delete)
    assert desk.design.sessions(engagement.id) == ()
    assert view.add.hasFocus()
    assert not view.memo_deed.isEnabled()
    desk.undo.undo()
    assert desk.design.sessions(engagement.id) == (session,)
    assert view.form.isVisible()


def test_ctrl_e_makes_the_memo_without_the_notes(
    context: Context,
    desk: Desk,
    engagement: Engagement,
    session: DesignSession,
    qtbot: QtBot,
    ask: ScriptedAsk,
    tmp_path: Path,
) -> None:
    desk.design.add_decision(session.id, "Kolme tapahtumaa")
    view = opened(context, engagement, qtbot)
    type_text(view.form.notes, "Vain omaan käyttöön")
    ask.answers = [tmp_path / "muistio.docx"]
    press(view.form.notes, Qt.Key.Key_E, CTRL)
    document = Document(str(tmp_path / "muistio.docx"))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    text = "\n".join([*(each.text for each in document.paragraphs), *cells])
    assert "Kolme tapahtumaa" in text
    assert "Vain omaan" not in text
    assert view.written.open.hasFocus()
    (handout,) = desk.handouts.of_engagement(engagement.id)
    assert (handout.kind, handout.language) == (HandoutKind.DESIGN_MEMO, Language.FI)
    ask.answers = [None]
    view.form.make.click()
    assert len(desk.handouts.of_engagement(engagement.id)) == 1


def test_the_memo_begins_in_the_language_of_the_client(context: Context, desk: Desk, qtbot: QtBot) -> None:
    swedish = desk.engagements.start(desk.clients.take(desk.clients.find("Jakobstad")[0]).id, SparrerKind.EXPERT)
    view = opened(context, swedish, qtbot)
    assert view.form.chosen_language() is Language.SV
    view.memo_deed.trigger()
    assert view.beside.empty.isVisible()


def test_the_page_has_goals_and_sessions(
    context: Context, engagement: Engagement, session: DesignSession, qtbot: QtBot, qapp: QApplication
) -> None:
    page = DesignPage(context)
    show(qtbot, page, engagement.id)
    assert page.name == "goals"
    press(focused(), Qt.Key.Key_PageDown, CTRL)
    assert page.place()["view"] == "sessions"
    view = page.view("sessions")
    assert isinstance(view, SessionsView)
    assert view.chosen_id == session.id
    assert unnamed(page) == []
    dress(qapp, LIGHT, 300, 10)
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 1050
    dress(qapp, LIGHT, 100, 10)


def test_sessions_speak_the_language_of_the_window(
    context: Context, engagement: Engagement, session: DesignSession, qtbot: QtBot, translations: Translations
) -> None:
    view = opened(context, engagement, qtbot)
    assert session.id == view.chosen_id
    before = view.lines.line(0).text
    translations.use(Language.FI)
    QApplication.processEvents()
    assert view.lines.line(0).text != before
