"""The language changes at run time, and nothing of the former one is left anywhere in the window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.example import fill
from sparraaja_desktop.settings import Settings
from sparraaja_desktop.ui.furnished import Furnished
from tests.ui.conftest import NOON
from tests.ui.framed import PLACES, all_texts, furnish, put_away, settle, shown, visit
from tests.ui.scripted import ScriptedAsk

Speaking = Callable[[Language], Furnished]


@pytest.fixture
def example(desk: Desk) -> Desk:
    """The desk with the example on it, and one deed to undo."""
    engagement = fill(desk, desk.content.example(), NOON.date())
    desk.closing.close(engagement.id, NOON.date())
    desk.clients.remove_area(desk.clients.areas(engagement.client_id)[-1].id)
    return desk


@pytest.fixture
def speaking(qapp: QApplication, qtbot: QtBot, example: Desk, ask: ScriptedAsk, tmp_path: Path) -> Iterator[Speaking]:
    """Opens a window that speaks a language from its start, and puts away the one before."""
    opened: list[Furnished] = []

    def speaking(language: Language) -> Furnished:
        while opened:
            put_away(opened.pop().window)
        furnished = furnish(qapp, example, tmp_path / "data", ask, Settings(language=language.value))
        shown(qtbot, furnished.window)
        opened.append(furnished)
        return furnished

    yield speaking
    put_away(opened.pop().window)


def said_everywhere(furnished: Furnished) -> dict[str, list[str]]:
    """Every text of every place."""
    said = {}
    for place in PLACES:
        assert visit(furnished, place)
        said[place] = all_texts(furnished)
    return said


@pytest.mark.parametrize("language", list(Language))
def test_a_window_that_changed_its_language_says_what_one_says_that_always_spoke_it(
    speaking: Speaking, language: Language
) -> None:
    expected = said_everywhere(speaking(language))
    former = Language.SV if language is Language.EN else Language.EN
    changing = speaking(former)
    left = {}
    for place in PLACES:
        changing.window.choose(language=former.value)
        assert visit(changing, place)
        assert all_texts(changing) != expected[place]
        changing.window.menus.languages[list(Language).index(language)].trigger()
        settle()
        after = all_texts(changing)
        if after != expected[place]:
            left[place] = sorted(set(after) ^ set(expected[place])) or "another order"
    assert left == {}
    assert changing.window.settings.language == language.value
