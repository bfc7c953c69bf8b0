"""People's names in texts: told from other words, found in their inflected forms, and put out of the way by a role.

Finnish inflects names, and within them too (Aalto, Aallon; Virtanen, Virtasen). What is found is replaced by a word in
its base form; nothing is ever inflected. No rule finds every name: the user has the last look.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from sparraaja_desktop.model.name_forms import forms_of
from sparraaja_desktop.model.text import with_capital
from sparraaja_desktop.model.titles import ABBREVIATIONS, GIVEN_NAMES, SURNAME, is_title

WORD: Final = re.compile(r"[^\W\d_]+")
_HYPHEN: Final = "-\u2010\u2011"
UNIT: Final = re.compile(rf"[^\W\d_]+(?:[{_HYPHEN}][^\W\d_]+)*")
"""A word, or several with hyphens between them: Anna-Liisa, Mäki-Korpi, Aino-malli."""

GAP: Final = re.compile(
    r"[ \t\u00a0]+(?:(?:von|van|af|de|da|del|der|den|el|al|bin|[A-ZÅÄÖ][^\W\d_]*\.?)[ \t\u00a0]+){0,2}"
)
"""What may stand between two words of a name: small words of old families, another first name, an initial."""

_TAIL = re.compile(r"['\u2019:](?!s\b)[a-zåäö]{1,6}\b")
"""An ending that is put to a foreign name behind a mark: Dubois'n, but not the English Aino's."""

_INITIALS_BEFORE = re.compile(rf"(?<![^\W_])(?:[^\W\d_]\.[{_HYPHEN} ]?){{1,3}}\Z|(?<![^\W_])[^\W\d_]-[^\W\d_]\.? \Z")
_INITIAL_AFTER = re.compile(r" ([^\W\d_])\.")
_WORD_BEFORE = re.compile(r"(?<![^\W_])([A-ZÅÄÖ][^\W\d_]+)[ \t\u00a0]+\Z")
_WORD_AFTER = re.compile(r"[ \t\u00a0]+([A-ZÅÄÖ][^\W\d_]+)")
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")

PLAIN_LEAST: Final = 4
"""A shorter word of a name is found in an address between dots only."""

LEAST_DIGITS: Final = 5
"""A number of fewer digits is found only as it is written."""


@dataclass(frozen=True, slots=True)
class Alias:
    """A name, and the role that stands for it afterwards; `contacts` are an address and a number, found as they are."""

    name: str
    role: str
    contacts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """A name found in a text, at `start` to `end` (not included) in characters; `said` as it stands there."""

    start: int
    end: int
    said: str
    role: str


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name that are looked for: those with a capital, or all of them where none has; titles are not."""
    words = [word for word in WORD.findall(name) if not is_title(word)]
    capital = [word for word in words if word[0].isupper()]
    # In a writing that knows no capitals one sign may be a name.
    return tuple(dict.fromkeys(word for word in capital or words if len(word) > 1 or word.upper() == word.lower()))


@dataclass(frozen=True, slots=True)
class _Unit:
    """A word, or several with hyphens between them, at `start` to `end`, and the numbers of the names it belongs to.

    With `partly` it is a part of such a name beside another one only: it is in small letters, or half of it is not.
    """

    start: int
    end: int
    names: frozenset[int]
    partly: bool


_NO_NAME: Final[tuple[int, frozenset[int], bool]] = (0, frozenset(), True)


