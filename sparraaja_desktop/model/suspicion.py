"""Who may be named in a text, though nobody is known by that name: told from roles, places, groups and first words."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby
from types import MappingProxyType
from typing import Final

from sparraaja_desktop.model.name_forms import forms_of
from sparraaja_desktop.model.names import GAP, UNIT, WORD, begins_sentence
from sparraaja_desktop.model.titles import (
    GIVEN_NAMES,
    LAST_NAME,
    REMEMBERED,
    SAYING,
    is_no_beginning,
    is_nobody,
    is_title,
)

_CHUNKS = re.compile(r"[,;/&():!?\n]|\.(?=\s|$)|\b(?:ja|sekä|och|samt|and)\b", re.IGNORECASE)

_SCANDINAVIAN: Final = ("ens", "ernas", "arnas", "erna", "arna", "nas", "ers", "en", "er", "ar", "na", "ns", "n", "s")
"""What follows a role in Swedish and English."""

_LETTERS: Final = 2
"""By so many first letters a word is looked for: no ending changes them."""

_CHANGING: Final = 3
"""So many letters at the end of a name change at most: Virtanen, Virtasen; Mäki, Mäen."""

_PLACE = re.compile(
    r".+(?:kadu|katu|kuja|kuji|tie|tiel|tori|kylä|puisto|asema|satama|kirkonkyl)(?:n|a|ä|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä)?"
    r"|.+(?:gatan|gata|vägen|torget|parken|street|square)s?",
    re.IGNORECASE,
)
"""Streets, villages and other places by how their names end."""

_LOCAL = re.compile(r".+(?:ssa|ssä|sta|stä)$", re.IGNORECASE)
"""In a place, or from it: behind a first name not the last name but where somebody is from."""

_LANDS: Final = (
    *("Suomi", "Ruotsi", "Norja", "Tanska", "Viro", "Venäjä", "Eurooppa", "Häme", "Savo", "Karjala", "Finland"),
    *("Sverige", "Sweden", "Norge", "Norway", "Danmark", "Denmark", "Estland", "Estonia", "Europa", "Europe", "Norden"),
)


_BEFORE = re.compile(r"([^\W\d_]+)\.?[ \t\u00a0]+\Z")
"""The word before a place."""

_INITIAL = re.compile(r"[ \t\u00a0]+[^\W\d_]\.")
"""The initial of a last name behind a place."""

_AFTER = re.compile(r"[ \t\u00a0]+([^\W\d_]+)(?:[ \t\u00a0]+([^\W\d_]+))?")
"""The one or two words behind a place."""


class NoNames:
    """Words that have a capital and are nobody's name: words for roles, places. In whatever form they stand."""

    def __init__(self, roles: Iterable[str] = (), places: Iterable[str] = ()) -> None:
        self._roles = _by_letters(word.casefold() for role in roles for word in WORD.findall(role))
        # Tl of Koski Tl is no place by itself; Etelä-Savo is one word.
        names = (word for place in (*places, *_LANDS) for word in UNIT.findall(place))
        self._places = _by_letters(name.casefold() for name in names if len(name) > _LETTERS)
        # What was found for a word once is known for all texts.
        self._known: dict[str, bool] = {}

    def is_role(self, text: str) -> bool:
        """Whether nothing but words for roles is in the text."""
        words = WORD.findall(text)
        return bool(words) and all(map(self.is_role_word, words))

    def is_role_word(self, word: str) -> bool:
        """Whether it is a word that stands for a role, or a form of it: Yhdyshenkilön, Chefen."""
        small = word.casefold()
        known = self._roles.get(small[:_LETTERS], ())
        return any(small == each or _is_form(small, each) for each in known)

    def is_place(self, word: str) -> bool:
        """Whether it is, in some form, a municipality, a region, a country, or called as streets and villages are."""
        small = word.casefold()
        is_known = self._known.get(small)
        if is_known is None:
            is_known = self._known[small] = self._is_place(small)
        return is_known

    def _is_place(self, small: str) -> bool:
        if _PLACE.fullmatch(small):
            return True
        known = self._places.get(small[:_LETTERS], ())
        return any(small.removesuffix("s") == each or _is_inflected(small, each) for each in known)


