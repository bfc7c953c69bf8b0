"""The questions of an interview, sent to the interviewee beforehand."""

from collections.abc import Iterator, Sequence
from datetime import date

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.language import long_date
from sparraaja_desktop.documents.tidy import labelled, tidy
from sparraaja_desktop.model.blocks import Block, Heading, ItemList, Paragraph, Sheet, Tone
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.questions import Guide, Part, Question


def build(
    guide: Guide,
    questions: Sequence[Question],
    client_name: str,
    wording: Wording,
    made_on: date,
    *,
    client_word: str = "",
    author: str = "",
) -> Sheet:
    """The guide in the wording's language, questions numbered within each part; `wording` is ``interview_guide``.

    `client_name` is empty when the guide is printed for nobody in particular. `client_word` is the client's own word
    for itself (``kunta``), used as the label before its name; empty for the wording's general label.
    """
    language = wording.language
    title = tidy(guide.title.in_(language))
    facts = [
        labelled(wording, "facts.client", client_word or wording.text("facts.client-word"), client_name),
        wording.text("facts.guide", guide=title) if title else "",
        wording.text("facts.date", date=long_date(made_on, language)),
    ]
    blocks: list[Block] = [
        Heading(wording.text("title"), 1),
        Paragraph("\n".join(fact for fact in facts if fact), Tone.FACTS),
        Paragraph(wording.text(f"lead.{guide.audience}"), Tone.LEAD),
        Heading(wording.text("before.heading"), 2),
        ItemList(tuple(wording.text(f"before.{key}") for key in ("why", "how", "long", "notes", "writing"))),
        *_questions(questions, wording),
    ]
    return Sheet(
        title=" – ".join(filter(None, (wording.text("title"), title))),
        subject=wording.text("subject"),
        language=language,
        author=author,
        made_on=made_on,
        footer=" · ".join(filter(None, (wording.text("footer"), tidy(client_name)))),
        blocks=tuple(blocks),
    )


def _questions(questions: Sequence[Question], wording: Wording) -> Iterator[Block]:
    """The questions part by part, what is already done first (R21); a part without questions is left out."""
    usable = [each for each in questions if each.removed_at is None and tidy(each.text.in_(wording.language))]
    for part in Part:
        of_part = [each.text for each in usable if each.part is part]
        if of_part:
            yield Heading(wording.text(f"part.{part}"), 2)
            languages: tuple[Language | None, ...] = tuple(text.spoken(wording.language) for text in of_part)
            yield ItemList(tuple(tidy(text.in_(wording.language)) for text in of_part), True, languages)