class Names:
    """The names that are looked for, in the order of their importance: the first that fits gives the role."""

    def __init__(self, aliases: Iterable[Alias]) -> None:
        self._aliases = [alias for alias in aliases if words_of(alias.name) or any(alias.contacts)]
        self._forms: dict[str, list[tuple[int, bool, re.Pattern[str]]]] = {}
        for number, alias in enumerate(self._aliases):
            for word in words_of(alias.name):
                self._forms.setdefault(word[0].casefold(), []).append((number, not word[0].isupper(), forms_of(word)))
        # What was found for a word once is known for all texts.
        self._known: dict[str, tuple[int, frozenset[int], bool]] = {}
        self._contacts = [
            (number, contact_form(contact))
            for number, alias in enumerate(self._aliases)
            for contact in alias.contacts
            if contact.strip()
        ]

    def spots(self, text: str, *, in_sentences: bool = True) -> tuple[Spot, ...]:
        """Where the names stand in a text, one spot for a first and a last name together.

        A role at the beginning of a sentence has a capital, except in a field for people (not `in_sentences`).
        """
        if not self._aliases:
            return ()
        found = list(self._contact_places(text))
        taken = [place[:2] for place in found]
        for start, end, number in self._name_places(text):
            if not any(start < last and first < end for first, last in taken):
                found.append((start, end, number))
        spots: list[Spot] = []
        for start, end, number in sorted(found):
            role = self._aliases[number].role
            said = with_capital(role) if in_sentences and begins_sentence(text, start) else role
            spots.append(Spot(start, end, text[start:end], said))
        return tuple(spots)

    def without(self, text: str, *, in_sentences: bool = True) -> str:
        """The text with a role in the place of each name."""
        return replaced(text, self.spots(text, in_sentences=in_sentences))

    def moved(self, text: str, place: int, *, is_end: bool = False) -> int:
        """Where a place of the text is in `without(text)`; one within a name is at its beginning, an end at its end."""
        by = 0
        for spot in self.spots(text):
            if place >= spot.end:
                by += len(spot.role) - (spot.end - spot.start)
            elif place > spot.start:
                return spot.start + by + (len(spot.role) if is_end else 0)
        return place + by

    def _contact_places(self, text: str) -> Iterator[tuple[int, int, int]]:
        places = [(*match.span(), number) for number, form in self._contacts for match in form.finditer(text)]
        if "@" in text:
            for match in _ADDRESS.finditer(text):
                number = self._in_address(match[0].split("@", maxsplit=1)[0].casefold())
                if number is not None:
                    places.append((*match.span(), number))
        done = 0
        # The longest of those that begin at one place.
        for start, end, number in sorted(places, key=lambda place: (place[0], -place[1])):
            if start >= done:
                yield start, end, number
                done = end

    def _in_address(self, local: str) -> int | None:
        parts = re.split(r"[\W\d_]+", local)
        for number, alias in enumerate(self._aliases):
            for word in (_plain(each) for each in words_of(alias.name)):
                if word in parts or (len(word) >= PLAIN_LEAST and word in local):
                    return number
        return None

    def _name_places(self, text: str) -> Iterator[tuple[int, int, int]]:
        units = list(self._units(text))
        at = 0
        while at < len(units):
            names, last = units[at].names, at
            while last + 1 < len(units) and GAP.fullmatch(text, units[last].end, units[last + 1].start):
                common = names & units[last + 1].names
                if not common:
                    break
                names, last = common, last + 1
            is_alone = last == at
            start, end = units[at].start, units[last].end
            if not (is_alone and units[at].partly):
                number = min(names)
                yield *self._widened(text, start, end, self._aliases[number]), number
            at = last + 1

    def _widened(self, text: str, start: int, end: int, alias: Alias) -> tuple[int, int]:
        """The place with the initials, the other first name, the last name of others or the ending that go with it."""
        words = [word.casefold() for word in words_of(alias.name)]
        said = text[start:end].casefold()
        initials = {word[0] for word in words if not said.startswith(word[:2])}
        if (match := _INITIALS_BEFORE.search(text, 0, start)) and set(_letters(match[0])) <= initials:
            start = match.start()
        elif len(words) > 1 and not said.startswith(words[0]) and (match := _WORD_BEFORE.search(text, 0, start)):
            start = match.start() if match[1].casefold() in GIVEN_NAMES else start
        if (match := _INITIAL_AFTER.match(text, end)) and match[1].casefold() in initials:
            return start, match.end()
        if said == words[0] and (match := _WORD_AFTER.match(text, end)) and SURNAME.fullmatch(match[1].casefold()):
            return start, match.end()
        tail = _TAIL.match(text, end)
        return start, tail.end() if tail else end

    def _units(self, text: str) -> Iterator[_Unit]:
        for match in UNIT.finditer(text):
            unit = match[0]
            known = self._known.get(unit)
            if known is None:
                known = self._known[unit] = self._seen(unit)
            length, names, partly = known
            if names:
                yield _Unit(match.start(), match.start() + length, names, partly)

    def _seen(self, unit: str) -> tuple[int, frozenset[int], bool]:
        """How many letters of a unit are a name, of whom, and whether that is so beside another word only."""
        parts = list(WORD.finditer(unit))
        # What follows with a small letter belongs to no name: Aino-malli.
        count = next((at for at, part in enumerate(parts) if at and not part[0][0].isupper()), len(parts))
        found = [self._names_of(part[0]) for part in parts[:count]]
        sets = [names for names, _ in found]
        every = frozenset[int].intersection(*sets)
        if every or all(sets):
            return parts[count - 1].end(), every or frozenset().union(*sets), any(small for _, small in found)
        some = frozenset[int]().union(*sets)
        if not some:
            return _NO_NAME
        # Virtanen-Koski has taken another name to her own; Liisa-Maria is another than Liisa.
        fitting = [(part[0].casefold(), names) for part, names in zip(parts, sets, strict=False) if names]
        return parts[count - 1].end(), some, all(self._is_first(small, names) for small, names in fitting)

    def _is_first(self, small: str, names: frozenset[int]) -> bool:
        """Whether the word is a form of the first word of every one of these names."""
        return all(forms_of(words_of(self._aliases[number].name)[0]).fullmatch(small) for number in names)

    def _names_of(self, word: str) -> tuple[frozenset[int], bool]:
        """The names of which a word is a form, and whether it should have a capital for that."""
        small = word.casefold()
        fitting = [each for each in self._forms.get(small[0], ()) if each[2].fullmatch(small)]
        # Another first name than that which it would be a form of: Elina is not Eli, at Mari's is not Maria.
        fitting = [each for each in fitting if small not in GIVEN_NAMES or self._is_named(each[0], small)]
        as_typed = [each for each in fitting if word[0].isupper() or each[1]]
        return frozenset(each[0] for each in as_typed or fitting), not as_typed

    def _is_named(self, number: int, small: str) -> bool:
        return small in (word.casefold() for word in words_of(self._aliases[number].name))


