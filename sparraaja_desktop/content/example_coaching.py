"""How the coaching of an example went on after the mapping; days are counted from today, events from 1."""

from dataclasses import dataclass

from sparraaja_desktop.content.datafile import DataFile
from sparraaja_desktop.content.example_ends import ExampleIntake, read_evaluation, read_intake
from sparraaja_desktop.content.knowledge import shipped_tool
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignments import AssignmentKind, SheetState
from sparraaja_desktop.model.communication import MessageAudience, Moment
from sparraaja_desktop.model.feedback import RoundKind
from sparraaja_desktop.model.followup import FollowUpKind
from sparraaja_desktop.model.goals import LinkKind, Support
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import FindingKind, Mode
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.model.programme import CaptureTag, EventMode


@dataclass(frozen=True, slots=True)
class ExampleGoal:
    """A goal that was agreed with the contact; `findings` are the texts of those it rests on.

    `template` is None for an own one; `text`, `support` and `tool_ids` are empty where the shipped one was taken as it
    is.
    """

    template: str | None
    text: str
    areas: tuple[Area, ...]
    agreed_with: str
    agreed_in_days: int
    measure: str
    link: LinkKind
    link_text: str
    findings: tuple[str, ...]
    support: tuple[Support, ...]
    tool_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExamplePromise:
    """A promise; `kept_in_days` None: not kept yet."""

    who: str
    what: str
    due_in_days: int
    kept_in_days: int | None


@dataclass(frozen=True, slots=True)
class ExampleSession:
    """A design session with what was decided and promised in it."""

    held_in_days: int
    mode: Mode
    participants: str
    notes: str
    programme_changes: str
    decisions: tuple[str, ...]
    promises: tuple[ExamplePromise, ...]


@dataclass(frozen=True, slots=True)
class ExampleCapture:
    """An observation in an event, in minutes after it began; `harvested` is the finding it became, None: none."""

    tag: CaptureTag
    text: str
    minute: int
    harvested: FindingKind | None


@dataclass(frozen=True, slots=True)
class ExampleEvent:
    """An event as shipped under `template`; `meeting` names a standing meeting, empty where it stands alone.

    `starts_at` is in minutes after midnight. `attendance` is how many came by the name of the service area.
    """

    template: str
    held_in_days: int
    starts_at: int
    mode: EventMode
    place: str
    meeting: str
    alone_because: str
    is_held: bool
    notes: str
    attendance: tuple[tuple[str, int], ...]
    captures: tuple[ExampleCapture, ...]


@dataclass(frozen=True, slots=True)
class ExampleSheet:
    """An assignment's sheet of one service area; `discussed_in` is the event, None: not discussed."""

    service_area: str
    responsible: str
    state: SheetState
    sent_in_days: int | None
    returned_in_days: int | None
    discussed_in: int | None
    answers: str


@dataclass(frozen=True, slots=True)
class ExampleAssignment:
    """An interim assignment as shipped; given in one event, due by another."""

    kind: AssignmentKind
    planned_with: str
    given_in: int
    due_in: int
    sheets: tuple[ExampleSheet, ...]


@dataclass(frozen=True, slots=True)
class ExampleProgress:
    """An entry on how an action goes."""

    noted_in_days: int
    state: ActionState
    done: str
    obstacle: str
    learnt: str
    next_step: str


@dataclass(frozen=True, slots=True)
class ExampleAction:
    """A planned action of one service area; `event` and `goal` are counted from 1, None: tied to none."""

    service_area: str
    action: str
    areas: tuple[Area, ...]
    means: tuple[str, ...]
    for_whom: str
    responsible: str
    due_in_days: int | None
    resources: str
    measure: str
    staff_who: str
    staff_how: str
    state: ActionState
    event: int | None
    goal: int | None
    findings: tuple[str, ...]
    is_best_practice: bool
    progress: tuple[ExampleProgress, ...]


@dataclass(frozen=True, slots=True)
class ExampleMessage:
    """A message as shipped; `sent_in_days` None: not sent yet."""

    audience: MessageAudience
    moment: Moment
    language: Language
    due_in_days: int
    sent_in_days: int | None


