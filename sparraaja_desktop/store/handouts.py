"""The shelf of what was written out."""

from sqlalchemy import Index

from sparraaja_desktop.model.handouts import Handout
from sparraaja_desktop.store.shelf import Shelf, by, number, owner, table, text

HANDOUTS = Shelf(
    Handout,
    table(
        "handout",
        owner("engagement_id", "engagement"),
        text("kind"),
        text("language"),
        text("made_at"),
        text("file_name"),
        text("parts"),
        text("guide_id", may_be_none=True),
        text("about_id"),
        text("for_whom"),
        text("code"),
        number("version"),
        text("snapshot"),
        Index(None, "engagement_id", "made_at", "id"),
        Index(None, "code", "version"),
    ),
    by("made_at"),
)
