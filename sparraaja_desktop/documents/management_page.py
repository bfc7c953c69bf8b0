"""One page for the management team: goals, how far things are, the deeds, and what is asked of the team (R58)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.covers import bound, cover
from sparraaja_desktop.documents.deeds import agreed, current, map_of, telling
from sparraaja_desktop.documents.language import long_date, short_date
from sparraaja_desktop.documents.shortened import shortened
from sparraaja_desktop.documents.tidy import tidy
from sparraaja_desktop.model.blocks import ALT_LIMIT, Block, Heading, ItemList, Paragraph, Picture, Sheet, Table
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.drawings import Stop, TimelineDrawing
from sparraaja_desktop.model.followup import next_day
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.plans import ActionState, PlannedAction

_GOALS: Final = 3
_ACTIONS: Final = range(3, 6)
_ASKED: Final = 3
_AREAS: Final = 3
"""So many of each fit the page; with more service areas there is room for fewer actions."""

_GOAL: Final = 150
"""So many characters of a goal stand on two lines, with what has become of it behind them."""

_ACROSS: Final = 6
"""So many days stand beside one another in a table; more stand under one another."""


def build(facts: HandoutFacts, wording: Wording, made_on: date) -> Sheet:
    """The page in the wording's language; `wording` is that of ``management_page``, whose parts are chosen by name.

    Of goals, actions and what is asked there are only as many as the page has room for.
    """
    coaching, parts = facts.coaching, facts.parts
    blocks: list[Block] = [*cover(facts, wording, made_on, between=" · ")]
    if "goals" in parts:
        blocks += [Heading(wording.text("goals.heading"), 2), *_goals(coaching, wording)]
    if "pictures" in parts:
        blocks += [] if "goals" in parts else [Heading(wording.text("time.heading"), 2)]
        blocks += _time(coaching, wording, made_on)
    if "actions" in parts or "pictures" in parts:
        blocks.append(Heading(wording.text("actions.heading"), 2))
    if "actions" in parts:
        blocks += _actions(coaching, wording)
    if "pictures" in parts:
        blocks += map_of(coaching, wording)
    if "decisions" in parts:
        blocks += [Heading(wording.text("decisions.heading"), 2), *_decisions(coaching, wording)]
    elif isinstance(blocks[-1], Table):
        blocks.append(Paragraph(wording.text("map.said")))
    return bound(facts, wording, made_on, blocks, is_tight=True)


def _goals(coaching: Coaching, wording: Wording) -> Iterator[Block]:
    goals = [each for each in coaching.goals if tidy(each.text)]
    if not goals:
        yield Paragraph(wording.text("goals.empty"))
        return
    actions = agreed(coaching)
    lines = []
    for goal in goals[:_GOALS]:
        own = [each for each in actions if each.goal_id == goal.id]
        done = sum(each.state is ActionState.DONE for each in own)
        count = wording.text("goals.count", agreed=str(len(own)), done=str(done))
        lines.append(f"{shortened(goal.text, _GOAL)} {count}")
    yield ItemList(tuple(lines))
    yield from _rest(len(goals) - _GOALS, wording)


def _rest(more: int, wording: Wording) -> Iterator[Block]:
    if more > 0:
        yield Paragraph(wording.text("rest", count=str(more)))


def _time(coaching: Coaching, wording: Wording, made_on: date) -> Iterator[Block]:
    drawing = timeline(coaching, wording, made_on)
    yield Picture(drawing, shortened(told(drawing, wording), ALT_LIMIT))
    yield _days(drawing, wording)


def timeline(coaching: Coaching, wording: Wording, today: date) -> TimelineDrawing:
    """The coaching from its start over its events to the follow-ups, each at its place between first and last day."""
    days: list[tuple[str, date | None, bool]] = [(wording.text("time.start"), coaching.engagement.started_on, True)]
    for number, event in enumerate(coaching.events, 1):
        days.append((wording.text("time.event", number=str(number)), event.held_on, event.is_held))
    days += [(wording.text("time.follow-up"), each.due_on, each.is_held) for each in coaching.follow_ups]
    known = [day for _, day, _ in days if day is not None]
    first, length = min(known), max((max(known) - min(known)).days, 1)
    stops = tuple(
        Stop(
            label=label,
            day=short_date(day, wording.language) if day is not None else wording.text("time.open"),
            at=(day - first).days / length if day is not None else None,
            is_done=is_done,
        )
        for label, day, is_done in days
    )
    now = (today - first).days / length
    return TimelineDrawing(wording.text("time.title"), stops, now if 0 <= now <= 1 else None, wording.text("time.now"))


def told(drawing: TimelineDrawing, wording: Wording) -> str:
    """The timeline in words: how much of it has been, and what comes next."""
    stops = drawing.stops
    done = wording.text("time.alt", done=str(sum(each.is_done for each in stops)), all=str(len(stops)))
    following = next((each for each in stops if not each.is_done), None)
    if following is None:
        return done
    return f"{done} {wording.text('time.next', label=following.label, day=following.day)}"


def _days(drawing: TimelineDrawing, wording: Wording) -> Table:
    """The days of the timeline, beside one another while there is room."""
    title, description = wording.text("time.title"), wording.text("time.description")
    if len(drawing.stops) <= _ACROSS:
        header = tuple(each.label for each in drawing.stops)
        return Table(title, description, header, (tuple(each.day for each in drawing.stops),), (1,) * len(header))
    header = (wording.text("time.what"), wording.text("time.day"))
    return Table(title, description, header, tuple((each.label, each.day) for each in drawing.stops), (50, 50))


def _actions(coaching: Coaching, wording: Wording) -> Iterator[Block]:
    room = max(_ACTIONS[-1] - max(len(coaching.areas) - _AREAS, 0), _ACTIONS[0])
    chosen = telling(coaching, room)
    if chosen:
        yield ItemList(tuple(_action(each, wording) for each in chosen))
    else:
        yield Paragraph(wording.text("actions.empty"))


def _action(action: PlannedAction, wording: Wording) -> str:
    """What is done and how far it is."""
    state = wording.text(f"states.{action.state}")
    if action.state is ActionState.SCHEDULED and action.due_on is not None:
        state = wording.text("actions.due", day=short_date(action.due_on, wording.language))
    return f"{shortened(action.action, 110).removesuffix('.')}: {state}"


def _decisions(coaching: Coaching, wording: Wording) -> Iterator[Block]:
    """What the management team has decided last, and what is still asked of it."""
    held = [each for each in coaching.reviews if each.is_held and tidy(each.decided)]
    for review in held[-1:]:
        day = long_date(review.held_on, wording.language) if review.held_on is not None else ""
        key = "decisions.decided-on" if day else "decisions.decided"
        yield Paragraph(wording.text(key, day=day, text=shortened(review.decided, 200)))
    asked = tuple(_asked(coaching, wording))[:_ASKED]
    yield ItemList(asked) if asked else Paragraph(wording.text("decisions.nothing"))


def _asked(coaching: Coaching, wording: Wording) -> Iterator[str]:
    """What the state of the coaching leaves to the management team."""
    actions = current(coaching)
    if coaching.responsible is None or not coaching.responsible.is_named:
        yield wording.text("decisions.responsible")
    if undated := sum(each.state in (ActionState.DRAFT, ActionState.DISCUSSED) for each in actions):
        yield wording.text("decisions.timetable", count=str(undated))
    due = next_day(coaching.follow_ups)
    if due is not None:
        yield wording.text("decisions.come", day=long_date(due, wording.language))
    elif not any(each.is_held for each in coaching.follow_ups):
        yield wording.text("decisions.follow-up")
    if practices := sum(each.is_best_practice for each in actions):
        yield wording.text("decisions.practices", count=str(practices))
