"""What a coaching may begin from: goals, events with agendas, interim assignments and the feedback form."""

from collections.abc import Callable
from dataclasses import dataclass

from sparraaja_desktop.content.datafile import DataFile
from sparraaja_desktop.content.knowledge import shipped_tool
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.goals import Support
from sparraaja_desktop.model.language import Texts
from sparraaja_desktop.model.programme import ItemKind

Say = Callable[[str], Texts]
"""The text at a dotted key in every language."""


@dataclass(frozen=True, slots=True)
class GoalTemplate:
    """A usual goal (R23-R25); `areas` is empty where it serves them all alike (R73).

    `support` is what supervisors get by it (R1), `tool_ids` the shipped tools that fit it (R7).
    """

    key: str
    text: Texts
    areas: tuple[Area, ...]
    support: tuple[Support, ...]
    tool_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """An agenda item of a shipped event; `question` and `tool` are empty where it has none."""

    kind: ItemKind
    minutes: int
    title: Texts
    question: Texts
    tool: Texts


@dataclass(frozen=True, slots=True)
class EventTemplate:
    """A shipped event with its agenda (R38, R41, R46, R58)."""

    key: str
    theme: Texts
    aim: Texts
    audience: Texts
    items: tuple[TemplateItem, ...]

    @property
    def minutes(self) -> int:
        """How long the event is."""
        return sum(item.minutes for item in self.items)


@dataclass(frozen=True, slots=True)
class AssignmentTemplate:
    """A shipped interim assignment (R50-R54); `questions` are one a line, `minutes` an estimate."""

    kind: AssignmentKind
    title: Texts
    purpose: Texts
    questions: Texts
    minutes: int


@dataclass(frozen=True, slots=True)
class FeedbackForm:
    """The short form asked after an event (R62): `items` are answered 1-5, `open` in words.

    `changes` are answered 1-5 before, after and later, to see what has changed (R74, R76).
    """

    items: tuple[Texts, ...]
    open: tuple[Texts, ...]
    changes: tuple[Texts, ...]


def read_goals(structure: DataFile, say: Say) -> tuple[GoalTemplate, ...]:
    """The goals in order. Raises Mistake when something is missing or of another kind."""
    try:
        return tuple(
            GoalTemplate(
                key=each.text("key"),
                text=say(each.text("key")),
                areas=tuple(Area(area) for area in each.texts("areas")),
                support=tuple(Support(kind) for kind in each.texts("support")),
                tool_ids=tuple(shipped_tool(key) for key in each.texts("tools", optional=True)),
            )
            for each in structure.tables("goal")
        )
    except ValueError as error:
        raise Mistake(f"{structure.where}: {error}") from error


def read_events(structure: DataFile, say: Say) -> tuple[EventTemplate, ...]:
    """The events in order. Raises Mistake when something is missing or of another kind."""
    try:
        return tuple(_event(each, say) for each in structure.tables("event"))
    except ValueError as error:
        raise Mistake(f"{structure.where}: {error}") from error


def read_series(structure: DataFile, count: int) -> tuple[str, ...]:
    """The keys of the events of a series of that many. Raises Mistake when there is none."""
    return structure.texts(f"series.{count}")


def read_assignments(structure: DataFile, say: Say) -> tuple[AssignmentTemplate, ...]:
    """One for every kind but the free one, in their order. Raises Mistake when one is missing."""
    return tuple(
        AssignmentTemplate(
            kind=kind,
            title=say(f"{kind}.title"),
            purpose=say(f"{kind}.purpose"),
            questions=say(f"{kind}.questions"),
            minutes=structure.number(f"minutes.{kind}"),
        )
        for kind in AssignmentKind
        if kind is not AssignmentKind.FREE
    )


def read_form(structure: DataFile, say: Say) -> FeedbackForm:
    """The feedback form. Raises Mistake when something is missing."""
    items, open_questions, changes = (
        tuple(say(f"{part}.{name}") for name in structure.texts(part)) for part in ("items", "open", "changes")
    )
    return FeedbackForm(items, open_questions, changes)


def _event(file: DataFile, say: Say) -> EventTemplate:
    key = file.text("key")
    return EventTemplate(
        key=key,
        theme=say(f"{key}.theme"),
        aim=say(f"{key}.aim"),
        audience=say(f"{key}.audience"),
        items=tuple(_item(each, f"{key}.{each.text('name')}", say) for each in file.tables("items")),
    )


def _item(file: DataFile, key: str, say: Say) -> TemplateItem:
    """`has` names what the item has beside its title: a question, a tool."""
    has = file.texts("has", optional=True)
    return TemplateItem(
        kind=ItemKind(file.text("kind")),
        minutes=file.number("minutes"),
        title=say(f"{key}.title"),
        question=say(f"{key}.question") if "question" in has else Texts(),
        tool=say(f"{key}.tool") if "tool" in has else Texts(),
    )
