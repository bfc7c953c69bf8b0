"""A text on its way out: copied, or handed to the mail program."""

from urllib.parse import unquote

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.mail import MAIL_LIMIT, Mail, mail_address
from tests.ui.conftest import Going
from tests.ui.scripted import ScriptedAsk


class Desktop:
    """The system's way to open a mail program, which there is or is not."""

    def __init__(self, *, has_program: bool = True) -> None:
        self.has_program = has_program
        self.opened: list[str] = []

    def open(self, url: QUrl) -> bool:
        """Remembers what it was given."""
        self.opened.append(bytes(url.toEncoded().data()).decode("ascii"))
        return self.has_program


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """Where it is asked from."""
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def test_letters_lines_and_signs_reach_the_mail_program_as_they_are() -> None:
    address = mail_address("Hämeenlinna & muut?", "Hei,\nnähdään 5 % + 1 = ö")
    assert address is not None
    assert address.isascii()
    assert address.count("&") == 1
    assert unquote(address) == "mailto:?subject=Hämeenlinna & muut?&body=Hei,\r\nnähdään 5 % + 1 = ö"


def test_a_subject_is_one_line() -> None:
    assert mail_address("Hollola:\r\nBcc: muut", "") == "mailto:?subject=Hollola%3A%20Bcc%3A%20muut&body="


def test_a_text_that_is_too_long_has_no_address() -> None:
    room = MAIL_LIMIT - len("mailto:?subject=a&body=")
    assert mail_address("a", "x" * room) is not None
    assert mail_address("a", "x" * (room + 1)) is None
    assert mail_address("a", "ö" * (room // 6 + 1)) is None


def test_the_mail_program_is_given_the_text(context: Context, parent: QWidget, ask: ScriptedAsk) -> None:
    desktop = Desktop()
    Mail(context, desktop.open).write(parent, "Hollola: tulokset", "Kiitos kaikille!")
    assert desktop.opened == ["mailto:?subject=Hollola%3A%20tulokset&body=Kiitos%20kaikille%21"]
    assert ask.asked == []


def test_a_long_text_waits_on_the_clipboard(context: Context, parent: QWidget, ask: ScriptedAsk) -> None:
    desktop, text = Desktop(), "Pitkä viesti. " * 300
    Mail(context, desktop.open).write(parent, "Hollola", text)
    assert desktop.opened == ["mailto:?subject=Hollola&body="]
    assert QGuiApplication.clipboard().text() == text
    assert "on the clipboard" in ask.asked[0]


def test_without_a_mail_program_the_text_is_on_the_clipboard(
    context: Context, parent: QWidget, ask: ScriptedAsk
) -> None:
    Mail(context, Desktop(has_program=False).open).write(parent, "Hollola", "Kiitos!")
    assert QGuiApplication.clipboard().text() == "Kiitos!"
    assert ask.asked == ["No mail program on this computer could be opened. The text is on the clipboard."]


def test_copying_says_that_it_was_done(context: Context, going: Going) -> None:
    Mail(context, Desktop().open).copy("Kiitos!")
    assert QGuiApplication.clipboard().text() == "Kiitos!"
    assert going.said == ["Copied. Paste it where you want it."]
