"""What the program ships: places, guides, templates, words and wordings, read when first asked for."""

from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from sparraaja_desktop.content.datafile import DataFile
from sparraaja_desktop.content.example import Example, read_example
from sparraaja_desktop.content.knowledge import read_cards, read_tools
from sparraaja_desktop.content.places import read_places, read_source
from sparraaja_desktop.content.templates import (
    AssignmentTemplate,
    DraftTexts,
    EventTemplate,
    FeedbackForm,
    GoalTemplate,
    read_assignments,
    read_draft,
    read_events,
    read_form,
    read_goals,
)
from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.model.clients import ClientKind, Place, Words
from sparraaja_desktop.model.communication import MessageAudience, Moment
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.knowledge import Card
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.mapping import ItemGroup
from sparraaja_desktop.model.people import Role
from sparraaja_desktop.model.questions import Audience, Guide, Origin, Part, Question
from sparraaja_desktop.model.toolbox import Tool


@dataclass(frozen=True, slots=True)
class ShippedItem:
    """One thing that every mapping looks at; `hint` says what to write about it."""

    key: str
    group: ItemGroup
    title: Texts
    hint: Texts


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme that a coaching may have (R71)."""

    key: str
    title: Texts


class Content:
    """The shipped content under `resources`; reads nothing until asked, and each thing once.

    Everything here raises Mistake when a file, a key or a translation is missing.
    """

    def __init__(self, resources: Path) -> None:
        self._places_folder = resources / "places"
        self._folder = resources / "content"
        self._wordings: dict[tuple[str, Language], Wording] = {}
        self._tools: dict[Language, tuple[Tool, ...]] = {}
        self._cards: dict[Language, tuple[Card, ...]] = {}

    def places(self) -> tuple[Place, ...]:
        """308 municipalities in Finnish alphabetical order, then 21 counties, Helsinki and Åland (R9, R12)."""
        return self._places

    def places_source(self) -> str:
        """Where the facts of the places are from, as it must be told."""
        return self._places_source

    def guides(self) -> tuple[Guide, ...]:
        """The three shipped interview guides: for the contact, a supervisor and the responsible official (R5, R6)."""
        return tuple(guide for guide, _ in self._guides)

    def questions(self, guide_id: str) -> tuple[Question, ...]:
        """The questions of a shipped guide in order, what is already done first (R21). Raises NotFound."""
        for guide, questions in self._guides:
            if guide.id == guide_id:
                return questions
        raise NotFound("Guide", guide_id)

    def items(self) -> tuple[ShippedItem, ...]:
        """What a mapping looks at: the basics (R16–R19) and the six means of kuntalaki 22 §, in order."""
        return self._items

    def themes(self) -> tuple[Theme, ...]:
        """The themes that a coaching may have (R71), in order."""
        return self._themes

    def goal_templates(self) -> tuple[GoalTemplate, ...]:
        """The usual goals (R23-R25 first), in order."""
        return self._goals

    def tools(self, language: Language) -> tuple[Tool, ...]:
        """The shipped models and means of promoting participation (R7), in order."""
        if language not in self._tools:
            structure = DataFile.read(self._folder / "tools.toml")
            self._tools[language] = read_tools(structure, self.wording("tools", language))
        return self._tools[language]

    def cards(self, language: Language) -> tuple[Card, ...]:
        """The knowledge cards (R3, R39c, R39d, R45, R77), in order."""
        if language not in self._cards:
            structure = DataFile.read(self._folder / "knowledge.toml")
            self._cards[language] = read_cards(structure, self.wording("knowledge", language))
        return self._cards[language]

    def event_templates(self) -> tuple[EventTemplate, ...]:
        """The shipped events: the three themes (R38), then a resident, a peer, the participation programme,
        participatory budgeting and the management team (R25, R28, R41, R46, R58).
        """
        return self._events

    def draft_texts(self) -> DraftTexts:
        """What a draft of a programme adds to the shipped events."""
        return self._draft

    def assignment_templates(self) -> tuple[AssignmentTemplate, ...]:
        """The five shipped interim assignments in the order of their kinds (R50-R54)."""
        return self._assignments

    def feedback_form(self) -> FeedbackForm:
        """The short feedback form (R62) with what is asked before, after and later (R74, R76)."""
        return self._form

    def reminder_text(self, language: Language) -> str:
        """A reminder of an interim assignment, to be filled by `fill_letter`.

        Its places: title, area, minutes, due, responsible, sparrer.
        """
        return self.wording("messages", language).letter("reminder")

    def message_text(self, audience: MessageAudience, moment: Moment, language: Language) -> str:
        """What that audience is told at that moment (R56-R61), to be filled by `fill_letter`.

        Its places are some of client, sparrer, goals, events, actions, practices, contact, follow_up.
        """
        return self.wording("messages", language).letter(f"{audience}.{moment}")

    def role_word(self, role: Role | None, language: Language) -> str:
        """The word that stands for a name after the closing, in the base form; None is anybody."""
        return self.wording("roles", language).text(role or "anybody")

    def words(self, kind: ClientKind, language: Language) -> Words:
        """The usual words of a client of that kind, in the base form."""
        wording = self.wording("words", language)
        return Words(
            client=wording.text(f"{kind}.client"),
            area=wording.text(f"{kind}.area"),
            programme=wording.text(f"{kind}.programme"),
        )

    def wording(self, name: str, language: Language) -> Wording:
        """The texts of ``<language>/<name>.toml``."""
        if (name, language) not in self._wordings:
            file = DataFile.read(self._folder / language / f"{name}.toml")
            self._wordings[name, language] = Wording(language, file)
        return self._wordings[name, language]

    def example(self) -> Example:
        """The invented municipality Esimerkkilä with its coaching, half way through."""
        return self._example

    def closed_example(self) -> Example:
        """Another invented municipality, whose coaching has been closed."""
        return self._closed_example

    @cached_property
    def _places(self) -> tuple[Place, ...]:
        return read_places(self._places_folder)

    @cached_property
    def _places_source(self) -> str:
        return read_source(self._places_folder)

    @cached_property
    def _guides(self) -> tuple[tuple[Guide, tuple[Question, ...]], ...]:
        structure = DataFile.read(self._folder / "guides.toml")
        shared = frozenset(structure.texts("shared"))
        return tuple(self._guide(structure, audience, shared) for audience in Audience)

    def _guide(
        self, structure: DataFile, audience: Audience, shared: frozenset[str]
    ) -> tuple[Guide, tuple[Question, ...]]:
        guide_id = f"shipped-{audience}"
        names = [(part, name) for part in Part for name in structure.texts(f"{audience}.{part}")]
        questions = tuple(
            Question(
                id=f"{guide_id}-{name}",
                guide_id=guide_id,
                position=position,
                part=part,
                text=self._texts("guides", f"{audience}.{name}"),
                topic=name if name in shared else f"{guide_id}-{name}",
                origin=Origin.SHIPPED,
            )
            for position, (part, name) in enumerate(names)
        )
        title = self._texts("guides", f"{audience}.title")
        return Guide(id=guide_id, title=title, audience=audience, origin=Origin.SHIPPED), questions

    @cached_property
    def _items(self) -> tuple[ShippedItem, ...]:
        structure = DataFile.read(self._folder / "items.toml")
        return tuple(
            ShippedItem(key, group, self._texts("items", f"{key}.title"), self._texts("items", f"{key}.hint"))
            for group in (ItemGroup.BASICS, ItemGroup.MEANS)
            for key in structure.texts(group)
        )

    @cached_property
    def _themes(self) -> tuple[Theme, ...]:
        structure = DataFile.read(self._folder / "themes.toml")
        return tuple(Theme(key, self._texts("themes", key)) for key in structure.texts("themes"))

    @cached_property
    def _goals(self) -> tuple[GoalTemplate, ...]:
        return read_goals(DataFile.read(self._folder / "goals.toml"), partial(self._texts, "goals"))

    @cached_property
    def _event_structure(self) -> DataFile:
        return DataFile.read(self._folder / "events.toml")

    @cached_property
    def _events(self) -> tuple[EventTemplate, ...]:
        return read_events(self._event_structure, partial(self._texts, "events"))

    @cached_property
    def _draft(self) -> DraftTexts:
        return read_draft(self._event_structure, partial(self._texts, "events"), partial(self._letters, "events"))

    @cached_property
    def _assignments(self) -> tuple[AssignmentTemplate, ...]:
        return read_assignments(DataFile.read(self._folder / "assignments.toml"), partial(self._texts, "assignments"))

    @cached_property
    def _form(self) -> FeedbackForm:
        return read_form(DataFile.read(self._folder / "feedback.toml"), partial(self._texts, "feedback"))

    @cached_property
    def _example(self) -> Example:
        return self._read_example("example")

    @cached_property
    def _closed_example(self) -> Example:
        return self._read_example("closed_example")

    def _read_example(self, name: str) -> Example:
        return read_example(
            DataFile.read(self._folder / f"{name}.toml"), DataFile.read(self._folder / f"{name}_coaching.toml")
        )

    def _texts(self, name: str, key: str) -> Texts:
        """The text at `key` in every language; none may be missing."""
        return Texts(**{language.value: self.wording(name, language).text(key) for language in Language})

    def _letters(self, name: str, key: str) -> Texts:
        """As `_texts`, with the places still open."""
        return Texts(**{language.value: self.wording(name, language).letter(key) for language in Language})
