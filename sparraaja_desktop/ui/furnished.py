"""The window once the workspace is open: rooms, the list of coachings, undo, find."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QProcess, QTimer
from PySide6.QtWidgets import QApplication

from sparraaja_desktop.model.changes import Change, What
from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import SparraajaError
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.today import DueKind, Urgency
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.today import MADE_OF
from sparraaja_desktop.settings import Settings
from sparraaja_desktop.ui.bridge import Bridge, touches
from sparraaja_desktop.ui.context import STEPS, Context, Room
from sparraaja_desktop.ui.deeds import said
from sparraaja_desktop.ui.find import Finder
from sparraaja_desktop.ui.key_names import key_name
from sparraaja_desktop.ui.look import Look
from sparraaja_desktop.ui.main_window import MainWindow
from sparraaja_desktop.ui.page import Page
from sparraaja_desktop.ui.record_model import RecordModel
from sparraaja_desktop.ui.returned.dropping import Drops
from sparraaja_desktop.ui.room import APART
from sparraaja_desktop.ui.rooms import make_page
from sparraaja_desktop.ui.row_drag import RowDrag, drag_hint
from sparraaja_desktop.ui.sentences import sentence
from sparraaja_desktop.ui.thread import Thread
from sparraaja_desktop.ui.titles import engagement_title

COUNTING_MS = 700
"""What is due is counted so long after the last change."""


_SEEN = 25
"""Coachings that the sidebar reads at a time."""


class Furnished(QObject):
    """Joins the frame and the desk; makes each page when it is first opened."""

    def __init__(self, window: MainWindow, desk: Desk, demo_command: tuple[str, ...]) -> None:
        super().__init__(window)
        self.window = window
        self.desk = desk
        self.room = Room.START
        self.engagement_id: str | None = None
        self._demo_command = demo_command
        self._pages: dict[Room, Page] = {}
        self._clients: dict[str, Client] = {}
        self._bridge = Bridge(self)
        desk.listen(self._bridge.tell)
        self.context = self._context()
        self.lines: RecordModel[Engagement] = RecordModel(self._read_lines, self._say_line, size=_SEEN)
        window.sidebar.engagements.setModel(self.lines)
        self.lines.reload()
        self._bridge.changed.connect(self._news)
        window.choices_changed.connect(self._choices_changed)
        self._thread = Thread(self.context, window)
        self._drops = Drops(window)
        # What is due is counted when things have calmed down: it is asked of all coachings.
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNTING_MS)
        self._counting.timeout.connect(self.count_due)
        self._connect()
        self._offer_undo()
        self._counting.start()

    def go(self, room: str, engagement_id: str | None = None, place: dict[str, str] | None = None) -> None:
        """Opens a room; what was typed is kept first. A step needs an engagement: the open one when none is named."""
        if room == "example":
            self.open_example()
            return
        if not self._all_is_kept():
            self._mark_place()
            return
        wanted = Room(room)
        engagement_id = engagement_id or self.engagement_id
        if wanted in STEPS and not self._is_there(engagement_id):
            wanted, engagement_id = Room.START, None
        page = self._open(wanted, engagement_id, place or {})
        self._show(wanted, page, engagement_id)
        if place:
            page.open_place(place)
        held = self.window.focusWidget()
        focus = page.first_focus()
        # A place may want the keyboard somewhere else than the page does; one that is gone wants it nowhere.
        is_placed = bool(place) and held is not None and page.isAncestorOf(held)
        if focus is not None and not is_placed:
            focus.setFocus()

    def place(self) -> dict[str, str]:
        """Where the user is, for the next start."""
        where = {"room": self.room.value, "engagement": self.engagement_id or ""}
        page = self._pages.get(self.room)
        return {**where, **(page.place() if page is not None else {})}

    def go_to(self, place: dict[str, str]) -> None:
        """Returns to a place of an earlier start; what is gone since leads to the start page."""
        known = place.get("room", "") in {*APART, *STEPS} - {Room.NEW}
        room = place["room"] if known else Room.START
        try:
            self.go(room, place.get("engagement") or None, place if known else None)
        except SparraajaError:
            self.go(Room.START)

    def open_example(self) -> None:
        """Opens the example in a window of its own, on a throw-away copy."""
        program, *arguments = self._demo_command
        QProcess.startDetached(program, arguments)
        self.context.say(self.tr("The example opens in a window of its own."))

    def undo(self) -> None:
        """Takes back the last deed, and says which; what was typed since is kept first."""
        if not self._all_is_kept():
            return
        try:
            deed = self.desk.undo.undo(by=self)
        except SparraajaError as error:
            self.window.ask.tell(self.window, sentence(error))
            return
        if deed is not None:
            self.context.say(self.tr("Undone: {0}").format(said(deed)))
        self._offer_undo()

    def count_due(self) -> None:
        """Says in the sidebar how much is overdue or due today."""
        rows = self.desk.today.rows(self.context.today())
        due = [each for each in rows if each.urgency is not Urgency.SOON and each.kind is not DueKind.SILENT]
        self.window.sidebar.show_due(len(due))

    def take_in(self, paths: Sequence[Path]) -> None:
        """Opens the room of the sheets that came back, and looks at these files and folders."""
        from sparraaja_desktop.ui.returned.page import ReturnedPage

        self.go(Room.RETURNED)
        page = self._pages.get(self.room)
        if isinstance(page, ReturnedPage):
            page.bring(paths)

    def find(self) -> None:
        """Opens Find: coachings and commands."""
        commands = [action for action in self.window.menus.every() if action.isEnabled()]
        chosen = Finder(self.window, self._titles(self.lines.records()), commands, self._all_titles).choose()
        if chosen is not None:
            self.go(Room.OVERVIEW, chosen)

    def _context(self) -> Context:
        window = self.window
        return Context(
            desk=self.desk,
            ask=window.ask,
            keeper=window.keeper,
            work=window.work,
            bridge=self._bridge,
            data=window.data,
            language=self._language,
            look=self._look,
            settings=self._settings,
            choose=window.choose,
            go=self.go,
            say=window.footer.say,
            now=window.now,
        )

    def _connect(self) -> None:
        window, menus = self.window, self.window.menus
        window.sidebar.room_asked.connect(self.go)
        window.sidebar.find_asked.connect(self.find)
        window.sidebar.engagement_asked.connect(self._engagement_chosen)
        window.header.step_asked.connect(self.go)
        window.footer.undo_asked.connect(self.undo)
        self._drops.dropped.connect(self.take_in)
        # The workspace is closed after the window, and then there is nothing to count.
        window.closed.connect(self._counting.stop)
        menus.connect(menus.undo, self.undo)
        menus.connect(menus.find, self.find)
        menus.connect(menus.follows, self._follow_thread)
        menus.connect(menus.rests, self._trace_thread)
        menus.connect(menus.example, self.open_example)
        menus.connect(menus.remove, self._remove)
        menus.connect(menus.keys, self._tell_keys)
        menus.connect(menus.about, self._tell_about)
        rooms = {
            menus.new: Room.NEW,
            menus.returned: Room.RETURNED,
            **{action: room for room, action in menus.steps.items()},
            menus.today: Room.TODAY,
            menus.questions: Room.QUESTIONS,
            menus.knowledge: Room.KNOWLEDGE,
            menus.trash: Room.TRASH,
            menus.settings: Room.SETTINGS,
        }
        for action, room in rooms.items():
            action.setData(room.value)
            action.triggered.connect(self._room_chosen)

    def _open(self, room: Room, engagement_id: str | None, place: dict[str, str]) -> Page:
        """The page of a room, made when it is first needed, showing what it is asked to and heading for a place."""
        if room not in self._pages:
            page = make_page(room, self.context)
            page.menu_changed.connect(self._menu_changed)
            self._pages[room] = page
            self.window.stack.addWidget(page)
        page = self._pages[room]
        if place:
            page.head_for(place)
        page.open(engagement_id if room in STEPS else None)
        return page

    def _show(self, room: Room, page: Page, engagement_id: str | None) -> None:
        """Brings a page to the front, and says everywhere where we are."""
        self.room = room
        if room in STEPS:
            self.engagement_id = engagement_id
        self.window.stack.setCurrentWidget(page)
        self.window.menus.show_page(page.menu)
        self._mark_place()

    def _mark_place(self) -> None:
        """Says in the sidebar, the header and the menus where the user is."""
        window, in_step = self.window, self.room in STEPS
        window.sidebar.show_room(self.room.value)
        self._show_title()
        for action in window.menus.steps.values():
            action.setEnabled(self.engagement_id is not None)
        window.menus.remove.setEnabled(in_step)
        row = self.lines.reach(self.engagement_id) if in_step and self.engagement_id is not None else None
        window.sidebar.engagements.setCurrentIndex(self.lines.index(row) if row is not None else QModelIndex())

    def _show_title(self) -> None:
        if self.room in STEPS and self.engagement_id is not None:
            engagement = self.desk.engagements.read(self.engagement_id)
            client = self.desk.clients.read(engagement.client_id)
            words = self.desk.clients.word(client, self._language())
            title = engagement_title(engagement, client, words, self._language())
            self.window.header.show_engagement(title, self.room.value)
        else:
            self.window.header.show_engagement("", "")

    def _is_there(self, engagement_id: str | None) -> bool:
        return engagement_id is not None and self.desk.engagements.is_there(engagement_id)

    def _read_lines(self, after: Engagement | None, size: int) -> Sequence[Engagement]:
        lines = self.desk.engagements.newest(after, size)
        self._clients.update((line.client.id, line.client) for line in lines)
        return [line.engagement for line in lines]

    def _titles(self, engagements: Sequence[Engagement]) -> dict[str, str]:
        return {engagement.id: self._say_line(engagement) for engagement in engagements}

    def _all_titles(self) -> dict[str, str]:
        lines = self.desk.engagements.all()
        self._clients.update((line.client.id, line.client) for line in lines)
        return self._titles([line.engagement for line in lines])

    def _say_line(self, engagement: Engagement) -> str:
        name = self._clients[engagement.client_id].name.in_(self._language())
        return f"{name} – {engagement.title}" if engagement.title else name

    def _news(self, changes: Sequence[Change], by: object | None) -> None:
        if touches(changes, Engagement, Client):
            self.lines.reload()
            back = [each.id for each in changes if each.kind == Engagement.__name__ and each.what is What.RESTORED]
            if back and by is self:
                # It was left when it was removed.
                self.go(self.room if self.room in STEPS else Room.OVERVIEW, back[0])
            if self.engagement_id is not None and not self._is_there(self.engagement_id):
                self.engagement_id = None
                if self.room in STEPS:
                    self.go(Room.START)
            self._mark_place()
        self._offer_undo()
        if touches(changes, *MADE_OF):
            self._counting.start()

    def _all_is_kept(self) -> bool:
        """Keeps what was typed; says so where it cannot be, and then nothing else is done."""
        if self.window.keeper.flush():
            return True
        self.context.say(self.tr("What you wrote must be kept first; the left corner says why it is not."))
        return False

    def _offer_undo(self) -> None:
        deed = self.desk.undo.last()
        self.window.footer.offer_undo(said(deed) if deed is not None else "")
        self.window.menus.undo.setEnabled(deed is not None)

    def _choices_changed(self) -> None:
        self.lines.reload()
        self._offer_undo()
        self._mark_place()
        if Room.SETTINGS in self._pages:
            self._pages[Room.SETTINGS].reload()

    def _engagement_chosen(self, index: QModelIndex) -> None:
        engagement = self.lines.record(index)
        if engagement.id != self.engagement_id or self.room not in STEPS:
            self.go(self.room if self.room in STEPS else Room.OVERVIEW, engagement.id)

    def _follow_thread(self) -> None:
        page = self._pages.get(self.room)
        if page is not None and self._all_is_kept():
            self._thread.follow(page)

    def _trace_thread(self) -> None:
        page = self._pages.get(self.room)
        if page is not None and self._all_is_kept():
            self._thread.go_back(page)

    def _room_chosen(self) -> None:
        self.go(self.sender().data())  # type: ignore[attr-defined]

    def _menu_changed(self) -> None:
        page = self._pages.get(self.room)
        if page is self.sender():
            self.window.menus.show_page(page.menu)

    def _remove(self) -> None:
        if self.engagement_id is not None and self._all_is_kept():
            self.desk.engagements.remove(self.engagement_id, by=self)

    def _tell_keys(self) -> None:
        lines = [f"{key_name(action)}   {action.text()}" for action in self.window.menus.every() if key_name(action)]
        page = self._pages.get(self.room)
        if page is not None and page.findChild(RowDrag) is not None:
            lines.append(drag_hint())
        self.window.ask.tell(self.window, "\n".join(lines))

    def _tell_about(self) -> None:
        self.window.ask.tell(
            self.window,
            self.tr(
                "Sparraaja {0}\n\nAn offline program for the osallisuussparraus model, which was developed in the "
                "Kestävä kaupunki programme of the Ministry of the Environment (2019–2023) together with Sokra, and "
                "evaluated at THL. The program is not THL's.\n\nMunicipalities: Statistics Finland 2026."
            ).format(QApplication.applicationVersion()),
        )

    def _language(self) -> Language:
        return self.window.translations.language

    def _look(self) -> Look:
        return self.window.look

    def _settings(self) -> Settings:
        return self.window.settings
