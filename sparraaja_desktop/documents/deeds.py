"""The agreed actions of a coaching as handouts count and choose them."""

from collections.abc import Sequence
from dataclasses import replace

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.shortened import shortened
from sparraaja_desktop.documents.tidy import tidy
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.blocks import ALT_LIMIT, Picture, Table
from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.drawings import HeatDrawing
from sparraaja_desktop.model.outcomes import states_now
from sparraaja_desktop.model.plans import AGREED, ActionState, PlannedAction

_TELLING = (ActionState.DONE, ActionState.UNDER_WAY, ActionState.SCHEDULED)


def current(coaching: Coaching) -> tuple[PlannedAction, ...]:
    """The actions that say what is done, each in the state in which it is now."""
    states = states_now(coaching)
    return tuple(replace(each, state=states[each.id]) for each in coaching.actions if tidy(each.action))


def agreed(coaching: Coaching) -> tuple[PlannedAction, ...]:
    """Those of them whose timetable was agreed."""
    return tuple(each for each in current(coaching) if each.state in AGREED)


def telling(coaching: Coaching, most: int) -> tuple[PlannedAction, ...]:
    """The agreed actions that tell most: best practices first, then what is done, under way, scheduled."""
    ranked = sorted(agreed(coaching), key=lambda each: (not each.is_best_practice, _TELLING.index(each.state)))
    return tuple(ranked[:most])


def area_name(areas: Sequence[ServiceArea], area_id: str, wording: Wording) -> str:
    """What a service area is called; the word of ``unnamed.area`` for one without a name."""
    name = next((each.name for each in areas if each.id == area_id), "")
    return shortened(name, 60) or wording.text("unnamed.area")


def map_of(coaching: Coaching, wording: Wording) -> tuple[Picture, Table] | tuple[()]:
    """How many agreed actions there are by service area and area of participation; nothing while there is none.

    The texts are those of ``map`` and ``short-areas`` in the wording.
    """
    actions, areas = agreed(coaching), coaching.areas
    if not actions or not areas:
        return ()
    rows = tuple(area_name(areas, each.id, wording) for each in areas)
    counts = tuple(
        tuple(sum(area in action.areas for action in actions if action.service_area_id == each.id) for area in Area)
        for each in areas
    )
    columns = tuple(wording.text(f"short-areas.{area}") for area in Area)
    drawing = HeatDrawing(wording.text("map.title"), rows, columns, counts, wording.text("map.none"))
    return Picture(drawing, shortened(_alt(len(actions), drawing, wording), ALT_LIMIT)), _numbers(drawing, wording)


def _numbers(drawing: HeatDrawing, wording: Wording) -> Table:
    """The numbers of the map, an area of participation a row: three rows however many service areas there are."""
    rows = []
    for at, column in enumerate(drawing.columns):
        found = [(name, row[at]) for name, row in zip(drawing.rows, drawing.counts, strict=True) if row[at]]
        listed = ", ".join(f"{name} {count}" for name, count in found)
        rows.append((column, str(sum(count for _, count in found)), listed or drawing.empty))
    return Table(
        title=drawing.title,
        description=wording.text("map.description"),
        header=tuple(wording.text(f"map.{key}") for key in ("area", "count", "where")),
        rows=tuple(rows),
        shares=(24, 12, 64),
    )


def _alt(total: int, drawing: HeatDrawing, wording: Wording) -> str:
    """What the map shows in words: all of it, the fullest service area, and each area of participation."""
    fullest = max(range(len(drawing.rows)), key=lambda at: sum(drawing.counts[at]))
    by_area = ", ".join(
        f"{name.lower()} {sum(row[at] for row in drawing.counts)}" for at, name in enumerate(drawing.columns)
    )
    return wording.text("map.alt", total=str(total), areas=by_area, most=shortened(drawing.rows[fullest], 60))
