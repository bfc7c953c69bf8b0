"""People's names in texts: told from other words, found in their inflected forms, and put out of the way by a role.

Finnish inflects names, and within them too (Aalto, Aallon; Virtanen, Virtasen). What is found is replaced by a word in
its base form; nothing is ever inflected. No rule finds every name: the user has the last look.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Final

from sparraaja_desktop.model.people import looks_leading

LEAST_STEM: Final = 4
"""A shorter name is found only as it is, not with letters after it: they would most often be another word."""

_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN: Final = r"[ \t\u00a0]*[-\u2010\u2011 \t\u00a0][ \t\u00a0]*"
_CHUNKS = re.compile(r"[,;/&().:!?\n]|\b(?:ja|sekä|och|samt|and)\b", re.IGNORECASE)
# Groups, bodies and places of work in Finnish and Swedish; whoever is called so is nobody in particular.
_NOBODY = re.compile(
    r"(ryhmä|tiimi|kunta|kaupunki|hallitus|valtuusto|johto|toimi|palvelut|verkosto|väki|stö|sto|nämä|kaikki|raati"
    r"|osasto|yksikkö|alue|koulu|tajat|täjät|jat|jät|neet|henkilöt|ohjelma|gruppen?|team|nämnd|styrelse|ledning|förening"
    r"|are|arna|personal(en)?|fullmäktige|alla)$",
    re.IGNORECASE,
)
# Case endings, possessive suffixes and clitics, roughly: what may follow the changed stem of a name.
_ENDING: Final = (
    r"(?:n|a|ä|ta|tä|tta|ttä|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|an|än|en|in|on|un|yn|ön|een|iin|aan|ään|oon|seen|na|nä"
    r"|ksi|t|ja|jä|ia|iä|ien|jen|illa|illä|ille|ilta|iltä|issa|issä|ista|istä)(?:ni|si|nsa|nsä|mme|nne)?"
    r"(?:kin|kaan|kään|ko|kö|han|hän|pa|pä)?"
)
_WEAK: Final = (
    *(("kk", "k"), ("pp", "p"), ("tt", "t"), ("lt", "ll"), ("nt", "nn"), ("rt", "rr"), ("nk", "ng"), ("mp", "mm")),
    *(("ht", "hd"), ("t", "d"), ("p", "v"), ("k", "")),
)


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
    words = [word for word in _WORD.findall(name) if not looks_leading(word)]
    capital = [word for word in words if word[0].isupper()]
    return tuple(dict.fromkeys(word for word in capital or words if len(word) > 1))


def names_said(text: str, roles: Collection[str] = (), *, alone: bool = True) -> tuple[str, ...]:
    """The people named in a field such as "Aino Aalto, rehtori Eino Eskola ja opettajat".

    Two or more words with a capital are a name; one word, where `alone` allows it, when nothing else than small words
    stand before it. `roles` (in small letters) and words for groups and bodies are none.
    """
    found: list[str] = []
    for chunk in _CHUNKS.split(text):
        words = _WORD.findall(chunk)
        runs = [list(run) for is_name, run in groupby(words, lambda word: _is_namelike(word, roles)) if is_name]
        found += [" ".join(run) for run in runs if len(run) > 1 or (alone and runs == [words[-1:]])]
    return tuple(dict.fromkeys(found))


def _is_namelike(word: str, roles: Collection[str]) -> bool:
    is_role = word.casefold() in roles or looks_leading(word) or _NOBODY.search(word) is not None
    return len(word) > 1 and word[0].isupper() and not is_role


class Names:
    """The names that are looked for, in the order of their importance: the first that fits gives the role."""

    def __init__(self, aliases: Iterable[Alias]) -> None:
        self._aliases = [alias for alias in aliases if words_of(alias.name)]
        # By the number of the group: every whole name is looked for before any single word.
        self._roles = ["", *[alias.role for alias in self._aliases] * 2]

    def spots(self, text: str) -> tuple[Spot, ...]:
        """Where the names stand in a text, one spot for a first and a last name together."""
        if not self._aliases:
            return ()
        return tuple(
            Spot(match.start(), match.end(), match[0], self._roles[match.lastindex or 0])
            for match in self._pattern.finditer(text)
        )

    def without(self, text: str) -> str:
        """The text with a role in the place of each name."""
        pieces: list[str] = []
        done = 0
        for spot in self.spots(text):
            pieces += [text[done : spot.start], spot.role]
            done = spot.end
        return "".join([*pieces, text[done:]])

    def moved(self, text: str, place: int, *, is_end: bool = False) -> int:
        """Where a place of the text is in `without(text)`; one within a name is at its beginning, an end at its end."""
        by = 0
        for spot in self.spots(text):
            if place >= spot.end:
                by += len(spot.role) - (spot.end - spot.start)
            elif place > spot.start:
                return spot.start + by + (len(spot.role) if is_end else 0)
        return place + by

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        wholes = [f"({_whole(alias)})" for alias in self._aliases]
        return re.compile("|".join([*wholes, *[f"((?<![^\\W_]){_one(alias.name)})" for alias in self._aliases]]))


def _whole(alias: Alias) -> str:
    """What finds several words of a name together, an address that is made of them, or a contact as it is."""
    found = [re.escape(contact) for contact in alias.contacts if contact.strip()]
    in_address = "|".join(re.escape(_plain(word)) for word in words_of(alias.name) if len(word) >= LEAST_STEM)
    if in_address:
        found.append(rf"(?<![\w.+-])[\w.+-]*(?i:{in_address})[\w.+-]*@[\w-]+(?:\.[\w-]+)+")
    one = _one(alias.name)
    return "|".join([*found, rf"(?<![^\W_]){one}(?:{_BETWEEN}{one})+"])


def _one(name: str) -> str:
    """What finds one word of a name in any of its forms."""
    words = sorted(words_of(name), key=len, reverse=True)
    return "(?:" + "|".join(_forms(word) for word in words) + ")"


def _plain(word: str) -> str:
    """A word as it is written in an address: without dots and rings."""
    return "".join(each for each in unicodedata.normalize("NFD", word) if not unicodedata.combining(each))


def _forms(word: str) -> str:
    # Without the capital that the name has it is another word: "lahti", "meri", "ilo".
    first = re.escape(word[0]) if word[0].isupper() else f"(?i:{re.escape(word[0])})"
    if len(word) < LEAST_STEM:
        return rf"{first}(?i:{re.escape(word[1:])})(?![^\W_])"
    changed = "|".join(f"{re.escape(stem[1:])}{_ENDING}" for stem in stems(word))
    inflected = rf"|{first}(?i:{changed})(?![^\W_])" if changed else ""
    return rf"{first}(?i:{re.escape(word[1:])})\w*{inflected}"


def stems(word: str) -> tuple[str, ...]:
    """The stems that the endings of a Finnish name are put to, where they do not begin with the name itself."""
    small = word.casefold()
    found: list[str] = []
    if small.endswith("nen"):
        found += [word[:-3] + "se", word[:-3] + "s"]
    if small.endswith("s"):
        found += [word[:-1] + "kse", word[:-1]]
    if small[-1] in "aeiouyäöå":
        vowels = (word[-1], "e") if small.endswith("i") else (word[-1],)
        strong = word[:-1]
        weak = [strong[: -len(old)] + new for old, new in _WEAK if strong.casefold().endswith(old)]
        bodies = [strong, *weak[:1]]
        found += [body + vowel for body in bodies for vowel in vowels]
    return tuple(stem for stem in dict.fromkeys(found) if len(stem) > 2 and not stem.casefold().startswith(small))
