"""The memo of a design session: who met, what was decided, who does what by when, what changed, when next (R29-R32)."""

from collections.abc import Iterator
from datetime import date

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.language import long_date, short_date
from sparraaja_desktop.documents.tidy import labelled, listed, tidy
from sparraaja_desktop.model.blocks import Block, Heading, ItemList, Paragraph, Sheet, Table, Tone
from sparraaja_desktop.model.design_material import MemoMaterial


def build(material: MemoMaterial, wording: Wording, made_on: date, author: str = "") -> Sheet:
    """The memo in the wording's language; `wording` is that of ``design_memo``.

    What was not decided and not promised is said in a sentence; a change of the programme only where there is one.
    """
    day = long_date(material.held_on, wording.language)
    client = tidy(material.client_name)
    participants = ", ".join(tidy(material.participants).split("\n"))
    facts = (
        labelled(wording, "facts.client", material.client_word, client),
        wording.text("facts.day", day=day, mode=wording.text(f"mode.{material.mode}")),
        wording.text("facts.participants", participants=participants) if participants else "",
    )
    blocks: tuple[Block, ...] = (
        Heading(wording.text("title"), 1),
        Paragraph("\n".join(filter(None, facts)), Tone.FACTS),
        *_decisions(material, wording),
        *_promises(material, wording),
        *_changes(material, wording),
        *_next_meeting(material, wording),
    )
    return Sheet(
        title=f"{wording.text('title')} {day}",
        subject=wording.text("subject"),
        language=wording.language,
        author=author,
        made_on=made_on,
        footer=" · ".join(filter(None, (wording.text("title"), client))),
        blocks=blocks,
    )


def _decisions(material: MemoMaterial, wording: Wording) -> Iterator[Block]:
    decided = tuple(filter(None, (tidy(each) for each in material.decisions)))
    yield Heading(wording.text("decisions.heading"), 2)
    yield ItemList(decided, numbered=True) if decided else Paragraph(wording.text("decisions.empty"))


def _promises(material: MemoMaterial, wording: Wording) -> Iterator[Block]:
    rows = tuple(
        (
            tidy(each.who) or wording.text("promises.nobody"),
            tidy(each.what) or wording.text("promises.nothing"),
            _when(each.due_on, each.kept_on, wording),
        )
        for each in material.promises
        if tidy(each.who) or tidy(each.what)
    )
    yield Heading(wording.text("promises.heading"), 2)
    if not rows:
        yield Paragraph(wording.text("promises.empty"))
        return
    yield Table(
        title=wording.text("promises.heading"),
        description=wording.text("promises.description"),
        header=(wording.text("promises.who"), wording.text("promises.what"), wording.text("promises.when")),
        rows=rows,
        shares=(28, 48, 24),
    )


def _when(due_on: date | None, kept_on: date | None, wording: Wording) -> str:
    """By when, and on its own line when it was kept."""
    due = short_date(due_on, wording.language) if due_on else wording.text("promises.open")
    return f"{due}\n{wording.text('promises.kept', day=short_date(kept_on, wording.language))}" if kept_on else due


def _changes(material: MemoMaterial, wording: Wording) -> Iterator[Block]:
    if changes := tidy(material.programme_changes):
        yield Heading(wording.text("changes.heading"), 2)
        yield from (Paragraph(line) for line in listed(changes))


def _next_meeting(material: MemoMaterial, wording: Wording) -> Iterator[Block]:
    yield Heading(wording.text("next.heading"), 2)
    following = material.next_meeting
    if following is None:
        yield Paragraph(wording.text("next.empty"))
        return
    day, theme = long_date(following.held_on, wording.language), tidy(following.theme)
    yield Paragraph(wording.text("next.event", day=day, theme=theme) if theme else wording.text("next.day", day=day))
