"""The shelves of the design sessions, their decisions, and what was promised."""

from sqlalchemy import Index

from sparraaja_desktop.model.design import Decision, DesignSession, Promise
from sparraaja_desktop.store.shelf import Shelf, by, mention, number, owner, table, text

DESIGN_SESSIONS = Shelf(
    DesignSession,
    table(
        "design_session",
        owner("engagement_id", "engagement"),
        number("position"),
        text("held_on"),
        text("mode"),
        text("participants"),
        text("notes"),
        text("programme_changes"),
        Index(None, "engagement_id", "position", "id"),
    ),
    by("held_on", "position"),
)

DECISIONS = Shelf(
    Decision,
    table(
        "decision",
        owner("session_id", "design_session"),
        number("position"),
        text("text"),
        Index(None, "session_id", "position", "id"),
    ),
    by("position"),
)

PROMISES = Shelf(
    Promise,
    table(
        "promise",
        owner("engagement_id", "engagement"),
        number("position"),
        text("who"),
        text("what"),
        text("due_on", may_be_none=True),
        text("kept_on", may_be_none=True),
        mention("session_id", "design_session"),
        mention("event_id", "event"),
        Index(None, "engagement_id", "position", "id"),
    ),
    by("position"),
)
