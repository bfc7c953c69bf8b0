"""A row dragged by the mouse, step by step, as a hand does it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

LEFT = Qt.MouseButton.LeftButton


def at_row(view: QListView, row: int, part: float) -> QPoint:
    """A point in a row, `part` of its height from the top."""
    rect = view.visualRect(view.model().index(row, 0))
    return QPoint(rect.left() + 30, rect.top() + round(rect.height() * part))


def take(view: QListView, row: int) -> None:
    """Presses on the row."""
    view.scrollTo(view.model().index(row, 0))
    QTest.mousePress(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at_row(view, row, 0.5))


def pull(view: QListView, to: QPoint) -> None:
    """Moves the pressed mouse there in small steps."""
    QTest.mouseMove(view.viewport(), to - QPoint(0, 3))
    QTest.mouseMove(view.viewport(), to)


def let_go(view: QListView, at: QPoint) -> None:
    """Releases the mouse."""
    QTest.mouseRelease(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    QApplication.processEvents()


def drag(view: QListView, source: int, target: int) -> None:
    """Drags a row to the place of another one."""
    view.scrollTo(view.model().index(source, 0))
    end = at_row(view, target, 0.9 if target > source else 0.1)
    take(view, source)
    pull(view, end)
    let_go(view, end)
