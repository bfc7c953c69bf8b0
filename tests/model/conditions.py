"""Each condition of the model: what is lacking, and what is in order."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignments import Assignment, AssignmentKind, Sheet, SheetState
from sparraaja_desktop.model.communication import ManagementReview, Message, MessageAudience, Moment
from sparraaja_desktop.model.design import DesignSession, Promise
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound, RoundKind
from sparraaja_desktop.model.followup import FollowUp, Progress
from sparraaja_desktop.model.goals import Goal, LinkKind, ResponsiblePerson, Support
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import (
    Finding,
    FindingKind,
    Interview,
    ItemGroup,
    ItemState,
    MappingItem,
    Mode,
)
from sparraaja_desktop.model.people import Role
from sparraaja_desktop.model.plans import ActionState, PlannedAction
from sparraaja_desktop.model.programme import AgendaItem, Capture, CaptureTag, Event, EventMode, ItemKind, Programme
from sparraaja_desktop.model.questions import Audience
from tests.model.coachings import CONTACT, ENGAGEMENT, TODAY

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
E: dict[str, Any] = {"engagement_id": "e", "position": 0}

INTERVIEW = Interview(
    id="i",
    held_on=TODAY,
    mode=Mode.LIVE,
    audience=Audience.CONTACT,
    language=Language.FI,
    engagement_id="e",
    position=0,
)
NEED = Finding(id="f", engagement_id="e", position=0, kind=FindingKind.NEED, text="Aikaa")
GOAL = Goal(
    id="g",
    engagement_id="e",
    position=0,
    text="Ohjelma",
    agreed_with="Aino",
    agreed_on=TODAY,
    measure="Näin",
    finding_ids=("f",),
    link=LinkKind.STRATEGY,
)
EVENT = Event(
    id="v", engagement_id="e", position=0, theme="Miksi?", aim="Innostua", standing_meeting_id="m", held_on=TODAY
)
HELD = replace(EVENT, is_held=True, held_on=YESTERDAY)
ASSIGNMENT = Assignment(
    id="a",
    engagement_id="e",
    position=0,
    kind=AssignmentKind.PLAN,
    title="Suunnitelma",
    planned_with="Aino",
    due_on=YESTERDAY,
)
SHEET = Sheet(id="s", assignment_id="a", service_area_id="area-1", responsible="Eino", state=SheetState.SENT)
ACTION = PlannedAction(
    id="t",
    engagement_id="e",
    service_area_id="area-1",
    position=0,
    action="Kysytään torilla",
    areas=tuple(Area),
    staff_who="Kaikki",
)
MESSAGE = Message(
    id="w",
    engagement_id="e",
    position=0,
    audience=MessageAudience.STAFF,
    moment=Moment.START,
    language=Language.FI,
    sent_on=TODAY,
)


def item(kind: ItemKind, minutes: int) -> AgendaItem:
    """An agenda item of the event."""
    return AgendaItem(id=f"{kind}-{minutes}", event_id="v", position=0, title="", minutes=minutes, kind=kind)


_KINDS: list[tuple[str, SparrerKind, dict[str, Any]]] = [
    ("peer-missing", SparrerKind.MUNICIPALITY, {"peer_client_id": "d"}),
    ("matchmaker-missing", SparrerKind.MUNICIPALITY, {"matchmaker": "Verkosto"}),
    ("target-missing", SparrerKind.RESIDENT, {"development_target": "Tori"}),
    ("content-not-agreed", SparrerKind.RESIDENT, {"content_agreed_with": "A", "content_agreed_on": TODAY}),
]

CASES: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("contact-missing", {"contact": None}, {}),
    ("contact-not-leading", {"contact": replace(CONTACT, title="sihteeri")}, {}),
    (
        "contact-not-leading",
        {"contact": replace(CONTACT, title="")},
        {"contact": replace(CONTACT, title="", roles=(Role.LEADING,))},
    ),
    *(
        (
            name,
            {"engagement": replace(ENGAGEMENT, sparrer_kind=kind)},
            {"engagement": replace(ENGAGEMENT, sparrer_kind=kind, **filled)},
        )
        for name, kind, filled in _KINDS
    ),
    ("no-interview", {}, {"interviews": (INTERVIEW,)}),
    (
        "nothing-done-yet",
        {"interviews": (INTERVIEW,), "findings": (NEED,)},
        {"interviews": (INTERVIEW,), "findings": (replace(NEED, kind=FindingKind.DONE),)},
    ),
    (
        "items-unknown",
        {
            "interviews": (INTERVIEW,),
            "items": (MappingItem(id="k", engagement_id="e", position=0, group=ItemGroup.BASICS),),
        },
        {
            "interviews": (INTERVIEW,),
            "items": (
                MappingItem(id="k", engagement_id="e", position=0, group=ItemGroup.BASICS, state=ItemState.NO),
                MappingItem(id="l", engagement_id="e", position=1, group=ItemGroup.MEANS),
            ),
        },
    ),
    ("no-goal", {"interviews": (INTERVIEW,)}, {"interviews": (INTERVIEW,), "goals": (GOAL,)}),
    ("no-goal", {"events": (EVENT,)}, {}),
    ("goal-not-agreed", {"goals": (replace(GOAL, agreed_with=" "),)}, {"goals": (GOAL,)}),
    ("goal-not-agreed", {"goals": (replace(GOAL, agreed_on=None),)}, {}),
    ("goal-rests-on-nothing", {"goals": (GOAL,)}, {"goals": (GOAL,), "findings": (NEED,)}),
    ("goal-not-tied", {"goals": (replace(GOAL, link=None),)}, {"goals": (GOAL,)}),
    ("goal-without-measure", {"goals": (replace(GOAL, measure="\n"),)}, {"goals": (GOAL,)}),
    (
        "support-one-sided",
        {"goals": (replace(GOAL, support=(Support.TOOLS,)), replace(GOAL, id="h"))},
        {"goals": (replace(GOAL, support=(Support.TOOLS,)), replace(GOAL, id="h", support=(Support.LEADERSHIP,)))},
    ),
    ("support-one-sided", {"goals": (replace(GOAL, support=(Support.LEADERSHIP,)),)}, {"goals": (GOAL,)}),
    ("nobody-responsible", {"events": (HELD,)}, {"events": (EVENT,)}),
    (
        "nobody-responsible",
        {"events": (HELD,), "responsible": ResponsiblePerson(id="r", engagement_id="e", name="Eino")},
        {
            "events": (HELD,),
            "responsible": ResponsiblePerson(id="r", engagement_id="e", name="Eino", named_on=TODAY),
        },
    ),
    ("needs-not-asked-again", {"events": (EVENT,)}, {"events": (EVENT,), "interviews": (INTERVIEW,)}),
    (
        "needs-not-asked-again",
        {"events": (HELD, replace(EVENT, id="u")), "interviews": (replace(INTERVIEW, held_on=date(2026, 1, 1)),)},
        {
            "events": (HELD, replace(EVENT, id="u")),
            "captures": (
                Capture(
                    id="h", event_id="v", position=0, tag=CaptureTag.NEED, text="", at=datetime(2026, 1, 1, tzinfo=UTC)
                ),
            ),
        },
    ),
    (
        "no-design-session",
        {"events": (EVENT,)},
        {"events": (EVENT,), "sessions": (DesignSession(id="d", **E, held_on=TODAY, mode=Mode.LIVE),)},
    ),
    (
        "programme-not-approved",
        {"events": (EVENT,), "programme": Programme(id="o", engagement_id="e")},
        {"events": (EVENT,), "programme": Programme(id="o", engagement_id="e", approved_on=TODAY)},
    ),
    ("unusual-number-of-events", {"events": (EVENT,)}, {"events": (EVENT,) * 3}),
    ("unusual-number-of-events", {"events": (EVENT,) * 6}, {"events": (EVENT,) * 5}),
    ("event-without-theme", {"events": (replace(EVENT, theme=" "),)}, {"events": (EVENT,)}),
    ("event-without-aim", {"events": (replace(EVENT, aim=""),)}, {"events": (EVENT,)}),
    ("event-without-date", {"events": (replace(EVENT, held_on=None),)}, {"events": (EVENT,)}),
    (
        "event-alone",
        {"events": (replace(EVENT, standing_meeting_id=None),)},
        {"events": (replace(EVENT, standing_meeting_id=None, alone_because="Kesä"),)},
    ),
    ("event-without-agenda", {"events": (EVENT,)}, {"events": (EVENT,), "agenda": (item(ItemKind.PAIRS, 20),)}),
    ("event-without-agenda", {"events": (EVENT,)}, {"events": (HELD,)}),
    (
        "agenda-too-long",
        {"events": (EVENT,), "agenda": (item(ItemKind.PAIRS, 121),)},
        {"events": (EVENT,), "agenda": (item(ItemKind.PAIRS, 120),)},
    ),
    (
        "too-much-input",
        {"events": (EVENT,), "agenda": (item(ItemKind.INPUT, 41), item(ItemKind.PAIRS, 79))},
        {"events": (EVENT,), "agenda": (item(ItemKind.INPUT, 40), item(ItemKind.PAIRS, 80))},
    ),
    (
        "too-little-own-work",
        {"events": (EVENT,), "agenda": (item(ItemKind.OPENING, 61), item(ItemKind.PAIRS, 59))},
        {"events": (EVENT,), "agenda": (item(ItemKind.OPENING, 60), item(ItemKind.PAIRS, 60))},
    ),
    (
        "remote-without-break",
        {"events": (replace(EVENT, mode=EventMode.REMOTE),), "agenda": (item(ItemKind.PAIRS, 60),)},
        {"events": (replace(EVENT, mode=EventMode.REMOTE),), "agenda": (item(ItemKind.BREAK, 5),)},
    ),
    (
        "remote-without-break",
        {"events": (replace(EVENT, mode=EventMode.HYBRID, minutes=90),), "agenda": (item(ItemKind.PAIRS, 91),)},
        {"events": (replace(EVENT, mode=EventMode.HYBRID, minutes=90),), "agenda": (item(ItemKind.PAIRS, 90),)},
    ),
    (
        "captures-waiting",
        {
            "events": (HELD,),
            "captures": (
                Capture(
                    id="h", event_id="v", position=0, tag=CaptureTag.NEED, text="", at=datetime(2026, 1, 1, tzinfo=UTC)
                ),
            ),
        },
        {
            "events": (HELD,),
            "captures": (
                Capture(
                    id="h",
                    event_id="v",
                    position=0,
                    tag=CaptureTag.NEED,
                    text="",
                    at=datetime(2026, 1, 1, tzinfo=UTC),
                    finding_id="f",
                ),
            ),
        },
    ),
    (
        "no-feedback",
        {"events": (HELD,), "rounds": (FeedbackRound(id="b", **E, kind=RoundKind.EVENT, event_id="v"),)},
        {
            "events": (HELD,),
            "rounds": (FeedbackRound(id="b", **E, kind=RoundKind.EVENT, event_id="v"),),
            "feedback": (FeedbackAnswer(id="n", round_id="b", position=0),),
        },
    ),
    (
        "not-asked-before",
        {"events": (EVENT,)},
        {"events": (EVENT,), "rounds": (FeedbackRound(id="b", **E, kind=RoundKind.BEFORE),)},
    ),
    (
        "not-asked-after",
        {"events": (HELD,), "rounds": (FeedbackRound(id="b", **E, kind=RoundKind.BEFORE),)},
        {"events": (HELD,)},
    ),
    ("no-plan-assignment", {"events": (EVENT,)}, {"events": (EVENT,), "assignments": (ASSIGNMENT,)}),
    (
        "assignment-heavy",
        {"assignments": (replace(ASSIGNMENT, minutes=61),)},
        {"assignments": (replace(ASSIGNMENT, minutes=60),)},
    ),
    (
        "assignment-not-planned-together",
        {"assignments": (replace(ASSIGNMENT, planned_with=""),)},
        {"assignments": (ASSIGNMENT,)},
    ),
    (
        "assignment-without-day",
        {"assignments": (replace(ASSIGNMENT, due_on=None, due_event_id="gone"),)},
        {"assignments": (replace(ASSIGNMENT, due_on=None, due_event_id="v"),), "events": (EVENT,)},
    ),
    (
        "sheets-without-supervisor",
        {"assignments": (ASSIGNMENT,), "sheets": (replace(SHEET, responsible=""),)},
        {"assignments": (ASSIGNMENT,), "sheets": (SHEET,)},
    ),
    (
        "sheet-overdue",
        {"assignments": (ASSIGNMENT,), "sheets": (SHEET,)},
        {"assignments": (ASSIGNMENT,), "sheets": (replace(SHEET, state=SheetState.RETURNED),)},
    ),
    (
        "sheets-not-discussed",
        {"assignments": (ASSIGNMENT,), "sheets": (replace(SHEET, state=SheetState.RETURNED),)},
        {"assignments": (ASSIGNMENT,), "sheets": (SHEET,)},
    ),
    ("service-area-without-actions", {"events": (HELD,), "actions": (ACTION,)}, {"events": (HELD,)}),
    (
        "service-area-without-actions",
        {
            "events": (HELD,),
            "assignments": (ASSIGNMENT,),
            "sheets": (replace(SHEET, state=SheetState.DISCUSSED),),
        },
        {"events": (HELD,), "actions": (ACTION, replace(ACTION, id="t2", service_area_id="area-2"))},
    ),
    ("action-without-staff", {"actions": (replace(ACTION, staff_who=""),)}, {"actions": (ACTION,)}),
    (
        "action-not-scheduled",
        {"events": (HELD,), "actions": (ACTION,)},
        {
            "events": (HELD,),
            "actions": (
                replace(ACTION, responsible="Eino", due_on=TODAY, event_id="v"),
                replace(ACTION, id="t2", state=ActionState.DROPPED),
            ),
        },
    ),
    ("action-without-area", {"actions": (replace(ACTION, areas=()),)}, {"actions": (ACTION,)}),
    ("no-action-in-own-life", {"actions": (replace(ACTION, areas=(Area.COMMON_GOOD,)),)}, {"actions": (ACTION,)}),
    ("no-action-in-communities", {"actions": (replace(ACTION, areas=(Area.COMMON_GOOD,)),)}, {"actions": (ACTION,)}),
    ("no-action-in-common-good", {"actions": (replace(ACTION, areas=(Area.COMMUNITIES,)),)}, {"actions": (ACTION,)}),
    (
        "weight-on-influencing",
        {"actions": (replace(ACTION, areas=(Area.COMMUNITIES,)),) * 3},
        {"actions": (ACTION, ACTION, ACTION)},
    ),
    ("weight-on-influencing", {"actions": (replace(ACTION, areas=(Area.COMMUNITIES,)),) * 3}, {"actions": (ACTION,)}),
    (
        "no-best-practice",
        {"events": (HELD,), "actions": (ACTION,)},
        {"events": (HELD,), "actions": (replace(ACTION, is_best_practice=True),)},
    ),
    (
        "management-not-told",
        {"events": (EVENT,), "messages": (MESSAGE,)},
        {"events": (EVENT,), "messages": (replace(MESSAGE, audience=MessageAudience.MANAGEMENT),)},
    ),
    (
        "staff-not-told-of-start",
        {"events": (EVENT,), "messages": (replace(MESSAGE, sent_on=None),)},
        {"events": (EVENT,), "messages": (MESSAGE,)},
    ),
    (
        "staff-not-told-of-results",
        {"events": (HELD,), "messages": (MESSAGE,)},
        {"events": (HELD,), "messages": (replace(MESSAGE, moment=Moment.RESULTS),)},
    ),
    (
        "message-overdue",
        {"messages": (replace(MESSAGE, sent_on=None, due_on=YESTERDAY),)},
        {"messages": (replace(MESSAGE, sent_on=None, due_on=TODAY),)},
    ),
    (
        "promise-overdue",
        {"promises": (Promise(id="l", **E, who="Aino", what="Lista", due_on=YESTERDAY),)},
        {"promises": (Promise(id="l", **E, who="Aino", what="Lista", due_on=YESTERDAY, kept_on=TODAY),)},
    ),
    (
        "management-team-has-not-seen",
        {"events": (HELD,), "reviews": (ManagementReview(id="x", **E, held_on=TODAY),)},
        {"events": (HELD,), "reviews": (ManagementReview(id="x", **E, held_on=TODAY, is_held=True),)},
    ),
    (
        "follow-up-not-agreed",
        {"events": (HELD,), "follow_ups": (FollowUp(id="y", **E),)},
        {"events": (HELD,), "follow_ups": (FollowUp(id="y", **E, due_on=TOMORROW),)},
    ),
    ("follow-up-not-agreed", {"events": (EVENT,)}, {"events": (EVENT, EVENT)}),
    (
        "follow-up-passed",
        {"follow_ups": (FollowUp(id="y", **E, due_on=YESTERDAY),)},
        {"follow_ups": (FollowUp(id="y", **E, due_on=YESTERDAY, is_held=True),)},
    ),
    (
        "action-without-progress",
        {
            "follow_ups": (FollowUp(id="y", **E, is_held=True),),
            "actions": (replace(ACTION, state=ActionState.SCHEDULED), replace(ACTION, id="draft")),
        },
        {
            "follow_ups": (FollowUp(id="y", **E, is_held=True),),
            "actions": (replace(ACTION, state=ActionState.SCHEDULED),),
            "progress": (Progress(id="z", action_id="t", position=0, noted_on=TODAY, state=ActionState.DONE),),
        },
    ),
    (
        "action-without-progress",
        {
            "follow_ups": (FollowUp(id="y", **E, due_on=YESTERDAY),),
            "actions": (replace(ACTION, state=ActionState.SCHEDULED),),
        },
        {"actions": (replace(ACTION, state=ActionState.SCHEDULED),)},
    ),
]
