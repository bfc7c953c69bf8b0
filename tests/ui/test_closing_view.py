"""Closing a coaching in the window: what is missing, a last look for names, what stays, and the one question."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.language import Texts
from sparraaja_desktop.model.mapping import FindingKind, Mode
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.paths import paths
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.engagements.overview import OverviewPage
from sparraaja_desktop.ui.followup.closing import ClosingView
from tests.ui.coaching import Coached, coached
from tests.ui.conftest import Going
from tests.ui.framed import Disk
from tests.ui.keys import press
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import focused, show, unnamed

NAME = "Tuire Niittykorpi"


@pytest.fixture
def held(desk: Desk) -> Coached:
    """A coaching with a contact person who is named in a finding, too."""
    coaching = coached(desk, events=1)
    person = desk.people.add(coaching.engagement.client_id, NAME, "kehittämispäällikkö")
    desk.engagements.revise(coaching.engagement.id, contact_id=person.id)
    desk.mapping.add_finding(coaching.engagement.id, FindingKind.NEED, f"{NAME} kaipaa aikaa")
    return coaching


@pytest.fixture
def practice(desk: Desk, held: Coached) -> PlannedAction:
    """An action that is marked as a best practice."""
    action = desk.plans.add(held.engagement.id, held.areas[0].id, "Kysytään ennen päätöstä")
    return desk.plans.revise(action.id, is_best_practice=True)


@pytest.fixture
def view(qtbot: QtBot, context: Context, held: Coached) -> ClosingView:
    """The view of the closing."""
    view = ClosingView(context)
    show(qtbot, view, held.engagement.id, height=1_800)
    return view


def closed_on(desk: Desk, held: Coached) -> date | None:
    """The day of the closing."""
    return desk.engagements.read(held.engagement.id).closed_on


def test_what_is_missing_is_said_kindly_with_its_requirement_and_leads_there(
    view: ClosingView, held: Coached, going: Going
) -> None:
    lines = view.missing.lines
    said = {lines.line(row).text: row for row in lines.rows()}
    row = said["Tell the staff of the results."]
    assert lines.line(row).detail.startswith("R57 · ")
    assert focused() is view.missing.list
    view.missing.list.setCurrentIndex(lines.index(row))
    press(view.missing.list, Qt.Key.Key_Return)
    assert going.went == [(Room.COMMUNICATION, held.engagement.id, {"view": "messages"})]
    assert unnamed(view) == []


def test_the_names_and_their_places_are_shown_and_one_is_spared(view: ClosingView) -> None:
    names, places = view.names, view.places
    assert names.lines.line(0).text == NAME
    assert names.lines.line(0).detail.startswith("becomes: ")
    before = places.lines.rowCount()
    assert before >= 2
    names.list.setFocus()
    press(names.list, Qt.Key.Key_Space)
    assert names.lines.line(0).detail == "stays as it is"
    assert sum(f"{NAME} becomes" in places.lines.line(row).detail for row in places.lines.rows()) == 0
    press(names.list, Qt.Key.Key_Space)
    assert places.lines.rowCount() == before


def test_a_place_is_gone_to_where_it_has_a_page(view: ClosingView, held: Coached, desk: Desk, going: Going) -> None:
    (finding,) = desk.mapping.findings(held.engagement.id)
    places = view.places
    places.list.setFocus()
    for row in places.lines.rows():
        places.list.setCurrentIndex(places.lines.index(row))
        press(places.list, Qt.Key.Key_Return)
    assert (Room.MAPPING, held.engagement.id, {"view": "findings", "record": finding.id}) in going.went
    assert going.said == ["This place has no page of its own; it becomes a role all the same."] * len(going.said)
    assert len(going.went) + len(going.said) == places.lines.rowCount()


def test_a_best_practice_is_kept_without_the_clients_name_unless_it_is_allowed(
    practice: PlannedAction, view: ClosingView, desk: Desk
) -> None:
    part = view.practices
    assert part.lines.line(0).text == practice.action
    part.list.setFocus()
    press(part.list, Qt.Key.Key_Space)
    (kept,) = desk.closing.practices()
    assert (kept.text, kept.learnt_at) == (practice.action, "")
    part.with_name.set_checked(True)
    part.keep.click()
    assert [each.learnt_at for each in desk.closing.practices()] == ["", "Hollola"]
    assert part.kept.lines.rowCount() == 2
    part.kept.list.setFocus()
    press(part.kept.list, Qt.Key.Key_Delete)
    assert len(desk.closing.practices()) == 1
    desk.undo.undo()
    assert len(desk.closing.practices()) == 2


def test_closing_is_asked_once_and_not_yet_changes_nothing(
    view: ClosingView, desk: Desk, held: Coached, ask: ScriptedAsk
) -> None:
    ask.answers = [0, None]
    view.close_button.click()
    view.close_deed.trigger()
    assert closed_on(desk, held) is None
    assert len(ask.asked) == 2
    assert "cannot be undone" in ask.asked[0]
    assert "Hollola" in ask.asked[0]


def test_a_closed_coaching_has_roles_for_names_and_says_when_it_was_closed(
    view: ClosingView, desk: Desk, held: Coached, ask: ScriptedAsk, going: Going
) -> None:
    ask.answers = [1]
    view.close_button.click()
    assert closed_on(desk, held) == date(2026, 11, 24)
    (finding,) = desk.mapping.findings(held.engagement.id)
    assert NAME not in finding.text
    assert view.state.text() == "This coaching was closed on 24/11/2026. Its names are roles now."
    assert not view.close_button.isVisible()
    assert not view.close_deed.isEnabled()
    assert not view.missing.isVisible()
    assert going.said == ["The coaching is closed."]
    assert focused() is view.state
    assert view.first_focus() is view.state


def test_a_closing_that_could_not_be_kept_is_told_of_and_is_none(
    view: ClosingView, desk: Desk, held: Coached, ask: ScriptedAsk, going: Going, opened: Opened
) -> None:
    view.close_button.setFocus()
    disk = Disk(opened)
    disk.protect()
    ask.answers = [1, None]
    view.close_button.click()
    disk.empty()
    assert closed_on(desk, held) is None
    assert ask.asked[1].startswith("This place can be read but not written")
    assert going.said == []
    assert focused() is view.close_button


def test_older_backups_that_hold_the_names_are_removed_when_asked(
    view: ClosingView, desk: Desk, held: Coached, ask: ScriptedAsk
) -> None:
    from sparraaja_desktop.store import backups

    workspace = desk.bench.workspace
    folder = paths(workspace.path.parent).backups
    backups.take(workspace, folder, datetime(2026, 11, 1, tzinfo=UTC))
    ask.answers = [1, 0, 1]
    view.close_button.click()
    assert held.engagement.id
    assert view.old.isVisible()
    assert view.old_text.text() == "1 older backup still holds the names of this coaching."
    view.remove_old.click()
    assert len(desk.closing.backups_with_names()) == 1
    view.old_deed.trigger()
    assert desk.closing.backups_with_names() == ()
    assert not view.old.isVisible()


@pytest.fixture
def named_again(desk: Desk, held: Coached) -> Coached:
    """The coaching closed, and somebody named in it since."""
    desk.closing.close(held.engagement.id, date(2026, 11, 24))
    goal = desk.goals.add(held.engagement.id, "Kysy Sisko Salolta ensin")
    desk.goals.revise(goal.id, agreed_with="Sisko Salo")
    return held


def test_a_closed_coaching_says_nothing_of_names_while_there_are_none(
    desk: Desk, held: Coached, qtbot: QtBot, context: Context
) -> None:
    desk.closing.close(held.engagement.id, date(2026, 11, 24))
    view = ClosingView(context)
    show(qtbot, view, held.engagement.id, height=1_800)
    assert not view.again.isVisible()
    assert not view.again_deed.isEnabled()
    assert not view.names.isVisible()


def test_names_typed_after_the_closing_become_roles_by_the_keyboard_and_come_back(
    named_again: Coached, view: ClosingView, desk: Desk, going: Going
) -> None:
    assert view.state.text() == "This coaching was closed on 24/11/2026."
    assert view.again.isVisible()
    assert view.names.isVisible()
    assert view.names.said.text().startswith("These names were typed after the closing.")
    assert [view.names.lines.line(row).text for row in view.names.lines.rows()] == ["Sisko Salo"]
    assert unnamed(view) == []
    view.again_button.setFocus()
    press(view.again_button, Qt.Key.Key_Space)
    (goal,) = desk.goals.of(named_again.engagement.id)
    assert (goal.text, goal.agreed_with) == ("Kysy osallistuja ensin", "osallistuja")
    assert not view.again.isVisible()
    assert view.state.text().endswith("Its names are roles now.")
    assert going.said == ["The names are roles again."]
    desk.undo.undo()
    view.reload()
    assert desk.goals.of(named_again.engagement.id)[0].text == "Kysy Sisko Salolta ensin"
    assert view.again.isVisible()


def test_what_is_no_name_in_a_closed_coaching_is_spared(named_again: Coached, view: ClosingView, desk: Desk) -> None:
    view.names.list.setFocus()
    press(view.names.list, Qt.Key.Key_Space)
    assert view.names.isVisible()
    assert not view.again_button.isEnabled()
    press(view.names.list, Qt.Key.Key_Space)
    view.again_deed.trigger()
    assert desk.goals.of(named_again.engagement.id)[0].agreed_with == "osallistuja"


def test_a_place_leads_to_what_it_belongs_to(named_again: Coached, view: ClosingView, desk: Desk, going: Going) -> None:
    engagement_id = named_again.engagement.id
    session = desk.design.add_session(engagement_id, date(2026, 11, 24), Mode.LIVE)
    desk.design.add_decision(session.id, "Sisko Salo kutsutaan")
    guide = desk.questions.copy(desk.questions.guides()[0].id, Texts(fi="Sisko Salon runko"))
    removed = desk.goals.add(engagement_id, "Sisko Salo jaksaa")
    desk.goals.remove(removed.id)
    view.reload()
    view.places.list.setFocus()
    for row in view.places.lines.rows():
        view.places.list.setCurrentIndex(view.places.lines.index(row))
        press(view.places.list, Qt.Key.Key_Return)
    assert (Room.DESIGN, engagement_id, {"view": "sessions", "record": session.id}) in going.went
    assert (Room.QUESTIONS, engagement_id, {"view": "", "guide": guide.id}) in going.went
    assert going.said == ["This place has no page of its own; it becomes a role all the same."]
    assert any("belongs to no coaching" in view.places.lines.line(row).detail for row in view.places.lines.rows())


def test_a_suspected_word_is_made_a_name_by_space_and_is_none_again(
    view: ClosingView, held: Coached, desk: Desk, going: Going, ask: ScriptedAsk
) -> None:
    finding = desk.mapping.add_finding(held.engagement.id, FindingKind.NEED, "Kuten Sisko Salo sanoi")
    view.reload()
    places, names = view.places, view.names
    assert places.lines.line(0).detail.startswith("A name? Sisko Salo stays")
    places.list.setFocus()
    places.list.setCurrentIndex(places.lines.index(0))
    press(places.list, Qt.Key.Key_Space)
    added = {names.lines.line(row).text: row for row in names.lines.rows()}
    assert set(added) == {NAME, "Sisko Salo"}
    press(places.list, Qt.Key.Key_Space)
    assert going.said == ["This is known to be a name."]
    names.list.setFocus()
    names.list.setCurrentIndex(names.lines.index(added["Sisko Salo"]))
    press(names.list, Qt.Key.Key_Space)
    assert [names.lines.line(row).text for row in names.lines.rows()] == [NAME]
    places.list.setFocus()
    places.list.setCurrentIndex(places.lines.index(0))
    press(places.list, Qt.Key.Key_Space)
    ask.answers = [1]
    view.close_button.click()
    texts = {each.id: each.text for each in desk.mapping.findings(held.engagement.id)}
    assert texts[finding.id] == "Kuten osallistuja sanoi"


def test_the_adviser_leads_to_the_names_of_a_closed_coaching(
    named_again: Coached, qtbot: QtBot, context: Context, going: Going
) -> None:
    page = OverviewPage(context)
    show(qtbot, page, named_again.engagement.id, height=1_400)
    (step,) = page.advice.visible_steps()
    assert step.text.text() == "Somebody is named in this closed coaching. Make the names roles."
    press(step.why, Qt.Key.Key_Space)
    assert step.why_text.text().startswith("R59 · What was learnt stays")
    press(step.go, Qt.Key.Key_Space)
    assert going.went == [(Room.FOLLOWUP, named_again.engagement.id, {"view": "closing"})]
