"""The marks of a note while it is typed: each moves with its text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from sparraaja_desktop.model.mapping import Finding
from sparraaja_desktop.services.marks import MarkedPlace
from sparraaja_desktop.ui.mapping.ruler import Ruler

_BEFORE_A_LINE = re.compile(r"\s*(\[\d{1,2}[.:]\d{2}\]\s*)*")
"""What may stand on a line before its text: blanks, and the time as Ctrl+T writes it."""


def line_text_start(line: str) -> int:
    """Where the text of a line begins, after blanks and the time that Ctrl+T wrote."""
    found = _BEFORE_A_LINE.match(line)
    assert found is not None  # noqa: S101 - it matches nothing at all, too
    return found.end()


@dataclass(slots=True)
class TrackedMark:
    """A finding and the place where it is now; `text` is what stood there when it was last looked at.

    `start` and `end` are the place before the next change, in Qt's units. An edge is open when text was just taken
    away there: what is typed next in its stead belongs to the mark. `grown` is how much was just typed at its start:
    when a line break follows, that was a line of its own.
    """

    finding: Finding
    cursor: QTextCursor
    text: str
    start: int
    end: int
    open_start: bool = False
    open_end: bool = False
    grown: int = 0

    def holds(self, position: int) -> bool:
        """Whether a place of the editor is in the mark or at its edge."""
        return self.start < self.end and self.start <= position <= self.end

    def put(self, start: int, end: int) -> None:
        """Moves the mark there."""
        self.cursor.setPosition(start)
        self.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.start, self.end = start, end


class TrackedMarks(QObject):
    """The marks of one document. `redrawn` is sent when they must be drawn anew: not while text just moves them."""

    redrawn = Signal()

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._marks: list[TrackedMark] = []
        document.contentsChange.connect(self._follow)

    def all(self) -> Sequence[TrackedMark]:
        """The marks by their place when they were shown."""
        return self._marks

    def clear(self) -> None:
        """Forgets every mark, before another text is shown."""
        self._marks = []
        self.redrawn.emit()

    def show(self, findings: Sequence[Finding], text: str) -> None:
        """Shows these findings in the text that stands in the editor and is kept; a known one stays where it is."""
        known = {mark.finding.id: mark for mark in self._marks}
        ruler = Ruler(text)
        shown = []
        for finding in findings:
            mark = known.get(finding.id) or self._placed(finding, ruler)
            mark.finding = finding
            shown.append(mark)
        self._marks = shown
        self.redrawn.emit()

    def places(self, text: str) -> tuple[MarkedPlace, ...]:
        """Where the marks are in the cleaned `text`, without the blanks at their ends.

        One whose text is gone is looked for elsewhere: it may have been cut and pasted, or its deletion undone.
        """
        ruler = Ruler(text)
        return tuple(self._place(mark, ruler) for mark in self._marks)

    def at(self, position: int) -> TrackedMark | None:
        """The shortest mark at a place of the editor, in Qt's units."""
        held = [mark for mark in self._marks if mark.holds(position)]
        return min(held, key=lambda mark: mark.end - mark.start, default=None)

    def _placed(self, finding: Finding, ruler: Ruler) -> TrackedMark:
        mark = TrackedMark(finding, QTextCursor(self._document), finding.text, 0, 0)
        last = len(ruler.cleaned)
        start = min(finding.start or 0, last)
        end = min(max(finding.end or 0, start), last)
        mark.text = ruler.cleaned[start:end].strip() or finding.text
        first, last = ruler.units(start), ruler.units(end)
        if first < last and self._begins_line(first) and self._ends_line(last):
            last = self._line_end(last)
        mark.put(first, last)
        return mark

    def _place(self, mark: TrackedMark, ruler: Ruler) -> MarkedPlace:
        start, end = ruler.characters(mark.start), ruler.characters(mark.end)
        inside = ruler.cleaned[start:end]
        if text := inside.strip():
            mark.text = text
            start += len(inside) - len(inside.lstrip())
            return MarkedPlace(mark.finding.id, start, start + len(text))
        mark.open_start = mark.open_end = False
        found = ruler.cleaned.find(mark.text) if mark.text else -1
        if found < 0:
            return MarkedPlace(mark.finding.id, start, start)
        found_end = found + len(mark.text)
        mark.put(ruler.units(found), ruler.units(found_end))
        self.redrawn.emit()
        return MarkedPlace(mark.finding.id, found, found_end)

    def _follow(self, position: int, removed: int, added: int) -> None:
        """The text changed; Qt has moved the cursors, but knows nothing of lines and of what belongs together."""
        redrawn = False
        for mark in self._marks:
            start, end = mark.cursor.anchor(), mark.cursor.position()
            wanted = self._edges(mark, position, removed, added)
            mark.open_start = removed > 0 and position == mark.start and position + removed <= mark.end
            mark.open_end = removed > 0 and position < mark.end == position + removed
            if wanted == (start, end):
                mark.start, mark.end = wanted
            else:
                mark.put(*wanted)
                redrawn = True
        if redrawn:
            self.redrawn.emit()

    def _edges(self, mark: TrackedMark, position: int, removed: int, added: int) -> tuple[int, int]:
        """Where a mark is after a change: what was typed at its edge is in it or not."""
        start, end = sorted((mark.cursor.anchor(), mark.cursor.position()))
        last = position + added
        grown, mark.grown = mark.grown, 0
        if not added or not mark.start <= position <= position + removed <= mark.end:
            return start, end
        is_line = mark.start < mark.end and self._begins_line(mark.start)
        if position == mark.start and (removed or mark.open_start or is_line):
            start = self._start_of_typed(position, last)
            mark.grown = last - start
        elif grown and position == mark.start + grown and not removed:
            mark.grown = grown + added
            if self._document.findBlock(last).position() > position:
                start = self._start_of_typed(position, last)
        if last == end and position > mark.start:
            belongs = removed or mark.open_end or (is_line and self._ends_line(last))
            end = min(last, self._line_end(position)) if belongs else position
        return start, max(start, end)

    def _start_of_typed(self, first: int, last: int) -> int:
        """Where the mark begins when `first` to `last` was typed at its start: after line breaks, blanks and times."""
        block = self._document.findBlock(last)
        return max(first, min(last, block.position() + line_text_start(block.text())))

    def _begins_line(self, position: int) -> bool:
        block = self._document.findBlock(position)
        return line_text_start(block.text()) >= position - block.position()

    def _ends_line(self, position: int) -> bool:
        block = self._document.findBlock(position)
        return not block.text().strip() or _units_before_blanks(block.text()) <= position - block.position()

    def _line_end(self, position: int) -> int:
        block = self._document.findBlock(position)
        return block.position() + block.length() - 1


def _units_before_blanks(line: str) -> int:
    """How long a line is without the blanks at its end, in Qt's units."""
    return len(line.rstrip().encode("utf-16-le", "surrogatepass")) // 2
