"""Every shelf there is, and who stands under whom."""

from collections.abc import Mapping
from types import MappingProxyType

from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.store.advice import DISMISSALS
from sparraaja_desktop.store.assignments import ASSIGNMENTS, RETURNED_FILES, SHEET_ANSWERS, SHEETS
from sparraaja_desktop.store.clients import CLIENTS, SERVICE_AREAS, STANDING_MEETINGS
from sparraaja_desktop.store.communication import MANAGEMENT_REVIEWS, MESSAGES
from sparraaja_desktop.store.design import DECISIONS, DESIGN_SESSIONS, PROMISES
from sparraaja_desktop.store.engagements import ENGAGEMENTS
from sparraaja_desktop.store.evaluation import EVALUATIONS
from sparraaja_desktop.store.feedback import FEEDBACK_ANSWERS, FEEDBACK_ROUNDS
from sparraaja_desktop.store.followup import FOLLOW_UPS, PRACTICES, PROGRESS
from sparraaja_desktop.store.goals import GOALS, RESPONSIBLE_PEOPLE
from sparraaja_desktop.store.handouts import HANDOUTS
from sparraaja_desktop.store.intake import INTAKES, WORK_ENTRIES
from sparraaja_desktop.store.mapping import ANSWERS, FINDINGS, INTERVIEWS, MAPPING_ITEMS
from sparraaja_desktop.store.people import PEOPLE
from sparraaja_desktop.store.plans import PLANNED_ACTIONS
from sparraaja_desktop.store.programme import AGENDA_ITEMS, ATTENDANCES, CAPTURES, EVENTS, PROGRAMMES
from sparraaja_desktop.store.questions import GUIDES, QUESTIONS
from sparraaja_desktop.store.shelf import Shelf
from sparraaja_desktop.store.toolbox import TOOLS

SHELVES: Mapping[type, Shelf] = MappingProxyType(
    {
        shelf.kind: shelf
        for shelf in (
            CLIENTS,
            SERVICE_AREAS,
            STANDING_MEETINGS,
            PEOPLE,
            ENGAGEMENTS,
            GUIDES,
            QUESTIONS,
            INTERVIEWS,
            ANSWERS,
            FINDINGS,
            MAPPING_ITEMS,
            HANDOUTS,
            GOALS,
            RESPONSIBLE_PEOPLE,
            DESIGN_SESSIONS,
            DECISIONS,
            PROGRAMMES,
            EVENTS,
            PROMISES,
            AGENDA_ITEMS,
            ATTENDANCES,
            CAPTURES,
            ASSIGNMENTS,
            SHEETS,
            SHEET_ANSWERS,
            RETURNED_FILES,
            PLANNED_ACTIONS,
            PROGRESS,
            MESSAGES,
            MANAGEMENT_REVIEWS,
            FEEDBACK_ROUNDS,
            FEEDBACK_ANSWERS,
            FOLLOW_UPS,
            PRACTICES,
            TOOLS,
            DISMISSALS,
            INTAKES,
            WORK_ENTRIES,
            EVALUATIONS,
        )
    }
)


def shelf_of(kind: type) -> Shelf:
    """The shelf of a kind of record. Raises Mistake when the store keeps no such kind."""
    shelf = SHELVES.get(kind)
    if shelf is None:
        raise Mistake(f"the store keeps no {kind.__name__}")
    return shelf


def pointing_at(shelf: Shelf) -> tuple[tuple[Shelf, str, bool], ...]:
    """The shelves whose records point at this one's: shelf, name of the column, whether this one owns them."""
    return tuple(
        (other, key.parent.name, key.ondelete == "CASCADE")
        for other in SHELVES.values()
        for key in sorted(other.table.foreign_keys, key=lambda each: each.parent.name)
        if key.column.table is shelf.table
    )
