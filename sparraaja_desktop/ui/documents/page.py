"""The documents of a coaching: what can be made of it, and what has been made."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.handouts import Handout, HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.questions import Guide, Origin
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.dates import say_moment
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.engagements.client import LANGUAGE_NAMES
from sparraaja_desktop.ui.export import Exporter, WrittenBar
from sparraaja_desktop.ui.fields import CalmCombo, labelled
from sparraaja_desktop.ui.kept import tried
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.page import Page, heading, scrolled
from sparraaja_desktop.ui.record_model import RecordModel
from sparraaja_desktop.ui.wrapped_list import WrappedList


class DocumentsPage(Page):
    """The summary is made where the mapping is; the guide to send beforehand is made here."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._exporter = Exporter(context)
        self._guides: tuple[Guide, ...] = ()
        self.summary_title, self.summary_text = heading(), heading("")
        self.summary = QPushButton()
        self.guide_title, self.guide_text = heading(), heading("")
        self.guide_label, self.guide = QLabel(), CalmCombo()
        self.language_label, self.language = QLabel(), CalmCombo()
        for each in Language:
            self.language.addItem(LANGUAGE_NAMES[each], each)
        self.make = QPushButton()
        self.written = WrittenBar(self._exporter)
        self.made_title = heading()
        self.empty = heading("faint")
        self.made: RecordModel[Handout] = RecordModel.over(self._read_made, self._say_made)
        self.list = WrappedList(rows_shown=(1, 12))
        self.list.setModel(self.made)
        self._lay_out()
        self._documents_menu = self.menu = QMenu(self)
        self.to_summary, self.make_guide = self.deed(), self.deed("Ctrl+E")
        for action, button, verb in (
            (self.to_summary, self.summary, self._to_summary),
            (self.make_guide, self.make, self._export),
        ):
            self.menu.addAction(action)
            action.triggered.connect(verb)
            button.clicked.connect(action.trigger)
        self.resize_text()
        self.retranslate()

    def open(self, engagement_id: str | None = None) -> None:
        """A guide is offered in the language that the client has first."""
        is_other = engagement_id != self.engagement_id
        super().open(engagement_id)
        if is_other and engagement_id is not None:
            self.written.show_path(None)
            client = self._client_languages(engagement_id)
            self.language.setCurrentIndex(self.language.findData(client[0]))

    def reload(self) -> None:
        """Reads the guides and what has been made."""
        self._show_guides()
        self.made.reload()
        self.empty.setVisible(self.made.rowCount() == 0)
        self.list.setVisible(self.made.rowCount() > 0)

    def heard(self, changes: Sequence[Change], by: object | None) -> None:  # noqa: ARG002
        """What is typed elsewhere changes nothing here."""
        if not isinstance(by, Draft):
            self.reload()

    def first_focus(self) -> QWidget | None:
        """The way to the summary."""
        return self.summary

    def retranslate(self) -> None:
        """Says every text again."""
        self.summary_title.setText(self.tr("Summary of the mapping"))
        self.summary_text.setText(
            self.tr(
                "What is done already comes first, then the situation, the needs and the constraints. You choose the "
                "parts and the language, see the summary as it will be, and make the Word file there."
            )
        )
        self.guide_title.setText(self.tr("Interview guide to send beforehand"))
        self.guide_text.setText(
            self.tr("The questions as a Word file, so that the one who is interviewed can think about them in peace.")
        )
        self.guide_label.setText(self.tr("Guide"))
        self.language_label.setText(self.tr("Language of the handout"))
        self.made_title.setText(self.tr("Made so far"))
        self.empty.setText(self.tr("Nothing yet. What is made of this coaching is listed here, with its time."))
        self.list.setAccessibleName(self.tr("Made so far"))
        self._documents_menu.setTitle(self.tr("&Documents"))
        for action, button, text in (
            (self.to_summary, self.summary, self.tr("To the summary")),
            (self.make_guide, self.make, self.tr("Make the Word handout")),
        ):
            action.setText(text)
            button.setText(text)
        self.reload()

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        edge = em(self, 1)
        for layout in (self._layout, *self._cards):
            layout.setContentsMargins(edge, edge, edge, edge)
            layout.setSpacing(em(self, 0.6))
        self.list.fit()

    def _lay_out(self) -> None:
        set_tone(self.summary, "main")
        self._cards: list[QVBoxLayout] = []
        inner = QWidget()
        self._layout = QVBoxLayout(inner)
        for group in (
            (self.summary_title, self.summary_text, self.summary),
            (
                self.guide_title,
                self.guide_text,
                labelled(self.guide_label, self.guide),
                labelled(self.language_label, self.language),
                self.make,
                self.written,
            ),
            (self.made_title, self.empty, self.list),
        ):
            self._layout.addWidget(self._card(group))
        self._layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def _card(self, widgets: Sequence[QWidget]) -> QFrame:
        card = QFrame()
        set_tone(card, "card")
        layout = QVBoxLayout(card)
        for widget in widgets:
            if isinstance(widget, QPushButton):
                widget.setAutoDefault(True)
                layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                layout.addWidget(widget)
        self._cards.append(layout)
        return card

    def _show_guides(self) -> None:
        """The guides in the language of the window; the chosen one stays chosen."""
        self._guides = self.desk.questions.guides()
        chosen = self.guide.currentData()
        self.guide.clear()
        for guide in self._guides:
            title = guide.title.in_(self.context.language())
            name = title if guide.origin is Origin.SHIPPED else self.tr("{0} · own").format(title)
            self.guide.addItem(name, guide.id)
        self.guide.setCurrentIndex(max(self.guide.findData(chosen), 0))

    def _client_languages(self, engagement_id: str) -> tuple[Language, ...]:
        client_id = self.desk.engagements.read(engagement_id).client_id
        return self.desk.clients.read(client_id).languages or (Language.FI,)

    def _read_made(self) -> Sequence[Handout]:
        return self.desk.handouts.of_engagement(self.engagement_id) if self.engagement_id is not None else ()

    def _say_made(self, handout: Handout) -> str:
        kinds = {
            HandoutKind.MAPPING_SUMMARY: self.tr("Summary of the mapping"),
            HandoutKind.INTERVIEW_GUIDE: self.tr("Interview guide"),
            HandoutKind.DESIGN_MEMO: self.tr("Memo of a design session"),
            HandoutKind.ASSIGNMENT_SHEET: self.tr("Sheet of an assignment"),
        }
        return " · ".join(
            (kinds[handout.kind], LANGUAGE_NAMES[handout.language], say_moment(handout.made_at), handout.file_name)
        )

    def _to_summary(self) -> None:
        self.context.go(Room.MAPPING, self.engagement_id, {"view": "summary"})

    def _export(self) -> None:
        if self.engagement_id is None:
            return
        client = tried(self.context, self, self._client_name)
        if client is None:
            return
        path = self._exporter.export(
            self,
            self._sheet,
            client,
            engagement_id=self.engagement_id,
            kind=HandoutKind.INTERVIEW_GUIDE,
            guide_id=self.guide.currentData(),
        )
        if path is not None:
            self.written.show_path(path)
            self.reload()

    def _client_name(self) -> str:
        client_id = self.desk.engagements.read(self.engagement_id or "").client_id
        return self.desk.clients.read(client_id).name.in_(Language(self.language.currentData()))

    def _sheet(self) -> Sheet:
        return self.desk.handouts.interview_guide(
            self.guide.currentData(),
            Language(self.language.currentData()),
            self.engagement_id,
            author=self.context.settings().author,
        )
