"""Answers that came in a mail instead of the sheet, pasted as text in the order of the questions."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from sparraaja_desktop.documents.returned.answers import find_answers
from sparraaja_desktop.documents.returned.outline import Line
from sparraaja_desktop.model.returned import Doubt, Form, ReadSheet, Remark
from sparraaja_desktop.model.text import clean

_QUOTED: Final = re.compile(r"^(?:>\s?)+")
_NUMBERED: Final = re.compile(r"^\s*(\d{1,2})[.):]\s*(.*)$")


def read_pasted(text: str, form: Form) -> ReadSheet:
    """What was answered: under the questions where they stand in the text, else by numbers, else part by part.

    What cannot be told apart is no answer but other text. Raises TooLong.
    """
    lines = [_QUOTED.sub("", line).strip() for line in clean(text).split("\n")]
    found = find_answers([Line(line) for line in lines], form, ())
    if found.answers:
        return ReadSheet(answers=found.answers, others=tuple(found.others), remarks=tuple(dict.fromkeys(found.remarks)))
    keys = [each.key for each in form.questions]
    numbered, before = _numbered(lines, len(keys))
    if numbered:
        answers = {keys[number - 1]: said for number, said in numbered.items()}
        return _made(answers, keys, (before,))
    paragraphs = list(_paragraphs(lines))
    for parts in (paragraphs, list(filter(None, lines))):
        if keys and len(parts) == len(keys):
            return _made(dict(zip(keys, parts, strict=True)), keys, ())
    return _made({}, keys, paragraphs)


def _made(answers: dict[str, str], keys: Sequence[str], others: Sequence[str]) -> ReadSheet:
    left = tuple(filter(None, others))
    remarks = [Remark(Doubt.MISSING_QUESTION, each) for each in keys if each not in answers]
    remarks += [Remark(Doubt.OTHER_TEXT, each) for each in left]
    return ReadSheet(answers=answers, others=left, remarks=tuple(remarks))


def _numbered(lines: Sequence[str], count: int) -> tuple[dict[int, str], str]:
    """The answers by their numbers, which only go up, and what stood before the first."""
    found: dict[int, list[str]] = {}
    before: list[str] = []
    last = 0
    for line in lines:
        match = _NUMBERED.match(line)
        if match and last < int(match[1]) <= count:
            last = int(match[1])
            found[last] = [match[2]]
        else:
            (found[last] if last else before).append(line)
    return {number: "\n".join(said).strip() for number, said in found.items()}, "\n".join(before).strip()


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """What stands between empty lines."""
    parts = (part.strip() for part in re.split(r"\n\s*\n", "\n".join(lines)))
    yield from filter(None, parts)
