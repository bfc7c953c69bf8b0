"""The places of the window, and their order; nothing heavy is read for them."""

from enum import StrEnum


class Room(StrEnum):
    """A place of the window: those of `APART` stand alone, those of `STEPS` belong to an engagement."""

    START = "start"
    NEW = "new"
    TODAY = "today"
    RETURNED = "returned"
    QUESTIONS = "questions"
    KNOWLEDGE = "knowledge"
    TRASH = "trash"
    SETTINGS = "settings"
    OVERVIEW = "overview"
    MAPPING = "mapping"
    DESIGN = "design"
    EVENTS = "events"
    ASSIGNMENTS = "assignments"
    COMMUNICATION = "communication"
    FOLLOWUP = "follow-up"
    DOCUMENTS = "documents"


APART = (
    *(Room.START, Room.NEW, Room.TODAY, Room.RETURNED),
    *(Room.QUESTIONS, Room.KNOWLEDGE, Room.TRASH, Room.SETTINGS),
)
"""The rooms that belong to no engagement."""

STEPS = (
    Room.OVERVIEW,
    Room.MAPPING,
    Room.DESIGN,
    Room.EVENTS,
    Room.ASSIGNMENTS,
    Room.COMMUNICATION,
    Room.FOLLOWUP,
    Room.DOCUMENTS,
)
"""The rooms that belong to an engagement, in the order of the coaching; Alt and a figure lead to each."""
