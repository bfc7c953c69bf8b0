"""What went wrong is said in whole sentences, in each language."""

import inspect
import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from sparraaja_desktop.model import errors
from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.errors import SparraajaError
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.undo import Deed
from sparraaja_desktop.ui.dates import say_date, say_moment, say_time
from sparraaja_desktop.ui.deeds import said
from sparraaja_desktop.ui.language import Translations, language_of, locale_of
from sparraaja_desktop.ui.sentences import sentence
from sparraaja_desktop.ui.titles import sparrer_kind
from tests.ui.conftest import NOON

FILE = Path("/data/työtila.sparraaja")
ERRORS = {
    "Mistake": errors.Mistake("Finding.xyz"),
    "NotFound": errors.NotFound("Answer", "abc"),
    "OfAnother": errors.OfAnother("Event", "abc"),
    "TooLong": errors.TooLong(1_234_567, 1_000_000),
    "TooNew": errors.TooNew(FILE, "0009"),
    **{
        kind.__name__: kind(FILE, "detail")
        for kind in (
            errors.Unreachable,
            errors.AlreadyOpen,
            errors.DiskFull,
            errors.ReadOnly,
            errors.EmptyFile,
            errors.NotAWorkspace,
            errors.Damaged,
            errors.HeldOpen,
        )
    },
}


def test_every_error_that_there_is_is_tried_here() -> None:
    kinds = {name for name, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, SparraajaError)}
    assert kinds - set(ERRORS) == {"SparraajaError"}


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", ERRORS)
def test_an_error_is_whole_sentences_with_its_facts(translations: Translations, name: str, language: Language) -> None:
    translations.use(language)
    error = ERRORS[name]
    text = sentence(error)
    assert re.match(r"[A-ZÅÄÖ].*[.)]$|.*sparraaja$", text)
    assert "{" not in text
    assert name not in text
    if isinstance(error, errors.Unreachable) and name != "DiskFull":
        assert str(FILE) in text
    assert "1 234 567" in text or name != "TooLong"


@pytest.mark.parametrize("name", ERRORS)
def test_each_language_says_it_in_its_own_words(translations: Translations, name: str) -> None:
    words = set()
    for language in Language:
        translations.use(language)
        words.add(sentence(ERRORS[name]))
    assert len(words) == 3


def test_different_errors_are_said_differently(translations: Translations) -> None:
    assert translations.language is Language.EN
    assert len({sentence(error) for error in ERRORS.values()}) == len(ERRORS)


@pytest.mark.parametrize("deed", list(Deed))
def test_every_deed_has_a_name_in_each_language(translations: Translations, deed: Deed) -> None:
    names = set()
    for language in Language:
        translations.use(language)
        names.add(said(deed))
    assert all(names)
    assert len(names) == 3


def test_deeds_and_kinds_of_sparrer_are_told_apart(translations: Translations) -> None:
    for language in Language:
        translations.use(language)
        assert len({said(deed) for deed in Deed}) == len(Deed)
        for coached in ClientKind:
            assert len({sparrer_kind(kind, coached) for kind in SparrerKind}) == len(SparrerKind)
    translations.use(Language.FI)
    assert sparrer_kind(SparrerKind.MUNICIPALITY, ClientKind.MUNICIPALITY) == "sparrausta saanut kunta"
    assert sparrer_kind(SparrerKind.MUNICIPALITY, ClientKind.COUNTY) == "sparrausta saanut kumppani"


@pytest.mark.parametrize(
    ("language", "day", "clock"),
    [("fi", "24.11.2026", "12.05"), ("sv", "24.11.2026", "12.05"), ("en", "24/11/2026", "12:05")],
)
def test_dates_and_times_are_written_as_in_finland_and_in_english_as_in_britain(
    translations: Translations, language: str, day: str, clock: str
) -> None:
    translations.use(Language(language))
    noon = NOON.replace(minute=5)
    assert say_date(noon.date()) == day
    assert say_time(noon.time()) == clock
    local = noon.astimezone()
    assert say_moment(noon) == f"{say_date(local.date())} {say_time(local.time())}"
    assert locale_of(Language(language)).name()[:2] == language


def test_an_unknown_language_is_the_systems_or_finnish() -> None:
    assert language_of("sv") is Language.SV
    assert language_of("") is Language.FI
    assert language_of("klingon") is Language.FI


def test_a_translation_that_is_not_there_is_no_silent_english_window(qapp: QApplication, tmp_path: Path) -> None:
    translations = Translations(qapp, tmp_path)
    with pytest.raises(errors.Mistake, match=r"sparraaja_sv\.qm"):
        translations.use(Language.SV)
    assert translations.language is Language.FI
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Save)
    assert box.buttons()[0].text() == "Save"
