"""The answers under the questions of a sheet: a question is known by its bookmark and by its words (word.md 1.5)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from sparraaja_desktop.documents.returned.likeness import SAME, likeness, likest, plain
from sparraaja_desktop.documents.returned.outline import Grid, Line
from sparraaja_desktop.model.returned import Doubt, Form, Remark

QUESTION_MARK: Final = "spr_q_"
"""What the bookmark of a question begins with; its key follows."""

_FIXED: Final = 0.9
_OWN: Final = 0.6
_ANY: Final = 0.5
"""How alike a line is to be taken for a text of the sheet, a heading for its bookmark to be right, and for its words to
be those of the question at all."""


@dataclass(slots=True)
class Found:
    """The answers by the key of their question, what belongs to none, and what is not sure."""

    answers: dict[str, str] = field(default_factory=dict)
    others: list[str] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Claim:
    """A line that may be a question; `rest` is what was written behind it in the same line."""

    place: int
    key: str
    is_marked: bool
    is_sure: bool
    is_heading: bool
    rest: str = ""


def find_answers(parts: Sequence[Line | Grid], form: Form, own: Sequence[Grid]) -> Found:
    """Reads the answers; `own` are the tables of the form, which are nobody's answer."""
    return _Reader(form).read(parts, own)


class _Reader:
    """Knows the questions and the other texts of a form in their plain words."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._keys = [each.key for each in form.questions]
        self._questions = [plain(each.text) for each in form.questions]
        # Each stands once in the sheet: what is written again is an answer.
        self._fixed = [plain(each) for each in form.fixed]
        self._placeholders = {plain(each) for each in form.placeholders}

    def read(self, parts: Sequence[Line | Grid], own: Sequence[Grid]) -> Found:
        found = Found()
        claims = {each.place: each for each in self._chosen(self._claims(parts), found)}
        key: str | None = None
        texts: dict[str, list[str]] = {}
        for place, part in enumerate(parts):
            if claim := claims.get(place):
                key = claim.key
                texts.setdefault(key, []).extend(filter(None, [claim.rest]))
            elif isinstance(part, Grid):
                if any(part is each for each in own):
                    key = None
                else:
                    self._put(key, _table_text(part), texts, found)
            elif self._is_fixed(part):
                # An own heading of the sheet ends what is above it; a line of it stands nowhere.
                key = None if part.is_heading else key
            elif part.text and plain(part.text) not in self._placeholders:
                self._put(key, part.text, texts, found)
            if isinstance(part, Line) and part.has_picture:
                found.remarks.append(Remark(Doubt.PICTURE, key or ""))
        found.answers = {each: "\n".join(texts[each]).strip() for each in self._keys if each in texts}
        if [each for each in self._keys if each in texts] != list(texts):
            found.remarks.append(Remark(Doubt.QUESTIONS_MOVED))
        found.remarks += [Remark(Doubt.MISSING_QUESTION, each) for each in self._keys if each not in texts]
        found.remarks += [Remark(Doubt.OTHER_TEXT, each) for each in found.others]
        return found

    def _put(self, key: str | None, text: str, texts: dict[str, list[str]], found: Found) -> None:
        (found.others if key is None else texts[key]).extend(filter(None, [text]))

    def _claims(self, parts: Sequence[Line | Grid]) -> Iterator[_Claim]:
        for place, part in enumerate(parts):
            if isinstance(part, Line):
                yield from self._claim(place, part)

    def _claim(self, place: int, line: Line) -> Iterator[_Claim]:
        """The question that a line is by its words, or else by its bookmark alone."""
        marked = [each.removeprefix(QUESTION_MARK) for each in line.bookmarks if each.startswith(QUESTION_MARK)]
        marked = [each for each in marked if each in self._keys]
        words = plain(line.text)
        at, alike = likest(words, self._questions, SAME)
        begun, rest = self._begun(line.text, words)
        if begun is not None:
            yield _Claim(place, begun, begun in marked, True, line.is_heading, rest)
        elif alike:
            yield _Claim(place, self._keys[at], self._keys[at] in marked, True, line.is_heading)
        elif marked:
            asked = self._questions[self._keys.index(marked[0])]
            own = likeness(words, asked, _ANY)
            yield _Claim(place, marked[0], True, own >= _OWN, line.is_heading, "" if own else line.text)

    def _begun(self, text: str, words: str) -> tuple[str | None, str]:
        """The question that a line begins with, and the answer that was written right behind it."""
        for key, question, asked in zip(self._keys, self._questions, self._form.questions, strict=True):
            said = asked.text.strip()
            if question and words.startswith(f"{question} ") and text.startswith(said):
                return key, text[len(said) :].strip(" :–-\n\t")
        return None, ""

    def _chosen(self, claims: Iterator[_Claim], found: Found) -> Iterator[_Claim]:
        """Of several lines that may be one question, the strongest; equals are all taken, and told."""
        all_of = list(claims)
        has_form = any(each.is_marked or each.is_heading for each in all_of)
        by_key: dict[str, list[_Claim]] = {}
        for claim in all_of:
            # Where the others kept their form, a line without any may only quote the question.
            is_sure = claim.is_sure and (claim.is_marked or claim.is_heading or not has_form)
            by_key.setdefault(claim.key, []).append(replace(claim, is_sure=is_sure))
        for key, group in by_key.items():
            best = max(map(_strength, group))
            taken = [each for each in group if _strength(each) == best]
            if len(taken) > 1 or any(each.is_marked or each.is_heading for each in group if each not in taken):
                found.remarks.append(Remark(Doubt.QUESTION_TWICE, key))
            if not all(each.is_sure for each in taken):
                found.remarks.append(Remark(Doubt.QUESTION_UNSURE, key))
            yield from taken

    def _is_fixed(self, line: Line) -> bool:
        """Whether the line went out with the sheet; it is looked for no more then."""
        place, alike = likest(plain(line.text), self._fixed, _FIXED)
        if alike:
            self._fixed[place] = ""
        return bool(alike)


def _strength(claim: _Claim) -> tuple[bool, bool, bool]:
    return claim.is_sure, claim.is_marked, claim.is_heading


def _table_text(grid: Grid) -> str:
    """A table that somebody put into an answer, a row a line."""
    rows = (" | ".join(filter(None, (cell.text for cell in row.cells))) for row in grid.rows)
    return "\n".join(filter(None, rows))
