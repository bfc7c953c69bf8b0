"""Where every walk begins: two coachings under way, with something of every kind."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from shutil import copyfile
from tempfile import mkdtemp

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.feedback import RoundKind
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.mapping import FindingKind, Mode
from sparraaja_desktop.model.people import Role
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.model.programme import CaptureTag, Event, ItemKind
from sparraaja_desktop.model.questions import Part
from sparraaja_desktop.paths import shipped
from sparraaja_desktop.services.desk import Desk, open_desk
from sparraaja_desktop.store.workspace import Workspace

CONTENT = Content(shipped("resources"))
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
IDS = 100_000
"""The ids of a walk go on from here."""


def open_beginning(folder: Path) -> Desk:
    """A desk on a copy of the workspace where every walk begins."""
    path = folder / "workspace.sparraaja"
    copyfile(_laid_out(), path)
    return _desk(Workspace.open(path), MONDAY + timedelta(days=1), IDS)


def _desk(workspace: Workspace, start: datetime, first_id: int) -> Desk:
    # Looked at twice within a second: nothing may hang on moments being far apart.
    return open_desk(workspace, CONTENT, _clock(start), _ids(first_id))


def _clock(start: datetime) -> Callable[[], datetime]:
    halves = count()
    return lambda: start + timedelta(seconds=next(halves) // 2)


def _ids(first: int) -> Callable[[], str]:
    numbers = count(first)
    return lambda: f"id-{next(numbers):06}"


@cache
def _laid_out() -> Path:
    path = Path(mkdtemp(prefix="sparraaja-beginning-")) / "workspace.sparraaja"
    workspace = Workspace.open(path)
    desk = _desk(workspace, MONDAY, 0)
    guide = desk.questions.copy("shipped-contact", Texts(fi="Oma runko"))
    for question in desk.questions.questions(guide.id)[3:]:
        desk.questions.remove_question(question.id)
    for name in ("Muu ry", "Toinen ry"):
        client = desk.clients.add_other(name)
        engagement = desk.engagements.start(client.id, SparrerKind.EXPERT)
        areas = [desk.clients.add_area(client.id, area) for area in ("Hyvinvointi", "Elinvoima")]
        _lay_out_mapping(desk, client, engagement, guide.id)
        event = _lay_out_programme(desk, client, engagement, areas[0])
        _lay_out_plans(desk, engagement, areas, event)
        _lay_out_ending(desk, engagement, areas[0], event)
    workspace.close()
    return path


def _lay_out_mapping(desk: Desk, client: Client, engagement: Engagement, guide_id: str) -> None:
    contact = desk.people.add(client.id, "Aino Virtanen", "sivistysjohtaja", (Role.CONTACT,))
    desk.engagements.revise(engagement.id, contact_id=contact.id)
    interview = desk.mapping.start_interview(engagement.id, guide_id, Language.FI, MONDAY.date(), Mode.REMOTE)
    answer = desk.mapping.answers(interview.id)[0]
    desk.mapping.keep_note(answer.id, "Nuorisovaltuusto toimii, sanoo Aino Virtanen")
    desk.mapping.mark(answer.id, FindingKind.DONE, 0, 23)
    desk.mapping.add_question(interview.id, "Miksi?", Part.NEEDS)
    desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Palaute puuttuu")
    desk.mapping.add_item(engagement.id, "Kyläilta")
    for item in desk.mapping.items(engagement.id)[3:-1]:
        desk.mapping.remove_item(item.id)


def _lay_out_programme(desk: Desk, client: Client, engagement: Engagement, area: ServiceArea) -> Event:
    meeting = desk.clients.add_meeting(client.id, "Esihenkilöinfo")
    event = desk.programme.add_event(engagement.id, "Miksi osallisuutta?")
    desk.programme.revise_event(event.id, held_on=date(2026, 12, 8), starts_at=9 * 60, standing_meeting_id=meeting.id)
    desk.programme.add_event(engagement.id, "Miten?")
    for title, minutes in (("Avaus", 10), ("Pienryhmät", 40)):
        item = desk.programme.add_item(event.id, title, ItemKind.SMALL_GROUPS, minutes)
    # It is waited for, and never moved.
    desk.programme.revise_item(item.id, fixed_at=10 * 60)
    desk.programme.set_attendance(event.id, area.id, 12)
    capture = desk.programme.capture(event.id, CaptureTag.NEED, "Kuka vastaa palautteeseen?")
    desk.programme.harvest(capture.id, FindingKind.NEED)
    return event


def _lay_out_plans(desk: Desk, engagement: Engagement, areas: list[ServiceArea], event: Event) -> None:
    finding = desk.mapping.findings(engagement.id)[0]
    goal = desk.goals.add(engagement.id, template="responsible")
    desk.goals.revise(goal.id, agreed_with="Aino Virtanen", agreed_on=MONDAY.date(), finding_ids=(finding.id,))
    plan = desk.assignments.add(engagement.id, AssignmentKind.PLAN)
    desk.assignments.revise(plan.id, given_event_id=event.id, due_event_id=desk.programme.events(engagement.id)[1].id)
    desk.assignments.add(engagement.id, AssignmentKind.ASK_ONE)
    for area in areas:
        undated, action = (
            desk.plans.add(engagement.id, area.id, words) for words in ("Kyläilta keväällä", "Palautteeseen vastataan")
        )
        # Only its day is missing before it can be agreed.
        desk.plans.revise(undated.id, responsible="Eino Salo", event_id=event.id)
        ties = {"event_id": event.id, "goal_id": goal.id, "assignment_id": plan.id, "finding_ids": (finding.id,)}
        desk.plans.revise(action.id, responsible="Eino Salo", due_on=date(2027, 3, 1), **ties)
        desk.plans.set_state(action.id, ActionState.SCHEDULED)
        desk.followup.add_progress(action.id, ActionState.UNDER_WAY, done="Aloitettu")


def _lay_out_ending(desk: Desk, engagement: Engagement, area: ServiceArea, event: Event) -> None:
    session = desk.design.add_session(engagement.id, MONDAY.date(), Mode.LIVE)
    desk.design.add_decision(session.id, "Kolme tapahtumaa")
    desk.design.add_decision(session.id, "Kutsut lähtevät")
    desk.design.add_promise(engagement.id, "Aino Virtanen", "Kutsut", date(2026, 12, 1), session.id, event.id)
    desk.communication.ensure_required(engagement.id)
    desk.communication.add_review(engagement.id)
    desk.followup.add(engagement.id)
    asked = desk.feedback.add_round(engagement.id, RoundKind.EVENT, event.id)
    desk.feedback.add_answer(asked.id, (4, 5), ("Hyvä",), area.id)
    desk.goals.revise_responsible(engagement.id, name="Aino Virtanen", title="sivistysjohtaja", named_on=MONDAY.date())
    desk.adviser.dismiss(engagement.id, desk.adviser.of(engagement.id)[0], "ei nyt")
    tool = desk.tools.add(name="Kyläkävely")
    desk.goals.revise(desk.goals.of(engagement.id)[0].id, tool_ids=(tool.id, "shipped-tool-walk"))
    desk.closing.keep_practice(desk.plans.of(engagement.id)[0].id, with_name=False)
