"""The final report: from the mapping to the follow-up, as a municipality can publish it (R21, R57, R58, R72-R76)."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.covers import bound, cover
from sparraaja_desktop.documents.deeds import agreed, area_name, current, telling
from sparraaja_desktop.documents.language import long_date, short_date
from sparraaja_desktop.documents.report_end import feedback, follow_up, outcomes_of
from sparraaja_desktop.documents.report_thread import thread
from sparraaja_desktop.documents.shortened import shortened
from sparraaja_desktop.documents.tidy import tidy
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignments import Sheet as Sent
from sparraaja_desktop.model.assignments import SheetState
from sparraaja_desktop.model.blocks import Block, Heading, ItemList, PageBreak, Paragraph, Sheet, Table, Tone
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.mapping import Finding, FindingKind
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.model.text import with_capital

_Maker = Callable[[Coaching, Wording], Iterable[Block]]

_FOUND: Final = {FindingKind.DONE: 12, FindingKind.SITUATION: 8, FindingKind.NEED: 8}
"""How many findings of each kind the report tells; the mapping summary has them all."""

_BACK: Final = (SheetState.RETURNED, SheetState.DISCUSSED)


def build(facts: HandoutFacts, wording: Wording, made_on: date) -> Sheet:
    """The report in the wording's language; `wording` is that of ``final_report``.

    It names nobody: of the one who is responsible it tells the title. The summary has the first page to itself.
    """
    ended = facts.coaching.engagement.closed_on
    first = long_date(facts.coaching.engagement.started_on, wording.language)
    last = long_date(ended, wording.language) if ended is not None else wording.text("facts.going-on")
    period = wording.text("facts.period", first=first, last=last)
    chosen = facts.chosen(HandoutKind.FINAL_REPORT)
    blocks: list[Block] = [*cover(facts, wording, made_on, period)]
    for part in chosen:
        blocks.append(Heading(wording.text(f"{part}.heading"), 2))
        blocks += _MAKERS[part](facts.coaching, wording)
        if part == "summary" and len(chosen) > 1:
            blocks.append(PageBreak())
    blocks.append(Paragraph(wording.text("credit"), Tone.HINT))
    return bound(facts, wording, made_on, blocks)


def _summary(coaching: Coaching, wording: Wording) -> Iterator[Block]:
    yield Paragraph(wording.text("summary.lead"), Tone.LEAD)
    yield ItemList(tuple(_numbers(coaching, wording)))
    if goals := tuple(filter(None, (shortened(each.text, 200) for each in coaching.goals))):
        yield Heading(wording.text("summary.goals"), 3)
        yield ItemList(goals)
    if deeds := telling(coaching, 5):
        yield Heading(wording.text("summary.deeds"), 3)
        yield ItemList(tuple(shortened(each.action, 200) for each in deeds))


def _numbers(coaching: Coaching, wording: Wording) -> Iterator[str]:
    """The coaching in figures."""
    held = [each for each in coaching.events if each.is_held]
    came = sum(each.count for each in coaching.attendance if each.event_id in {event.id for event in held})
    yield wording.text("summary.events", held=str(len(held)), all=str(len(coaching.events)), came=str(came))
    sheets = [each for each in coaching.sheets if each.state is not SheetState.NOT_SENT]
    back = sum(each.state in _BACK for each in sheets)
    yield wording.text("summary.sheets", back=str(back), sent=str(len(sheets)))
    actions = agreed(coaching)
    done = sum(each.state is ActionState.DONE for each in actions)
    yield wording.text("summary.actions", agreed=str(len(actions)), done=str(done))
    responsible = coaching.responsible
    if responsible is not None and responsible.is_named:
        title = shortened(responsible.title) or wording.text("outcomes.untitled")
        yield wording.text("summary.responsible", title=title)
    due = sorted(each.due_on for each in coaching.follow_ups if each.due_on is not None)
    if due:
        yield wording.text("summary.follow-up", day=long_date(due[-1], wording.language))


def _mapping(coaching: Coaching, wording: Wording) -> Iterator[Block]:
    """What was found, strengths first; what the red thread goes on from comes before the rest."""
    used = {id_ for each in coaching.goals for id_ in each.finding_ids}
    used |= {id_ for each in coaching.actions for id_ in each.finding_ids}
    told = False
    for kind, most in _FOUND.items():
        found = [each for each in coaching.findings if each.kind is kind and tidy(each.text)]
        if not found:
            continue
        told = True
        found.sort(key=lambda each: each.id not in used)
        yield Heading(wording.text(f"mapping.{kind}"), 3)
        yield ItemList(tuple(_finding(each, coaching, wording) for each in _in_order(found[:most], coaching)))
        if len(found) > most:
            yield Paragraph(wording.text("mapping.more", count=str(len(found) - most)))
    if not told:
        yield Paragraph(wording.text("mapping.empty"))


def _in_order(found: list[Finding], coaching: Coaching) -> list[Finding]:
    """The chosen findings as the mapping has them."""
    order = {each.id: at for at, each in enumerate(coaching.findings)}
    return sorted(found, key=lambda each: order[each.id])


def _finding(finding: Finding, coaching: Coaching, wording: Wording) -> str:
    text = tidy(finding.text)
    # A finding is often a piece of a note; in a report it begins as a sentence does.
    text = with_capital(text)
    if finding.service_area_id is None or finding.kind is not FindingKind.DONE:
        return text
    return f"{text} ({area_name(coaching.areas, finding.service_area_id, wording)})"


def _goals(coaching: Coaching, wording: Wording) -> Iterator[Block]:
    goals = [each for each in coaching.goals if tidy(each.text)]
    if not goals:
        yield Paragraph(wording.text("goals.empty"))
        return
    if any(each.is_agreed for each in goals):
        yield Paragraph(wording.text("goals.lead"))
    lines = []
    for goal in goals:
        link = shortened(goal.link_text) or (wording.text(f"goals.links.{goal.link}") if goal.link else "")
        on = short_date(goal.agreed_on, wording.language) if goal.agreed_on is not None else ""
        said = (
            tidy(goal.text),
            wording.text("goals.measure", text=shortened(goal.measure, 300)) if tidy(goal.measure) else "",
            wording.text("goals.link", text=link) if link else "",
            wording.text("goals.agreed", day=on) if on else "",
        )
        lines.append("\n".join(filter(None, said)))
    yield ItemList(tuple(lines), numbered=True)


def _events(coaching: Coaching, wording: Wording) -> Iterator[Block]:
    if not coaching.events:
        yield Paragraph(wording.text("events.empty"))
        return
    came = {event.id: sum(a.count for a in coaching.attendance if a.event_id == event.id) for event in coaching.events}
    yield Table(
        title=wording.text("events.heading"),
        description=wording.text("events.description"),
        header=tuple(wording.text(f"events.{key}") for key in ("day", "theme", "came")),
        rows=tuple(
            (
                short_date(each.held_on, wording.language) if each.held_on is not None else wording.text("open"),
                shortened(each.theme) or wording.text("unnamed.event"),
                (str(came[each.id]) if came[each.id] else wording.text("dash"))
                if each.is_held
                else wording.text("events.coming"),
            )
            for each in coaching.events
        ),
        shares=(18, 60, 22),
    )
    areas = {each.service_area_id for each in coaching.attendance if each.service_area_id and each.count > 0}
    yield Paragraph(wording.text("events.total", came=str(sum(came.values())), areas=str(len(areas))))


def _assignments(coaching: Coaching, wording: Wording) -> Iterator[Block]:
    rows = []
    for each in coaching.assignments:
        sheets = coaching.sheets_of(each.id)
        rows.append((shortened(each.title) or wording.text("unnamed.assignment"), *_counted(sheets, wording)))
    if not rows:
        yield Paragraph(wording.text("assignments.empty"))
        return
    yield Paragraph(wording.text("assignments.lead"))
    yield Table(
        title=wording.text("assignments.heading"),
        description=wording.text("assignments.description"),
        header=tuple(wording.text(f"assignments.{key}") for key in ("title", "sent", "back")),
        rows=tuple(rows),
        shares=(60, 20, 20),
    )


def _counted(sheets: Iterable[Sent], wording: Wording) -> tuple[str, str]:
    """How many sheets of an assignment were sent, and how many of those came back."""
    sent = [each for each in sheets if each.state is not SheetState.NOT_SENT]
    if not sent:
        return wording.text("assignments.not-sent"), wording.text("dash")
    return str(len(sent)), str(sum(each.state in _BACK for each in sent))


def _actions(coaching: Coaching, wording: Wording) -> Iterator[Block]:
    """The actions of each service area with where they are now; who is responsible is not told."""
    actions = current(coaching)
    if not actions:
        yield Paragraph(wording.text("actions.empty"))
        return
    yield Paragraph(wording.text("actions.lead"))
    for area in coaching.areas:
        rows = tuple(
            (
                tidy(each.action),
                _areas(each.areas, wording),
                short_date(each.due_on, wording.language) if each.due_on is not None else wording.text("open"),
                wording.text(f"states.{each.state}"),
            )
            for each in actions
            if each.service_area_id == area.id
        )
        if rows:
            name = area_name(coaching.areas, area.id, wording)
            header = tuple(wording.text(f"actions.{key}") for key in ("action", "areas", "due", "state"))
            yield Heading(name, 3)
            yield Table(name, wording.text("actions.description"), header, rows, (42, 24, 16, 18))


def _areas(areas: tuple[Area, ...], wording: Wording) -> str:
    return "\n".join(wording.text(f"short-areas.{area}") for area in areas) or wording.text("dash")


_MAKERS: dict[str, _Maker] = {
    "summary": _summary,
    "mapping": _mapping,
    "goals": _goals,
    "events": _events,
    "assignments": _assignments,
    "actions": _actions,
    "thread": thread,
    "feedback": feedback,
    "outcomes": outcomes_of,
    "follow-up": follow_up,
}
