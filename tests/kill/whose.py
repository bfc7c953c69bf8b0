"""Whose fields are typed into: records of the example, made ready so that their fields are seen."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.feedback import RoundKind
from sparraaja_desktop.model.goals import LinkKind
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.programme import CaptureTag
from sparraaja_desktop.model.questions import Part
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.adviser import AdviceCard
from sparraaja_desktop.ui.design.decisions import DecisionsList
from sparraaja_desktop.ui.design.promises import PromisesBox
from sparraaja_desktop.ui.engagements.areas import AreasCard
from sparraaja_desktop.ui.engagements.meetings import MeetingsCard
from sparraaja_desktop.ui.engagements.ordered_list import OrderedList
from sparraaja_desktop.ui.engagements.work import WorkCard
from sparraaja_desktop.ui.mapping.interview_bar import InterviewBar
from sparraaja_desktop.ui.programme.attendance import AttendancePane
from tests.ui.keys import press

Whose = Callable[[Desk, str], str]
"""The id of the record whose fields are typed into, in a coaching; the workspace may be made ready on the way."""


W = TypeVar("W", bound=QWidget)


def the(page: QWidget, kind: type[W]) -> W:
    """The widget of that class in the page."""
    found = page.findChild(kind)
    assert found is not None
    return found


def nowhere(_desk: Desk, _record_id: str) -> dict[str, str]:
    return {}


def coaching(_desk: Desk, engagement_id: str) -> str:
    return engagement_id


def client(desk: Desk, engagement_id: str) -> str:
    client_id = desk.engagements.read(engagement_id).client_id
    desk.clients.revise(client_id, languages=tuple(Language))
    return client_id


def put_aside(page: QWidget) -> None:
    """The first next step is being put aside: its reason is asked."""
    the(page, AdviceCard).steps[0].aside.click()


def coached_by(kind: SparrerKind) -> Whose:
    def whose(desk: Desk, engagement_id: str) -> str:
        desk.engagements.revise(engagement_id, sparrer_kind=kind)
        return engagement_id

    return whose


def contact(desk: Desk, engagement_id: str) -> str:
    contact = desk.people.contact(engagement_id)
    assert contact is not None
    return contact.id


def first_meeting(desk: Desk, engagement_id: str) -> str:
    return desk.clients.meetings(desk.engagements.read(engagement_id).client_id)[0].id


def choose_first_meeting(page: QWidget) -> None:
    _choose_first(the(page, MeetingsCard).meetings)


def rename_first_meeting(page: QWidget) -> None:
    _rename_first(the(page, MeetingsCard).meetings)


def first_area(desk: Desk, engagement_id: str) -> str:
    return desk.clients.areas(desk.engagements.read(engagement_id).client_id)[0].id


def rename_first_area(page: QWidget) -> None:
    _rename_first(the(page, AreasCard).areas)


def decision(desk: Desk, engagement_id: str) -> str:
    """The first of a session that had none."""
    session_id = session(desk, engagement_id)
    for each in desk.design.decisions(session_id):
        desk.design.remove_decision(each.id)
    return desk.design.add_decision(session_id, "Aloitetaan keväällä").id


def at_session_of_decision(desk: Desk, decision_id: str) -> dict[str, str]:
    for line in desk.engagements.all():
        for each in desk.design.sessions(line.engagement.id):
            if any(inside.id == decision_id for inside in desk.design.decisions(each.id)):
                return {"record": each.id}
    raise AssertionError(decision_id)


def rename_first_decision(page: QWidget) -> None:
    _rename_first(the(page, DecisionsList))


def _choose_first(records: OrderedList) -> None:
    records.list.setFocus()
    press(records.list, Qt.Key.Key_Home)


def _rename_first(records: OrderedList) -> None:
    _choose_first(records)
    press(records.list, Qt.Key.Key_F2)


def interview(desk: Desk, engagement_id: str) -> str:
    return desk.mapping.interviews(engagement_id)[0].id


def answer(desk: Desk, engagement_id: str) -> str:
    return desk.mapping.answers(interview(desk, engagement_id))[2].id


def own_question(desk: Desk, engagement_id: str) -> str:
    return desk.mapping.add_question(interview(desk, engagement_id), "Oma kysymys", Part.NEEDS).id


def at_answer(desk: Desk, answer_id: str) -> dict[str, str]:
    return {"interview": desk.mapping.read_answer(answer_id).interview_id, "answer": answer_id}


def at_interview(_desk: Desk, interview_id: str) -> dict[str, str]:
    return {"interview": interview_id}


def open_details(page: QWidget) -> None:
    bar = the(page, InterviewBar)
    if bar.fields.isHidden():
        bar.toggle.click()


def finding(desk: Desk, engagement_id: str) -> str:
    return desk.mapping.findings(engagement_id)[-1].id


def own_item(desk: Desk, engagement_id: str) -> str:
    return desk.mapping.add_item(engagement_id, "Oma kohta").id


def goal(desk: Desk, engagement_id: str) -> str:
    goal = desk.goals.of(engagement_id)[1]
    desk.goals.revise(goal.id, link=LinkKind.STRATEGY)
    return goal.id


def responsible(desk: Desk, engagement_id: str) -> str:
    return desk.goals.revise_responsible(engagement_id, name="Rauni Raitio").id


def session(desk: Desk, engagement_id: str) -> str:
    return desk.design.sessions(engagement_id)[0].id


def promise(desk: Desk, engagement_id: str) -> str:
    session_id = session(desk, engagement_id)
    desk.design.add_promise(engagement_id, "Rauni", "kutsu", session_id=session_id)
    return desk.design.promises(engagement_id, session_id)[0].id


def at_session(desk: Desk, promise_id: str) -> dict[str, str]:
    promised = (each for line in desk.engagements.all() for each in desk.design.promises(line.engagement.id))
    return {"record": next(each.session_id or "" for each in promised if each.id == promise_id)}


def choose_first_promise(page: QWidget) -> None:
    promises = the(page, PromisesBox).view
    promises.setFocus()
    press(promises, Qt.Key.Key_Home)


def programme(desk: Desk, engagement_id: str) -> str:
    return desk.programme.programme(engagement_id).id


def event(desk: Desk, engagement_id: str) -> str:
    event = desk.programme.events(engagement_id)[1]
    desk.programme.revise_event(event.id, standing_meeting_id=None)
    return event.id


def agenda_item(desk: Desk, engagement_id: str) -> str:
    return desk.programme.agenda(event(desk, engagement_id))[0].id


def in_its_event(desk: Desk, record_id: str) -> dict[str, str]:
    """The event that holds the item, the capture or the attendance."""
    for line in desk.engagements.all():
        for event in desk.programme.events(line.engagement.id):
            inside = (desk.programme.agenda, desk.programme.captures, desk.programme.attendance)
            if any(each.id == record_id for read in inside for each in read(event.id)):
                return {"record": event.id}
    raise AssertionError(record_id)


def capture(desk: Desk, engagement_id: str) -> str:
    event_id = event(desk, engagement_id)
    for capture in desk.programme.captures(event_id):
        desk.programme.remove_capture(capture.id)
    return desk.programme.capture(event_id, CaptureTag.NEED, "Nähty").id


def attendance(desk: Desk, engagement_id: str) -> str:
    event_id = event(desk, engagement_id)
    area = desk.clients.areas(desk.engagements.read(engagement_id).client_id)[0]
    return desk.programme.set_attendance(event_id, area.id, 12, "Nimi").id


def assignment(desk: Desk, engagement_id: str) -> str:
    return desk.assignments.of(engagement_id)[-1].id


def sheet(desk: Desk, engagement_id: str) -> str:
    return desk.assignments.sheets(assignment(desk, engagement_id))[1].id


def asking_sheet(desk: Desk, engagement_id: str) -> str:
    """A sheet with questions that nobody has answered yet."""
    made = desk.assignments.add(engagement_id, AssignmentKind.OBSERVATIONS)
    return desk.assignments.sheets(made.id)[0].id


def action(desk: Desk, engagement_id: str) -> str:
    return desk.plans.of(engagement_id)[1].id


def message(desk: Desk, engagement_id: str) -> str:
    return desk.communication.of(engagement_id)[-1].id


def review(desk: Desk, engagement_id: str) -> str:
    return desk.communication.reviews(engagement_id)[-1].id


def feedback_round(desk: Desk, engagement_id: str) -> str:
    return desk.feedback.rounds(engagement_id)[0].id


def round_of_event(desk: Desk, engagement_id: str) -> str:
    """Only after an event is one asked in words."""
    event = desk.programme.events(engagement_id)[0]
    return desk.feedback.add_round(engagement_id, RoundKind.EVENT, event_id=event.id).id


def follow_up(desk: Desk, engagement_id: str) -> str:
    return desk.followup.add(engagement_id).id


def progress(desk: Desk, engagement_id: str) -> str:
    action, _latest = desk.followup.promised_done_learnt(engagement_id)[0]
    noted = desk.followup.progress(action.id)
    return (noted[0] if noted else desk.followup.add_progress(action.id, action.state)).id


def own_guide(desk: Desk, _engagement_id: str) -> str:
    return desk.questions.copy(desk.questions.guides()[0].id, Texts(fi="Oma runko", en="My own guide")).id


def at_guide(_desk: Desk, guide_id: str) -> dict[str, str]:
    return {"guide": guide_id}


def question(desk: Desk, engagement_id: str) -> str:
    return desk.questions.questions(own_guide(desk, engagement_id))[0].id


def at_its_guide(desk: Desk, question_id: str) -> dict[str, str]:
    for guide in desk.questions.guides():
        if any(each.id == question_id for each in desk.questions.questions(guide.id)):
            return {"guide": guide.id}
    raise AssertionError(question_id)


def write_names(page: QWidget) -> None:
    """The names of those who came are wanted."""
    pane = the(page, AttendancePane)
    if not pane.with_names.is_checked():
        pane.with_names.box.click()


def intake(desk: Desk, engagement_id: str) -> str:
    return desk.intake.of(engagement_id).id


def work_entry(desk: Desk, engagement_id: str) -> str:
    """One that took another time than any that is typed."""
    return desk.intake.revise_work(desk.intake.work(engagement_id)[0].id, minutes=95).id


def choose_first_work(page: QWidget) -> None:
    entries = the(page, WorkCard).view
    entries.setFocus()
    press(entries, Qt.Key.Key_Home)


def evaluation(desk: Desk, engagement_id: str) -> str:
    return desk.evaluation.revise(engagement_id, aim="Tarve oli selvä").id


def own_tool(desk: Desk, _engagement_id: str) -> str:
    return desk.tools.add(name="Oma keino").id


def own_practice(desk: Desk, _engagement_id: str) -> str:
    return desk.closing.add_practice(text="Kysytään torilla").id
