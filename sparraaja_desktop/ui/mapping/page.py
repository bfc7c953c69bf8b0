"""The mapping (Kartoitus): its five views, of which one is shown at a time."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.flow import FlowLayout
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.page import Page

_PADDING = 24
"""What the style sheet puts around the name of a view, in pixels."""

VIEWS = ("interviews", "findings", "items", "side-by-side", "summary")
"""The views in their order, by the names that a place has."""


class MappingPage(Page):
    """A row of buttons for the views, and the view that is open; each is made when it is first opened.

    `menu` is that of the open view, and `menu_changed` is sent when another view is opened. Ctrl+PgDown and Ctrl+PgUp
    go to the next and the former view.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._makers: dict[str, Callable[[], Page]] = {
            "interviews": self._make_interviews,
            "findings": self._make_findings,
            "items": self._make_items,
            "side-by-side": self._make_side_by_side,
            "summary": self._make_summary,
        }
        self._views: dict[str, Page] = {}
        self.name = ""
        self.stack = QStackedWidget()
        self.buttons = {name: QPushButton() for name in VIEWS}
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
        self.next_deed = self._step("Ctrl+PgDown", self._next)
        self.former_deed = self._step("Ctrl+PgUp", self._former)
        self.retranslate()

    def open(self, engagement_id: str | None = None) -> None:
        """Opens the view that was open, the interviews at first."""
        self.engagement_id = engagement_id
        self.show_view(self.name or VIEWS[0], focus=False)

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
        widget = view.first_focus()
        if focus and widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def place(self) -> dict[str, str]:
        """Which view, and where in the interviews."""
        inner = self._views["interviews"].place() if "interviews" in self._views else {}
        return {**inner, "view": self.name}

    def open_place(self, place: dict[str, str]) -> None:
        """Returns to the view and, in the interviews, to the answer; an unknown view is passed over."""
        name = place.get("view", VIEWS[0])
        self.show_view(name if name in VIEWS else VIEWS[0])
        if self.name == "interviews":
            self.view("interviews").open_place(place)

    def go_to_answer(self, interview_id: str, answer_id: str) -> None:
        """Opens the interviews at an answer."""
        self.show_view("interviews")
        self.view("interviews").open_place({"interview": interview_id, "answer": answer_id})

    def heard(self, changes: object, by: object | None) -> None:
        """Each view hears for itself."""

    def first_focus(self) -> QWidget | None:
        """Where the open view wants the keyboard."""
        return self._views[self.name].first_focus() if self.name else None

    def retranslate(self) -> None:
        """Says every text again."""
        self.buttons["interviews"].setText(self.tr("Interviews"))
        self.buttons["findings"].setText(self.tr("Findings"))
        self.buttons["items"].setText(self.tr("Mapping items"))
        self.buttons["side-by-side"].setText(self.tr("Side by side"))
        self.buttons["summary"].setText(self.tr("Summary"))
        self.next_deed.setText(self.tr("Next view"))
        self.former_deed.setText(self.tr("Former view"))
        self.resize_text()

    def resize_text(self) -> None:
        """Room for the name of the open view, which is bolder than the others."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.Bold)
        for button in self.buttons.values():
            button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button.text()) + _PADDING)

    def _make_interviews(self) -> Page:
        from sparraaja_desktop.ui.mapping.interviews import InterviewsView

        return InterviewsView(self.context)

    def _make_findings(self) -> Page:
        from sparraaja_desktop.ui.mapping.findings import FindingsView

        view = FindingsView(self.context)
        view.answer_asked.connect(self.go_to_answer)
        return view

    def _make_items(self) -> Page:
        from sparraaja_desktop.ui.mapping.items import ItemsView

        return ItemsView(self.context)

    def _make_side_by_side(self) -> Page:
        from sparraaja_desktop.ui.mapping.side_by_side import SideBySideView

        view = SideBySideView(self.context)
        view.answer_asked.connect(self.go_to_answer)
        return view

    def _make_summary(self) -> Page:
        from sparraaja_desktop.ui.mapping.summary import SummaryView

        return SummaryView(self.context)

    def _step(self, keys: str, deed: Callable[[], None]) -> QAction:
        action = self.deed()
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(deed)
        return action

    def _next(self) -> None:
        self.show_view(VIEWS[(VIEWS.index(self.name) + 1) % len(VIEWS)])

    def _former(self) -> None:
        self.show_view(VIEWS[(VIEWS.index(self.name) - 1) % len(VIEWS)])

    def _button_clicked(self) -> None:
        sender = self.sender()
        self.show_view(next(name for name, button in self.buttons.items() if button is sender))
