"""The adviser on the overview: quiet next steps, why, where to, and a reason to put one aside."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.advice import Advice
from sparraaja_desktop.model.adviser import CHECKS
from sparraaja_desktop.model.checks.check import Check
from sparraaja_desktop.model.communication import MessageAudience, Moment
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.goals import Goal
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.model.plans import Missing
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.advice_words import LONGEST, quoted, reason, room_and_view, says
from sparraaja_desktop.ui.adviser import SHOWN, AdviceCard
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.engagements.overview import OverviewPage
from tests.ui.conftest import Going
from tests.ui.keys import press, type_text
from tests.ui.shown import focused, show

WAIT_MS = 950
"""Less than the second that may be lost."""

FACTS = {
    "name": "Åsa",
    "count": "2",
    "total": "4",
    "goal": "Kaikki mukaan",
    "theme": "Teot",
    "number": "3",
    "day": "2026-12-01",
    "length": "90",
    "percent": "40",
    "title": "Havainnot",
    "minutes": "80",
    "area": "Sivistys",
    "responsible": "Matti",
    "action": "Kysytään ensin",
    "missing": "responsible,date,event",
    "support": "leadership",
    "audience": "staff",
    "moment": "results",
    "who": "Matti",
    "what": "lähettää",
    "used": "14 h",
    "planned": "12 h",
}
"""Everything that any check tells."""


@pytest.fixture
def coaching(desk: Desk) -> Engagement:
    """A coaching that has been interviewed for, and has three goals that lack all."""
    engagement = desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)
    desk.mapping.start_interview(engagement.id, None, Language.FI, date(2026, 11, 24), Mode.LIVE)
    return engagement


@pytest.fixture
def page(qtbot: QtBot, context: Context, coaching: Engagement, desk: Desk) -> OverviewPage:
    """The overview with its next steps."""
    with desk.bench.quiet(None) as unit:
        for position, text in enumerate(("Vastuu", "Väylät")):
            unit.put(Goal(id=f"g{position}", engagement_id=coaching.id, position=position, text=text))
    page = OverviewPage(context)
    show(qtbot, page, coaching.id, height=1400)
    return page


@pytest.fixture
def card(page: OverviewPage) -> AdviceCard:
    """The card of the adviser."""
    return page.advice


@pytest.mark.parametrize("check", CHECKS, ids=[check.name for check in CHECKS])
def test_every_check_has_a_sentence_a_reason_and_a_place(check: Check, context: Context) -> None:
    assert context
    advice = Advice(check.name, check.requirements, None, FACTS)
    said = says(advice)
    assert "{" not in said
    assert said.endswith((".", "?"))
    why = reason(advice)
    assert why.startswith(f"R{advice.requirements[0]}")
    assert why.endswith(".")
    room, _view = room_and_view(advice)
    assert room in Room


def test_facts_are_said_as_a_person_writes_them() -> None:
    assert says(Advice("message-overdue", (60,), "m", FACTS)) == (
        "A message was to go out on 01/12/2026: staff, the results."
    )
    lacking = says(Advice("action-not-scheduled", (51,), "a", FACTS))
    assert lacking.endswith("What is missing: the responsible person, the day, the event.")
    assert says(Advice("event-alone", (55,), "e", FACTS)).startswith("Let event 3 “Teot” ride")
    assert says(Advice("event-without-theme", (38,), "e", {**FACTS, "theme": ""})) == "Give event 3 a theme."
    assert says(Advice("goal-not-agreed", (22,), "g", {"goal": " "})).startswith("Agree the goal (not named yet)")
    assert quoted("a" * 200) == f"“{'a' * (LONGEST - 1)}…”"


@pytest.mark.parametrize("audience", list(MessageAudience))
@pytest.mark.parametrize("moment", list(Moment))
def test_every_message_is_named(audience: MessageAudience, moment: Moment) -> None:
    facts = {"day": "2026-12-01", "audience": audience.value, "moment": moment.value}
    assert says(Advice("message-overdue", (60,), "m", facts)).count(",") == 1


def test_each_thing_that_an_action_lacks_has_its_own_words() -> None:
    facts = [{"action": "x", "missing": each.value} for each in Missing]
    assert len({says(Advice("action-not-scheduled", (51,), "a", each)) for each in facts}) == len(Missing)


def test_at_most_five_steps_are_shown_and_the_others_when_asked(card: AdviceCard, desk: Desk) -> None:
    assert len(card.visible_steps()) == SHOWN
    every = desk.adviser.of(card._engagement_id or "")
    assert card.more.text() == f"Show {len(every) - SHOWN} more"
    card.more.setFocus()
    press(card.more, Qt.Key.Key_Space)
    assert len(card.visible_steps()) == len(every)
    assert card.more.text() == "Show fewer"
    press(card.more, Qt.Key.Key_Space)
    assert len(card.visible_steps()) == SHOWN


def test_why_is_said_when_asked(card: AdviceCard) -> None:
    step = card.steps[0]
    assert step.text.text() == "Write down the contact person of the client."
    assert not step.why_text.isVisible()
    press(step.why, Qt.Key.Key_Space)
    assert step.why_text.isVisible()
    assert step.why_text.text().startswith("R29 · The coaching is planned together with")
    assert step.why.accessibleName() == "Why? Write down the contact person of the client."


def test_a_step_is_put_aside_with_a_reason_and_taken_up_again(card: AdviceCard, desk: Desk) -> None:
    engagement_id = card._engagement_id or ""
    before = desk.adviser.of(engagement_id)
    step = card.steps[0]
    press(step.aside, Qt.Key.Key_Space)
    assert focused() is step.reason
    press(step.reason, Qt.Key.Key_Return)
    assert not step.confirm.isEnabled()
    assert desk.adviser.dismissed(engagement_id) == ()
    type_text(step.reason, "Sovitaan ensi viikolla")
    press(step.reason, Qt.Key.Key_Return)
    (dismissed,) = desk.adviser.dismissed(engagement_id)
    assert (dismissed.check, dismissed.reason) == ("contact-missing", "Sovitaan ensi viikolla")
    assert desk.adviser.of(engagement_id) == before[1:]
    assert focused() is card.steps[0].go
    assert not card.steps[0].reason.isVisible()
    assert card.asides.text() == "Put aside: 1"
    press(card.asides, Qt.Key.Key_Space)
    (aside,) = card.put_aside
    assert aside.text.text().endswith(": Sovitaan ensi viikolla")
    press(aside.back, Qt.Key.Key_Space)
    assert desk.adviser.of(engagement_id) == before
    assert not card.asides.isVisible()


def test_a_reason_is_kept_while_it_is_typed_and_the_step_stays_until_it_is_whole(
    qtbot: QtBot, card: AdviceCard, desk: Desk
) -> None:
    engagement_id = card._engagement_id or ""
    step = card.steps[0]
    said = step.text.text()
    press(step.aside, Qt.Key.Key_Space)
    type_text(step.reason, "Sovitaan")
    qtbot.wait(WAIT_MS)
    (dismissed,) = desk.adviser.dismissed(engagement_id)
    assert dismissed.reason == "Sovitaan"
    assert (step.text.text(), step.reason.text()) == (said, "Sovitaan")
    assert focused() is step.reason
    assert not card.asides.isVisible()
    type_text(step.reason, " ensi viikolla\n")
    (dismissed,) = desk.adviser.dismissed(engagement_id)
    assert dismissed.reason == "Sovitaan ensi viikolla"
    assert card.steps[0].text.text() != said
    assert card.asides.text() == "Put aside: 1"
    desk.undo.undo()
    assert desk.adviser.dismissed(engagement_id) == ()
    assert card.steps[0].text.text() == said


def test_a_reason_that_is_taken_back_puts_nothing_aside(qtbot: QtBot, card: AdviceCard, desk: Desk) -> None:
    engagement_id = card._engagement_id or ""
    before = desk.adviser.of(engagement_id)
    step = card.steps[0]
    press(step.aside, Qt.Key.Key_Space)
    type_text(step.reason, "Sovitaan")
    qtbot.wait(WAIT_MS)
    press(step.aside, Qt.Key.Key_Space)
    assert desk.adviser.dismissed(engagement_id) == ()
    assert desk.adviser.of(engagement_id) == before
    assert not step.reason.isVisible()
    press(step.aside, Qt.Key.Key_Space)
    assert step.reason.text() == ""


def test_whoever_leaves_a_reason_has_said_it(qtbot: QtBot, card: AdviceCard, page: OverviewPage, desk: Desk) -> None:
    engagement_id = card._engagement_id or ""
    step = card.steps[0]
    press(step.aside, Qt.Key.Key_Space)
    type_text(step.reason, "Sovitaan ensi viikolla")
    page.hide()
    (dismissed,) = desk.adviser.dismissed(engagement_id)
    assert dismissed.reason == "Sovitaan ensi viikolla"
    show(qtbot, page, engagement_id, height=1400)
    assert card.asides.text() == "Put aside: 1"
    assert not card.steps[0].reason.isVisible()


def test_a_reason_is_for_one_coaching_alone(qtbot: QtBot, card: AdviceCard, page: OverviewPage, desk: Desk) -> None:
    first = card._engagement_id or ""
    other = desk.engagements.start(desk.clients.take(desk.clients.find("Asikkala")[0]).id, SparrerKind.EXPERT)
    press(card.steps[0].aside, Qt.Key.Key_Space)
    type_text(card.steps[0].reason, "Sovitaan")
    qtbot.wait(WAIT_MS)
    type_text(card.steps[0].reason, " heti")
    page.open(other.id)
    assert [each.reason for each in desk.adviser.dismissed(first)] == ["Sovitaan heti"]
    assert desk.adviser.dismissed(other.id) == ()
    assert card.steps[0].reason.text() == ""
    assert [step.advice for step in card.visible_steps()] == list(desk.adviser.of(other.id)[:SHOWN])
    page.open(first)
    assert card.asides.text() == "Put aside: 1"


def test_what_is_being_typed_stays_when_something_else_changes(card: AdviceCard, desk: Desk) -> None:
    step = card.steps[0]
    step.aside.click()
    type_text(step.reason, "Koska")
    desk.engagements.revise(card._engagement_id or "", title="Kevät")
    assert step.reason.text() == "Koska"
    assert step.reason.isVisible()
    type_text(step.reason, " niin")
    step.confirm.click()
    (dismissed,) = desk.adviser.dismissed(card._engagement_id or "")
    assert dismissed.reason == "Koska niin"


def test_a_step_leads_to_where_it_is_seen_to(card: AdviceCard, page: OverviewPage, going: Going) -> None:
    press(card.steps[0].go, Qt.Key.Key_Space)
    assert focused() is page.contact.editors["name"]
    advised = {step.advice.check: step for step in card.visible_steps() if step.advice is not None}
    press(advised["nothing-done-yet"].go, Qt.Key.Key_Space)
    assert going.went == [(Room.MAPPING, page.engagement_id, {"view": "interviews"})]


def test_when_nothing_waits_the_card_says_so(card: AdviceCard, desk: Desk) -> None:
    engagement_id = card._engagement_id or ""
    desk.closing.close(engagement_id, date(2026, 11, 24))
    assert card.visible_steps() == []
    assert card.about.text() == "Nothing waits just now. Well done."
    assert card.first_focus() is None
    card.go_first()
    assert not card.more.isVisible()


def test_a_resident_who_coaches_agrees_the_content_with_the_client_and_not_with_a_resident(
    coaching: Engagement, desk: Desk
) -> None:
    desk.engagements.revise(coaching.id, sparrer_kind=SparrerKind.RESIDENT)
    said = {each.check: says(each) for each in desk.adviser.of(coaching.id)}
    wanted = "Agree the content of the coaching, and write down with whom of the client and when."
    assert said["content-not-agreed"] == wanted
