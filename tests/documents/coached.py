"""Coachings to lay handouts out of: an empty one, the example as it is filled, and one of extreme texts."""

import dataclasses
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count, product
from pathlib import Path
from typing import Any, Final

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.communication import MessageAudience, Moment
from sparraaja_desktop.model.drawings import Draw
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.feedback import RoundKind
from sparraaja_desktop.model.handout_choices import HandoutChoice
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import ABOUT, PARTS, About, HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.services.coachings import coaching
from sparraaja_desktop.services.desk import Desk, open_desk
from sparraaja_desktop.services.example import fill_all
from sparraaja_desktop.services.handout_facts import facts_for
from sparraaja_desktop.store.workspace import Workspace

EXTREME = (
    "Pitkä\tteksti  jossa & <merkkejä> \"lainauksia\" ja 👵🏽 שלום עולם\n\n• luettelo\n\n"
    + "Kehittämissuunnitelmatyöpajaosallistujaluettelo" * 4
    + "\n" + "sana " * 120
)  # fmt: skip
"""What somebody may paste into any field: blanks, marks, other scripts, a word without end, many lines."""


def open_filled(folder: Path, content: Content, draw: Draw | None = None) -> tuple[Workspace, Desk, str]:
    """A workspace with both examples, its desk, and the id of the coaching that goes on. The caller closes it."""
    workspace, desk = _opened(folder, content, draw)
    return workspace, desk, fill_all(desk, date(2026, 11, 24)).id


def open_empty(folder: Path, content: Content) -> tuple[Workspace, Desk, str]:
    """A workspace with one coaching in which nothing is written: one blank record of each that a handout is for."""
    workspace, desk = _opened(folder, content)
    client = desk.clients.add_other("Esimerkkilä", kind=ClientKind.MUNICIPALITY, languages=tuple(Language))
    desk.clients.add_area(client.id, "Sivistyspalvelut")
    engagement = desk.engagements.start(client.id, SparrerKind.EXPERT)
    desk.programme.add_event(engagement.id)
    desk.design.add_session(engagement.id, date(2026, 11, 24), Mode.REMOTE)
    desk.assignments.ensure_plan(engagement.id)
    desk.feedback.add_round(engagement.id, RoundKind.BEFORE)
    desk.communication.add(engagement.id, MessageAudience.STAFF, Moment.START, Language.FI)
    return workspace, desk, engagement.id


def _opened(folder: Path, content: Content, draw: Draw | None = None) -> tuple[Workspace, Desk]:
    workspace = Workspace.open(folder / "workspace.sparraaja")
    moments, numbers = count(), count(1)
    start = datetime(2026, 11, 24, 9, tzinfo=UTC)
    desk = open_desk(
        workspace, content, lambda: start + timedelta(seconds=next(moments)), lambda: f"id{next(numbers):05}", draw=draw
    )
    return workspace, desk


def facts(desk: Desk, engagement_id: str, kind: HandoutKind, language: Language, about_id: str = "") -> HandoutFacts:
    """The facts of a coaching on that desk, with all parts of the kind."""
    with desk.bench.workspace.look() as look:
        return facts_for(
            desk.bench,
            look,
            engagement_id,
            language,
            about_id=about_id,
            parts=PARTS.get(kind, ()),
            sparrer="Aino Sparraaja",
        )


def facts_of_event(
    desk: Desk, engagement_id: str, kind: HandoutKind, number: int, language: Language, **changes: Any
) -> HandoutFacts:
    """The facts for the event of that number, the event otherwise in what is said."""
    given = facts(desk, engagement_id, kind, language)
    event = given.coaching.events[number - 1]
    events = tuple(dataclasses.replace(each, **changes) if each is event else each for each in given.coaching.events)
    return dataclasses.replace(given, about_id=event.id, coaching=dataclasses.replace(given.coaching, events=events))


def abouts(coaching: Coaching, kind: HandoutKind) -> tuple[str, ...]:
    """The ids of what a kind is made for; one empty id for the whole coaching."""
    records: dict[About, tuple[Any, ...]] = {
        About.SESSION: coaching.sessions,
        About.EVENT: coaching.events,
        About.SHEET: coaching.sheets,
        About.AREA: coaching.areas,
        About.ROUND: coaching.rounds,
        About.MESSAGE: coaching.messages,
    }
    about = ABOUT.get(kind, About.COACHING)
    return tuple(each.id for each in records[about]) if about in records else ("",)


def open_extreme(folder: Path, content: Content) -> tuple[Workspace, Desk, str]:
    """The example with an extreme text in every field of text that a person can write in."""
    workspace, desk, engagement_id = open_filled(folder, content)
    with workspace.look() as look:
        held = extreme(coaching(look, engagement_id))
    with workspace.unit(datetime(2026, 11, 25, 9, tzinfo=UTC), None) as unit:
        for each in dataclasses.fields(held):
            value = getattr(held, each.name)
            for record in value if isinstance(value, tuple) else filter(None, (value,)):
                unit.put(record)
    return workspace, desk, engagement_id


OPENED: Final = {"empty": open_empty, "example": open_filled, "extreme": open_extreme}
"""The ways a coaching can be, by their names."""

_AT_MOST: Final = 3


def every(content: Content, state: str, folder: Path) -> Iterator[tuple[HandoutKind, Language, Sheet]]:
    """Every handout of a coaching in that state in all languages; of what there are many, the first few."""
    workspace, desk, engagement_id = OPENED[state](folder, content)
    choices: dict[HandoutKind, list[HandoutChoice]] = {}
    for choice in desk.handouts.choices(engagement_id):
        choices.setdefault(choice.kind, []).append(choice)
    for kind, language in product(choices, Language):
        for choice in choices[kind][:_AT_MOST]:
            yield (
                kind,
                language,
                desk.handouts.lay_out(
                    engagement_id, kind, language, about_id=choice.about_id, parts=choice.parts, author="Aino Sparraaja"
                ),
            )
    workspace.close()


def extreme(coaching: Coaching) -> Coaching:
    """The same coaching with an extreme text in every field of text that a person can write in."""
    kept = {"id", "code", "chosen", "origin", "key"}

    def strained(record: Any) -> Any:
        changes = {
            each.name: EXTREME
            for each in dataclasses.fields(record)
            if type(getattr(record, each.name)) is str and each.name not in kept and not each.name.endswith("_id")
        }
        return dataclasses.replace(record, **changes)

    held: dict[str, Any] = {each.name: getattr(coaching, each.name) for each in dataclasses.fields(coaching)}
    changed: dict[str, Any] = {
        name: tuple(map(strained, value)) if isinstance(value, tuple) else None if value is None else strained(value)
        for name, value in held.items()
    }
    return Coaching(**changed)
