"""The facts of a coaching that a letter may tell, in the language of the letter."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Final

from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.communication import MessageAudience
from sparraaja_desktop.model.followup import next_day
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.people import Person, Role
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.text import NOTE_LIMIT, clean_line
from sparraaja_desktop.services.bench import Bench
from sparraaja_desktop.services.clients import words_of

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look

PUBLIC: Final = (MessageAudience.RESIDENTS, MessageAudience.MEDIA)
"""Who is told of no responsible by name."""


def facts_of(
    bench: Bench, look: "Look", coaching: Coaching, audience: MessageAudience, language: Language
) -> Mapping[str, str]:
    """Every fact that a letter may have a place for; one that is not known is empty."""
    from sparraaja_desktop.documents.language import long_date, short_date

    def dated(day: date | None, text: str) -> str:
        return ": ".join(filter(None, (short_date(day, language) if day else "", text)))

    def action(each: PlannedAction) -> str:
        responsible = "" if audience in PUBLIC else each.responsible
        day = short_date(each.due_on, language) if each.due_on else ""
        # An action is often a whole sentence; its full stop is none before a comma.
        said = each.action.rstrip().removesuffix(".") if responsible or day else each.action
        return ", ".join(filter(None, (said, responsible, day)))

    client = coaching.client
    sparrers = [each for each in look.all(Person, client_id=client.id) if Role.SPARRER in each.roles]
    due = next_day(coaching.follow_ups)
    agreed = [each for each in coaching.actions if each.is_agreed and each.action.strip()]
    return {
        "client": _called(client.name.in_(language), words_of(bench, client, language).client),
        "sparrer": ", ".join(each.name for each in sparrers),
        "goals": _listed(each.text for each in coaching.goals),
        "events": _listed(dated(each.held_on, each.theme) for each in coaching.events if each.theme.strip()),
        "actions": _listed(action(each) for each in agreed),
        "practices": _listed(each.action for each in coaching.actions if each.is_best_practice),
        "contact": _reached(coaching.contact),
        "follow_up": long_date(due, language) if due else "",
    }


def _called(name: str, word: str) -> str:
    """The client's name with what it is, as in "Hollola (kunta)"; a county's name says that already."""
    return name if word.casefold() in name.casefold() else f"{name} ({word})"


def _listed(texts: Iterable[str]) -> str:
    """One a line with a dash before it; each text on one line, the empty ones left out."""
    return "\n".join(f"– {line}" for text in texts if (line := clean_line(text, NOTE_LIMIT)))


def _reached(person: Person | None) -> str:
    """Who a person is and how one reaches them; empty for nobody."""
    if person is None:
        return ""
    return ", ".join(filter(None, (person.name, person.title, person.email, person.phone)))
