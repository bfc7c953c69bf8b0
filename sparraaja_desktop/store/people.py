"""The shelf of the people of a client."""

from sqlalchemy import Index

from sparraaja_desktop.model.people import Person
from sparraaja_desktop.store.shelf import Shelf, by_name, mention, owner, table, text

PEOPLE = Shelf(
    Person,
    table(
        "person",
        owner("client_id", "client"),
        text("name"),
        text("title"),
        text("roles"),
        mention("service_area_id", "service_area"),
        text("email"),
        text("phone"),
        text("kept_because"),
        Index(None, "client_id"),
    ),
    by_name,
)
