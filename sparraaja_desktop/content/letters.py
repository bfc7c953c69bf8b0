"""A shipped letter filled with a coaching's own facts; what there is nothing to say about is left out."""

import re
from collections.abc import Mapping

from sparraaja_desktop.model.errors import Mistake

_PLACE = re.compile(r"\{(\w+)\}")


def fill_letter(text: str, facts: Mapping[str, str]) -> str:
    """The letter with the facts set in their ``{places}`` as they are, never inflected.

    A line with a place whose fact is empty is left out, and so is a paragraph that has places but no fact left.
    Raises Mistake when a place has no fact at all.
    """
    missing = set(_PLACE.findall(text)) - set(facts)
    if missing:
        raise Mistake(f"the letter has no fact for {', '.join(sorted(missing))}")
    paragraphs = (_fill_paragraph(paragraph, facts) for paragraph in text.strip().split("\n\n"))
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _fill_paragraph(paragraph: str, facts: Mapping[str, str]) -> str:
    lines = paragraph.split("\n")
    kept = [line for line in lines if all(facts[name].strip() for name in _PLACE.findall(line))]
    if _PLACE.search(paragraph) and not any(_PLACE.search(line) for line in kept):
        return ""
    return _PLACE.sub(lambda place: facts[place[1]].strip(), "\n".join(kept))
