"""A text field that keeps itself: nobody ever presses Save."""

import sys
from collections.abc import Callable
from enum import StrEnum
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from sparraaja_desktop.model.errors import Mistake, SparraajaError

PAUSE_MS = 600
"""A draft is kept this long after the last key."""

AT_RISK_MS = 800
"""While typing goes on, a draft is kept at least this often, so that under a second of it is ever at risk."""

RETRY_MS = 5_000
"""A draft that could not be kept tries again by itself this often."""

Editor: TypeAlias = QLineEdit | QPlainTextEdit


class DraftState(StrEnum):
    """What the footer says of a field."""

    SAVED = "saved"
    UNSAVED = "unsaved"
    FAILED = "failed"


class Draft(QObject):
    """Watches one editor and keeps its text through `keep`: after a pause, on leaving, on closing, or `flush()`.

    `keep(text)` is a verb of the desk with this draft as `by`; whatever it raises leaves the text on the screen,
    sets the state to failed, and is tried again. `error` is the last one, else None; what nobody expected is a
    Mistake here, and is told to `sys.excepthook`. `kept` is sent each time that a text has been kept, before
    `state_changed`.
    """

    state_changed = Signal(object)
    kept = Signal()

    def __init__(self, editor: Editor, keep: Callable[[str], object] | None = None) -> None:
        super().__init__(editor)
        self.editor = editor
        self.state = DraftState.SAVED
        self.error: SparraajaError | None = None
        self._keep = keep
        self._loading = False
        self._pause = self._timer(PAUSE_MS)
        self._at_risk = self._timer(AT_RISK_MS)
        self._retry = self._timer(RETRY_MS)
        editor.textChanged.connect(self._typed)
        editor.installEventFilter(self)
        if isinstance(editor, QPlainTextEdit):
            editor.viewport().installEventFilter(self)

    def bind(self, text: str, keep: Callable[[str], object] | None) -> None:
        """Shows another text and keeps it elsewhere from now on; what was typed before is flushed first.

        With `keep` None the text is only shown. A text that could not be flushed stays where it is.
        """
        if not self.flush():
            return
        self._keep = keep
        self._show(text, at=len(text.encode("utf-16-le")) // 2)

    def refresh(self, text: str) -> None:
        """Shows what the store has now, unless the user is in the middle of typing; the cursor stays where it is."""
        if self.state is DraftState.SAVED and self.text() != text:
            self._show(text, at=self._cursor())

    def text(self) -> str:
        """What stands in the editor."""
        return self.editor.text() if isinstance(self.editor, QLineEdit) else self.editor.toPlainText()

    def flush(self) -> bool:
        """Keeps what is not kept yet; whether all is kept now."""
        if self.state is DraftState.SAVED:
            return True
        for timer in (self._pause, self._at_risk, self._retry):
            timer.stop()
        try:
            if self._keep is not None:
                self._keep(self.text())
        except Exception as error:  # whatever it is, the text must stay, and the window must not close over it
            self.error = error if isinstance(error, SparraajaError) else _unexpected(error)
            self._retry.start()
            self._become(DraftState.FAILED)
            return False
        self.error = None
        if self._keep is not None:
            self.kept.emit()
        self._become(DraftState.SAVED)
        return True

    def give_up(self) -> None:
        """Lets go of a text that cannot be kept, after the user has copied it out."""
        self._retry.stop()
        self._pause.stop()
        self._at_risk.stop()
        self.error = None
        self._become(DraftState.SAVED)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the field keeps it; files that are dropped on it are the window's, and no text."""
        if isinstance(event, QDragEnterEvent) and event.mimeData().hasUrls():
            event.ignore()
            return True
        if watched is self.editor and event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.flush()
        return False

    def _typed(self) -> None:
        if self._loading:
            return
        self._pause.start()
        if not self._at_risk.isActive():
            self._at_risk.start()
        self._become(DraftState.UNSAVED if self.error is None else DraftState.FAILED)

    def _show(self, text: str, at: int) -> None:
        """Puts a text into the editor without counting as typing, with the cursor `at` (Qt's UTF-16 units)."""
        self._loading = True
        try:
            if isinstance(self.editor, QLineEdit):
                self.editor.setText(text)
                self.editor.setCursorPosition(at)
            else:
                self.editor.setPlainText(text)
                cursor = self.editor.textCursor()
                cursor.setPosition(min(at, self.editor.document().characterCount() - 1))
                self.editor.setTextCursor(cursor)
        finally:
            self._loading = False

    def _cursor(self) -> int:
        """Where the cursor is, in Qt's UTF-16 units."""
        editor = self.editor
        return editor.cursorPosition() if isinstance(editor, QLineEdit) else editor.textCursor().position()

    def _become(self, state: DraftState) -> None:
        if state is not self.state or state is not DraftState.UNSAVED:
            self.state = state
            self.state_changed.emit(state)

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(self.flush)
        return timer


def _unexpected(error: Exception) -> Mistake:
    """Tells of an error that nobody expected as if it had come out of a slot; it counts as a mistake of ours."""
    sys.excepthook(type(error), error, error.__traceback__)
    return Mistake(type(error).__name__)