def begins_sentence(text: str, place: int) -> bool:
    """Whether a sentence, a line or the point of a list begins at the place."""
    before = text[:place].rstrip(" \t\u00a0\"'(*\u201c\u201d\u2019\u00ab\u00bb\u2013\u2022-")
    if not before or before[-1] in "\n!?\u2026":
        return True
    if before[-1] != "." or before == text[:place]:
        return False
    word = before[:-1].rsplit(maxsplit=1)[-1:] or [""]
    last = word[0].lstrip("(\"'").casefold()
    is_number = last.replace(".", "").isdigit()
    is_point = is_number and "\n" in f"\n{before}"[-len(last) - 2 :]
    return is_point or not (last in ABBREVIATIONS or is_number or len(last) == 1)


def contact_form(contact: str) -> re.Pattern[str]:
    """What finds an address or a number as it is; a number also with other blanks, and with or without +358."""
    digits = re.sub(r"^(?:00358|358|0)", "", re.sub(r"\D", "", contact))
    if len(digits) < LEAST_DIGITS or re.search(r"[^\W\d_]", contact):
        return re.compile(rf"(?<![^\W_]){re.escape(contact.strip())}(?![^\W_])", re.IGNORECASE)
    return re.compile(r"(?<!\d)(?:(?:\+|00)?358[ \u00a0()-]*|0)?" + r"[ \u00a0()-]*".join(digits) + r"(?!\d)")


def replaced(text: str, spots: Iterable[Spot]) -> str:
    """The text with its role in the place of each spot; they stand in their order and apart."""
    pieces: list[str] = []
    done = 0
    for spot in spots:
        pieces += [text[done : spot.start], spot.role]
        done = spot.end
    return "".join([*pieces, text[done:]])


def _letters(text: str) -> Iterator[str]:
    return (each for each in text.casefold() if each.isalpha())


def _plain(word: str) -> str:
    """A word as it is written in an address: in small letters without dots and rings."""
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))
