"""Who may be named: told from roles, places, groups and the first words of sentences."""

import re

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.clients import Client, ClientKind
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.names import Alias, Names, replaced
from sparraaja_desktop.model.suspicion import NoNames, may_be_named, names_said
from sparraaja_desktop.services.naming import role_words
from tests.model.named_sentences import PEOPLE, SENTENCES

NO_NAMES = NoNames(["sparraaja", "yhdyshenkilö", "johdon edustaja", "chef", "kontaktperson"], ["Hollola", "Etelä-Savo"])
NAMES = Names(Alias(name, "osallistuja") for name in PEOPLE)
MARK = re.compile(r"\{([^}]*)\}|\[([^\]]*)\]")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Aino Aalto", ("Aino Aalto",)),
        ("Aino Aalto, rehtori Eino Eskola ja opettajat", ("Aino Aalto", "Eino Eskola")),
        ("Rehtori Eino Eskola", ("Eino Eskola",)),
        ("opettaja Aino", ("Aino",)),
        ("Aino", ("Aino",)),
        ("Johtoryhmä; Opettajat\nSivistyslautakunta", ()),
        ("Sparraaja", ()),
        ("Hollolan kunta", ()),
        ("Kuka kysyi. Mitä Sisko Salo sanoi? Hyvä", ("Sisko Salo",)),
        ("", ()),
    ],
)
def test_names_are_told_from_groups_and_roles(text: str, said: tuple[str, ...]) -> None:
    assert names_said(text, NO_NAMES) == said


def test_a_single_word_is_a_name_only_where_that_is_allowed() -> None:
    assert names_said("Aino, Eino Eskola", NO_NAMES, alone=False) == ("Eino Eskola",)


@pytest.mark.parametrize(
    "word",
    ["Yhdyshenkilö", "yhdyshenkilöltä", "Sparraajan", "Chefen", "chefernas", "Kontaktpersonens", "Johdon edustajalle"],
)
def test_a_word_for_a_role_is_one_in_every_form(word: str) -> None:
    assert NO_NAMES.is_role(word)
    assert names_said(word, NO_NAMES) == ()


def test_what_is_no_role_is_none() -> None:
    assert not NO_NAMES.is_role("yhdyshenkilö Aino")
    assert not NO_NAMES.is_role("")


@pytest.mark.parametrize("word", ["Hollolassa", "Hollolas", "Etelä-Savoon", "Hämeenkadulla", "Storgatan", "Ruotsista"])
def test_a_place_is_one_in_every_form(word: str) -> None:
    assert NO_NAMES.is_place(word)
    assert names_said(word, NO_NAMES) == ()


def test_behind_a_first_name_a_place_is_a_last_name_unless_somebody_is_from_there() -> None:
    assert names_said("Sisko Hollola", NO_NAMES) == ("Sisko Hollola",)
    assert names_said("Sisko Hollolasta", NO_NAMES) == ()
    assert may_be_named("Kysy Sisko Hollolasta", NO_NAMES) == ("Sisko",)


def parted(line: str) -> tuple[str, list[str], list[str]]:
    """A sentence without its marks, the names of people of the coaching in it, and those of others."""
    known = [match[1] for match in MARK.finditer(line) if match[1]]
    others = [match[2] for match in MARK.finditer(line) if match[2]]
    return MARK.sub(lambda match: match[1] or match[2], line), known, others


def shared(said: str, names: list[str]) -> list[str]:
    """Those of the names of which a word is in what is said."""
    return [name for name in names if set(re.findall(r"\w{2,}", name)) & set(re.findall(r"\w{2,}", said))]


def test_every_name_of_somebody_known_is_found_and_nothing_else() -> None:
    for line in SENTENCES:
        text, known, _ = parted(line)
        assert [spot.said for spot in NAMES.spots(text)] == known, line


def test_there_are_sentences_enough() -> None:
    assert len(set(SENTENCES)) >= 250


@pytest.fixture
def no_names(content: Content) -> NoNames:
    """What the program knows to be no name."""
    client = Client(id="c", kind=ClientKind.OTHER, code=None, name=Texts(), languages=(Language.FI,))
    return role_words(content, client).no_names


def test_most_others_are_suspected_and_little_else(no_names: NoNames) -> None:
    found, missed, wrong = [], [], []
    for line in SENTENCES:
        text, _, others = parted(line)
        said = may_be_named(replaced(text, NAMES.spots(text)), no_names)
        seen = {name for each in said for name in shared(each, others)}
        found += sorted(seen)
        missed += [name for name in others if name not in seen]
        wrong += [each for each in said if not shared(each, others)]
    # Salla is a municipality as well, and Mäkelä might be; a society of several words is called as people are.
    assert (missed, wrong) == (["Sallalle", "Mäkelältä"], ["Punainen Risti", "Red Cross"])
    assert len(found) / (len(found) + len(missed)) >= 0.98
    assert len(found) / (len(found) + len(wrong)) >= 0.97
