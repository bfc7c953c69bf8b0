"""Everything that can be removed in the window: where, by which keys, and what is seen of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QWidget

from sparraaja_desktop.model.advice import Dismissal
from sparraaja_desktop.model.assignments import Assignment, Sheet, SheetAnswer
from sparraaja_desktop.model.clients import Client, ServiceArea, StandingMeeting
from sparraaja_desktop.model.communication import ManagementReview, Message
from sparraaja_desktop.model.design import Decision, DesignSession, Promise
from sparraaja_desktop.model.evaluation import Evaluation
from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound
from sparraaja_desktop.model.followup import FollowUp, Practice, Progress
from sparraaja_desktop.model.goals import Goal, ResponsiblePerson
from sparraaja_desktop.model.handouts import Handout
from sparraaja_desktop.model.intake import Intake, WorkEntry
from sparraaja_desktop.model.mapping import Answer, Finding, Interview, MappingItem
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.programme import AgendaItem, Attendance, Capture, Event, Programme
from sparraaja_desktop.model.questions import Guide, Question
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.model.returned_files import ReturnedFile
from sparraaja_desktop.model.toolbox import Tool
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.adviser import AdviceCard
from sparraaja_desktop.ui.communication.entry import ScoreList
from sparraaja_desktop.ui.mapping.lines import Lines
from sparraaja_desktop.ui.questions.rows import QuestionRows
from sparraaja_desktop.ui.record_model import RecordModel
from tests.kill import whose
from tests.kill.fields import name_of
from tests.kill.whose import Whose
from tests.ui.keys import SHIFT, press

Shown = Callable[[QWidget], object]
"""What a page shows of the record that is chosen in it: something that is another when another one is chosen."""


def line_id(index: QModelIndex) -> str | None:
    """The id of the record in a row of any list of the window; None for a heading and for no row."""
    model = index.model() if index.isValid() else None
    if isinstance(model, Lines):
        return model.line(index.row()).id or None
    if isinstance(model, QuestionRows):
        question = model.question(index.row())
        return question.id if question is not None else None
    if isinstance(model, RecordModel):
        found: Record = model.record(index.row())
        return found.id
    return None


def listed(page: QWidget, name: str) -> QAbstractItemView:
    """The list of that name, which is seen."""
    return next(each for each in page.findChildren(QAbstractItemView) if name_of(each) == name and each.isVisible())


def stand_on(view: QAbstractItemView, record_id: str) -> None:
    """Goes to the row of a record by the arrow keys."""
    model = view.model()
    assert model is not None
    press(view, Qt.Key.Key_Home)
    for _ in range(model.rowCount()):
        if line_id(view.currentIndex()) == record_id:
            return
        press(view, Qt.Key.Key_Down)
    raise AssertionError(f"{record_id} is not in the list")


def _as_it_is(page: QWidget) -> None:
    """Nothing has to be done in the page."""


@dataclass(frozen=True, slots=True)
class Removal:
    """A kind of record that is removed in one place of the window.

    `rows` is the name of the list in which it is chosen, None where there is none; then `said` tells it from others.
    `keys` are the widgets where a key removes it: Delete in its list, the space bar on a button. The rest is as a
    `Sight` has it.
    """

    place: str
    kind: type[Record]
    whose: Whose
    rows: str | None
    buttons: tuple[str, ...] = ()
    at: Callable[[Desk, str], dict[str, str]] = field(default=lambda _desk, record_id: {"record": record_id})
    then: Callable[[QWidget], None] = _as_it_is
    said: Shown | None = None

    def __str__(self) -> str:
        """As a test is named."""
        return f"{self.place}, {self.kind.__name__}"

    @property
    def ways(self) -> tuple[tuple[str, Qt.Key], ...]:
        """Each widget in which a key removes it, with that key."""
        in_rows = ((self.rows, Qt.Key.Key_Delete),) if self.rows is not None else ()
        return (*in_rows, *((each, Qt.Key.Key_Space) for each in self.buttons))

    def seen(self, page: QWidget) -> object:
        """What the page shows as chosen."""
        if self.said is not None:
            return self.said(page)
        views = [each for each in page.findChildren(QAbstractItemView) if name_of(each) == self.rows]
        return next((line_id(each.currentIndex()) for each in views if each.isVisible()), None)


def _text(name: str) -> Shown:
    """What a label or a line says, while it is seen."""

    def said(page: QWidget) -> object:
        fields = (each for each in page.findChildren(QWidget) if isinstance(each, QLabel | QLineEdit))
        return [each.text() for each in fields if each.isVisible() and name_of(each) == name]

    return said


def _feedback_answer(desk: Desk, engagement_id: str) -> str:
    """Of a round that has this one alone."""
    round_id = whose.round_of_event(desk, engagement_id)
    return desk.feedback.add_answer(round_id, scores=(4, 5, 3, 2)).id


def _at_its_round(desk: Desk, answer_id: str) -> dict[str, str]:
    for line in desk.engagements.all():
        for each in desk.feedback.rounds(line.engagement.id):
            if any(answer.id == answer_id for answer in desk.feedback.answers(each.id)):
                return {"record": each.id}
    raise AssertionError(answer_id)


def _dismissal(desk: Desk, engagement_id: str) -> str:
    for each in desk.adviser.dismissed(engagement_id):
        desk.adviser.restore(each.id)
    return desk.adviser.dismiss(engagement_id, desk.adviser.of(engagement_id)[0], "Tästä on jo sovittu").id


def _open_asides(page: QWidget) -> None:
    card = whose.the(page, AdviceCard)
    if not card.asides.isChecked():
        card.asides.click()


def _former_person(page: QWidget) -> None:
    scores = whose.the(page, ScoreList)
    scores.setFocus()
    press(scores, Qt.Key.Key_Return, SHIFT)


REMOVALS: Final[tuple[Removal, ...]] = (
    Removal(
        "questions", Guide, whose.own_guide, "QuestionsPage.guide_list", ("QuestionsPage.remove_guide",), whose.at_guide
    ),
    Removal("questions", Question, whose.question, "QuestionsPage.list", ("QuestionsPage.remove",), whose.at_its_guide),
    Removal(
        "overview",
        ServiceArea,
        whose.first_area,
        "AreasCard.areas.list",
        ("AreasCard.areas.buttons[remove]",),
        whose.nowhere,
    ),
    Removal(
        "overview",
        StandingMeeting,
        whose.first_meeting,
        "MeetingsCard.meetings.list",
        ("MeetingsCard.meetings.buttons[remove]",),
        whose.nowhere,
    ),
    Removal("overview", WorkEntry, whose.work_entry, "WorkCard.view", ("WorkCard.remove",), whose.nowhere),
    Removal(
        "overview",
        Person,
        whose.contact,
        None,
        ("ContactCard.remove",),
        whose.nowhere,
        said=_text("ContactCard.editors[name]"),
    ),
    Removal(
        "overview", Dismissal, _dismissal, None, ("Aside.back",), whose.nowhere, _open_asides, said=_text("Aside.text")
    ),
    Removal("mapping interviews", Interview, whose.interview, "InterviewsView.list", at=whose.at_interview),
    Removal("mapping interviews", Answer, whose.own_question, "InterviewsView.questions", at=whose.at_answer),
    Removal("mapping findings", Finding, whose.finding, "FindingsView.view", ("FindingForm.remove",)),
    Removal("mapping items", MappingItem, whose.own_item, "ItemsView.view", ("ItemForm.remove",)),
    Removal("design goals", Goal, whose.goal, "GoalsView.view", ("GoalForm.remove",)),
    Removal("design sessions", DesignSession, whose.session, "SessionsView.view", ("SessionForm.remove",)),
    Removal(
        "design sessions",
        Decision,
        whose.decision,
        "SessionsView.decisions.list",
        ("SessionsView.decisions.buttons[remove]",),
        whose.at_session_of_decision,
    ),
    Removal("design sessions", Promise, whose.promise, "PromisesBox.view", ("PromisesBox.remove",), whose.at_session),
    Removal("events facts", Event, whose.event, "EventsPage.view"),
    Removal(
        "events agenda",
        AgendaItem,
        whose.agenda_item,
        "AgendaView.view",
        ("AgendaItemForm.remove",),
        whose.in_its_event,
    ),
    Removal(
        "events in-event", Capture, whose.capture, "CapturesPane.view", ("CapturesPane.remove",), whose.in_its_event
    ),
    Removal(
        "assignments assignments", Assignment, whose.assignment, "AssignmentsView.view", ("AssignmentForm.remove",)
    ),
    Removal("assignments plans", PlannedAction, whose.action, "PlansView.view", ("PlanForm.remove",)),
    Removal("communication messages", Message, whose.message, "MessagesView.view", ("MessageForm.remove",)),
    Removal("communication management", ManagementReview, whose.review, "ReviewsView.view", ("ReviewForm.remove",)),
    Removal("communication feedback", FeedbackRound, whose.feedback_round, "FeedbackView.view", ("RoundForm.remove",)),
    Removal(
        "communication feedback",
        FeedbackAnswer,
        _feedback_answer,
        None,
        ("EntryBox.remove",),
        _at_its_round,
        _former_person,
        said=_text("EntryBox.who"),
    ),
    Removal("follow-up follow-up", FollowUp, whose.follow_up, "MeetingsView.view", ("MeetingForm.remove",)),
    Removal("follow-up learnt", Progress, whose.progress, "ProgressBox.view", ("ProgressBox.remove",)),
    Removal("follow-up closing", Practice, whose.own_practice, "Part.list", ("Part.buttons[]",), whose.nowhere),
    Removal("knowledge practices", Practice, whose.own_practice, "PracticesView.view", ("PracticeForm.remove",)),
    Removal("knowledge tools", Tool, whose.own_tool, "ToolsView.view", ("ToolForm.remove",)),
)
"""Every way to remove a record of a page; a whole coaching is removed from the menu."""

NOT_REMOVED: Final[Mapping[type[Record], str]] = MappingProxyType(
    {
        Client: "a municipality stays when its coachings go, with the areas and meetings that the next one needs",
        Programme: "says who approved the programme: both fields can be emptied",
        ResponsiblePerson: "is one in each coaching, whose fields can be emptied",
        Intake: "is one in each coaching, whose fields can be emptied",
        Evaluation: "is one in each coaching, whose fields can be emptied",
        Attendance: "is a number beside each service area, which can be set back",
        Sheet: "is one of each assignment for each service area, and goes with either",
        SheetAnswer: "is what came back under a question, which can be emptied",
        ReturnedFile: "tells what came back, and goes when taking it in is undone",
        Handout: "tells what was given out, which cannot be taken back",
    }
)
"""The kinds that are not removed by themselves, with the reason."""

NO_RECORDS: Final[Mapping[str, str]] = MappingProxyType(
    {"ClosingView.remove_old": "erases old backups, which is asked in a dialog because it cannot be undone"}
)
"""What removes something else, with the reason why that is not undone."""
