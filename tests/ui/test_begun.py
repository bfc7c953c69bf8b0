"""What is typed into a line where something new is added is kept before Return, and nothing of it twice."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.ui.begun import Begun
from sparraaja_desktop.ui.draft import Draft, DraftState
from tests.ui.keys import type_text


class Words:
    """Records that are nothing but words."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self._count = 0

    def make(self, text: str) -> str:
        """A new one."""
        self._count += 1
        self.kept[f"id-{self._count}"] = text
        return f"id-{self._count}"

    def revise(self, record_id: str, text: str) -> None:
        """Other words."""
        if record_id not in self.kept:
            raise NotFound("Words", record_id)
        self.kept[record_id] = text

    def remove(self, record_id: str) -> None:
        """None any more."""
        if self.kept.pop(record_id, None) is None:
            raise NotFound("Words", record_id)


def begun(qtbot: QtBot, words: Words) -> tuple[Begun, QLineEdit]:
    line = QLineEdit()
    qtbot.addWidget(line)
    one = Begun(Draft(line), words.revise, words.remove)
    one.begin(words.make)
    return one, line


def test_the_first_words_make_a_record_and_the_next_ones_change_it(qtbot: QtBot) -> None:
    words = Words()
    one, line = begun(qtbot, words)
    type_text(line, "Sivistys")
    assert one.draft.flush()
    type_text(line, "palvelut")
    assert one.end() == "id-1"
    assert words.kept == {"id-1": "Sivistyspalvelut"}
    assert (line.text(), one.draft.state) == ("", DraftState.SAVED)
    type_text(line, "Tekniset")
    assert one.end() == "id-2"
    assert one.end() is None


def test_an_emptied_line_takes_its_record_away(qtbot: QtBot) -> None:
    words = Words()
    one, line = begun(qtbot, words)
    type_text(line, "Sivistys")
    one.draft.flush()
    line.clear()
    assert one.draft.flush()
    assert words.kept == {}
    type_text(line, "  ")
    assert one.end() is None
    assert words.kept == {}


def test_words_whose_record_was_removed_meanwhile_make_another(qtbot: QtBot) -> None:
    words = Words()
    one, line = begun(qtbot, words)
    type_text(line, "Sivistys")
    one.draft.flush()
    words.kept.clear()
    type_text(line, "!")
    assert one.draft.flush()
    assert words.kept == {"id-2": "Sivistys!"}
    words.kept.clear()
    assert one.end() == "id-3"
    type_text(line, "x")
    one.draft.flush()
    words.kept.clear()
    line.clear()
    assert one.draft.flush()
    assert words.kept == {}


def test_a_line_that_keeps_nothing_is_only_shown(qtbot: QtBot) -> None:
    words = Words()
    one, line = begun(qtbot, words)
    one.begin(None)
    type_text(line, "x")
    assert one.end() is None
    assert words.kept == {}
