"""How a coaching came about (R34, R67, R70), and the sparrer's own working time (R68)."""

from datetime import date

from sparraaja_desktop.model.duration import DAY_MINUTES, MOST_MINUTES
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.intake import Intake, WorkEntry, minutes_used
from sparraaja_desktop.services.bench import Bench, Service
from sparraaja_desktop.services.deeds import Deed
from sparraaja_desktop.services.listing import Listing, Place
from sparraaja_desktop.services.only import Only


class Intakes(Service):
    """The intake of an engagement, and the entries of working time."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._intakes = Only(bench, Intake, Deed.INTAKE_CHANGED)
        self._work = Listing(
            bench,
            WorkEntry,
            Place("engagement_id", Engagement),
            added=Deed.WORK_ADDED,
            changed=Deed.WORK_CHANGED,
            removed=Deed.WORK_REMOVED,
        )

    def of(self, engagement_id: str) -> Intake:
        """The intake of an engagement, a blank one where nothing is kept yet. Raises NotFound."""
        return self._intakes.of(engagement_id)

    def revise(self, engagement_id: str, by: object | None = None, **fields: object) -> Intake:
        """Sets any field but what it belongs to.

        Raises Mistake, also for a budget that no coaching has, TooLong and NotFound.
        """
        _check_minutes(fields.get("minutes_planned"), MOST_MINUTES)
        return self._intakes.revise(engagement_id, by, fields)

    def work(self, engagement_id: str) -> tuple[WorkEntry, ...]:
        """The entries of working time, the earliest day first."""
        return self._work.of(engagement_id)

    def minutes_used(self, engagement_id: str) -> int:
        """The working time of all the entries together, in minutes (R68)."""
        return minutes_used(self.work(engagement_id))

    def add_work(
        self,
        engagement_id: str,
        worked_on: date | None = None,
        minutes: int = 0,
        what: str = "",
        by: object | None = None,
    ) -> WorkEntry:
        """A new entry, of today unless another day is given.

        Raises NotFound, TooLong, and Mistake for minutes that no day has.
        """
        _check_minutes(minutes, DAY_MINUTES)
        day = worked_on if worked_on is not None else self._bench.today()
        return self._work.add(engagement_id, by, worked_on=day, minutes=minutes, what=what)

    def revise_work(self, entry_id: str, by: object | None = None, **fields: object) -> WorkEntry:
        """Sets `worked_on`, `minutes` or `what`. Raises NotFound, TooLong, and Mistake as `add_work` does."""
        _check_minutes(fields.get("minutes"), DAY_MINUTES)
        return self._work.revise(entry_id, by, fields)

    def remove_work(self, entry_id: str, by: object | None = None) -> None:
        """Removes an entry. Raises NotFound."""
        self._work.remove(entry_id, by)


def _check_minutes(minutes: object, most: int) -> None:
    """Whether there is such a time; a value of another kind is refused where fields are cleaned."""
    if isinstance(minutes, int) and not 0 <= minutes <= most:
        raise Mistake(f"{minutes} minutes of work")
