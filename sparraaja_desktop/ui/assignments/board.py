"""The board of sheets, worked by keys, and the sheet that is chosen (R50-R54)."""

from collections.abc import Callable, Sequence
from functools import partial
from urllib.parse import quote

from PySide6.QtCore import QModelIndex, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from sparraaja_desktop.model.assignments import Sheet, SheetState
from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.people import Person, Role
from sparraaja_desktop.ui.assignments.board_model import BoardModel
from sparraaja_desktop.ui.assignments.sheet_form import SheetForm
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.empty import Before
from sparraaja_desktop.ui.export import Exporter
from sparraaja_desktop.ui.kept import Kept
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.mapping.view import View, two_sides
from sparraaja_desktop.ui.page import column, deed_in, heading
from sparraaja_desktop.ui.programme.names import event_name
from sparraaja_desktop.ui.wrapped_table import WrappedTable

OpenUrl = Callable[[QUrl], bool]
_FIRST = 8
_NARROWEST = 7.5
"""Line heights: the service areas at the left, and an assignment."""


class BoardView(View):
    """Service areas by assignments; Space goes to the next state of a sheet, Shift+Space back, Return to the sheet.

    `open_url` is the system's way to the mail program.
    """

    def __init__(
        self, context: Context, open_url: OpenUrl = QDesktopServices.openUrl, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._open_url = open_url
        self._events: tuple[tuple[str, str], ...] = ()
        self._people: tuple[Person, ...] = ()
        self._shown: str | None = None
        self.model = BoardModel(context.look)
        self.table = WrappedTable(self.model)
        self.hint, self.before = heading("faint"), Before()
        self.form = SheetForm()
        self.texts: dict[str, Draft] = {
            "responsible": self.draft(self.form.responsible),
            "answers": self.draft(self.form.answers),
        }
        self.drafts = tuple(self.texts.values())
        self._replies: list[Kept] = []
        self._exporter = Exporter(context)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit)
        self.sides = two_sides(column(self.table, self.hint, spacing=0.4, margin=0.5), self.form)
        self.sides.setSizes([3_000, 2_000])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.before)
        layout.addWidget(self.sides)
        self._make_menu()
        self._connect()
        self.resize_text()
        self.retranslate()

    def reload(self) -> None:
        """Reads the sheets again; the cell that was chosen stays chosen."""
        if self.engagement_id is None:
            return
        client_id = self.desk.engagements.read(self.engagement_id).client_id
        across, today = self.desk.assignments.board(self.engagement_id), self.context.today()
        events = self.desk.programme.events(self.engagement_id)
        self._events = tuple((event_name(number, each), each.id) for number, each in enumerate(events, start=1))
        self._people = self.desk.people.of_client(client_id)
        areas = self.desk.clients.areas(client_id)
        has_cells = bool(areas and across)
        self.before.setHidden(has_cells)
        self.sides.setVisible(has_cells)
        former = self.table.currentIndex()
        near = (former.row(), former.column()) if former.isValid() else (0, 0)
        shown = self._shown
        self.model.show(areas, across, today)
        place = self.model.place_of(shown)
        self.table.setCurrentIndex(place if place.isValid() else self.model.index(*near))
        self._show(self.table.currentIndex())
        self._fitting.start()

    def heard(self, changes: Sequence[Change], by: object | None) -> None:  # noqa: ARG002
        """The board follows what is typed, too; the field being typed in is left alone by its draft."""
        self.reload()

    def current_record(self) -> tuple[str, str] | None:
        """The chosen sheet, for the red thread."""
        return (Sheet.__name__, self._shown) if self._shown is not None else None

    def place(self) -> dict[str, str]:
        """The chosen sheet."""
        return {"record": self._shown} if self._shown is not None else {}

    def open_place(self, place: dict[str, str]) -> None:
        """Chooses the sheet of the place; one that is gone is passed over."""
        index = self.model.place_of(place.get("record"))
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_focus(self) -> QWidget:
        """The board, or the way to the service areas."""
        return self.table if self.model.rowCount() else self.before.way

    def home(self) -> QWidget:
        """The board."""
        return self.table

    def resize_text(self) -> None:
        """The cells follow the text."""
        self.table.setMinimumHeight(em(self, 12))
        self.table.setMinimumWidth(em(self, 12))
        self.form.resize_text()
        self._fitting.start()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("&Board"))
        self.table.setAccessibleName(self.tr("Sheets by service area and assignment"))
        self.hint.setText(self.tr("Space goes to the next state, Shift+Space back, Return to the sheet."))
        self.before.said.setText(self.tr("Each service area gets its own sheet. Write the service areas first."))
        self.before.way.setText(self.tr("Go to the service areas"))
        self.next_deed.setText(self.tr("Next state of the sheet"))
        self.back_deed.setText(self.tr("Former state of the sheet"))
        self.open_deed.setText(self.tr("Go to the sheet"))
        self.copy_deed.setText(self.tr("Copy the reminder"))
        self.mail_deed.setText(self.tr("Open the reminder in the mail program"))
        self.word_deed.setText(self.tr("Save the sheet as a Word file"))
        self.take_in_deed.setText(self.tr("Take in sheets that came back"))
        self.form.retranslate()
        self.reload_shown()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the width."""
        super().resizeEvent(event)
        self._fitting.start()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.next_deed = deed_in(self.table, "Space")
        self.back_deed = deed_in(self.table, "Shift+Space")
        self.open_deed = deed_in(self.table, "Return")
        self.copy_deed = self.deed("Ctrl+Shift+C")
        self.mail_deed = self.deed("Ctrl+Shift+M")
        self.menu.addActions([self.next_deed, self.back_deed, self.open_deed])
        self.menu.addSeparator()
        self.word_deed, self.take_in_deed = self.deed("Ctrl+Shift+W"), self.deed()
        self.menu.addActions([self.copy_deed, self.mail_deed])
        self.menu.addSeparator()
        self.menu.addActions([self.word_deed, self.take_in_deed])

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(self._show)
        self.table.doubleClicked.connect(self._go_to_sheet)
        self.before.way.clicked.connect(self._go_to_overview)
        self.next_deed.triggered.connect(self._next_state)
        self.back_deed.triggered.connect(self._former_state)
        self.open_deed.triggered.connect(self._go_to_sheet)
        self.copy_deed.triggered.connect(self._copy)
        self.mail_deed.triggered.connect(self._mail)
        self.form.state_chosen.connect(self._set_state)
        self.form.revised.connect(self._revise)
        self.form.copy_asked.connect(self._copy)
        self.form.mail_asked.connect(self._mail)
        self.word_deed.triggered.connect(self._write_word)
        self.take_in_deed.triggered.connect(self._take_in)
        self.form.word_asked.connect(self._write_word)
        self.form.take_in_asked.connect(self._take_in)

    def _show(self, current: QModelIndex) -> None:
        """Shows a sheet at the right; what is typed in another is kept first, else that one stays."""
        sheet = self.model.sheet(current)
        sheet_id = sheet.id if sheet is not None else None
        is_other = sheet_id != self._shown
        if is_other and not self.kept():
            self.table.setCurrentIndex(self.model.place_of(self._shown))
            return
        self._shown = sheet_id
        self.form.setVisible(sheet is not None)
        for deed in (self.next_deed, self.back_deed, self.open_deed, self.copy_deed, self.mail_deed, self.word_deed):
            deed.setEnabled(sheet is not None)
        for field, draft in self.texts.items():
            text = str(getattr(sheet, field)) if sheet is not None else ""
            if is_other:
                draft.bind(text, partial(self._keep_text, field, sheet.id) if sheet is not None else None)
            else:
                draft.refresh(text)
        self._show_replies(sheet)
        if sheet is not None:
            place = self.model.place_of(sheet.id)
            # Keeping the former one made the board read again, which went back to it.
            self.table.setCurrentIndex(place)
            fresh = self.model.sheet(place) or sheet
            self.form.show_sheet(fresh, self.model.name(place), self._events, is_other=is_other)

    def _show_replies(self, sheet: Sheet | None) -> None:
        """A field under each question of the sheet; those of a sheet with fewer are emptied of theirs."""
        answered = self.desk.assignments.answers(sheet.id) if sheet is not None else ()
        editors = self.form.show_questions([each.question for each in answered])
        for editor in editors[len(self._replies) :]:
            self._replies.append(Kept(self.draft(editor)))
            self.drafts = (*self.drafts, self._replies[-1].draft)
        for kept in self._replies[len(answered) :]:
            kept.clear()
        for kept, each in zip(self._replies, answered, strict=False):
            if sheet is not None:
                keep = partial(self._keep_reply, kept.draft, sheet.id, each.question)
                kept.show((sheet.id, each.question), each.text, keep)

    def _keep_reply(self, draft: Draft, sheet_id: str, question: str, text: str) -> None:
        self.desk.assignments.keep_answer(sheet_id, question, text, by=draft)

    def _sheet(self) -> Sheet | None:
        return self.model.sheet(self.model.place_of(self._shown))

    def _keep_text(self, field: str, sheet_id: str, text: str) -> None:
        fields: dict[str, object] = {field: text}
        self.desk.assignments.revise_sheet(sheet_id, self.texts[field], **fields)

    def _revise(self, fields: dict[str, object]) -> None:
        if self._shown is not None:
            self.attempt(self.desk.assignments.revise_sheet, self._shown, None, **fields)

    def _next_state(self) -> None:
        self._step(1)

    def _former_state(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        sheet = self._sheet()
        if sheet is not None:
            states = list(SheetState)
            to = states.index(sheet.state) + step
            if 0 <= to < len(states):
                self._set_state(states[to])

    def _set_state(self, state: SheetState) -> None:
        """Sets the state with today's date; the event where it was discussed is at first that by which it was due."""
        sheet = self._sheet()
        assignment = self.model.assignment(self.model.place_of(self._shown))
        if sheet is None or assignment is None or not self.kept():
            return
        event_id = assignment.due_event_id if state is SheetState.DISCUSSED else None
        self.attempt(self.desk.assignments.set_state, sheet.id, state, self.context.today(), event_id)

    def _go_to_sheet(self) -> None:
        if self._shown is not None:
            self.form.responsible.setFocus()

    def _go_to_overview(self) -> None:
        self.context.go(Room.OVERVIEW, self.engagement_id)

    def _reminder(self) -> str | None:
        """The text of a reminder in the language of the window; what is typed is kept first."""
        if self._shown is None or not self.kept():
            return None
        sparrer = next((each.name for each in self._people if Role.SPARRER in each.roles), "")
        language = self.context.language()
        return self.attempt(self.desk.assignments.reminder, self._shown, language, sparrer=sparrer)

    def _copy(self) -> None:
        text = self._reminder()
        if text is not None:
            QGuiApplication.clipboard().setText(text)
            self.context.say(self.tr("The reminder is copied: paste it where you write."))

    def _mail(self) -> None:
        """A new message in the system's mail program, to the responsible supervisor where the address is known."""
        text, sheet = self._reminder(), self._sheet()
        if text is None or sheet is None:
            return
        wanted = sheet.responsible.strip().casefold()
        to = next((each.email for each in self._people if wanted and each.name.strip().casefold() == wanted), "")
        subject = self.model.name(self.model.place_of(sheet.id))
        body = text.replace("\n", "\r\n")
        url = QUrl(f"mailto:{quote(to, safe='@')}?subject={quote(subject)}&body={quote(body)}")
        if not self._open_url(url):
            self.context.ask.tell(self, self.tr("No mail program answered. Copy the reminder instead."))

    def _write_word(self) -> None:
        """The sheet as a Word file in the client's first language; that it was sent is said by the user."""
        if self._shown is None or self.engagement_id is None or not self.kept():
            return
        client = self.desk.clients.read(self.desk.engagements.read(self.engagement_id).client_id)
        language = next(iter(client.languages), self.context.language())
        name = client.name.in_(language)
        path = self._exporter.export_sheet(self, self._shown, name, language)
        if path is not None:
            self.context.say(self.tr("Written: {0}. Mark the sheet as sent when it is on its way.").format(path.name))

    def _take_in(self) -> None:
        self.context.go(Room.RETURNED)

    def _fit(self) -> None:
        self.table.fit(_FIRST, _NARROWEST)
