"""Design sessions with the contact (R29-R32): what was decided and promised, with the mapping beside, and the memo."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.design import DesignSession
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.design.decisions import DecisionsList
from sparraaja_desktop.ui.design.mapping_beside import MappingBeside
from sparraaja_desktop.ui.design.promises import PromisesBox
from sparraaja_desktop.ui.design.session_form import SessionForm
from sparraaja_desktop.ui.empty import or_empty
from sparraaja_desktop.ui.export import Exporter, WrittenBar
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.interview_words import mode_name
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.page import column, heading, scrolled
from sparraaja_desktop.ui.records_view import RecordsView, RecordVerbs

_ROOM = 44
"""From this many line heights on there is room for the mapping beside."""


class SessionsView(RecordsView[DesignSession]):
    """The sessions at the left, the chosen one in the middle, the mapping beside; F8 folds it and opens it."""

    least = (9, 6)

    def __init__(self, context: Context, parent: QWidget | None = None, exporter: Exporter | None = None) -> None:
        super().__init__(context, parent)
        self.verbs = RecordVerbs(self.desk.design.revise_session, self.desk.design.remove_session)
        self.exporter = exporter or Exporter(context)
        self.written = WrittenBar(self.exporter)
        self.add = QPushButton()
        self.empty = heading("faint")
        self.decisions = DecisionsList(self)
        self.promises = PromisesBox(self)
        self.form = SessionForm(self.decisions, self.promises, self.written)
        self.beside = MappingBeside(context)
        self._folded: bool | None = None
        form = self.form
        self.texts = {
            "participants": self.draft(form.participants),
            "notes": self.draft(form.notes),
            "programme_changes": self.draft(form.changes),
        }
        self.drafts = (*self.texts.values(), self.decisions.typing, *self.promises.drafts)
        left = column(self.view, self.add, spacing=0.4, margin=0.5)
        self.sides = self.lay_out(left, or_empty(self.empty, self.form))
        self._beside_area = scrolled(self.beside)
        self.sides.addWidget(self._beside_area)
        self.sides.setSizes([2_000, 4_000, 2_200])
        self._make_menu()
        self._connect()
        self.resize_text()
        self.retranslate()

    def open(self, engagement_id: str | None = None) -> None:
        """Another coaching has its own language, and no memo written yet."""
        if engagement_id is not None and engagement_id != self.engagement_id:
            engagement = self.desk.engagements.read(engagement_id)
            languages = self.desk.clients.read(engagement.client_id).languages or (Language.FI,)
            self.form.language.setCurrentIndex(list(Language).index(languages[0]))
        super().open(engagement_id)

    def open_place(self, place: dict[str, str]) -> None:
        """A promise is chosen in its session, one that was given elsewhere in the session that is shown."""
        promises = self.desk.design.promises(self.engagement_id or "")
        promise = next((each for each in promises if each.id == place.get("record")), None)
        if promise is None:
            super().open_place(place)
            return
        if promise.session_id is not None:
            self.choose(promise.session_id)
        self.promises.seek(promise.id)

    def records(self) -> Sequence[DesignSession]:
        """The sessions in their order."""
        return self.desk.design.sessions(self.engagement_id or "")

    def line(self, session: DesignSession) -> Line:
        """When, how and with whom; how many decisions."""
        count = len(self.desk.design.decisions(session.id))
        details = [session.participants.strip(), self.tr("%n decision(s)", "", count)]
        text = f"{say_date(session.held_on)} · {mode_name(session.mode)}"
        return Line(session.id, text, " · ".join(each for each in details if each), "•", "accent")

    def reload(self) -> None:
        """Reads the sessions and the mapping again."""
        if self.engagement_id is None:
            return
        self.beside.show_findings(self.desk.mapping.findings(self.engagement_id))
        super().reload()

    def show_record(self, record: DesignSession | None, *, is_other: bool) -> None:
        """See `RecordsView`."""
        promises = self.desk.design.promises(self.engagement_id or "")
        self.form.setVisible(record is not None or bool(promises))
        self.form.show_fields(record is not None)
        self.empty.setVisible(record is None)
        set_tone(self.add, "main" if record is None else "plain")
        for deed in (self.remove_deed, self.notes_deed, self.memo_deed, self.decision_deed, self.promises.add_deed):
            deed.setEnabled(record is not None)
        self.promises.add_button.setEnabled(record is not None)
        self.decisions.show_session(record.id if record is not None else None)
        if record is not None:
            self.form.show_session(record, is_other=is_other)
        self.promises.show_session(self.engagement_id or "", record.id if record is not None else None)
        if is_other:
            self.written.show_path(None)

    def first_focus(self) -> QWidget:
        """The list, or the way to the first session."""
        return self.view if self.lines.rows() else self.add

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The mapping is beside where there is room, unless it was folded or opened by hand."""
        super().resizeEvent(event)
        self._fit()

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        for part in (self.form, self.promises, self.beside, self.decisions):
            part.resize_text()
        self._fit()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("&Design session"))
        self.view.setAccessibleName(self.tr("Design sessions"))
        self.add.setText(self.tr("Add a design session"))
        self.add_deed.setText(self.tr("Add a design session"))
        self.remove_deed.setText(self.tr("Remove the session"))
        self.notes_deed.setText(self.tr("Write notes"))
        self.decision_deed.setText(self.tr("Add a decision"))
        self.memo_deed.setText(self.tr("Make the memo"))
        self.fold_deed.setText(self.tr("Show or fold the mapping beside"))
        self.empty.setText(
            self.tr(
                "No design sessions yet. Add one when you meet the contact person: what you decide and promise is "
                "written here, and goes into the memo."
            )
        )
        for part in (self.form, self.promises, self.beside, self.decisions):
            part.retranslate()
        self.reload_shown()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.add_deed = self.deed("Ctrl+Shift+N")
        self.notes_deed = self.list_deed("Return")
        self.decision_deed = self.deed("Ctrl+Shift+D")
        self.remove_deed = self.list_deed("Del")
        self.memo_deed = self.deed("Ctrl+E")
        self.fold_deed = self.deed("F8")
        self.menu.addActions([self.add_deed, self.notes_deed, self.decision_deed, *self.promises.deeds])
        self.menu.addMenu(self.decisions.menu)
        self.menu.addSeparator()
        self.menu.addActions([self.memo_deed, self.fold_deed, self.remove_deed])

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.add_deed.triggered.connect(self._add)
        self.notes_deed.triggered.connect(self.form.notes.setFocus)
        self.decision_deed.triggered.connect(self.decisions.adding.setFocus)
        self.remove_deed.triggered.connect(self._remove)
        self.memo_deed.triggered.connect(self._make)
        self.fold_deed.triggered.connect(self._fold)
        self.form.make.clicked.connect(self._make)
        self.form.revised.connect(self._revise)
        self.form.removal_asked.connect(self._remove)

    def _fit(self) -> None:
        is_narrow = self.width() < em(self, _ROOM)
        folded = self._folded if self._folded is not None else is_narrow
        self._beside_area.setVisible(not folded)

    def _fold(self) -> None:
        self._folded = not self._beside_area.isHidden()
        self._fit()
        if not self._folded:
            self.beside.view.setFocus()

    def _add(self) -> None:
        if self.engagement_id is None or not self.kept():
            return
        made = self.attempt(self.desk.design.add_session, self.engagement_id, self.context.today(), Mode.LIVE)
        if made is not None:
            self.view.choose(made.id)
            self.form.participants.setFocus()

    def _sheet(self) -> Sheet:
        """The memo as it would go out now."""
        author = self.context.settings().author
        return self.desk.design.memo(self.chosen_id or "", self.form.chosen_language(), author=author)

    def _make(self) -> None:
        session = self.chosen()
        if session is None:
            return
        engagement = self.desk.engagements.read(session.engagement_id)
        client = self.desk.clients.read(engagement.client_id)
        path = self.exporter.export(
            self,
            self._sheet,
            client.name.in_(self.form.chosen_language()),
            engagement_id=engagement.id,
            kind=HandoutKind.DESIGN_MEMO,
        )
        if path is not None:
            self.written.show_path(path)
            self.written.open.setFocus()
