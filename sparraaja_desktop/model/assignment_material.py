"""What the sheet of an interim assignment is made of: gathered by the services, laid out by the documents."""

from dataclasses import dataclass
from datetime import date

from sparraaja_desktop.model.clients import Words
from sparraaja_desktop.model.plans import PlannedAction


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetMaterial:
    """One assignment for one service area, in the language of the sheet (R50-R54).

    `questions` and `answers` go together; an answer is what is known already, else empty. `actions` are the area's
    plan, None where the assignment is not the plan. `due_on` is None while it is open; `discussed_in` is the theme of
    the event in which it is gone through, `minutes` 0 where no estimate was made. `code` and `version` lead it home.
    """

    client_name: str
    words: Words
    area_name: str
    title: str
    purpose: str
    questions: tuple[str, ...]
    answers: tuple[str, ...]
    minutes: int
    responsible: str
    code: str
    version: int
    due_on: date | None = None
    discussed_in: str = ""
    actions: tuple[PlannedAction, ...] | None = None
