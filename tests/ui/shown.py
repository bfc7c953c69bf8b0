"""A page on the screen, with the keyboard in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sparraaja_desktop.ui.page import Page
from tests.ui.keys import type_text


def show(qtbot: QtBot, page: Page, engagement_id: str | None = None, width: int = 1050, height: int = 640) -> None:
    """Opens the page as the window would."""
    qtbot.addWidget(page)
    page.resize(width, height)
    page.open(engagement_id)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    focus = page.first_focus()
    if focus is not None:
        focus.setFocus()
    QApplication.processEvents()


def focused() -> QWidget:
    """The widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def unnamed(page: QWidget) -> list[str]:
    """The widgets that the Tab key reaches and that a screen reader could not name."""
    found = []
    for widget in page.findChildren(QWidget):
        # A focus proxy passes the keyboard on: the one that gets it is named.
        reached = widget.isVisibleTo(page) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not reached or widget.focusProxy() is not None:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not (interface.text(QAccessible.Text.Name) or interface.relations()):
            found.append(type(widget).__name__)
    return found


def write(editor: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Types into a field and leaves it."""
    editor.setFocus()
    type_text(editor, text)
    editor.clearFocus()
