"""A workspace that cannot be opened: why is said in one's own language, and one may try again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model import errors
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.refused import Refused
from tests.ui.browser import Browser
from tests.ui.framed import settle, shown, texts
from tests.ui.keys import press

FILE = Path("/data/workspace.sparraaja")


@pytest.fixture
def refused(qtbot: QtBot, translations: Translations) -> Refused:
    """An emptied file, in English."""
    assert translations.language is Language.EN
    refused = Refused(errors.EmptyFile(FILE), FILE.parent)
    qtbot.addWidget(refused)
    refused.resize(700, 500)
    shown(qtbot, refused)
    return refused


def test_it_says_what_is_wrong_and_that_nothing_was_touched(refused: Refused) -> None:
    assert refused.title.text() == "The workspace was not opened"
    assert refused.why.text() == (
        f"The workspace file is empty (0 bytes): {FILE}. Something outside this program emptied it. It was left as it "
        "is; a backup can be found in the backups folder beside it."
    )


def test_it_says_it_in_each_language(refused: Refused, translations: Translations) -> None:
    said = {}
    for language in Language:
        translations.use(language)
        settle()
        said[language] = [text for text in texts(refused) if text]
        assert any(str(FILE) in text for text in said[language])
    assert len({len(each) for each in said.values()}) == 1
    for first, second, third in zip(*said.values(), strict=True):
        assert len({first, second, third}) == 3


def test_one_may_try_again_look_into_the_folder_or_quit(refused: Refused, qtbot: QtBot) -> None:
    with qtbot.waitSignal(refused.try_again_asked):
        press(refused.try_again, Qt.Key.Key_Space)
    with qtbot.waitSignal(refused.quit_asked):
        press(refused.quit, Qt.Key.Key_Space)
    with Browser().standing_in() as browser:
        press(refused.open_folder, Qt.Key.Key_Space)
    assert [Path(each) for each in browser.opened] == [FILE.parent]
