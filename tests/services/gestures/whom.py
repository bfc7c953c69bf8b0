"""The gestures on whom a coaching is for, on coachings, on guides with their questions, and on the toolbox."""

from hypothesis import strategies as st

from sparraaja_desktop.model.clients import Client, Place, ServiceArea, StandingMeeting
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.goals import Goal
from sparraaja_desktop.model.intake import Intake, WorkEntry
from sparraaja_desktop.model.language import Texts
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.questions import Guide, Question
from sparraaja_desktop.model.toolbox import Tool
from sparraaja_desktop.services.desk import Desk
from tests.services.gestures.chosen import One
from tests.services.gestures.gesture import gesture
from tests.services.gestures.values import TEXTS, Drawn, ids, of_type

SOME = st.integers(0, 60)
TOOLS: Drawn = st.one_of(ids(Tool), st.sampled_from(["shipped-tool-walk", "nothing"]))
GUIDES: Drawn = st.one_of(ids(Guide), st.sampled_from(["shipped-contact", "shipped-official", "nobody"]))


def places(desk: Desk) -> tuple[Place, ...]:
    """A few of the places that can be coached."""
    return desk.clients.places()[:3]


def clients(desk: Desk) -> tuple[Client, ...]:
    """The clients."""
    return desk.clients.all()


def goals(desk: Desk) -> tuple[Goal, ...]:
    """The goals of every coaching."""
    return tuple(goal for line in desk.engagements.all() for goal in desk.goals.of(line.engagement.id))


def people(desk: Desk) -> tuple[Person, ...]:
    """Everybody."""
    return tuple(person for client in desk.clients.all() for person in desk.people.of_client(client.id))


GESTURES = (
    gesture("clients.add_other", name=st.one_of(TEXTS, of_type(Texts))),
    gesture("clients.take", place=st.builds(One, st.just(places), SOME)),
    gesture("clients.places"),
    gesture("clients.find"),
    gesture("clients.all"),
    gesture("clients.others"),
    gesture("clients.read"),
    gesture("clients.revise", Client),
    gesture("clients.word", client=st.builds(One, st.just(clients), SOME)),
    gesture("clients.areas"),
    gesture("clients.add_area"),
    gesture("clients.revise_area", ServiceArea),
    gesture("clients.move_area"),
    gesture("clients.remove_area", copies=2),
    gesture("clients.meetings"),
    gesture("clients.add_meeting"),
    gesture("clients.revise_meeting", StandingMeeting),
    gesture("clients.move_meeting"),
    gesture("clients.remove_meeting"),
    gesture("people.of_client"),
    gesture("people.add"),
    gesture("people.read"),
    gesture("people.revise", Person),
    gesture("people.remove"),
    gesture("people.contact"),
    gesture("people.contact_note", person=st.builds(One, st.just(people), SOME)),
    gesture("intake.of"),
    gesture("intake.revise", Intake),
    gesture("intake.work"),
    gesture("intake.minutes_used"),
    gesture("intake.add_work"),
    gesture("intake.revise_work", WorkEntry, entry_id=ids(WorkEntry)),
    gesture("intake.remove_work", entry_id=ids(WorkEntry)),
    gesture("engagements.start"),
    gesture("engagements.all"),
    gesture("engagements.newest", after=st.none(), size=st.integers(1, 3)),
    gesture("engagements.are_any"),
    gesture("engagements.is_there"),
    gesture("engagements.read"),
    gesture("engagements.type_theme"),
    gesture("engagements.revise", Engagement),
    gesture("engagements.remove"),
    gesture("engagements.named"),
    gesture("engagements.possible_peers"),
    gesture("questions.guides"),
    gesture("questions.questions", guide_id=GUIDES),
    gesture("questions.read", guide_id=GUIDES),
    gesture("questions.copy", guide_id=GUIDES),
    gesture("questions.revise", Guide, guide_id=GUIDES),
    gesture("questions.remove", guide_id=GUIDES),
    gesture("questions.add_question", guide_id=GUIDES),
    gesture("questions.paste_questions", guide_id=GUIDES),
    gesture("questions.revise_question", Question),
    gesture("questions.move_question"),
    gesture("questions.remove_question"),
    gesture("tools.all"),
    gesture("tools.suitable", goal=st.builds(One, st.just(goals), SOME)),
    gesture("tools.read", tool_id=TOOLS),
    gesture("tools.add", Tool),
    gesture("tools.copy", tool_id=TOOLS),
    gesture("tools.revise", Tool, tool_id=TOOLS),
    gesture("tools.remove", tool_id=TOOLS, copies=2),
    gesture("tools.cards"),
)
