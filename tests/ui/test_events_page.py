"""The programme of events: proposed, ordered, approved, and the facts of each event."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.clients import ClientKind, Words
from sparraaja_desktop.model.draft import Reason, Why
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.programme import EventMode
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import DraftState
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.look import LIGHT, dress
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.programme.draft_words import because, reason
from sparraaja_desktop.ui.programme.facts import FactsView
from sparraaja_desktop.ui.programme.names import item_kind_name, mode_name, tag_name
from sparraaja_desktop.ui.programme.page import EventsPage
from tests.ui.coaching import Coached, coached
from tests.ui.conftest import Going
from tests.ui.keys import ALT, CTRL, SHIFT, press, type_text
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import show, unnamed, write


def opened(context: Context, there: Coached, qtbot: QtBot) -> EventsPage:
    """The page as the sparrer has it before them."""
    page = EventsPage(context)
    show(qtbot, page, there.engagement.id)
    return page


def facts(page: EventsPage) -> FactsView:
    """The view of the facts."""
    page.views.show_view("facts")
    view = page.views.view("facts")
    assert isinstance(view, FactsView)
    return view


def rows(page: EventsPage) -> list[Line]:
    """The events as they are listed."""
    return [page.lines.line(row) for row in page.lines.rows()]


def test_a_programme_is_proposed_from_the_day_of_the_management_team(
    context: Context, desk: Desk, qtbot: QtBot
) -> None:
    there = coached(desk)
    desk.clients.revise_meeting(there.meeting.id, next_dates=(date(2027, 3, 9), date(2027, 4, 13)))
    page = opened(context, there, qtbot)
    assert page.beginning.count.hasFocus()
    press(page.beginning.count, Qt.Key.Key_Down)
    write(page.beginning.day.edit, "25.5.2027")
    press(page.beginning.propose, Qt.Key.Key_Space)
    events = desk.programme.events(there.engagement.id)
    assert len(events) == 4
    assert all(event.held_on is not None for event in events)
    assert [row.sign for row in rows(page)] == ["1", "2", "3", "4"]
    assert page.view.isVisible()
    assert not page.beginning.isVisible()


def said(page: EventsPage) -> list[tuple[str, str]]:
    """What would be proposed, and why."""
    lines = page.beginning.lines
    return [(lines.line(row).text, lines.line(row).detail) for row in lines.rows()]


def test_what_would_be_proposed_and_why_is_seen_and_follows_the_count(
    context: Context, desk: Desk, qtbot: QtBot
) -> None:
    there = coached(desk)
    themes = {each.key: each.theme.en for each in desk.programme.templates()}
    page = opened(context, there, qtbot)
    assert [theme for theme, _ in said(page)] == [themes["why"], themes["how"], themes["staff"]]
    assert all(why.startswith("because ") for _, why in said(page))
    press(page.beginning.count, Qt.Key.Key_Down)
    assert [theme for theme, _ in said(page)][-1] == themes["management"]
    desk.goals.add(there.engagement.id, "Meille oma osallisuusohjelma")
    assert said(page)[2] == (
        themes["programme"],
        "because the goal “Meille oma osallisuusohjelma” is about the participation programme",
    )
    press(page.beginning.count, Qt.Key.Key_Up)
    assert said(page)[1][1].endswith("Added to the agenda: Five steps towards a programme")
    press(page.beginning.count, Qt.Key.Key_Tab)
    assert page.beginning.proposed.hasFocus()
    view = page.beginning.proposed
    assert view.height() >= sum(view.sizeHintForRow(row) for row in page.beginning.lines.rows())
    press(page.beginning.propose, Qt.Key.Key_Space)
    assert [row.text for row in rows(page)] == [
        each.theme.fi for each in desk.programme.templates() if each.key in ("why", "how", "staff")
    ]


@pytest.mark.parametrize("why", list(Why))
@pytest.mark.parametrize("language", list(Language))
def test_every_reason_has_words_in_each_language(why: Why, language: Language, translations: Translations) -> None:
    translations.use(language)
    fact = Area.OWN_LIFE if why is Why.AREA_BARE else "Tori"
    text = reason(Reason(why, fact), "osallistumisen ohjelma")
    assert text
    assert "{" not in text
    assert because([Reason(why, fact)], [], "osallistumisen ohjelma").endswith(text)
    assert ("Tori" in text) == (why in (Why.RESIDENT_SPARRER, Why.PROGRAMME_GOAL, Why.BUDGETING_GOAL, Why.NEEDS))


def test_a_resident_without_a_target_yet_coaches_all_the_same(translations: Translations) -> None:
    translations.use(Language.EN)
    assert reason(Reason(Why.RESIDENT_SPARRER), "") == "a resident coaches"


@pytest.mark.parametrize(
    ("place", "language", "missing", "prepared"),
    [
        ("Hollola", Language.FI, "osallisuusohjelma puuttuu vielä", "osallisuusohjelma on valmisteilla"),
        ("Päijät-Häme", Language.FI, "osallistumisen ohjelma puuttuu vielä", "osallistumisen ohjelma on valmisteilla"),
        ("Päijät-Häme", Language.SV, "program för deltagande saknas ännu", "program för deltagande är under beredning"),
        ("Päijät-Häme", Language.EN, "there is no participation programme yet", "the participation programme is being"),
    ],
)
def test_a_draft_speaks_of_the_programme_in_the_words_of_the_client(
    desk: Desk, translations: Translations, place: str, language: Language, missing: str, prepared: str
) -> None:
    translations.use(language)
    (found,) = [each for each in desk.clients.find(place) if place in each.name.fi][:1]
    programme = desk.clients.word(desk.clients.take(found), language).programme
    assert reason(Reason(Why.NO_PROGRAMME), programme) == missing
    assert reason(Reason(Why.PROGRAMME_PREPARED), programme).startswith(prepared)
    assert programme in reason(Reason(Why.PROGRAMME_GOAL, "Alku"), programme)


def test_a_county_reads_its_own_word_in_the_draft(context: Context, desk: Desk, qtbot: QtBot) -> None:
    (county,) = [each for each in desk.clients.find("Päijät-Häme") if each.kind is ClientKind.COUNTY]
    client = desk.clients.take(county)
    desk.clients.revise(client.id, words_en=Words(programme="plan of the people"))
    engagement = desk.engagements.start(client.id, SparrerKind.EXPERT)
    desk.goals.add(engagement.id, "Oma osallisuusohjelma")
    page = EventsPage(context)
    show(qtbot, page, engagement.id)
    press(page.beginning.count, Qt.Key.Key_Down)
    assert "is about the plan of the people" in " ".join(why for _, why in said(page))


def test_a_programme_is_never_proposed_over_another(context: Context, desk: Desk, qtbot: QtBot, going: Going) -> None:
    there = coached(desk, events=1)
    page = opened(context, there, qtbot)
    page.propose_deed.trigger()
    assert desk.programme.events(there.engagement.id) == there.events
    assert going.said == ["There are events already. A programme is proposed only where there are none."]


def test_an_event_of_one_s_own_begins_with_its_theme(context: Context, desk: Desk, qtbot: QtBot) -> None:
    there = coached(desk)
    page = opened(context, there, qtbot)
    press(page.beginning.add, Qt.Key.Key_Space)
    view = facts(page)
    assert view.theme.hasFocus()
    type_text(view.theme, "Kylien ääni")
    page.kept()
    assert [each.theme for each in desk.programme.events(there.engagement.id)] == ["Kylien ääni"]
    assert rows(page)[0].text == "Kylien ääni"
    press(page.view, Qt.Key.Key_N, CTRL | SHIFT)
    assert rows(page)[1].text == "(no theme yet)"


def test_a_shipped_event_brings_its_agenda(context: Context, desk: Desk, qtbot: QtBot) -> None:
    there = coached(desk)
    page = opened(context, there, qtbot)
    page.template_menu.actions()[0].trigger()
    (event,) = desk.programme.events(there.engagement.id)
    assert event.theme
    assert desk.programme.agenda(event.id)


def test_events_move_and_go_by_keys_in_the_list(context: Context, desk: Desk, qtbot: QtBot) -> None:
    there = coached(desk, events=3)
    page = opened(context, there, qtbot)
    page.view.setFocus()
    press(page.view, Qt.Key.Key_Down, ALT | SHIFT)
    assert [row.text for row in rows(page)] == ["Tapahtuma 2", "Tapahtuma 1", "Tapahtuma 3"]
    press(page.view, Qt.Key.Key_Up, ALT | SHIFT, times=3)
    assert [row.text for row in rows(page)] == ["Tapahtuma 1", "Tapahtuma 2", "Tapahtuma 3"]
    press(page.view, Qt.Key.Key_Delete, times=3)
    assert desk.programme.events(there.engagement.id) == ()
    assert page.beginning.isVisible()
    desk.undo.undo()
    assert len(rows(page)) == 1


def test_space_marks_an_event_as_held_and_space_again_takes_it_back(context: Context, desk: Desk, qtbot: QtBot) -> None:
    there = coached(desk, events=2)
    page = opened(context, there, qtbot)
    assert page.hint.isVisible()
    press(page.view, Qt.Key.Key_Down)
    press(page.view, Qt.Key.Key_Space)
    assert [event.is_held for event in desk.programme.events(there.engagement.id)] == [False, True]
    assert "held" in rows(page)[1].detail
    assert facts(page).is_held.is_checked()
    page.view.setFocus()
    press(page.view, Qt.Key.Key_Space)
    desk.undo.undo()
    assert [event.is_held for event in desk.programme.events(there.engagement.id)] == [False, True]
    press(page.view, Qt.Key.Key_Space)
    assert not any(event.is_held for event in desk.programme.events(there.engagement.id))
    assert page.held_deed in page.menu.actions()


def test_a_key_of_the_list_waits_its_turn_behind_the_arrows(context: Context, desk: Desk, qtbot: QtBot) -> None:
    there = coached(desk, events=2)
    page = opened(context, there, qtbot)
    asked, pressed = (
        QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
    )
    # While the window is busy Down waits, and Qt asks whether Space, which came after it, is a shortcut.
    asked.ignore()
    QApplication.sendEvent(page.view, asked)
    assert asked.isAccepted()
    press(page.view, Qt.Key.Key_Down)
    QApplication.sendEvent(page.view, pressed)
    assert [event.is_held for event in desk.programme.events(there.engagement.id)] == [False, True]


def test_return_goes_to_the_event(context: Context, desk: Desk, qtbot: QtBot) -> None:
    page = opened(context, coached(desk, events=1), qtbot)
    press(page.view, Qt.Key.Key_Return)
    assert facts(page).theme.hasFocus()


def test_what_speaks_against_an_event_is_said_in_words(context: Context, desk: Desk, qtbot: QtBot) -> None:
    there = coached(desk, events=2)
    first, second = there.events
    desk.programme.revise_event(first.id, held_on=date(2026, 12, 6), standing_meeting_id=None)
    desk.programme.revise_event(second.id, held_on=date(2026, 11, 10))
    page = opened(context, there, qtbot)
    one, two = rows(page)
    assert "Rides on no standing meeting, and no reason is given" in one.detail
    for warning in desk.programme.warnings(there.engagement.id, date(2026, 12, 6), Language.EN):
        assert warning in one.detail
        assert warning in facts(page).warnings.text()
    assert "The day has gone by: was it held?" in two.spoken
    assert "Esihenkilöinfo" in two.detail
    desk.programme.revise_event(second.id, is_held=True)
    assert "held" in rows(page)[1].detail
    assert "gone by" not in rows(page)[1].detail


def test_the_programme_is_approved_with_somebody_on_a_day(context: Context, desk: Desk, qtbot: QtBot) -> None:
    there = coached(desk, events=1)
    page = opened(context, there, qtbot)
    assert page.approval.text() == "The programme is not approved with the contact yet."
    write(page.approved_with, "Maija Meikäläinen")
    write(page.approved_on.edit, "20.11.2026")
    programme = desk.programme.programme(there.engagement.id)
    assert (programme.approved_with, programme.approved_on) == ("Maija Meikäläinen", date(2026, 11, 20))
    assert page.approval.text().startswith("Approved with Maija Meikäläinen on ")


def test_every_fact_of_an_event_is_kept(context: Context, desk: Desk, qtbot: QtBot) -> None:
    there = coached(desk, events=1)
    page = opened(context, there, qtbot)
    view = facts(page)
    for editor, text in (
        (view.theme, " ja kuntalaiset"),
        (view.aim, "Yhteinen kuva"),
        (view.audience, "Esihenkilöt"),
        (view.place_edit, "Kunnantalo"),
    ):
        write(editor, text)
    view.start.edit.selectAll()
    write(view.start.edit, "8.30")
    view.minutes.selectAll()
    type_text(view.minutes, "90")
    press(view.minutes, Qt.Key.Key_Return)
    press(view.mode, Qt.Key.Key_Down)
    press(view.is_held.box, Qt.Key.Key_Space)
    view.day.edit.selectAll()
    write(view.day.edit, "2.2.2027")
    event = desk.programme.read_event(there.events[0].id)
    assert (event.theme, event.aim) == ("Tapahtuma 1 ja kuntalaiset", "Yhteinen kuva")
    assert (event.audience, event.place) == ("Esihenkilöt", "Kunnantalo")
    assert (event.held_on, event.starts_at, event.minutes) == (date(2027, 2, 2), 8 * 60 + 30, 90)
    assert event.mode is EventMode.REMOTE
    assert event.is_held


def test_an_event_that_stands_alone_is_asked_why(context: Context, desk: Desk, qtbot: QtBot) -> None:
    there = coached(desk, events=1)
    page = opened(context, there, qtbot)
    view = facts(page)
    assert not view.alone.isVisible()
    press(view.meeting, Qt.Key.Key_Up)
    assert desk.programme.read_event(there.events[0].id).standing_meeting_id is None
    assert view.alone.isVisible()
    write(view.alone, "Kylät kutsutaan mukaan")
    assert not desk.programme.read_event(there.events[0].id).needs_a_reason
    press(view.meeting, Qt.Key.Key_Down)
    assert desk.programme.read_event(there.events[0].id).standing_meeting_id == there.meeting.id


def test_what_cannot_be_kept_stays_and_so_does_its_event(context: Context, desk: Desk, qtbot: QtBot) -> None:
    there = coached(desk, events=2)
    page = opened(context, there, qtbot)
    view = facts(page)
    view.theme.setText("ä" * 1_001)
    page.view.setFocus()
    press(page.view, Qt.Key.Key_Down)
    assert view.texts["theme"].state is DraftState.FAILED
    assert page.chosen_id == there.events[0].id
    press(page.view, Qt.Key.Key_N, CTRL | SHIFT)
    press(page.view, Qt.Key.Key_Delete)
    assert len(desk.programme.events(there.engagement.id)) == 2
    view.theme.setText("Lyhyt")
    press(page.view, Qt.Key.Key_Down)
    assert page.chosen_id == there.events[1].id
    assert view.theme.text() == "Tapahtuma 2"


def test_a_length_that_cannot_be_is_not_kept(context: Context, desk: Desk, qtbot: QtBot, ask: ScriptedAsk) -> None:
    there = coached(desk, events=1)
    view = facts(opened(context, there, qtbot))
    desk.programme.remove_event(there.events[0].id)
    view.event_id = there.events[0].id
    view.minutes.setValue(45)
    view.minutes.flush()
    assert len(ask.asked) == 1


def test_another_event_shows_its_own_facts(context: Context, desk: Desk, qtbot: QtBot) -> None:
    there = coached(desk, events=2)
    page = opened(context, there, qtbot)
    view = facts(page)
    page.view.setFocus()
    press(page.view, Qt.Key.Key_Down)
    assert view.theme.text() == "Tapahtuma 2"
    assert view.day.value() == date(2027, 2, 13)


def test_the_place_leads_back_to_the_event_and_the_view(context: Context, desk: Desk, qtbot: QtBot) -> None:
    there = coached(desk, events=2)
    page = opened(context, there, qtbot)
    page.open_place({"record": there.events[1].id, "view": "agenda"})
    assert page.place() == {"record": there.events[1].id, "view": "agenda"}
    page.open_place({"record": "gone", "view": "gone"})
    assert page.place()["view"] == "agenda"


def test_the_menu_goes_with_the_view(context: Context, desk: Desk, qtbot: QtBot) -> None:
    page = opened(context, coached(desk, events=1), qtbot)
    with qtbot.waitSignal(page.menu_changed):
        page.views.show_view("agenda")
    texts = [action.text() for action in page.menu.actions()]
    assert "Five minutes longer" in texts
    assert "Move the event up" in texts


def test_another_engagement_has_its_own_approval(context: Context, desk: Desk, qtbot: QtBot) -> None:
    there = coached(desk, events=1)
    desk.programme.approve(there.engagement.id, "Maija", date(2026, 11, 20))
    page = opened(context, there, qtbot)
    page.open(coached(desk).engagement.id)
    assert page.approved_with.text() == ""
    assert page.approved_on.value() is None


def test_everything_is_named_in_each_language_and_at_each_size(
    context: Context, desk: Desk, qtbot: QtBot, translations: Translations, qapp: QApplication
) -> None:
    page = opened(context, coached(desk, events=1), qtbot)
    for name in page.views.names:
        page.views.show_view(name)
        assert unnamed(page) == []
    translations.use(Language.SV)
    dress(qapp, LIGHT, 300, 10)
    QApplication.processEvents()
    assert unnamed(page) == []


def test_kinds_and_tags_have_names_of_their_own() -> None:
    from sparraaja_desktop.model.programme import CaptureTag, ItemKind

    assert len({item_kind_name(each) for each in ItemKind}) == len(ItemKind)
    assert len({tag_name(each) for each in CaptureTag}) == len(CaptureTag)
    assert len({mode_name(each) for each in EventMode}) == len(EventMode)
