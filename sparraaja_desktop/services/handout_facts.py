"""What a handout of a coaching may tell, gathered from the workspace."""

from typing import TYPE_CHECKING

from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.feedback import FormTexts
from sparraaja_desktop.model.handout_facts import HandoutFacts, told
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.bench import Bench
from sparraaja_desktop.services.clients import words_of
from sparraaja_desktop.services.coachings import coaching

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look


def facts_for(
    bench: Bench,
    look: "Look",
    engagement_id: str,
    language: Language,
    *,
    about_id: str = "",
    parts: tuple[str, ...] = (),
    sparrer: str = "",
    held: Coaching | None = None,
) -> HandoutFacts:
    """The facts of a coaching in the language of the handout, without what never leaves. Raises NotFound.

    `held` is the coaching where it has been read already.
    """
    held = told(held or coaching(look, engagement_id))
    return HandoutFacts(
        coaching=held,
        client_name=held.client.name.in_(language),
        words=words_of(bench, held.client, language),
        sparrer=sparrer,
        about_id=about_id,
        parts=parts,
        questions=_questions(bench, language),
        form=_form(bench, language),
    )


def _questions(bench: Bench, language: Language) -> tuple[str, ...]:
    """The shipped help questions, each once."""
    asked = (each for guide in bench.content.guides() for each in bench.content.questions(guide.id))
    return tuple(dict.fromkeys(each.text.in_(language) for each in asked))


def _form(bench: Bench, language: Language) -> FormTexts:
    """The shipped feedback form."""
    form = bench.content.feedback_form()
    items, in_words, changes, scale = (
        tuple(each.in_(language) for each in texts) for texts in (form.items, form.open, form.changes, form.scale)
    )
    return FormTexts(items, in_words, changes, scale)
