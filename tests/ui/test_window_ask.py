"""The questions to the user as the real dialogs that they are."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.window_ask import WindowAsk
from tests.ui.framed import settle
from tests.ui.keys import press

Answer = Callable[[QDialog], None]


@pytest.fixture
def parent(qtbot: QtBot, translations: Translations) -> QWidget:
    """The window that asks."""
    assert translations.language.value == "en"
    parent = QWidget()
    parent.setWindowTitle("Sparraaja")
    qtbot.addWidget(parent)
    return parent


def answering(answer: Answer) -> None:
    """Answers the dialog that opens next."""

    def at_work() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        settle()
        try:
            answer(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, at_work)


def pressing(key: Qt.Key) -> Answer:
    """Presses a key where the keyboard is."""
    return lambda dialog: press(QApplication.focusWidget() or dialog, key)


def clicking(text: str) -> Answer:
    """Clicks the button of that text."""

    def click(dialog: QDialog) -> None:
        (button,) = [each for each in dialog.findChildren(QPushButton) if each.text() == text]
        button.click()

    return click


def test_what_is_told_is_plain_text_under_the_name_of_the_window(parent: QWidget) -> None:
    seen: list[QMessageBox] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        seen.append(dialog)
        assert dialog.text() == "<b>Levy</b> on täynnä."
        assert dialog.textFormat() is Qt.TextFormat.PlainText
        assert dialog.windowTitle() == "Sparraaja"
        press(dialog, Qt.Key.Key_Return)
        assert not dialog.isVisible()

    answering(read)
    WindowAsk().tell(parent, "<b>Levy</b> on täynnä.")
    assert len(seen) == 1


@pytest.mark.parametrize(
    ("answer", "chosen"),
    [
        (pressing(Qt.Key.Key_Return), 0),
        (clicking("Keep both"), 1),
        (clicking("Cancel"), None),
        (pressing(Qt.Key.Key_Escape), None),
    ],
    ids=["return", "second", "cancel", "escape"],
)
def test_the_first_option_is_the_safe_one_and_escape_chooses_nothing(
    parent: QWidget, answer: Answer, chosen: int | None
) -> None:
    answering(answer)
    assert WindowAsk().choose(parent, "Which?", ("Leave it", "Keep both")) == chosen


def saving(name: str) -> Answer:
    """Types the name of a file into the dialog, and saves."""

    def save(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(name)
        dialog.accept()

    return save


def test_a_file_is_chosen_or_not(parent: QWidget, tmp_path: Path) -> None:
    suggested = tmp_path / "Hollola yhteenveto.docx"
    answering(saving(str(tmp_path / "Oma.docx")))
    assert WindowAsk().save_as(parent, "Save the handout", suggested) == tmp_path / "Oma.docx"
    seen: list[str] = []
    answering(lambda dialog: seen.extend(each.text() for each in dialog.findChildren(QLineEdit)))
    assert WindowAsk().save_as(parent, "Save the handout", suggested) is None
    assert suggested.name in seen


def test_a_folder_is_chosen_or_not(parent: QWidget, tmp_path: Path) -> None:
    answering(saving(str(tmp_path)))
    assert WindowAsk().folder(parent, "Where to?", tmp_path) == tmp_path
    answering(pressing(Qt.Key.Key_Escape))
    assert WindowAsk().folder(parent, "Where to?", tmp_path) is None


def test_a_file_to_read_is_chosen_or_not(parent: QWidget, tmp_path: Path) -> None:
    answers = tmp_path / "vastaukset.csv"
    answers.write_text("a;b", encoding="utf-8")
    answering(saving(str(answers)))
    assert WindowAsk().open_file(parent, "Which answers?", "CSV (*.csv)") == answers
    answering(pressing(Qt.Key.Key_Escape))
    assert WindowAsk().open_file(parent, "Which answers?", "CSV (*.csv)") is None
