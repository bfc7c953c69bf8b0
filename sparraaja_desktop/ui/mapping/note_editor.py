"""Where the note is typed: plain text, with marks that stay with it."""

import re
import sys
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from sparraaja_desktop.model.mapping import Finding
from sparraaja_desktop.model.text import NOTE_LIMIT, clean
from sparraaja_desktop.services.marks import MarkedPlace
from sparraaja_desktop.ui.ask import Ask
from sparraaja_desktop.ui.look import Look
from sparraaja_desktop.ui.mapping.mark_gutter import MarkGutter
from sparraaja_desktop.ui.mapping.names import kind_colour
from sparraaja_desktop.ui.mapping.ruler import Ruler
from sparraaja_desktop.ui.mapping.tracked_marks import TrackedMark, TrackedMarks, line_text_start

_SOFT = 34
"""How much of a kind's colour lies behind a marked text, of 255."""

_UNBROKEN = re.compile(r"\S{5000}(?=\S)")
"""A run of letters that goes on longer than any word; a line break is put in, and no letter is lost."""


class NoteEditor(QPlainTextEdit):
    """A note with its marks; `here` is the finding under the cursor, `here_changed` is sent when it is another."""

    here_changed = Signal()

    def __init__(self, ask: Ask, look: Callable[[], Look], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._look = look
        self.here: Finding | None = None
        self.marks = TrackedMarks(self.document(), self)
        self.gutter = MarkGutter(self, self, look)
        self.setTabChangesFocus(True)
        self.marks.redrawn.connect(self._redraw)
        self.cursorPositionChanged.connect(self._look_here)
        self.updateRequest.connect(self._scroll_gutter)
        self._make_room()

    def toPlainText(self) -> str:  # noqa: N802 - Qt's name
        """The text as it was typed: Qt's own verb makes unbreakable spaces ordinary ones."""
        return self.document().toRawText().replace("\u2029", "\n")

    def show_marks(self, findings: Sequence[Finding]) -> None:
        """Shows the findings of this note, whose text is kept as it stands here."""
        self.marks.show(findings, self.toPlainText())

    def places(self, text: str) -> tuple[MarkedPlace, ...]:
        """Where the marks are in the cleaned `text`, which is this editor's."""
        return self.marks.places(text)

    def mark_here(self) -> Finding | None:
        """The finding whose mark is under the cursor, or else the only one on the cursor's line."""
        cursor = self.textCursor()
        mark = self.marks.at(cursor.position())
        if mark is None:
            first = cursor.block().position()
            on_line = [each for each in self.marks.all() if each.start < first + cursor.block().length()]
            on_line = [each for each in on_line if each.end > max(first, each.start)]
            mark = on_line[0] if len(on_line) == 1 else None
        return mark.finding if mark else None

    def place_to_mark(self) -> tuple[int, int] | None:
        """What a mark is to be put on, in characters of the cleaned text; None when it is blank.

        The selection, or without one the mark under the cursor, or else the cursor's line without its time.
        """
        cursor = self.textCursor()
        mark = self.marks.at(cursor.position())
        if cursor.hasSelection():
            first, last = cursor.selectionStart(), cursor.selectionEnd()
        elif mark is not None:
            first, last = mark.start, mark.end
        else:
            block = cursor.block()
            first = block.position() + line_text_start(block.text())
            last = block.position() + block.length() - 1
        ruler = Ruler(self.toPlainText())
        start, end = ruler.characters(first), ruler.characters(last)
        inside = ruler.cleaned[start:end]
        if not inside.strip():
            return None
        start += len(inside) - len(inside.lstrip())
        return start, start + len(inside.strip())

    def insert_time(self, stamp: str) -> None:
        """Writes the time at the cursor, at the start of a line that is still blank; replaces nothing."""
        cursor = self.textCursor()
        cursor.clearSelection()
        if not cursor.block().text().strip():
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.insertText(stamp)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def seen(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """The paragraphs that are seen, and where in the viewport."""
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        bottom = self.viewport().height()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(offset)
            if place.top() > bottom:
                return
            yield block, place
            block = block.next()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain text alone, cleaned; when it does not fit, asks what to do and never cuts it silently."""
        text = source.text()
        if len(text) > 2 * NOTE_LIMIT:
            # Enough to fill the note, and a paste of any size stays quick.
            whole, text = text, clean(text[: 2 * NOTE_LIMIT], sys.maxsize)
            text = text if len(text) > NOTE_LIMIT else clean(whole, sys.maxsize)
        # Qt lays out a run without a space in quadratic time: a pasted picture or key would stop the window.
        text = _UNBROKEN.sub("\\g<0>\n", clean(text, sys.maxsize))
        room = NOTE_LIMIT - len(clean(self.toPlainText(), sys.maxsize)) + len(self.textCursor().selectedText())
        if len(text) > room:
            text = self._what_fits(text, max(room, 0))
        if text:
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+Return is a line break like any other: a mark ends there."""
        if event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The gutter is as high as the text."""
        super().resizeEvent(event)
        self._place_gutter()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size or another look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._make_room()
            self._redraw()

    def _what_fits(self, text: str, room: int) -> str:
        """What the user wants of a text that is too long for the note."""
        if not room:
            self._ask.tell(self, self.tr("The note is full: nothing more can be pasted into it."))
            return ""
        question = self.tr(
            "What you are pasting does not fit into this note whole. It stays on the clipboard: the rest can be "
            "pasted into another note."
        )
        option = self.tr("Paste the first {0} characters").format(f"{room:,}".replace(",", "\u00a0"))
        return text[:room] if self._ask.choose(self, question, (option,)) == 0 else ""

    def _redraw(self) -> None:
        """Underlines the marked texts on a soft ground of their colour."""
        self.setExtraSelections([self._selection(mark) for mark in self.marks.all() if mark.start < mark.end])
        self.gutter.update()
        self._look_here()

    def _selection(self, mark: TrackedMark) -> QTextEdit.ExtraSelection:
        colour = QColor(getattr(self._look(), kind_colour(mark.finding.kind)))
        soft = QColor(colour)
        soft.setAlpha(_SOFT)
        drawn = QTextCharFormat()
        drawn.setBackground(soft)
        drawn.setUnderlineColor(colour)
        dashed = QTextCharFormat.UnderlineStyle.DashUnderline
        single = QTextCharFormat.UnderlineStyle.SingleUnderline
        drawn.setUnderlineStyle(dashed if mark.finding.confidential else single)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(mark.cursor)
        selection.format = drawn
        return selection

    def _look_here(self) -> None:
        """Tells when another mark is under the cursor."""
        mark = self.marks.at(self.textCursor().position())
        here = mark.finding if mark else None
        if here != self.here:
            self.here = here
            self.here_changed.emit()

    def _make_room(self) -> None:
        self.setViewportMargins(self.gutter.wanted_width(), 0, 0, 0)
        self._place_gutter()

    def _place_gutter(self) -> None:
        view = self.viewport().geometry()
        width = self.gutter.wanted_width()
        self.gutter.setGeometry(QRect(view.left() - width, view.top(), width, view.height()))

    def _scroll_gutter(self, place: QRect, down: int) -> None:
        if down:
            self.gutter.scroll(0, down)
        else:
            self.gutter.update(0, place.y(), self.gutter.width(), place.height())
