"""What a window may reach for: all the verbs, in one hand."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.changes import Listener
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.drawings import Draw
from sparraaja_desktop.services.adviser import Adviser
from sparraaja_desktop.services.assignments import Assignments
from sparraaja_desktop.services.bench import Bench, Clock, NewId, never_twice
from sparraaja_desktop.services.calendar import Calendar
from sparraaja_desktop.services.clients import Clients
from sparraaja_desktop.services.closing import Closing
from sparraaja_desktop.services.coachings import coaching
from sparraaja_desktop.services.communication import Communication
from sparraaja_desktop.services.design import Design
from sparraaja_desktop.services.engagements import Engagements
from sparraaja_desktop.services.evaluation import Evaluations
from sparraaja_desktop.services.feedback import Feedback
from sparraaja_desktop.services.followup import FollowUps
from sparraaja_desktop.services.goals import Goals
from sparraaja_desktop.services.handouts import Handouts
from sparraaja_desktop.services.intake import Intakes
from sparraaja_desktop.services.mapping import Mapping
from sparraaja_desktop.services.packs import Packs
from sparraaja_desktop.services.people import People
from sparraaja_desktop.services.pictures import Pictures
from sparraaja_desktop.services.plans import Plans
from sparraaja_desktop.services.programme import Programmes
from sparraaja_desktop.services.questions import Questions
from sparraaja_desktop.services.returned import ReturnedSheets
from sparraaja_desktop.services.sheets_out import SheetsOut
from sparraaja_desktop.services.template_home import TemplateHome
from sparraaja_desktop.services.templates import Templates
from sparraaja_desktop.services.thread import Thread
from sparraaja_desktop.services.today import Today
from sparraaja_desktop.services.toolbox import Toolbox
from sparraaja_desktop.services.trash import Trash
from sparraaja_desktop.services.undo import Undo
from sparraaja_desktop.services.whereabouts import Whereabouts

if TYPE_CHECKING:
    from sparraaja_desktop.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Desk:
    """The verbs of the user on one open workspace, and the shipped content."""

    clients: Clients
    people: People
    engagements: Engagements
    intake: Intakes
    questions: Questions
    mapping: Mapping
    programme: Programmes
    assignments: Assignments
    sheets_out: SheetsOut
    returned: ReturnedSheets
    plans: Plans
    goals: Goals
    tools: Toolbox
    design: Design
    communication: Communication
    followup: FollowUps
    feedback: Feedback
    evaluation: Evaluations
    closing: Closing
    adviser: Adviser
    today: Today
    thread: Thread
    handouts: Handouts
    packs: Packs
    templates: Templates
    pictures: Pictures
    calendar: Calendar
    undo: Undo
    trash: Trash
    whereabouts: Whereabouts
    content: Content
    bench: Bench

    def listen(self, listener: Listener) -> None:
        """From now on the listener hears of every change, after its commit."""
        self.bench.workspace.listen(listener)

    def unlisten(self, listener: Listener) -> None:
        """The listener hears no more."""
        self.bench.workspace.unlisten(listener)

    def coaching(self, engagement_id: str) -> Coaching:
        """A whole coaching as it is at this moment. Raises NotFound."""
        with self.bench.workspace.look() as look:
            return coaching(look, engagement_id)


def open_desk(workspace: "Workspace", content: Content, clock: Clock, new_id: NewId, draw: Draw | None = None) -> Desk:
    """A desk on an open workspace. `clock` tells aware UTC; `new_id` ids that no record has.

    `draw` makes the pictures of handouts; without it a handout with a picture cannot be written.
    """
    moments = never_twice(clock)
    undo = Undo(workspace, moments)
    template = TemplateHome(workspace.path.with_name("template"))
    bench = Bench(workspace, content, moments, new_id, undo, template, draw)
    return Desk(
        clients=Clients(bench),
        people=People(bench),
        engagements=Engagements(bench),
        intake=Intakes(bench),
        questions=Questions(bench),
        mapping=Mapping(bench),
        programme=Programmes(bench),
        assignments=Assignments(bench),
        sheets_out=SheetsOut(bench),
        returned=ReturnedSheets(bench),
        plans=Plans(bench),
        goals=Goals(bench),
        tools=Toolbox(bench),
        design=Design(bench),
        communication=Communication(bench),
        followup=FollowUps(bench),
        feedback=Feedback(bench),
        evaluation=Evaluations(bench),
        closing=Closing(bench),
        adviser=Adviser(bench),
        today=Today(bench),
        thread=Thread(bench),
        handouts=Handouts(bench),
        packs=Packs(bench),
        templates=Templates(bench),
        pictures=Pictures(bench),
        calendar=Calendar(bench),
        undo=undo,
        trash=Trash(bench),
        whereabouts=Whereabouts(bench),
        content=content,
        bench=bench,
    )
