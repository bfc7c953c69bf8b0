"""What the views of the mapping share: desk verbs that may fail, and a list at the left of the thing at the right."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.kept import tried
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.page import Page, led_home, scrolled

P = ParamSpec("P")
T = TypeVar("T")


class View(Page):
    """A page of the mapping; `drafts` are those that must be kept before another thing is shown."""

    drafts: tuple[Draft, ...] = ()

    def attempt(self, verb: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Does a verb of the desk; when it fails, says why and gives None."""
        return tried(self.context, self, verb, *args, **kwargs)

    def reload_shown(self) -> None:
        """Reads again when the page is seen; else that is done when it is opened."""
        if self.isVisible():
            self.reload()

    def kept(self) -> bool:
        """Keeps what is typed, before something else is shown or done; whether all is kept."""
        texts = self.texts_kept()
        if self.context.keeper.flush_figures():
            return texts
        self.context.say(self.tr("What you wrote must be kept first; the left corner says why it is not."))
        return False

    def texts_kept(self) -> bool:
        """Keeps the texts; whether they are kept."""
        failed = [draft for draft in self.drafts if not draft.flush()]
        return not failed

    def home(self) -> QWidget | None:
        """Where Esc leads from the thing at the right: the list at the left; None where there is none."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, which the field with the keyboard had no use for, leads back to the list, and from there further out."""
        if not led_home(event, self.home()):
            super().keyPressEvent(event)

    def lay_out(self, left: QWidget, right: QWidget) -> QSplitter:
        """The list at the left, the thing at the right in a scroll area of its own."""
        sides = two_sides(left, right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(sides)
        return sides


def two_sides(left: QWidget, right: QWidget) -> QSplitter:
    """Two widgets beside one another, each in a scroll area of its own, with a handle between them."""
    sides = QSplitter(Qt.Orientation.Horizontal)
    sides.setChildrenCollapsible(False)
    sides.addWidget(narrow(left))
    sides.addWidget(scrolled(right))
    sides.setSizes([2_000, 3_000])
    sides.setHandleWidth(max(em(sides, 0.3), 5))
    return sides


def narrow(inner: QWidget) -> QScrollArea:
    """The widget in a scroll area that goes up and down only, and is never narrower than what is in it."""
    return _Narrow(inner)


class _Narrow(QScrollArea):
    """Scrolls up and down only: never narrower than what is in it."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self._inner = inner

    def minimumSizeHint(self) -> QSize:
        """As wide as what is in it."""
        size = super().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(max(size.width(), self._inner.minimumSizeHint().width() + bar), size.height())
