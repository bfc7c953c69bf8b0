"""The programme of coaching events: all its verbs in one place (R30, R35-R39, R55)."""

from datetime import date

from sparraaja_desktop.content.templates import EventTemplate
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.programme import Event, Programme
from sparraaja_desktop.model.text import clean_line
from sparraaja_desktop.services.agendas import DAY_MINUTES, Agendas, is_time
from sparraaja_desktop.services.belonging import remove_whole
from sparraaja_desktop.services.bench import Bench, put_fields
from sparraaja_desktop.services.captures import Captures
from sparraaja_desktop.services.clients import client_of
from sparraaja_desktop.services.dating import Dated
from sparraaja_desktop.services.days import is_on_aland, is_weekend, public_holiday, season
from sparraaja_desktop.services.deeds import Deed
from sparraaja_desktop.services.fields import cleaned
from sparraaja_desktop.services.only import Only
from sparraaja_desktop.services.order import put_in_order
from sparraaja_desktop.services.proposals import Proposals, next_event, put_event, template_of


class Programmes(Proposals, Agendas, Captures):
    """The programme of an engagement, its events, their agendas and what happens in them."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._programmes = Only(bench, Programme, Deed.PROGRAMME_APPROVED)

    def programme(self, engagement_id: str) -> Programme:
        """The programme of an engagement, a blank one until it is approved. Raises NotFound."""
        return self._programmes.of(engagement_id)

    def approve(self, engagement_id: str, with_whom: str, on: date | None, by: object | None = None) -> Programme:
        """The programme approved with the contact on that day, None when it no longer is (R30).

        Raises Mistake for a day that cannot be, TooLong and NotFound.
        """
        return self._programmes.revise(engagement_id, by, {"approved_with": with_whom, "approved_on": on})

    def templates(self) -> tuple[EventTemplate, ...]:
        """The shipped events (R38, R46-R48)."""
        return self._bench.content.event_templates()

    def events(self, engagement_id: str) -> tuple[Event, ...]:
        """The events of an engagement in their order."""
        with self._bench.workspace.look() as look:
            return look.all(Event, engagement_id=engagement_id)

    def read_event(self, event_id: str) -> Event:
        """One event. Raises NotFound."""
        return self._bench.read(Event, event_id)

    def add_event(
        self, engagement_id: str, theme: str = "", template: str | None = None, by: object | None = None
    ) -> Event:
        """A new last event, empty or as shipped under the key `template`, with its agenda in the client's language.

        Raises NotFound without such an engagement or template, and TooLong.
        """
        theme = clean_line(theme)
        with self._bench.gesture(Deed.EVENT_ADDED, by) as unit:
            unit.need(Engagement, engagement_id)
            if template is not None:
                return put_event(self._bench, unit, engagement_id, template_of(self._bench, template), Dated(), theme)
            position = next_event(unit, engagement_id)
            event = Event(id=self._bench.new_id(), engagement_id=engagement_id, position=position, theme=theme)
            unit.put(event)
        return event

    def revise_event(self, event_id: str, by: object | None = None, **fields: object) -> Event:
        """Sets any field but the place and the template; the notes are typing.

        Raises Mistake for a time or a length that cannot be, TooLong and NotFound.
        """
        wanted = cleaned(Event, fields)
        with self._bench.gesture(Deed.EVENT_CHANGED, by) as unit:
            event = put_fields(unit, Event, event_id, wanted)
            if not is_time(event.starts_at) or not 0 <= event.minutes <= DAY_MINUTES:
                raise Mistake(f"event {event_id}: {event.minutes} minutes from {event.starts_at}")
            return event

    def move_event(self, event_id: str, to: int, by: object | None = None) -> None:
        """Moves the event to the place `to` (from 0); the days stay with their events. Raises NotFound."""
        self._bench.move(Event, event_id, to, "engagement_id", Deed.EVENT_MOVED, by)

    def remove_event(self, event_id: str, by: object | None = None) -> None:
        """Removes the event with its agenda and captures.

        What pointed to it points to nothing then, and an action agreed in it is only discussed (R51). Raises NotFound.
        """
        with self._bench.gesture(Deed.EVENT_REMOVED, by) as unit:
            event = unit.need(Event, event_id)
            remove_whole(unit, event)
            put_in_order(unit, unit.all(Event, engagement_id=event.engagement_id))

    def warnings(self, engagement_id: str, day: date, language: Language) -> tuple[str, ...]:
        """What speaks against holding an event of that engagement on that day, in words.

        A weekend, a public holiday (of Åland too, for a client there), holiday weeks. Raises NotFound.
        """
        with self._bench.workspace.look() as look:
            client = client_of(look, engagement_id)
        on_aland = is_on_aland(self._bench.content.places(), client)
        wording = self._bench.content.wording("calendar", language)
        weeks = season(day)
        said = (
            wording.text("weekend") if is_weekend(day) else "",
            public_holiday(day, language, on_aland=on_aland),
            wording.text(weeks) if weeks else "",
        )
        return tuple(filter(None, said))
