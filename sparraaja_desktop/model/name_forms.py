"""The forms in which a name stands in Finnish and Swedish texts: Aalto, Aallon; Virtanen, Virtasta; Mäki, Mäen.

Roughly: a stem and what may follow it, without the finer points of which ending follows which stem. Only words with
a capital are ever compared with these, so that a form that does not exist harms nobody.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

REMEMBERED: Final = 2_000
"""The forms of so many names are remembered: of everybody in a coaching, of the places and first names met in texts."""

LEAST_STEM: Final = 3
"""A shorter name is found with few letters after it only: more would most often be another word."""

_WEAK: Final = (
    *(("kk", ("k",)), ("pp", ("p",)), ("tt", ("t",)), ("lt", ("ll",)), ("nt", ("nn",)), ("rt", ("rr",))),
    *(("nk", ("ng",)), ("mp", ("mm",)), ("ht", ("hd",)), ("lk", ("l", "lj")), ("rk", ("r", "rj")), ("hk", ("h",))),
    *(("ik", ("j",)), ("st", ()), ("sk", ()), ("tk", ()), ("t", ("d",)), ("p", ("v",)), ("k", ("", "v"))),
)
"""Strong consonants before the last vowel, and what they become; the first that fits."""

_STRONG: Final = (
    *(("ll", "lt"), ("nn", "nt"), ("rr", "rt"), ("ng", "nk"), ("mm", "mp"), ("d", "t"), ("v", "p"), ("t", "tt")),
    *(("p", "pp"), ("k", "kk")),
)
"""The other way, for names as Kanne, Kanteen and Varvas, Varpaan."""

_I_TO_E: Final = (
    *("mäki", "järvi", "niemi", "lahti", "salmi", "koski", "joki", "saari", "vuori", "kivi", "lampi", "talvi", "suvi"),
    *("kurki", "hirvi", "meri", "nummi", "nurmi", "tammi", "helmi", "lumi", "lehti", "tuuli", "hanki", "särki"),
    *("hauki", "kaski", "polvi", "tuomi", "vaski", "suomi", "kuusi", "hiisi", "vesi", "susi", "uusi", "ahti", "sormi"),
    *("kärki", "loimi", "noki", "onki", "arki", "pilvi", "rinki", "toivi", "viiri", "väki", "jälki", "kylki", "saali"),
    *("korpi", "sarvi", "parvi", "torvi", "tähti", "retki", "hanhi", "tuohi", "riihi", "kanki", "suoni", "saarni"),
)
"""The ends of the names whose last letter changes (Mäki, Mäen); that of given names stays (Matti, Matin)."""

_CASES: Final = (
    r"n|a|ä|t|ta|tä|tta|ttä|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|na|nä|ksi|seen|siin|h[aeiouyäö]n"
    r"|(?<=a)an|(?<=ä)än|(?<=e)en|(?<=i)in|(?<=o)on|(?<=u)un|(?<=y)yn|(?<=ö)ön"
)
_PLURALS: Final = (
    r"ja|jä|jen|ia|iä|ien|iden|itten|ita|itä|ihin|iin|illa|illä|ille|ilta|iltä|issa|issä|ista|istä|iksi|ina|inä|ten"
)
_AFTER: Final = r"(?:ni|si|nsa|nsä|mme|nne)?(?:kin|kaan|kään|ko|kö|han|hän|pa|pä)?"
_ENDINGS: Final = rf"(?:{_CASES}|{_PLURALS}){_AFTER}"
_SHORT: Final = r"(?:n|s|lle|lta|lla|in|ille|ilta|illa)"
_CLITICS: Final = r"(?:s|kin|kaan|kään|ko|kö|han|hän|pa|pä)?"
_VOWELS: Final = "aeiouyäöå"


@lru_cache(REMEMBERED)
def forms_of(name: str) -> re.Pattern[str]:
    """What a whole word in small letters matches when it is the name, a single word in any letters, in some form."""
    small = name.casefold()
    own = rf"{re.escape(small)}{_CLITICS}"
    if len(small) < LEAST_STEM:
        return re.compile(rf"{re.escape(small)}{_SHORT}?")
    singular = "|".join(re.escape(stem) for stem in stems(small))
    plural = "|".join(re.escape(stem) for stem in plural_stems(small))
    forms = [own, rf"(?:{singular}){_ENDINGS}", *([rf"(?:{plural})(?:{_PLURALS}){_AFTER}"] if plural else [])]
    return re.compile("|".join(forms))


def stems(name: str) -> tuple[str, ...]:
    """The stems of a name in small letters that every ending is put to."""
    if name.endswith("nen"):
        found: Iterable[str] = (name[:-3] + "se", name[:-3] + "s")
    elif name[-1] not in _VOWELS:
        found = _after_consonant(name)
    elif name[-1] == "e":
        found = (name, name + "e", *(body + "ee" for body in _strengthened(name[:-1])))
    else:
        found = [body + name[-1] for body in _bodies(name)]
        if name.endswith(_I_TO_E):
            found += _with_e(name)
    return tuple(dict.fromkeys(found))


def plural_stems(name: str) -> tuple[str, ...]:
    """The stems of a name in small letters that only endings of the plural are put to (Virta, Virtoja)."""
    if name[-1] not in "aä" or len(name) <= LEAST_STEM:
        return ()
    rounded = "o" if name[-1] == "a" else "ö"
    return tuple(dict.fromkeys(body + rounded for body in _bodies(name)))


def _bodies(name: str) -> tuple[str, ...]:
    """A name without its last vowel, as it is and weakened."""
    strong = name[:-1]
    for old, new in _WEAK:
        if strong.endswith(old):
            return (strong, *(strong[: -len(old)] + each for each in new))
    return (strong,)


def _strengthened(body: str) -> tuple[str, ...]:
    return tuple(body[: -len(weak)] + strong for weak, strong in _STRONG if body.endswith(weak))


def _with_e(name: str) -> list[str]:
    bodies = _bodies(name)
    if name.endswith("si"):
        # Kuusi, Kuusen; but Vesi, Veden, Vettä.
        bodies = (*bodies, name[:-2] + "d", name[:-2] + "t")
    without = [name[:-1]] if name[-2] in "rlnst" else []
    return [*(body + "e" for body in bodies), *without]


def _after_consonant(name: str) -> list[str]:
    found = [name + "i"]
    if name.endswith("s"):
        found += [name, name[:-1] + "kse", name[:-1] + "ks"]
    if name.endswith(("as", "äs")):
        bodies = (name[:-2], *_strengthened(name[:-2]))
        found += [body + name[-2] * 2 for body in bodies]
    if name[-1] in "lrn":
        found += [name + "e", name]
    return found
