"""The shelf of engagements."""

from sqlalchemy import Index

from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.store.shelf import Shelf, by, mention, owner, table, text

ENGAGEMENTS = Shelf(
    Engagement,
    table(
        "engagement",
        owner("client_id", "client"),
        text("sparrer_kind"),
        text("started_on"),
        text("title"),
        text("background"),
        text("asked_from"),
        mention("peer_client_id", "client"),
        text("matchmaker"),
        text("reference_group"),
        text("development_target"),
        text("content_agreed_with"),
        text("content_agreed_on", may_be_none=True),
        text("themes"),
        mention("contact_id", "person"),
        text("to_ponder"),
        text("next_step"),
        text("closed_on", may_be_none=True),
        Index(None, "client_id"),
        Index(None, "closed_on"),
        Index(None, "started_on", "id"),
    ),
    by("started_on"),
)