def names_said(text: str, no_names: NoNames, *, alone: bool = True) -> tuple[str, ...]:
    """The people named in a field such as "Aino Aalto, rehtori Eino Eskola ja opettajat".

    Two or more words with a capital are a name; one word, where `alone` allows it, when nothing else than small words
    stand before it. Roles, places, titles, ordinary words and words for groups and bodies are none.
    """
    found: list[str] = []
    for chunk in _CHUNKS.split(text):
        words = UNIT.findall(chunk)
        like = [_is_namelike(word, before, no_names) for before, word in zip(["", *words], words, strict=False)]
        pairs = groupby(zip(like, words, strict=True), lambda pair: pair[0])
        runs = [[word for _, word in run] for is_name, run in pairs if is_name]
        found += [" ".join(run) for run in runs if _is_several(run) or (alone and runs == [words[-1:]])]
    return tuple(dict.fromkeys(found))


def may_be_named(text: str, no_names: NoNames) -> tuple[str, ...]:
    """The people who may be named in sentences.

    Two or more words with a capital; one that is a first name or looks like a last name, in the middle of a sentence or
    where it does what people do ("Seija kertoi"), or stands behind a title or an initial.
    """
    runs: list[list[re.Match[str]]] = []
    last: re.Match[str] | None = None
    for match in UNIT.finditer(text):
        before, last = last, match
        if not match[0][0].isupper():
            continue
        if before is not None and not GAP.fullmatch(text, before.end(), match.start()):
            before = None
        if not _is_namelike(match[0], before[0] if before else "", no_names) or _only_begins(text, match):
            continue
        if before is not None and runs and runs[-1][-1] is before:
            runs[-1].append(match)
        else:
            runs.append([match])
    said = [text[run[0].start() : run[-1].end()] for run in runs if _is_somebody(text, run)]
    return tuple(dict.fromkeys(said))


def _is_namelike(word: str, before: str, no_names: NoNames) -> bool:
    if len(word) < 2 or not all(part[0].isupper() for part in WORD.findall(word)):
        return False
    # Behind a first name stands a last name, whatever else the word may be: Sisko Kouluniemi, Timo Lahti.
    is_last = before.casefold() in GIVEN_NAMES
    if is_title(word) or (is_nobody(word) and not is_last) or no_names.is_role_word(word):
        return False
    return not no_names.is_place(word) or (is_last and not _LOCAL.fullmatch(word))


def _is_several(words: Sequence[str]) -> bool:
    return len(WORD.findall(" ".join(words))) > 1


def _only_begins(text: str, match: re.Match[str]) -> bool:
    """Whether a word has its capital from the sentence alone: Sovimme."""
    return is_no_beginning(match[0]) and begins_sentence(text, match.start()) and not _is_given(match[0])


def _is_somebody(text: str, run: Sequence[re.Match[str]]) -> bool:
    first = run[0]
    if _is_several([match[0] for match in run]):
        return True
    before = _BEFORE.search(text, 0, first.start())
    if before is not None and (is_title(before[1]) or (len(before[1]) == 1 and before[1].isupper())):
        return True
    if begins_sentence(text, first.start()):
        small = first[0].casefold()
        is_name = small in GIVEN_NAMES or LAST_NAME.fullmatch(small) is not None
        return is_name and _does_what_people_do(text, first.end())
    return _is_given(first[0]) or LAST_NAME.fullmatch(first[0].casefold()) is not None


def _does_what_people_do(text: str, end: int) -> bool:
    if text[end : end + 1] == ":" or not text[end:].strip(" .!") or _INITIAL.match(text, end):
        # Somebody speaks, or is one of several, each in a line; Tanja R. has a last name.
        return True
    after = _AFTER.match(text, end)
    if after is None:
        return False
    is_another = after[1] in ("ja", "sekä", "och", "and") and after[2] is not None and _is_given(after[2])
    return is_another or after[1].casefold() in SAYING


@lru_cache(REMEMBERED)
def _is_given(word: str) -> bool:
    """Whether a word is a usual first name, in whatever form."""
    small = word.casefold()
    return small in GIVEN_NAMES or any(_is_inflected(small, each) for each in _GIVEN.get(small[:_LETTERS], ()))


def _is_inflected(small: str, name: str) -> bool:
    """Whether a word is a form of a name; what begins otherwise is told at once, as few letters at the end change."""
    stays = name[: max(_LETTERS, len(name) - _CHANGING)]
    return small.startswith(stays) and forms_of(name).fullmatch(small) is not None


def _is_form(small: str, role: str) -> bool:
    if len(role) > _CHANGING and _is_inflected(small, role):
        return True
    return any(small == role + ending for ending in _SCANDINAVIAN)


def _by_letters(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for word in words:
        found.setdefault(word[:_LETTERS], {})[word] = None
    return {letters: tuple(each) for letters, each in found.items()}


_GIVEN: Final = MappingProxyType(_by_letters(GIVEN_NAMES))
