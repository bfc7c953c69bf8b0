"""A shipped event as a draft wants it: with its exercises, the needs as a question, the target as its aim."""

from dataclasses import replace

from sparraaja_desktop.content.letters import fill_letter
from sparraaja_desktop.content.templates import DraftTexts, EventTemplate, TemplateItem
from sparraaja_desktop.model.draft import DraftedEvent
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.programme import ItemKind


def as_drafted(template: EventTemplate, drafted: DraftedEvent, texts: DraftTexts) -> EventTemplate:
    """The shipped event with what the draft makes of it (R14, R33, R47); in every language.

    It stays as long as it is shipped while its items have minutes to give to the exercises.
    """
    items = template.items
    if drafted.needs:
        question = _filled(texts.needs, needs="\n".join(f"– {need}" for need in drafted.needs))
        items = tuple(replace(item, question=question) if item.takes_needs else item for item in items)
    for exercise in drafted.exercises:
        items = _with(items, texts.exercises[exercise])
    aim = _filled(texts.target, target=drafted.target.rstrip(".")) if drafted.target else template.aim
    return replace(template, items=items, aim=aim)


def _filled(letter: Texts, **facts: str) -> Texts:
    return Texts(**{language.value: fill_letter(letter.in_(language), facts) for language in Language})


def _with(items: tuple[TemplateItem, ...], exercise: TemplateItem) -> tuple[TemplateItem, ...]:
    """A closing one before the last item; another after the first item that gives minutes, else before the closing."""
    if exercise.kind is ItemKind.CLOSING:
        return (*items[:-1], exercise, items[-1])
    place = next((place for place, item in enumerate(items) if item.gives), None)
    if place is None:
        place = next(place for place, item in enumerate(items) if item.kind is ItemKind.CLOSING)
        return (*items[:place], exercise, *items[place:])
    giver = items[place]
    left = giver.minutes - min(giver.gives, exercise.minutes)
    shorter = (replace(giver, minutes=left, gives=0),) if left else ()
    return (*items[:place], *shorter, exercise, *items[place + 1 :])
