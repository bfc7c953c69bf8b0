"""The service areas' plans of concrete actions; what was agreed has all that it takes (R50-R53, R73)."""

from dataclasses import replace
from typing import TYPE_CHECKING

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.plans import ActionState, PlannedAction, check
from sparraaja_desktop.model.text import clean
from sparraaja_desktop.services.belonging import remove_whole
from sparraaja_desktop.services.bench import Service, put_fields
from sparraaja_desktop.services.clients import areas_of
from sparraaja_desktop.services.deeds import Deed
from sparraaja_desktop.services.fields import cleaned
from sparraaja_desktop.services.order import moved_to, next_position, put_in_order
from sparraaja_desktop.services.whose import need_what_is_named

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look


class Plans(Service):
    """The planned actions of an engagement, service area by service area."""

    def of(self, engagement_id: str, service_area_id: str | None = None) -> tuple[PlannedAction, ...]:
        """The actions of one service area in their order, or of all of them in the order of the areas."""
        with self._bench.workspace.look() as look:
            if service_area_id is not None:
                return _siblings(look, engagement_id, service_area_id)
            return tuple(
                action for area in areas_of(look, engagement_id) for action in _siblings(look, engagement_id, area.id)
            )

    def read(self, action_id: str) -> PlannedAction:
        """One action. Raises NotFound."""
        return self._bench.read(PlannedAction, action_id)

    def add(
        self, engagement_id: str, service_area_id: str, action: str = "", by: object | None = None
    ) -> PlannedAction:
        """A new last action of a service area, a draft. Raises NotFound, TooLong, and OfAnother for another's area."""
        action = clean(action)
        with self._bench.gesture(Deed.ACTION_ADDED, by) as unit:
            unit.need(Engagement, engagement_id)
            planned = PlannedAction(
                id=self._bench.new_id(),
                engagement_id=engagement_id,
                service_area_id=service_area_id,
                position=next_position(_siblings(unit, engagement_id, service_area_id)),
                action=action,
            )
            need_what_is_named(unit, planned, ("service_area_id",))
            unit.put(planned)
        return planned

    def revise(self, action_id: str, by: object | None = None, **fields: object) -> PlannedAction:
        """Sets any field but the place; with another `service_area_id` it becomes the last action there.

        Raises NotYet, with nothing kept, for what would leave an agreed action without its responsible, date or
        event (R51); Mistake, TooLong and NotFound as `Bench.revise` does.
        """
        wanted = cleaned(PlannedAction, fields)
        with self._bench.gesture(Deed.ACTION_CHANGED, by) as unit:
            before = unit.need(PlannedAction, action_id)
            revised = check(put_fields(unit, PlannedAction, action_id, wanted))
            if revised.service_area_id != before.service_area_id:
                others = _siblings(unit, revised.engagement_id, revised.service_area_id)
                put_in_order(unit, moved_to(others, action_id, len(others)))
                put_in_order(unit, _siblings(unit, before.engagement_id, before.service_area_id))
            return unit.need(PlannedAction, action_id)

    def set_state(self, action_id: str, state: ActionState, by: object | None = None) -> PlannedAction:
        """Sets how far the action is.

        Raises NotYet when its timetable cannot be agreed without a responsible, a date and the event where it was
        discussed (R51), and NotFound.
        """
        with self._bench.gesture(Deed.ACTION_STATE_CHANGED, by) as unit:
            action = check(replace(unit.need(PlannedAction, action_id), state=state))
            unit.put(action)
        return action

    def move(self, action_id: str, to: int, by: object | None = None) -> None:
        """Moves the action to the place `to` (from 0) among those of its service area. Raises NotFound."""
        with self._bench.gesture(Deed.ACTION_MOVED, by) as unit:
            action = unit.need(PlannedAction, action_id)
            siblings = _siblings(unit, action.engagement_id, action.service_area_id)
            put_in_order(unit, moved_to(siblings, action_id, to), about=action_id)

    def remove(self, action_id: str, by: object | None = None) -> None:
        """Removes the action with its entries of progress. Raises NotFound."""
        with self._bench.gesture(Deed.ACTION_REMOVED, by) as unit:
            action = unit.need(PlannedAction, action_id)
            remove_whole(unit, action)
            put_in_order(unit, _siblings(unit, action.engagement_id, action.service_area_id))

    def heat(self, engagement_id: str) -> dict[tuple[str, Area], int]:
        """How many actions each service area has in each area of participation; 0 where there is none (R73).

        The keys are the id of the service area and the area. What was dropped does not count.
        """
        with self._bench.workspace.look() as look:
            areas = areas_of(look, engagement_id)
        heat = {(each.id, area): 0 for each in areas for area in Area}
        for action in self.of(engagement_id):
            for area in action.areas if action.state is not ActionState.DROPPED else ():
                heat[action.service_area_id, area] += 1
        return heat

    def empty_cells(self, engagement_id: str) -> tuple[tuple[str, Area], ...]:
        """Id of the service area and the area of participation wherever there is no action, in order (R73)."""
        return tuple(cell for cell, actions in self.heat(engagement_id).items() if actions == 0)


def _siblings(look: "Look", engagement_id: str, service_area_id: str) -> tuple[PlannedAction, ...]:
    return look.all(PlannedAction, engagement_id=engagement_id, service_area_id=service_area_id)
