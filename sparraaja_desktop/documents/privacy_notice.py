"""The privacy notice, and the record of processing, made of what the coaching keeps (GDPR articles 13, 14, 30).

What the program cannot know is left to be filled in, marked so that nobody overlooks it.
"""

from collections.abc import Callable, Iterator
from datetime import date

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.covers import bound, cover
from sparraaja_desktop.documents.language import long_date
from sparraaja_desktop.documents.shortened import shortened
from sparraaja_desktop.documents.tidy import tidy
from sparraaja_desktop.model.blocks import Block, Heading, ItemList, PageBreak, Paragraph, Sheet, Table, Tone
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.followup import next_day
from sparraaja_desktop.model.handout_facts import HandoutFacts

_Answer = Callable[[HandoutFacts, Wording], tuple[str, ...]]


def build(facts: HandoutFacts, wording: Wording, made_on: date) -> Sheet:
    """The chosen parts in the wording's language; `wording` is that of ``privacy_notice``."""
    blocks: list[Block] = [
        *cover(facts, wording, made_on),
        Paragraph(wording.text("lead"), Tone.LEAD),
    ]
    if "notice" in facts.parts:
        blocks += _notice(facts, wording)
    if {"notice", "record"} <= set(facts.parts):
        blocks.append(PageBreak())
    if "record" in facts.parts:
        blocks += _record(facts, wording)
    blocks.append(Paragraph(wording.text("check"), Tone.HINT))
    return bound(facts, wording, made_on, blocks)


def _notice(facts: HandoutFacts, wording: Wording) -> Iterator[Block]:
    """For those whose data is kept: a heading for each thing that they have a right to be told."""
    yield Heading(wording.text("notice.heading"), 2)
    for key, answer in _NOTICE.items():
        yield Heading(wording.text(f"notice.{key}"), 3)
        said = answer(facts, wording)
        yield Paragraph(said[0])
        if len(said) > 1:
            yield ItemList(said[1:])


def _record(facts: HandoutFacts, wording: Wording) -> Iterator[Block]:
    """For the controller: one row for each thing that a record of processing has."""
    yield Heading(wording.text("record.heading"), 2)
    yield Paragraph(wording.text("record.lead"))
    yield Table(
        title=wording.text("record.heading"),
        description=wording.text("record.description"),
        header=(wording.text("record.what"), wording.text("record.how")),
        rows=tuple((wording.text(f"record.{key}"), _told(answer(facts, wording))) for key, answer in _RECORD.items()),
        shares=(30, 70),
    )


def _told(said: tuple[str, ...]) -> str:
    """One thing that is said; a list as its items without what introduces them."""
    return said[0] if len(said) == 1 else "; ".join(said[1:])


def _fixed(*keys: str) -> _Answer:
    """What is the same of every coaching: one text, or an introduction and the items under it."""

    def answer(_facts: HandoutFacts, wording: Wording) -> tuple[str, ...]:
        return tuple(wording.text(f"texts.{key}") for key in keys)

    return answer


def _controller(facts: HandoutFacts, wording: Wording) -> tuple[str, ...]:
    """Who the controller is depends on whose work the coaching is: the program does not know it."""
    sparrer = shortened(facts.sparrer) or wording.text("texts.sparrer-unknown")
    said = [wording.text("texts.controller"), wording.text("texts.sparrer", name=sparrer)]
    return ("\n".join(said),)


def _data(facts: HandoutFacts, wording: Wording) -> tuple[str, ...]:
    """What is kept of whom, as far as this coaching has it."""
    return (wording.text("texts.data"), *(wording.text(f"data.{key}") for key in kept(facts.coaching)))


def kept(coaching: Coaching) -> tuple[str, ...]:
    """The kinds of personal data in a coaching, by their names in the wording; interviews may always be among them."""
    found = {
        "contact": coaching.contact is not None,
        "interviews": True,
        "sessions": any(tidy(each.participants) for each in coaching.sessions) or bool(coaching.promises),
        "names": any(tidy(each.names) for each in coaching.attendance),
        "numbers": any(each.count > 0 and not tidy(each.names) for each in coaching.attendance),
        "responsible": any(tidy(each.responsible) for each in coaching.actions)
        or any(tidy(each.responsible) for each in coaching.sheets),
        "named": coaching.responsible is not None and coaching.responsible.is_named,
        "feedback": bool(coaching.feedback),
        "resident": coaching.engagement.sparrer_kind is SparrerKind.RESIDENT,
    }
    return tuple(key for key, is_there in found.items() if is_there)


def _people(facts: HandoutFacts, wording: Wording) -> tuple[str, ...]:
    key = "resident" if facts.coaching.engagement.sparrer_kind is SparrerKind.RESIDENT else "client"
    return (wording.text(f"texts.people-{key}"),)


def _how_long(facts: HandoutFacts, wording: Wording) -> tuple[str, ...]:
    """Until the closing, when names become roles; the days that are known are told."""
    engagement, coaching = facts.coaching.engagement, facts.coaching
    if engagement.closed_on is not None:
        lines = [wording.text("texts.closed", day=long_date(engagement.closed_on, wording.language))]
    else:
        lines = [wording.text("texts.until")]
        due = next_day(coaching.follow_ups)
        if due is not None:
            lines.append(wording.text("texts.follow-up", day=long_date(due, wording.language)))
    return ("\n".join((*lines, wording.text("texts.limit"))),)


_NOTICE: dict[str, _Answer] = {
    "controller": _controller,
    "purpose": _fixed("purpose"),
    "basis": _fixed("basis"),
    "data": _data,
    "sources": _fixed("sources"),
    "recipients": _fixed("recipients"),
    "transfers": _fixed("transfers"),
    "kept": _fixed("kept"),
    "how-long": _how_long,
    "rights": _fixed(
        "rights", "right-see", "right-correct", "right-erase", "right-restrict", "right-object", "right-ask"
    ),
    "authority": _fixed("authority"),
    "decisions": _fixed("decisions"),
}
"""The headings of the notice in their order, and what stands under each."""

_RECORD: dict[str, _Answer] = {
    "controller": _controller,
    "purpose": _fixed("purpose"),
    "people": _people,
    "data": _data,
    "recipients": _fixed("recipients"),
    "transfers": _fixed("transfers"),
    "how-long": _how_long,
    "safety": _fixed("safety"),
}
"""The rows of the record in their order."""
