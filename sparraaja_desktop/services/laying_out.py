"""From the workspace to the blocks of a handout in two steps: what it needs is read, and then it is laid out."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from sparraaja_desktop.model import assignments as records
from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.handout_choices import choices_of
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import PARTS, HandoutKind, SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping_material import MappingMaterial
from sparraaja_desktop.services.bench import Bench
from sparraaja_desktop.services.clients import client_of, words_of
from sparraaja_desktop.services.handout_facts import facts_for
from sparraaja_desktop.services.mapping_facts import gathered
from sparraaja_desktop.services.memos import memo
from sparraaja_desktop.services.questions import guide_of, questions_of
from sparraaja_desktop.services.sheets_out import give_code, next_sheet

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look

LayOut = Callable[[], Sheet]
"""Lays out what has been read. It reaches for the shipped texts only, so that it may be called beside the window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Which handout is wanted: about which record, empty for the whole coaching, with which parts, by whom."""

    engagement_id: str
    kind: HandoutKind
    language: Language
    about_id: str = ""
    parts: tuple[str, ...] = ()
    author: str = ""


def prepare(bench: Bench, order: Order) -> None:
    """Gives what goes out with a code its code, before `gather`, which only reads. Raises NotFound."""
    if order.kind is HandoutKind.ASSIGNMENT_SHEET:
        give_code(bench, order.about_id)


def gather(bench: Bench, look: "Look", order: Order, held: Coaching | None = None) -> LayOut:
    """Reads what a handout needs; `held` is the coaching where it has been read already.

    Raises NotFound when the coaching or the record is not there, and Mistake for a part that the kind has not.
    """
    if not {*order.parts} <= {*PARTS.get(order.kind, ())}:
        raise Mistake(f"{order.kind.value} has no such parts: {', '.join(order.parts)}")
    match order.kind:
        case HandoutKind.MAPPING_SUMMARY:
            return partial(_summary, bench, gathered(bench, look, order.engagement_id, order.language), order)
        case HandoutKind.INTERVIEW_GUIDE:
            return _gather_guide(bench, look, order)
        case HandoutKind.DESIGN_MEMO:
            sheet = memo(bench, look, order.about_id, order.language, order.author)
            return partial(_as_it_is, sheet)
        case HandoutKind.ASSIGNMENT_SHEET:
            return partial(_as_it_is, _sheet(bench, look, order))
        case _:
            return _gather_facts(bench, look, order, held)


def _gather_guide(bench: Bench, look: "Look", order: Order) -> LayOut:
    """Reads a guide; without an engagement it is for nobody in particular. Raises NotFound."""
    from sparraaja_desktop.documents import interview_guide

    guide, questions = guide_of(bench, look, order.about_id), questions_of(bench, look, order.about_id)
    client = client_of(look, order.engagement_id) if order.engagement_id else None
    name = client.name.in_(order.language) if client else ""
    word = words_of(bench, client, order.language).client if client else ""
    wording, today = bench.content.wording(order.kind.wording, order.language), bench.today()
    return partial(interview_guide.build, guide, questions, name, wording, today, client_word=word, author=order.author)


def _sheet(bench: Bench, look: "Look", order: Order) -> Sheet:
    """An assignment sheet of the coaching. Raises NotFound for that of another one, too."""
    kept = look.need(records.Sheet, order.about_id)
    if look.need(records.Assignment, kept.assignment_id).engagement_id != order.engagement_id:
        raise NotFound(order.kind.value, order.about_id)
    return next_sheet(bench, look, order.about_id, order.language, order.author)


def _gather_facts(bench: Bench, look: "Look", order: Order, held: Coaching | None) -> LayOut:
    facts = facts_for(
        bench,
        look,
        order.engagement_id,
        order.language,
        about_id=order.about_id,
        parts=order.parts,
        sparrer=order.author,
        held=held,
    )
    there = {(each.kind, each.about_id) for each in choices_of(facts.coaching, ())}
    if (order.kind, order.about_id) not in there:
        raise NotFound(order.kind.value, order.about_id)
    return partial(_of_facts, bench, facts, order)


def _of_facts(bench: Bench, facts: HandoutFacts, order: Order) -> Sheet:
    from sparraaja_desktop.documents.layouts import builder

    wording = bench.content.wording(order.kind.wording, order.language)
    return builder(order.kind)(facts, wording, bench.today())


def _summary(bench: Bench, material: MappingMaterial, order: Order) -> Sheet:
    from sparraaja_desktop.documents import mapping_summary

    parts = tuple(SummaryPart(each) for each in order.parts)
    wording = bench.content.wording(order.kind.wording, order.language)
    return mapping_summary.build(material, wording, parts, bench.today(), order.author)


def _as_it_is(sheet: Sheet) -> Sheet:
    return sheet
