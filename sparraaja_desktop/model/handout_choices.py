"""Which handouts can be made of a coaching at this moment, and in which part of the coaching each belongs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.handouts import ABOUT, PARTS, About, HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.questions import Guide
from sparraaja_desktop.model.record import Record


class Phase(StrEnum):
    """The parts of a coaching in their order, as its handouts belong to them; what is said of data comes last."""

    BEFORE = "before"
    EVENTS = "events"
    BETWEEN = "between"
    MANAGEMENT = "management"
    FOLLOW_UP = "follow-up"
    TRUST = "trust"


KINDS: Final[Mapping[Phase, tuple[HandoutKind, ...]]] = {
    Phase.BEFORE: (
        HandoutKind.INTERVIEW_GUIDE,
        HandoutKind.MAPPING_SUMMARY,
        HandoutKind.DESIGN_MEMO,
        HandoutKind.PROGRAMME,
    ),
    Phase.EVENTS: (HandoutKind.EVENT_HANDOUT, HandoutKind.RUN_SHEET, HandoutKind.HELP_CARDS),
    Phase.BETWEEN: (HandoutKind.ASSIGNMENT_SHEET, HandoutKind.AREA_PLAN),
    Phase.MANAGEMENT: (HandoutKind.LETTER, HandoutKind.MANAGEMENT_PAGE),
    Phase.FOLLOW_UP: (
        HandoutKind.FEEDBACK_FORM,
        HandoutKind.FEEDBACK_SUMMARY,
        HandoutKind.FOLLOW_UP,
        HandoutKind.FINAL_REPORT,
    ),
    Phase.TRUST: (HandoutKind.PRIVACY_NOTICE,),
}
"""The kinds of each part of the coaching, in the order in which they are needed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutChoice:
    """A handout that can be made. `about_id` is empty for the whole coaching, and `record` is then None.

    `name` is what that record is called in the user's own words: a theme, an area; empty where it has no such words.
    `language` is the only one it can be made in, None for any.
    """

    kind: HandoutKind
    about_id: str = ""
    name: str = ""
    language: Language | None = None
    record: Record | None = None

    @property
    def id(self) -> str:
        """Tells it from the other choices."""
        return f"{self.kind.value} {self.about_id}"

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts among which one may choose."""
        return tuple(map(str, PARTS.get(self.kind, ())))

    def is_in(self, language: Language) -> bool:
        """Whether it can be made in that language."""
        return self.language in (None, language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Handouts that go out together, in the languages of the client unless others are chosen.

    `event_id` and `theme` are those of the event they are for, empty for a whole coaching. `parts` are those chosen for
    its only handout, None for all parts of each.
    """

    engagement_id: str
    choices: tuple[HandoutChoice, ...]
    languages: tuple[Language, ...]
    event_id: str = ""
    theme: str = ""
    parts: tuple[str, ...] | None = None

    def parts_of(self, choice: HandoutChoice) -> tuple[str, ...]:
        """The parts that a handout of it has."""
        return choice.parts if self.parts is None else self.parts

    def to_make(self, languages: Sequence[Language]) -> tuple[tuple[HandoutChoice, Language], ...]:
        """What is made of it in these languages: of each handout the languages that it can be in."""
        return tuple((choice, each) for choice in self.choices for each in languages if choice.is_in(each))


def choices_of(held: Coaching, guides: Sequence[Guide]) -> tuple[HandoutChoice, ...]:
    """The handouts that can be made of a coaching, by its parts; those of one event stand together."""
    events = [each.id for each in held.events]
    return tuple(sorted(_found(held, guides), key=lambda each: _place(each, events)))


def pack_of_event(held: Coaching, event_id: str) -> Pack:
    """What is taken along to an event: its handouts, the assignment given there, its feedback form, the help cards."""
    given = {each.id for each in held.assignments if each.given_event_id == event_id}
    about = {event_id}
    about |= {each.id for each in held.sheets if each.assignment_id in given}
    about |= {each.id for each in held.rounds if each.event_id == event_id}
    chosen = tuple(
        each
        for each in choices_of(held, ())
        if each.kind is not HandoutKind.FEEDBACK_SUMMARY
        and (each.about_id in about or each.kind is HandoutKind.HELP_CARDS)
    )
    theme = next(each.theme for each in held.events if each.id == event_id)
    return Pack(
        engagement_id=held.engagement.id, choices=chosen, languages=_languages(held), event_id=event_id, theme=theme
    )


def pack_of(held: Coaching, guides: Sequence[Guide]) -> Pack:
    """Everything that can be made of a coaching, with these guides."""
    return Pack(engagement_id=held.engagement.id, choices=choices_of(held, guides), languages=_languages(held))


def _languages(held: Coaching) -> tuple[Language, ...]:
    return held.client.languages or (Language.FI,)


def _place(choice: HandoutChoice, events: Sequence[str]) -> tuple[int, int, int]:
    """By the part of the coaching; what is of an event by the order of the events, and then by the order of kinds."""
    phase, kinds = next((at, kinds) for at, kinds in enumerate(KINDS.values()) if choice.kind in kinds)
    event = events.index(choice.about_id) if choice.about_id in events else len(events)
    return phase, event, kinds.index(choice.kind)


def _found(held: Coaching, guides: Sequence[Guide]) -> Iterator[HandoutChoice]:
    for kind in HandoutKind:
        match ABOUT.get(kind, About.COACHING):
            case About.COACHING:
                if kind is not HandoutKind.PROGRAMME or held.events:
                    yield HandoutChoice(kind=kind)
            case About.GUIDE:
                yield from (HandoutChoice(kind=kind, about_id=each.id, record=each) for each in guides)
            case About.SESSION:
                yield from (HandoutChoice(kind=kind, about_id=each.id, record=each) for each in held.sessions)
            case About.EVENT:
                for event in held.events:
                    yield HandoutChoice(kind=kind, about_id=event.id, name=event.theme, record=event)
            case About.SHEET:
                yield from _sheets(held)
            case About.AREA:
                yield from _plans(held)
            case About.ROUND:
                yield from _rounds(held, kind)
            case _:
                for message in held.messages:
                    yield HandoutChoice(kind=kind, about_id=message.id, language=message.language, record=message)


def _sheets(held: Coaching) -> Iterator[HandoutChoice]:
    areas = {each.id: each.name for each in held.areas}
    titles = {each.id: each.title for each in held.assignments}
    for sheet in held.sheets:
        names = (titles[sheet.assignment_id], areas.get(sheet.service_area_id, ""))
        name = " – ".join(filter(None, names))
        yield HandoutChoice(kind=HandoutKind.ASSIGNMENT_SHEET, about_id=sheet.id, name=name, record=sheet)


def _plans(held: Coaching) -> Iterator[HandoutChoice]:
    """Of the areas that have planned something."""
    planning = {each.service_area_id for each in held.actions}
    for area in held.areas:
        if area.id in planning:
            yield HandoutChoice(kind=HandoutKind.AREA_PLAN, about_id=area.id, name=area.name, record=area)


def _rounds(held: Coaching, kind: HandoutKind) -> Iterator[HandoutChoice]:
    """A form of each round, and a summary of those that somebody answered."""
    answered = {each.round_id for each in held.feedback}
    themes = {each.id: each.theme for each in held.events}
    for each in held.rounds:
        if kind is HandoutKind.FEEDBACK_FORM or each.id in answered:
            name = themes.get(each.event_id or "", "")
            yield HandoutChoice(kind=kind, about_id=each.id, name=name, record=each)
