"""A step of the coaching that has several views, of which one is shown at a time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.flow import FlowLayout
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.page import Page
from sparraaja_desktop.ui.stack import Stack

_PADDING = 24
"""What the style sheet puts around the name of a view, in pixels."""


class ViewsPage(Page):
    """A row of buttons for the views, and the view that is open; each is made when it is first opened.

    `views` are the names that a place has, in order, each with what makes the view. `menu` is that of the open view,
    and `menu_changed` is sent when another view is opened. Ctrl+PgDown and Ctrl+PgUp go to the next and the former
    view. A subclass names the buttons in `retranslate`, and ends with that of this class.
    """

    def __init__(
        self, context: Context, views: Sequence[tuple[str, Callable[[], Page]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._makers = dict(views)
        self._views: dict[str, Page] = {}
        self.names = tuple(self._makers)
        self.name = ""
        self._ahead = ""
        self.stack = Stack()
        self.buttons = {name: QPushButton() for name in self.names}
        self._lay_out_views()
        self.next_deed = self._step("Ctrl+PgDown", self._next)
        self.former_deed = self._step("Ctrl+PgUp", self._former)

    def head_for(self, place: dict[str, str]) -> None:
        """See `Page`."""
        self._ahead = self._view_of(place)

    def open(self, engagement_id: str | None = None) -> None:
        """Opens the view that one heads for, else the one that was open, the first one at first."""
        self.engagement_id = engagement_id
        name, self._ahead = self._ahead or self.name or self.names[0], ""
        self.show_view(name, focus=False)

    def show_view(self, name: str, *, focus: bool = True) -> None:
        """Opens a view. What is typed in the one before keeps itself; the keyboard goes along with `focus`."""
        is_other = name != self.name
        self.name = name
        view = self.view(name)
        view.open(self.engagement_id)
        self.stack.setCurrentWidget(view)
        self.buttons[name].setChecked(True)
        if is_other:
            self.menu = view.menu
            self.menu_changed.emit()
        if focus:
            _take_keyboard(view)

    def view(self, name: str) -> Page:
        """The view of that name, made when it is first asked for."""
        if name not in self._views:
            view = self._makers[name]()
            self._views[name] = view
            self.stack.addWidget(view)
            if view.menu is not None:
                view.menu.addSeparator()
                view.menu.addActions([self.next_deed, self.former_deed])
        return self._views[name]

    def is_made(self, name: str) -> bool:
        """Whether the view has been opened before."""
        return name in self._views

    def place(self) -> dict[str, str]:
        """Which view, and where in it."""
        return {**(self._views[self.name].place() if self.name else {}), "view": self.name}

    def open_place(self, place: dict[str, str]) -> None:
        """Returns to the view and to the place in it; a view that is open already is not read again."""
        name = self._view_of(place)
        if name == self.name:
            _take_keyboard(self.view(name))
        else:
            self.show_view(name)
        self.view(name).open_place(place)

    def heard(self, changes: object, by: object | None) -> None:
        """Each view hears for itself."""

    def current_record(self) -> tuple[str, str] | None:
        """That of the open view."""
        return self._views[self.name].current_record() if self.name else None

    def first_focus(self) -> QWidget | None:
        """Where the open view wants the keyboard."""
        return self._views[self.name].first_focus() if self.name else None

    def retranslate(self) -> None:
        """Says every text again; the buttons have their names already."""
        self.next_deed.setText(self.tr("Next view"))
        self.former_deed.setText(self.tr("Former view"))
        self.resize_text()

    def resize_text(self) -> None:
        """Room for the name of the open view, which is bolder than the others."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.Bold)
        for button in self.buttons.values():
            button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button.text()) + _PADDING)

    def _view_of(self, place: dict[str, str]) -> str:
        """The view of a place; the first one where there is no such view."""
        name = place.get("view", "")
        return name if name in self.names else self.names[0]

    def _lay_out_views(self) -> None:
        group = QButtonGroup(self)
        tabs = QWidget()
        row = FlowLayout(tabs, em(self, 0.2))
        for button in self.buttons.values():
            button.setCheckable(True)
            set_tone(button, "step")
            group.addButton(button)
            button.clicked.connect(self._button_clicked)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, em(self, 0.2), 0, 0)
        layout.setSpacing(em(self, 0.2))
        top = QHBoxLayout()
        top.setContentsMargins(em(self, 0.5), 0, em(self, 0.5), 0)
        top.addWidget(tabs)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)

    def _step(self, keys: str, deed: Callable[[], None]) -> QAction:
        action = self.deed()
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(deed)
        return action

    def _next(self) -> None:
        self.show_view(self.names[(self.names.index(self.name) + 1) % len(self.names)])

    def _former(self) -> None:
        self.show_view(self.names[(self.names.index(self.name) - 1) % len(self.names)])

    def _button_clicked(self) -> None:
        sender = self.sender()
        self.show_view(next(name for name, button in self.buttons.items() if button is sender))


def _take_keyboard(view: Page) -> None:
    widget = view.first_focus()
    if widget is not None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
