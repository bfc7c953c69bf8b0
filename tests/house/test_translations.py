"""The windows speak Finnish, Swedish and English, each of them whole."""

import shutil
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import translations
from tests.house.rules import mnemonics, placeholders


@dataclass(frozen=True)
class Said:
    """One text of a .ts file: `forms` are its translations, several for a plural."""

    context: str
    source: str
    forms: tuple[str, ...]
    kind: str
    plural: bool

    def __str__(self) -> str:
        return f"{self.context}: {self.source} = {' / '.join(self.forms)}"


def said(language: str) -> Iterator[Said]:
    """Every text of a language, in the order of the file."""
    tree = ET.parse(translations.FOLDER / f"sparraaja_{language}.ts")  # noqa: S314 # a file of our own
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            several = tuple(form.text or "" for form in translation.iter("numerusform"))
            yield Said(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                forms=several or (translation.text or "",),
                kind=translation.get("type", "finished"),
                plural=message.get("numerus") == "yes",
            )


languages = pytest.mark.parametrize("language", translations.LANGUAGES)


@languages
def test_every_text_is_translated(language: str) -> None:
    unfinished = [
        str(text) for text in said(language) if text.kind != "finished" or not all(map(str.strip, text.forms))
    ]
    assert unfinished == []


@languages
def test_a_translation_keeps_what_is_filled_in(language: str) -> None:
    def lost(text: Said) -> bool:
        return any(form and placeholders(form) != placeholders(text.source) for form in text.forms)

    assert [str(text) for text in said(language) if lost(text)] == []


@languages
def test_a_translation_keeps_its_underlined_letter(language: str) -> None:
    def lost(text: Said) -> bool:
        return any(form and mnemonics(form) != mnemonics(text.source) for form in text.forms)

    assert [str(text) for text in said(language) if lost(text)] == []


def underlined(language: str) -> list[tuple[str, str]]:
    """The underlined letters of a language, small, each with where it is; English stands in the code."""
    texts = [
        (text.context, text.source if language == "en" else text.forms[0])
        for text in said("fi" if language == "en" else language)
    ]
    return [(context, text.partition("&")[2][0].lower()) for context, text in texts if mnemonics(text)]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_an_underlined_letter_is_typed_without_a_dead_key_and_is_the_only_one_of_its_menu_bar(language: str) -> None:
    letters = underlined(language)
    assert [each for each in letters if each[1] not in string.ascii_lowercase + string.digits] == []
    always = [letter for context, letter in letters if context == "Frame"]
    assert len(always) == len(set(always)) == 5
    # The menu of the open page stands among them, one at a time.
    assert [each for each in letters if each[0] != "Frame" and each[1] in always] == []
    assert len(letters) > 30


@languages
def test_a_translation_begins_and_ends_as_its_source(language: str) -> None:
    def other(text: Said) -> bool:
        ends = [form.endswith(("…", ":")) == text.source.endswith(("…", ":")) for form in text.forms if form]
        return not all(ends) or any(form != form.strip() for form in text.forms)

    assert [str(text) for text in said(language) if other(text) and text.source == text.source.strip()] == []


def test_the_english_file_holds_the_plurals_only() -> None:
    assert all(text.plural for text in said("en"))
    assert {text.source for text in said("en")} == {text.source for text in said("fi") if text.plural}


def test_finnish_and_swedish_hold_the_same_texts() -> None:
    assert {(text.context, text.source) for text in said("fi")} == {(text.context, text.source) for text in said("sv")}


def test_the_gathered_texts_are_those_of_the_windows(tmp_path: Path) -> None:
    for language in translations.LANGUAGES:
        shutil.copy(translations.FOLDER / f"sparraaja_{language}.ts", tmp_path)
    for gathered in translations.gather(tmp_path):
        kept = translations.FOLDER / gathered.name
        assert gathered.read_text("utf-8") == kept.read_text("utf-8"), "run `python -m tests.translations`"


def test_the_released_translations_are_those_of_the_texts(tmp_path: Path) -> None:
    for released in translations.release(into=tmp_path):
        kept = translations.FOLDER / released.name
        assert released.read_bytes() == kept.read_bytes(), "run `python -m tests.translations`"


def test_a_placeholder_and_an_underlined_letter_are_seen() -> None:
    assert placeholders("%n of %1, {name}: 100 %") == ["%1", "%n", "{name}"]
    assert mnemonics("&File") == 1
    assert mnemonics("Salt && pepper & more") == 0
