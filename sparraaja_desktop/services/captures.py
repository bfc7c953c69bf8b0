"""What happens in an event: who came, and what was captured (domain.md 7.4)."""

from dataclasses import replace
from datetime import datetime

from sparraaja_desktop.model.days import checked_day
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.mapping import Finding, FindingKind
from sparraaja_desktop.model.programme import Attendance, Capture, CaptureTag, Event
from sparraaja_desktop.model.text import clean
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.deeds import Deed
from sparraaja_desktop.services.order import next_position
from sparraaja_desktop.services.whose import need_what_is_named


class Captures(Service):
    """The attendance and the captures of the events. A part of `Programmes`."""

    def attendance(self, event_id: str) -> tuple[Attendance, ...]:
        """How many came, by service area, in the order in which they were entered."""
        with self._bench.workspace.look() as look:
            return look.all(Attendance, event_id=event_id)

    def set_attendance(
        self,
        event_id: str,
        service_area_id: str | None,
        count: int,
        names: str | None = None,
        by: object | None = None,
    ) -> Attendance:
        """How many came from a service area (None: from elsewhere); `names` None leaves those there are.

        Raises Mistake for a count below 0, TooLong, NotFound, and OfAnother for an area of another client.
        """
        if count < 0:
            raise Mistake(f"{count} participants")
        with self._bench.gesture(Deed.ATTENDANCE_CHANGED, by) as unit:
            unit.need(Event, event_id)
            known = unit.all(Attendance, event_id=event_id)
            same = [each for each in known if each.service_area_id == service_area_id]
            attendance = (
                same[0]
                if same
                else Attendance(
                    id=self._bench.new_id(),
                    event_id=event_id,
                    position=next_position(known),
                    count=count,
                    service_area_id=service_area_id,
                )
            )
            kept = attendance.names if names is None else clean(names)
            attendance = replace(attendance, count=count, names=kept)
            need_what_is_named(unit, attendance, ("service_area_id",))
            unit.put(attendance)
        return attendance

    def captures(self, event_id: str) -> tuple[Capture, ...]:
        """What was captured in an event, in order."""
        with self._bench.workspace.look() as look:
            return look.all(Capture, event_id=event_id)

    def capture(
        self, event_id: str, tag: CaptureTag, text: str, at: datetime | None = None, by: object | None = None
    ) -> Capture:
        """A new last capture, of this moment unless `at` (aware) says another.

        Raises Mistake for a moment without its time zone or of a day that cannot be, TooLong and NotFound.
        """
        if at is not None and at.tzinfo is None:
            raise Mistake("a moment without its time zone")
        if at is not None:
            checked_day(at)
        text = clean(text)
        with self._bench.gesture(Deed.CAPTURED, by) as unit:
            unit.need(Event, event_id)
            position = next_position(unit.all(Capture, event_id=event_id))
            capture = Capture(
                id=self._bench.new_id(), event_id=event_id, position=position, tag=tag, text=text, at=at or unit.at
            )
            unit.put(capture)
        return capture

    def revise_capture(self, capture_id: str, by: object | None = None, **fields: object) -> Capture:
        """Sets the `tag` or the `text`. A finding that it became keeps its own words."""
        return self._bench.revise(Capture, capture_id, Deed.CAPTURE_CHANGED, by, fields)

    def remove_capture(self, capture_id: str, by: object | None = None) -> None:
        """Removes the capture; a finding that it became stays."""
        self._bench.remove(Capture, capture_id, Deed.CAPTURE_REMOVED, by)

    def harvest(self, capture_id: str, kind: FindingKind, by: object | None = None) -> Finding:
        """Makes the capture a finding of that kind; one that it became before is of that kind then. Raises NotFound."""
        with self._bench.gesture(Deed.CAPTURE_HARVESTED, by) as unit:
            capture = unit.need(Capture, capture_id)
            engagement_id = unit.need(Event, capture.event_id).engagement_id
            if capture.finding_id is not None:
                finding = replace(unit.need(Finding, capture.finding_id), kind=kind)
            else:
                finding = Finding(
                    id=self._bench.new_id(),
                    engagement_id=engagement_id,
                    kind=kind,
                    text=capture.text,
                    position=next_position(unit.all(Finding, engagement_id=engagement_id)),
                )
            unit.put(finding)
            unit.put(replace(capture, finding_id=finding.id))
        return finding
