"""The menu bar and the Alt key."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Room
from sparraaja_desktop.ui.furnished import Furnished
from tests.ui.keys import ALT
from tests.ui.shown import focused


def key_event(kind: QEvent.Type, key: Qt.Key, modifiers: Qt.KeyboardModifier, *, pressed_at: int = 0) -> QKeyEvent:
    """A key as Qt tells of it, with its time when the window is asked what it is; ignored, as Qt sends it."""
    event = QKeyEvent(kind, key, modifiers)
    event.setTimestamp(pressed_at)
    event.ignore()
    return event


def test_an_alt_that_comes_after_its_shortcut_was_done_leaves_the_keyboard_in_the_page(
    desk: Desk, furnished: Furnished
) -> None:
    window = furnished.window
    coaching = desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)
    furnished.go(Room.OVERVIEW, coaching.id)
    none, asked = Qt.KeyboardModifier.NoModifier, QEvent.Type.ShortcutOverride
    alt, bar, field = Qt.Key.Key_Alt, window.menuBar(), focused()
    # As keys come that waited while the window was busy: both are asked for, the shortcut is done, then Alt comes.
    # The modifiers of a modifier are those without it.
    for key, modifiers, at in ((alt, none, 1_000), (Qt.Key.Key_1, ALT, 1_020), (alt, none, 0)):
        QApplication.sendEvent(field, key_event(asked, key, modifiers, pressed_at=at))
    QApplication.sendEvent(field, key_event(QEvent.Type.KeyRelease, alt, ALT))
    assert bar.activeAction() is None
    assert focused() is field
    # An Alt that is pressed alone goes to the menus as ever.
    for at in (2_000, 0):
        QApplication.sendEvent(field, key_event(asked, alt, none, pressed_at=at))
    QApplication.sendEvent(field, key_event(QEvent.Type.KeyRelease, alt, ALT))
    assert bar.activeAction() is window.menus.file.menuAction()
