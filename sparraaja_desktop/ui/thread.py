"""The red thread, walked with one key: from a finding to what came of it, and back to what it rests on."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from sparraaja_desktop.model.errors import SparraajaError
from sparraaja_desktop.model.thread import Linked
from sparraaja_desktop.ui.advice_words import quoted
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.page import Page
from sparraaja_desktop.ui.places import place_of
from sparraaja_desktop.ui.sentences import sentence


class Thread(QObject):
    """Walks from the record that a page is at; where there are several ways, a small menu asks which."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._engagement_id: str | None = None
        self.menu: QMenu | None = None

    def follow(self, page: Page) -> None:
        """Goes to what has come of the record."""
        self._walk(page, is_forward=True)

    def go_back(self, page: Page) -> None:
        """Goes to what the record rests on."""
        self._walk(page, is_forward=False)

    def _walk(self, page: Page, *, is_forward: bool) -> None:
        record = page.current_record()
        if record is None:
            self._context.say(
                self.tr("Choose a finding, a goal, an event, an assignment or an action first: the thread runs there.")
            )
            return
        thread = self._context.desk.thread
        try:
            links = thread.after(*record) if is_forward else thread.before(*record)
        except SparraajaError as error:
            self._context.ask.tell(self._window, sentence(error))
            return
        self._engagement_id = page.engagement_id
        ways = [each for each in links if place_of(each.kind, each.id) is not None]
        if len(ways) == 1:
            self._go(ways[0])
        elif ways:
            self._offer(ways)
        else:
            self._context.say(
                self.tr("Nothing follows from this yet.") if is_forward else self.tr("This rests on nothing yet.")
            )

    def _offer(self, ways: Sequence[Linked]) -> None:
        """A menu where the keyboard is; the first way is chosen already."""
        menu = QMenu(self._window)
        for way in ways:
            action = menu.addAction(self._name(way))
            action.setData(way)
        menu.triggered.connect(self._chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setActiveAction(menu.actions()[0])
        at = QApplication.focusWidget() or self._window
        menu.popup(at.mapToGlobal(QPoint(at.width() // 3, min(at.height(), at.fontMetrics().height() * 2))))
        self.menu = menu

    def _chosen(self, action: QAction) -> None:
        self._go(action.data())

    def _go(self, way: Linked) -> None:
        found = place_of(way.kind, way.id)
        if found is not None:
            room, place = found
            self._context.go(room, self._engagement_id, place)

    def _name(self, way: Linked) -> str:
        kinds = {
            "Interview": self.tr("Interview"),
            "Finding": self.tr("Finding"),
            "Goal": self.tr("Goal"),
            "Event": self.tr("Event"),
            "Assignment": self.tr("Assignment"),
            "PlannedAction": self.tr("Action"),
            "Progress": self.tr("Progress"),
        }
        said = self.tr("{0}: {1}").format(kinds.get(way.kind, way.kind), quoted(way.says))
        return said.replace("&", "&&")
