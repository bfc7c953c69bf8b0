"""The interim assignments between the events, one sheet for each service area (R32, R50-R54)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from sparraaja_desktop.content.letters import fill_letter
from sparraaja_desktop.content.templates import AssignmentTemplate
from sparraaja_desktop.model.assignments import Assignment, AssignmentKind, Sheet, SheetAnswer, SheetState
from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.days import checked_day
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.model.text import clean, clean_line
from sparraaja_desktop.services.belonging import remove_whole
from sparraaja_desktop.services.bench import Bench, Service, put_fields
from sparraaja_desktop.services.clients import areas_of, first_language
from sparraaja_desktop.services.deeds import Deed
from sparraaja_desktop.services.fields import cleaned, with_fields
from sparraaja_desktop.services.order import next_position, put_in_order
from sparraaja_desktop.services.whose import need_what_is_named

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look, Unit


@dataclass(frozen=True, slots=True)
class Across:
    """An assignment, its sheets in the order of the service areas, and the day they come back by, None while open."""

    assignment: Assignment
    sheets: tuple[Sheet, ...]
    due: date | None


@dataclass(frozen=True, slots=True)
class Answered:
    """A question of a sheet, and what was answered; empty while nothing was."""

    question: str
    text: str


class Assignments(Service):
    """The interim assignments of an engagement and their sheets."""

    def of(self, engagement_id: str) -> tuple[Assignment, ...]:
        """The assignments of an engagement in their order."""
        with self._bench.workspace.look() as look:
            return look.all(Assignment, engagement_id=engagement_id)

    def read(self, assignment_id: str) -> Assignment:
        """One assignment. Raises NotFound."""
        return self._bench.read(Assignment, assignment_id)

    def ensure_plan(self, engagement_id: str, by: object | None = None) -> Assignment:
        """The service-area plan, which is always among the assignments (R53): made when missing. Raises NotFound."""
        with self._bench.workspace.look() as look:
            plans = look.all(Assignment, engagement_id=engagement_id, kind=AssignmentKind.PLAN)
        if plans:
            return plans[0]
        with self._bench.quiet(by) as unit:
            return put_assignment(self._bench, unit, engagement_id, AssignmentKind.PLAN)

    def add(self, engagement_id: str, kind: AssignmentKind, title: str = "", by: object | None = None) -> Assignment:
        """A new last assignment as it is shipped, with a sheet for each service area. Raises NotFound and TooLong.

        Its texts are in the client's first language; without a title it has the shipped one.
        """
        title = clean_line(title)
        with self._bench.gesture(Deed.ASSIGNMENT_ADDED, by) as unit:
            return put_assignment(self._bench, unit, engagement_id, kind, title)

    def revise(self, assignment_id: str, by: object | None = None, **fields: object) -> Assignment:
        """Sets any field but the place. Raises Mistake for minutes below 0, TooLong and NotFound."""
        wanted = cleaned(Assignment, fields)
        with self._bench.gesture(Deed.ASSIGNMENT_CHANGED, by) as unit:
            assignment = put_fields(unit, Assignment, assignment_id, wanted)
            if assignment.minutes < 0:
                raise Mistake(f"assignment {assignment_id}: {assignment.minutes} minutes")
            return assignment

    def move(self, assignment_id: str, to: int, by: object | None = None) -> None:
        """Moves the assignment to the place `to` (from 0). Raises NotFound."""
        self._bench.move(Assignment, assignment_id, to, "engagement_id", Deed.ASSIGNMENT_MOVED, by)

    def remove(self, assignment_id: str, by: object | None = None) -> None:
        """Removes the assignment with its sheets. Raises NotFound."""
        with self._bench.gesture(Deed.ASSIGNMENT_REMOVED, by) as unit:
            assignment = unit.need(Assignment, assignment_id)
            remove_whole(unit, assignment)
            put_in_order(unit, unit.all(Assignment, engagement_id=assignment.engagement_id))

    def board(self, engagement_id: str, by: object | None = None) -> tuple[Across, ...]:
        """The assignments of an engagement in their order, each as `sheets` and `due` give it. Raises NotFound."""
        with self._bench.workspace.look() as look:
            across = _across(look, engagement_id)
            count = len(areas_of(look, engagement_id))
        if all(len(each.sheets) == count for each in across):
            return across
        with self._bench.quiet(by) as unit:
            for each in across:
                put_sheets(self._bench, unit, each.assignment)
            return _across(unit, engagement_id)

    def sheets(self, assignment_id: str, by: object | None = None) -> tuple[Sheet, ...]:
        """The sheets of an assignment in the order of the service areas; those of new areas are made.

        Raises NotFound.
        """
        with self._bench.workspace.look() as look:
            areas, sheets = _sheets(look, look.need(Assignment, assignment_id))
        if len(sheets) == len(areas):
            return sheets
        with self._bench.quiet(by) as unit:
            assignment = unit.need(Assignment, assignment_id)
            put_sheets(self._bench, unit, assignment)
            return _sheets(unit, assignment)[1]

    def read_sheet(self, sheet_id: str) -> Sheet:
        """One sheet. Raises NotFound."""
        return self._bench.read(Sheet, sheet_id)

    def revise_sheet(self, sheet_id: str, by: object | None = None, **fields: object) -> Sheet:
        """Sets the `responsible`, the `answers`, or the days and the event by hand; see `set_state`."""
        return self._bench.revise(Sheet, sheet_id, Deed.SHEET_CHANGED, by, fields)

    def answers(self, sheet_id: str) -> tuple[Answered, ...]:
        """Each question of the sheet with what was answered; questions no longer asked follow where they have an
        answer. The plan has none: its questions are to think of. Raises NotFound.
        """
        with self._bench.workspace.look() as look:
            sheet = look.need(Sheet, sheet_id)
            assignment = look.need(Assignment, sheet.assignment_id)
            asked = () if assignment.kind is AssignmentKind.PLAN else questions_of(assignment)
            said = {each.question: each.text for each in look.all(SheetAnswer, sheet_id=sheet_id)}
        former = (each for each in said if said[each] and each not in asked)
        return tuple(Answered(each, said.get(each, "")) for each in (*asked, *former))

    def keep_answer(self, sheet_id: str, question: str, text: str, by: object | None = None) -> SheetAnswer:
        """Keeps what is typed under a question of a sheet. Raises NotFound and TooLong."""
        said = clean(text)
        with self._bench.quiet(by) as unit:
            unit.need(Sheet, sheet_id)
            return put_answer(self._bench, unit, sheet_id, clean(question), said)

    def set_state(
        self,
        sheet_id: str,
        state: SheetState,
        on: date | None = None,
        event_id: str | None = None,
        by: object | None = None,
    ) -> Sheet:
        """How far a sheet is, on which day (None: today) and, when it was discussed, in which event.

        What a state does not have yet is emptied; the days of the states before it stay.

        Raises Mistake for a day that cannot be, NotFound, and OfAnother for an event of another coaching.
        """
        day = checked_day(on) if on else self._bench.today()
        with self._bench.gesture(Deed.SHEET_STATE_CHANGED, by) as unit:
            sheet = replace(unit.need(Sheet, sheet_id), state=state, discussed_event_id=event_id)
            need_what_is_named(unit, sheet, ("discussed_event_id",))
            sent_on, returned_on = {
                SheetState.NOT_SENT: (None, None),
                SheetState.SENT: (day, None),
                SheetState.RETURNED: (sheet.sent_on, day),
                SheetState.DISCUSSED: (sheet.sent_on, sheet.returned_on or day),
            }[state]
            event = event_id if state is SheetState.DISCUSSED else None
            sheet = replace(sheet, sent_on=sent_on, returned_on=returned_on, discussed_event_id=event)
            unit.put(sheet)
        return sheet

    def due(self, assignment_id: str) -> date | None:
        """The day by which the sheets come back: the agreed one, else that of the due event, else None.

        Raises NotFound.
        """
        with self._bench.workspace.look() as look:
            return due_of(look, look.need(Assignment, assignment_id))

    def reminder(self, sheet_id: str, language: Language, *, sparrer: str = "") -> str:
        """A reminder of the sheet, ready to copy or to send, from the coaching's own facts; `sparrer` signs it.

        Raises NotFound.
        """
        # Imported here: dates are said by a library that most runs need later than the first paint.
        from sparraaja_desktop.documents.language import long_date

        with self._bench.workspace.look() as look:
            sheet = look.need(Sheet, sheet_id)
            assignment = look.need(Assignment, sheet.assignment_id)
            due_on = due_of(look, assignment)
            facts = {
                "title": assignment.title,
                "area": look.need(ServiceArea, sheet.service_area_id).name,
                "minutes": str(assignment.minutes) if assignment.minutes else "",
                "due": long_date(due_on, language) if due_on else "",
                "responsible": sheet.responsible,
                "sparrer": sparrer,
            }
        return fill_letter(self._bench.content.reminder_text(language), facts)


def put_assignment(bench: Bench, unit: "Unit", engagement_id: str, kind: AssignmentKind, title: str = "") -> Assignment:
    """A new last assignment as it is shipped, with a sheet for each service area. Raises NotFound."""
    language = first_language(unit, engagement_id)
    shipped = template_of(bench, kind)
    assignment = Assignment(
        id=bench.new_id(),
        engagement_id=engagement_id,
        position=next_position(unit.all(Assignment, engagement_id=engagement_id)),
        kind=kind,
        title=title,
    )
    if shipped is not None:
        assignment = replace(
            assignment,
            title=title or shipped.title.in_(language),
            purpose=shipped.purpose.in_(language),
            questions=shipped.questions.in_(language),
            minutes=shipped.minutes,
        )
    unit.put(assignment)
    put_sheets(bench, unit, assignment)
    return assignment


def put_sheets(bench: Bench, unit: "Unit", assignment: Assignment) -> None:
    """Makes the sheets of those service areas that have none."""
    areas, sheets = _sheets(unit, assignment)
    there = {sheet.service_area_id for sheet in sheets}
    for area in areas:
        if area.id not in there:
            unit.put(Sheet(id=bench.new_id(), assignment_id=assignment.id, service_area_id=area.id))


def template_of(bench: Bench, kind: AssignmentKind) -> AssignmentTemplate | None:
    """The shipped assignment of that kind; None for a free one."""
    return next((each for each in bench.content.assignment_templates() if each.kind is kind), None)


def due_of(look: "Look", assignment: Assignment) -> date | None:
    """The day by which the sheets come back: the agreed one, else that of the due event, else None."""
    if assignment.due_on is not None or assignment.due_event_id is None:
        return assignment.due_on
    return look.need(Event, assignment.due_event_id).held_on


def questions_of(assignment: Assignment) -> tuple[str, ...]:
    """The questions of an assignment, each once, in their order."""
    lines = (" ".join(line.split()) for line in assignment.questions.splitlines())
    return tuple(dict.fromkeys(filter(None, lines)))


def put_answer(bench: Bench, unit: "Unit", sheet_id: str, question: str, text: str) -> SheetAnswer:
    """Keeps what was answered to a question of a sheet, in the place where it was or last."""
    there = unit.all(SheetAnswer, sheet_id=sheet_id)
    known = next((each for each in there if each.question == question), None)
    if known is None:
        known = SheetAnswer(
            id=bench.new_id(), sheet_id=sheet_id, position=next_position(there), question=question, text=text
        )
    answer = with_fields(known, text=text)
    unit.put(answer)
    return answer


def _sheets(look: "Look", assignment: Assignment) -> tuple[tuple[ServiceArea, ...], tuple[Sheet, ...]]:
    """The client's service areas, and the sheets of the assignment in their order."""
    areas = areas_of(look, assignment.engagement_id)
    return areas, _in_order(look.all(Sheet, assignment_id=assignment.id), areas)


def _in_order(sheets: Iterable[Sheet], areas: Iterable[ServiceArea]) -> tuple[Sheet, ...]:
    of_area = {sheet.service_area_id: sheet for sheet in sheets}
    return tuple(of_area[area.id] for area in areas if area.id in of_area)


def _across(look: "Look", engagement_id: str) -> tuple[Across, ...]:
    areas, assignments = areas_of(look, engagement_id), look.all(Assignment, engagement_id=engagement_id)
    sheets = look.of_each(Sheet, "assignment_id", [each.id for each in assignments])
    return tuple(Across(each, _in_order(sheets[each.id], areas), due_of(look, each)) for each in assignments)