@dataclass(frozen=True, slots=True)
class ExampleReview:
    """What the management team saw and decided; not held while `held_in_days` is not in the past."""

    held_in_days: int
    shown: str
    decided: str


@dataclass(frozen=True, slots=True)
class ExampleRound:
    """A round of feedback. `answers` are scores and then the answers to the open questions; `event` None: of none."""

    kind: RoundKind
    held_in_days: int
    event: int | None
    answers: tuple[tuple[tuple[int, ...], tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class ExampleFollowUp:
    """A follow-up that was agreed; held when there is an `outcome`."""

    kind: FollowUpKind
    due_in_days: int
    outcome: str


@dataclass(frozen=True, slots=True)
class ExampleCoaching:
    """How the coaching went on. `responsible` is the name, the title and the day, None while nobody is named (R27).

    `approved_with` is with whom the programme was approved (R30). `evaluation` are its texts by field, none while it
    is not written. `closed_in_days` is None while it goes on.
    """

    intake: ExampleIntake
    goals: tuple[ExampleGoal, ...]
    responsible: tuple[str, str, int] | None
    sessions: tuple[ExampleSession, ...]
    approved_with: str
    approved_in_days: int
    events: tuple[ExampleEvent, ...]
    assignments: tuple[ExampleAssignment, ...]
    actions: tuple[ExampleAction, ...]
    messages: tuple[ExampleMessage, ...]
    reviews: tuple[ExampleReview, ...]
    rounds: tuple[ExampleRound, ...]
    follow_ups: tuple[ExampleFollowUp, ...]
    evaluation: tuple[tuple[str, str], ...]
    closed_in_days: int | None


def read_coaching(file: DataFile) -> ExampleCoaching:
    """The coaching as the file tells it. Raises Mistake, or ValueError for a word that means nothing."""
    return ExampleCoaching(
        intake=read_intake(file.table("intake")),
        goals=tuple(_goal(each) for each in file.tables("goal")),
        responsible=_responsible(file.table("responsible")) if "responsible" in file else None,
        sessions=tuple(_session(each) for each in file.tables("session")),
        approved_with=file.text("approved_with"),
        approved_in_days=file.number("approved_in_days"),
        events=tuple(_event(each) for each in file.tables("event")),
        assignments=tuple(_assignment(each) for each in file.tables("assignment")),
        actions=tuple(_action(each) for each in file.tables("action")),
        messages=tuple(_message(each) for each in file.tables("message")),
        reviews=tuple(
            ExampleReview(each.number("held_in_days"), each.text("shown", ""), each.text("decided", ""))
            for each in file.tables("review")
        ),
        rounds=tuple(_round(each) for each in file.tables("round")),
        follow_ups=tuple(
            ExampleFollowUp(FollowUpKind(each.text("kind")), each.number("due_in_days"), each.text("outcome", ""))
            for each in file.tables("follow_up")
        ),
        evaluation=read_evaluation(file.table("evaluation")) if "evaluation" in file else (),
        closed_in_days=_maybe(file, "closed_in_days"),
    )


def _maybe(file: DataFile, key: str) -> int | None:
    return file.number(key) if key in file else None


def _areas(file: DataFile) -> tuple[Area, ...]:
    return tuple(Area(area) for area in file.texts("areas", optional=True))


def _responsible(file: DataFile) -> tuple[str, str, int]:
    return file.text("name"), file.text("title"), file.number("in_days")


def _goal(file: DataFile) -> ExampleGoal:
    return ExampleGoal(
        template=file.text("template") if "template" in file else None,
        text=file.text("text", "") if "template" in file else file.text("text"),
        areas=_areas(file),
        agreed_with=file.text("agreed_with"),
        agreed_in_days=file.number("agreed_in_days"),
        measure=file.text("measure"),
        link=LinkKind(file.text("link")),
        link_text=file.text("link_text"),
        findings=file.texts("findings", optional=True),
        support=tuple(Support(kind) for kind in file.texts("support", optional=True)),
        tool_ids=tuple(shipped_tool(key) for key in file.texts("tools", optional=True)),
    )


def _session(file: DataFile) -> ExampleSession:
    return ExampleSession(
        held_in_days=file.number("held_in_days"),
        mode=Mode(file.text("mode")),
        participants=file.text("participants"),
        notes=file.text("notes"),
        programme_changes=file.text("programme_changes", ""),
        decisions=file.texts("decisions"),
        promises=tuple(
            ExamplePromise(
                each.text("who"), each.text("what"), each.number("due_in_days"), _maybe(each, "kept_in_days")
            )
            for each in file.tables("promise")
        ),
    )


def _event(file: DataFile) -> ExampleEvent:
    hours, minutes = file.text("starts_at").split(":")
    return ExampleEvent(
        template=file.text("template"),
        held_in_days=file.number("held_in_days"),
        starts_at=int(hours) * 60 + int(minutes),
        mode=EventMode(file.text("mode")),
        place=file.text("place"),
        meeting=file.text("meeting", ""),
        alone_because=file.text("alone_because", ""),
        is_held=file.flag("is_held"),
        notes=file.text("notes", ""),
        attendance=tuple((each.text("service_area", ""), each.number("count")) for each in file.tables("attendance")),
        captures=tuple(
            ExampleCapture(
                tag=CaptureTag(each.text("tag")),
                text=each.text("text"),
                minute=each.number("minute"),
                harvested=FindingKind(each.text("harvested")) if "harvested" in each else None,
            )
            for each in file.tables("capture")
        ),
    )


def _assignment(file: DataFile) -> ExampleAssignment:
    return ExampleAssignment(
        kind=AssignmentKind(file.text("kind")),
        planned_with=file.text("planned_with"),
        given_in=file.number("given_in"),
        due_in=file.number("due_in"),
        sheets=tuple(
            ExampleSheet(
                service_area=each.text("service_area"),
                responsible=each.text("responsible", ""),
                state=SheetState(each.text("state")),
                sent_in_days=_maybe(each, "sent_in_days"),
                returned_in_days=_maybe(each, "returned_in_days"),
                discussed_in=_maybe(each, "discussed_in"),
                answers=each.text("answers", ""),
            )
            for each in file.tables("sheet")
        ),
    )


def _action(file: DataFile) -> ExampleAction:
    return ExampleAction(
        service_area=file.text("service_area"),
        action=file.text("action"),
        areas=_areas(file),
        means=file.texts("means", optional=True),
        for_whom=file.text("for_whom", ""),
        responsible=file.text("responsible", ""),
        due_in_days=_maybe(file, "due_in_days"),
        resources=file.text("resources", ""),
        measure=file.text("measure", ""),
        staff_who=file.text("staff_who", ""),
        staff_how=file.text("staff_how", ""),
        state=ActionState(file.text("state")),
        event=_maybe(file, "event"),
        goal=_maybe(file, "goal"),
        findings=file.texts("findings", optional=True),
        is_best_practice=file.flag("is_best_practice"),
        progress=tuple(
            ExampleProgress(
                noted_in_days=each.number("noted_in_days"),
                state=ActionState(each.text("state")),
                done=each.text("done", ""),
                obstacle=each.text("obstacle", ""),
                learnt=each.text("learnt", ""),
                next_step=each.text("next_step", ""),
            )
            for each in file.tables("progress")
        ),
    )


def _message(file: DataFile) -> ExampleMessage:
    return ExampleMessage(
        audience=MessageAudience(file.text("audience")),
        moment=Moment(file.text("moment")),
        language=Language(file.text("language")),
        due_in_days=file.number("due_in_days"),
        sent_in_days=_maybe(file, "sent_in_days"),
    )


def _round(file: DataFile) -> ExampleRound:
    return ExampleRound(
        kind=RoundKind(file.text("kind")),
        held_in_days=file.number("held_in_days"),
        event=_maybe(file, "event"),
        answers=tuple((each.numbers("scores"), each.texts("texts", optional=True)) for each in file.tables("answer")),
    )
