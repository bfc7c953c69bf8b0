"""The shelves of clients, their service areas and their standing meetings."""

from sqlalchemy import Index

from sparraaja_desktop.model.clients import Client, ServiceArea, StandingMeeting
from sparraaja_desktop.store.shelf import Shelf, by, by_texts, number, owner, table, text

CLIENTS = Shelf(
    Client,
    table(
        "client",
        text("kind"),
        text("code", may_be_none=True),
        text("name"),
        text("languages"),
        text("words_fi"),
        text("words_sv"),
        text("words_en"),
    ),
    by_texts("name"),
)

SERVICE_AREAS = Shelf(
    ServiceArea,
    table(
        "service_area",
        owner("client_id", "client"),
        number("position"),
        text("name"),
        Index(None, "client_id", "position", "id"),
    ),
    by("position"),
)

STANDING_MEETINGS = Shelf(
    StandingMeeting,
    table(
        "standing_meeting",
        owner("client_id", "client"),
        number("position"),
        text("name"),
        text("rhythm"),
        text("next_dates"),
        Index(None, "client_id", "position", "id"),
    ),
    by("position"),
)
