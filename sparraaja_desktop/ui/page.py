"""What pages share: they speak again when the language changes, hear the news, and can be opened on an engagement."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import Draft, Editor
from sparraaja_desktop.ui.look import em, set_tone

READ_BY: Final = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
"""How a text that is only read is read and copied: with the mouse, and with the keyboard too."""


class Page(QWidget):
    """A page builds its widgets once, says all its texts in `retranslate` and reads all its records in `reload`.

    A subclass ends its `__init__` with `self.retranslate()`. `menu` is the page's own menu, which the window
    shows in the menu bar while the page is open; None when it has none.
    """

    menu: QMenu | None = None
    menu_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.desk = context.desk
        self.engagement_id: str | None = None
        self._read_at: object = None
        context.bridge.changed.connect(self._news)

    def head_for(self, place: dict[str, str]) -> None:
        """Told before `open`, when a place is to be opened after it: nothing else needs to be read then."""

    def open(self, engagement_id: str | None = None) -> None:
        """Shows the page, for an engagement where it belongs to one."""
        self.engagement_id = engagement_id
        self.reload()

    def may_differ(self) -> bool:
        """Whether anything may be otherwise than at the last asking: something kept, another day or language."""
        context, before = self.context, self._read_at
        self._read_at = (context.bridge.told, context.today(), context.language())
        return self._read_at != before

    def place(self) -> dict[str, str]:
        """Where in the page the user is, for the next start; empty when the page alone is enough."""
        return {}

    def open_place(self, place: dict[str, str]) -> None:
        """Returns to a `place()`; what is gone since is passed over."""

    def reload(self) -> None:
        """Reads again all that is shown."""

    def retranslate(self) -> None:
        """Says every text again in the language of the window."""

    def resize_text(self) -> None:
        """Sets the sizes that follow the text size."""

    def heard(self, changes: Sequence[Change], by: object | None) -> None:  # noqa: ARG002 - for those who override
        """Something was kept; `by` is who caused it. The page is visible. Reads again, unless overridden."""
        if not isinstance(by, Draft):
            self.reload()

    def current_record(self) -> tuple[str, str] | None:
        """The record that is being worked on, for the red thread: the name of its kind and its id; None for none."""
        return None

    def first_focus(self) -> QWidget | None:
        """Where the keyboard goes when the page is opened; None for the first widget that takes it."""
        return None

    def draft(self, editor: Editor) -> Draft:
        """A draft that the keeper watches."""
        return self.context.keeper.add(Draft(editor))

    def deed(self, shortcut: str | QKeySequence.StandardKey | None = None) -> QAction:
        """A new action of this page; its shortcut works while the keyboard is anywhere in the page."""
        action = QAction(self)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action

    def changeEvent(self, event: QEvent) -> None:
        """Language and text size may change at any time."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.resize_text()

    def _news(self, changes: Sequence[Change], by: object | None) -> None:
        if self.isVisible():
            self.heard(changes, by)


def deed_in(widget: QWidget, key: str | QKeySequence.StandardKey) -> QAction:
    """An action whose key works in that widget only: elsewhere it is a letter."""
    deed = QAction(widget)
    deed.setShortcut(QKeySequence(key))
    deed.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    widget.addAction(deed)
    widget.installEventFilter(_InTurn(deed))
    return deed


class _InTurn(QObject):
    """Does a deed of a widget when it is the turn of its key.

    Qt does a shortcut at once, before the keys that wait while the window is busy: after Down, Space would mark the
    row that was left.
    """

    def __init__(self, deed: QAction) -> None:
        super().__init__(deed)
        self._deed = deed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """The key is asked for as one that is no shortcut here, and is the deed when it comes."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        is_asked = isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()) == self._deed.shortcut()
        if not is_asked or not self._deed.isEnabled():
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._deed.trigger()
        return True


def led_home(event: QKeyEvent, home: QWidget | None) -> bool:
    """Whether the key was Esc and has led home: to a list that is seen and does not have the keyboard yet."""
    if event.key() != Qt.Key.Key_Escape or home is None or not home.isVisible() or home.hasFocus():
        return False
    home.setFocus(Qt.FocusReason.OtherFocusReason)
    event.accept()
    return True


def scrolled(inner: QWidget, name: str = "") -> QScrollArea:
    """The widget in a scroll area that grows with the window and is no stop of its own for the Tab key."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.setWidget(inner)
    return area


def heading(tone: str = "heading") -> QLabel:
    """A heading label of a page; plain text."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_tone(label, tone)
    return label


def rule() -> QFrame:
    """A thin line between things."""
    line = QFrame()
    line.setObjectName("rule")
    return line


def column(*widgets: QWidget, spacing: float = 0.5, margin: float = 0.0) -> QWidget:
    """The widgets below one another; spacing and margin in line heights."""
    box = QWidget()
    layout = QVBoxLayout(box)
    gap, edge = em(box, spacing), em(box, margin)
    layout.setSpacing(gap)
    layout.setContentsMargins(edge, edge, edge, edge)
    for widget in widgets:
        layout.addWidget(widget)
    return box
