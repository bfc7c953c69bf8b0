"""The shelf of the adviser's remarks that were put aside."""

from sqlalchemy import Index

from sparraaja_desktop.model.advice import Dismissal
from sparraaja_desktop.store.shelf import Shelf, by, owner, table, text

DISMISSALS = Shelf(
    Dismissal,
    table(
        "dismissal",
        owner("engagement_id", "engagement"),
        text("check"),
        text("reason"),
        text("dismissed_on"),
        text("subject_id", may_be_none=True),
        Index(None, "engagement_id", "dismissed_on", "id"),
    ),
    by("dismissed_on"),
)
