"""What a coaching may begin from: goals, events with agendas, interim assignments and the feedback form."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sparraaja_desktop.content.datafile import DataFile
from sparraaja_desktop.content.knowledge import shipped_tool
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.draft import Exercise
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
    """An agenda item of a shipped event; `question` and `tool` are empty where it has none.

    `gives` are the minutes it leaves to an exercise of a draft; `takes_needs`: the needs become its question (R33).
    """

    kind: ItemKind
    minutes: int
    title: Texts
    question: Texts
    tool: Texts
    gives: int = 0
    takes_needs: bool = False


@dataclass(frozen=True, slots=True)
class EventTemplate:
    """A shipped event with its agenda (R25, R28, R38, R41, R46, R58)."""

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
class DraftTexts:
    """What a draft adds to the shipped events (see `model.draft`).

    `exercises` has one for each kind; `needs` is the question with the place ``{needs}`` (R33), `target` the aim of a
    resident's session with the place ``{target}`` (R47), both to be filled by `fill_letter`.
    """

    exercises: Mapping[Exercise, TemplateItem]
    needs: Texts
    target: Texts


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

    `changes` are answered 1-5 before, after and later, to see what has changed (R74, R76); `understanding` is the
    place among them of the one that tells of understanding (R74). `scale` says what each of the scores 1 … 5 means.
    """

    items: tuple[Texts, ...]
    open: tuple[Texts, ...]
    changes: tuple[Texts, ...]
    understanding: int
    scale: tuple[Texts, ...]


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


def read_draft(structure: DataFile, say: Say, letter: Say) -> DraftTexts:
    """What a draft adds; `letter` gives a text with its places open. Raises Mistake when anything is missing."""
    tables = {each.text("key"): each for each in structure.tables("exercise")}
    if set(tables) != set(Exercise):
        raise Mistake(f"{structure.where}: the exercises are not {', '.join(Exercise)}")
    exercises = {each: _item(tables[each], each, say) for each in Exercise}
    return DraftTexts(MappingProxyType(exercises), letter("draft.needs"), letter("draft.target"))


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
    items, open_questions, changes, scale = (
        tuple(say(f"{part}.{name}") for name in structure.texts(part)) for part in ("items", "open", "changes", "scale")
    )
    understanding = structure.texts("changes").index(structure.text("understanding"))
    return FeedbackForm(items, open_questions, changes, understanding, scale)


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
        gives=file.number("gives", 0),
        takes_needs=file.flag("needs"),
    )
