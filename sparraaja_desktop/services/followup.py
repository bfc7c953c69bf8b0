"""The follow-up agreed at the end, and how the actions go: luvattu, tehty, opittu (R64-R66)."""

from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.followup import FollowUp, Outcome, Progress, promised
from sparraaja_desktop.model.plans import ActionState, PlannedAction
from sparraaja_desktop.services.bench import Bench, Service
from sparraaja_desktop.services.clients import areas_of
from sparraaja_desktop.services.listing import Listing, Place
from sparraaja_desktop.services.order import by_area
from sparraaja_desktop.services.undo import Deed


class FollowUps(Service):
    """The follow-ups of an engagement, and the entries of progress of its actions."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._follow_ups = Listing(
            bench,
            FollowUp,
            Place("engagement_id", Engagement),
            added=Deed.FOLLOW_UP_ADDED,
            changed=Deed.FOLLOW_UP_CHANGED,
            removed=Deed.FOLLOW_UP_REMOVED,
        )
        self._progress = Listing(
            bench,
            Progress,
            Place("action_id", PlannedAction),
            added=Deed.PROGRESS_ADDED,
            changed=Deed.PROGRESS_CHANGED,
            removed=Deed.PROGRESS_REMOVED,
        )

    def of(self, engagement_id: str) -> tuple[FollowUp, ...]:
        """The follow-ups in their order."""
        return self._follow_ups.of(engagement_id)

    def read(self, follow_up_id: str) -> FollowUp:
        """One follow-up. Raises NotFound."""
        return self._follow_ups.read(follow_up_id)

    def add(self, engagement_id: str, by: object | None = None) -> FollowUp:
        """A new last follow-up, a joint meeting (R65) of an open day. Raises NotFound."""
        return self._follow_ups.add(engagement_id, by)

    def revise(self, follow_up_id: str, by: object | None = None, **fields: object) -> FollowUp:
        """Sets `kind`, `due_on`, `is_held` or `outcome`."""
        return self._follow_ups.revise(follow_up_id, by, fields)

    def remove(self, follow_up_id: str, by: object | None = None) -> None:
        """Removes a follow-up."""
        self._follow_ups.remove(follow_up_id, by)

    def progress(self, action_id: str) -> tuple[Progress, ...]:
        """What was noted of an action, the oldest first."""
        return self._progress.of(action_id)

    def add_progress(self, action_id: str, state: ActionState, by: object | None = None, **texts: object) -> Progress:
        """An entry of today: `done`, `obstacle`, `learnt` and `next_step` may be given.

        The action stays as it was promised; how it goes is here. Raises Mistake, TooLong and NotFound.
        """
        return self._progress.add(action_id, by, {"noted_on": self._bench.today(), "state": state}, **texts)

    def revise_progress(self, progress_id: str, by: object | None = None, **fields: object) -> Progress:
        """Sets `noted_on`, `state`, `done`, `obstacle`, `learnt` or `next_step`."""
        return self._progress.revise(progress_id, by, fields)

    def remove_progress(self, progress_id: str, by: object | None = None) -> None:
        """Removes an entry."""
        self._progress.remove(progress_id, by)

    def promised_done_learnt(self, engagement_id: str) -> tuple[Outcome, ...]:
        """What was promised beside what became of it, in the order of the service areas. Raises NotFound."""
        with self._bench.workspace.look() as look:
            actions = by_area(look.all(PlannedAction, engagement_id=engagement_id), areas_of(look, engagement_id))
            progress = [entry for action in actions for entry in look.all(Progress, action_id=action.id)]
        return promised(actions, progress)
