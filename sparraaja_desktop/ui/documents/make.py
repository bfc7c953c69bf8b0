"""What can be made of a coaching now: chosen at the left, seen at the right as it will go out, made into Word files."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.handout_choices import KINDS, HandoutChoice, Pack
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.documents.form import HandoutForm
from sparraaja_desktop.ui.documents.maker import Maker
from sparraaja_desktop.ui.documents.names import about_name, choice_name, kind_name, phase_name
from sparraaja_desktop.ui.documents.progress import PackProgress
from sparraaja_desktop.ui.engagements.client import LANGUAGE_NAMES
from sparraaja_desktop.ui.export import Exporter, WrittenBar
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.mapping.view import View, narrow
from sparraaja_desktop.ui.page import column, scrolled
from sparraaja_desktop.ui.sheet_browser import SheetBrowser


class MakeView(View):
    """Handouts by the part of the coaching at the left, language and parts beside them, then the document itself."""

    def __init__(self, context: Context, parent: QWidget | None = None, exporter: Exporter | None = None) -> None:
        super().__init__(context, parent)
        self.exporter = exporter or Exporter(context)
        self.maker = Maker(context, self.exporter, self)
        self.choices: tuple[HandoutChoice, ...] = ()
        self.chosen_id = ""
        self._of: str | None = None
        self._client: dict[Language, str] = {}
        self._languages: tuple[Language, ...] = (Language.FI,)
        self._wanted: tuple[Language, ...] = ()
        self._drawn = ""
        self._left_out: dict[HandoutKind, frozenset[str]] = {}
        self.lines = Lines()
        self.view = LineView(context.look)
        self.view.setModel(self.lines)
        self.pack, self.progress = QPushButton(), PackProgress()
        self.form, self.written = HandoutForm(), WrittenBar(self.exporter)
        self.preview_label, self.preview = QLabel(), SheetBrowser()
        self.preview_label.setWordWrap(True)
        self._lay_out_all()
        self._make_menu()
        self._connect()
        self.resize_text()
        self.retranslate()

    def open(self, engagement_id: str | None = None) -> None:
        """Another client has other languages; the handout that was chosen stays chosen where there is one such."""
        if engagement_id != self._of:
            self._of, self._wanted = engagement_id, ()
            self.written.show_path(None)
        super().open(engagement_id)

    def reload(self) -> None:
        """Reads again what can be made, and draws the preview soon."""
        if self.engagement_id is None:
            return
        client = self.desk.clients.read(self.desk.engagements.read(self.engagement_id).client_id)
        self._languages = client.languages or (Language.FI,)
        self._client = {each: client.name.in_(each) for each in Language}
        self.choices = self.desk.handouts.choices(self.engagement_id)
        self.chosen_id = self.view.show_again(tuple(self._rows()), self.chosen_id) or ""
        self._show_chosen()

    def heard(self, changes: Sequence[Change], by: object | None) -> None:  # noqa: ARG002
        """The list and the preview follow what is done elsewhere."""
        if by is not self.maker:
            self.reload()

    def chosen(self) -> HandoutChoice | None:
        """The handout that is chosen."""
        return next((each for each in self.choices if each.id == self.chosen_id), None)

    def place(self) -> dict[str, str]:
        """The chosen handout."""
        return {"handout": self.chosen_id} if self.chosen_id else {}

    def open_place(self, place: dict[str, str]) -> None:
        """Chooses the handout of the place, where it can be made."""
        self.view.choose(place.get("handout"))

    def first_focus(self) -> QWidget:
        """The list."""
        return self.view

    def home(self) -> QWidget:
        """See `View`."""
        return self.view

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("&Documents"))
        self.view.setAccessibleName(self.tr("Handouts that can be made"))
        self.preview.setAccessibleName(self.tr("This is what goes out"))
        for deed, button, text in (
            (self.make_deed, self.form.make, self.tr("Make the Word file")),
            (self.print_deed, self.form.print, self.tr("Print…")),
            (self.pack_deed, self.pack, self.tr("Whole pack …")),
            (self.stop_deed, self.progress.stop, self.tr("Stop making the pack")),
        ):
            deed.setText(text)
            button.setText(text)
        self.open_deed.setText(self.tr("Open the document"))
        self.folder_deed.setText(self.tr("Open the folder of the document"))
        self.form.retranslate()
        self.progress.retranslate()
        self.reload_shown()

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.form.resize_text()
        self.view.setMinimumHeight(em(self, 6))
        self.view.setMinimumWidth(em(self, 9))
        self.preview.setMinimumSize(em(self, 8), em(self, 6))
        self.preview.show_soon()

    def draw(self) -> None:
        """Draws the preview from the same blocks that Word gets; the reader's place stays while the handout does."""
        choice = self.chosen()
        if choice is None or self.engagement_id is None or not self.isVisible():
            return
        make, look, points = partial(self._sheet, choice), self.context.look(), self.font().pointSizeF()
        if self.preview.show_made(make, look, points, stays=self._drawn == choice.id):
            self._drawn = choice.id
            self._say_language()

    def _sheet(self, choice: HandoutChoice) -> Sheet:
        """The handout as it is now, in the first of the languages. Raises NotFound."""
        return self.desk.handouts.lay_out(
            self.engagement_id or "",
            choice.kind,
            self.form.chosen_languages()[0],
            about_id=choice.about_id,
            parts=self.form.chosen_parts(),
            author=self.context.settings().author,
        )

    def _print(self) -> None:
        """Shows the pages of what is seen, as the printer will have them."""
        # Printing is brought in when somebody prints.
        from sparraaja_desktop.ui.printing import print_preview

        choice = self.chosen()
        if choice is not None and self.kept():
            sheet = self.attempt(self._sheet, choice)
            if sheet is not None:
                print_preview(self, sheet)

    def _say_language(self) -> None:
        """Says which of several languages is seen."""
        languages, seen = self.form.chosen_languages(), self.tr("This is what goes out")
        self.preview_label.setText(f"{seen} · {LANGUAGE_NAMES[languages[0]]}" if len(languages) > 1 else seen)

    def _lay_out_all(self) -> None:
        left = column(self.view, self.pack, spacing=0.4, margin=0.5)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(max(em(self, 0.3), 5))
        chosen = narrow(column(self.form, self.written))
        for widget in (left, chosen, column(self.preview_label, self.preview, spacing=0.3, margin=0.5)):
            sides.addWidget(widget)
        sides.setSizes([2_600, 2_200, 4_000])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(sides), 1)
        layout.addWidget(self.progress)

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.make_deed, self.pack_deed = self.deed("Ctrl+E"), self.deed("Ctrl+Shift+E")
        self.stop_deed, self.open_deed, self.folder_deed = self.deed(), self.deed(), self.deed()
        self.print_deed = self.deed("Ctrl+P")
        made = [self.pack_deed, self.stop_deed, self.open_deed, self.folder_deed]
        self.menu.addActions([self.make_deed, self.print_deed, *made])
        self._offer()

    def _connect(self) -> None:
        for deed, button, verb in (
            (self.make_deed, self.form.make, self._make),
            (self.print_deed, self.form.print, self._print),
            (self.pack_deed, self.pack, self._make_pack),
            (self.stop_deed, self.progress.stop, self.maker.stop),
        ):
            deed.triggered.connect(verb)
            button.clicked.connect(deed.trigger)
        self.open_deed.triggered.connect(self.written.open.click)
        self.folder_deed.triggered.connect(self.written.folder.click)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.activated.connect(self.make_deed.trigger)
        self.form.changed.connect(self._form_changed)
        self.preview.due.connect(self.draw)
        self.maker.stepped.connect(self.progress.show_step)
        self.maker.ended.connect(self._ended)
        self.context.work.changed.connect(self._offer)

    def _rows(self) -> Iterator[Line]:
        language = self.context.language()
        for phase, kinds in KINDS.items():
            shown = [each for each in self.choices if each.kind in kinds]
            if shown:
                yield Line("", phase_name(phase))
            for each in shown:
                yield Line(each.id, kind_name(each.kind), about_name(each, language), "•", "accent")

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and self.lines.line(current.row()).id != self.chosen_id:
            self.chosen_id = self.lines.line(current.row()).id
            self._show_chosen()

    def _show_chosen(self) -> None:
        choice = self.chosen()
        if choice is None:
            return
        self.form.name.setText(choice_name(choice, self.context.language()))
        self.form.offer_languages(self._offers(choice), self._wanted)
        names = self.desk.handouts.part_names(choice.kind, self.context.language())
        self.form.offer_parts(names, self._left_out.get(choice.kind, frozenset()))
        self.preview.show_soon()

    def _offers(self, choice: HandoutChoice) -> list[tuple[Language, ...]]:
        """The languages of a client that has several come first, together; then each alone."""
        if choice.language is not None:
            return [(choice.language,)]
        alone = sorted(Language, key=lambda each: each not in self._languages)
        together = [self._languages] if len(self._languages) > 1 else []
        return [*together, *((each,) for each in (*self._languages, *alone[len(self._languages) :]))]

    def _form_changed(self) -> None:
        choice = self.chosen()
        if choice is not None:
            self._left_out[choice.kind] = self.form.left_out()
            if choice.language is None:
                self._wanted = self.form.chosen_languages()
            self.preview.show_soon()

    def _make(self) -> None:
        """One file where the user wants it; in several languages, a file of each in a folder."""
        choice = self.chosen()
        if choice is None or self.engagement_id is None:
            return
        languages, parts = self.form.chosen_languages(), self.form.chosen_parts()
        if len(languages) == 1:
            self.maker.make_one(self.engagement_id, choice, languages[0], parts, self._client[languages[0]])
            return
        pack = Pack(engagement_id=self.engagement_id, choices=(choice,), languages=languages, parts=parts)
        self._into_folder(pack, languages, is_apart=False)

    def _make_pack(self) -> None:
        """Everything of the coaching, or of the event that the chosen handout is about."""
        if self.engagement_id is None or self.context.work.is_going:
            return
        packs = [self.desk.packs.of_coaching(self.engagement_id)]
        choice = self.chosen()
        event_id = self._event_of(choice) if choice is not None else ""
        if event_id:
            packs.insert(0, self.desk.packs.of_event(event_id))
        languages = self._wanted or packs[0].languages
        texts = tuple(self._pack_text(each, languages) for each in packs)
        question = self.tr("Which pack? It is made in a new folder in the one that you choose next.")
        chosen = self.context.ask.choose(self, question, texts)
        if chosen is not None:
            self._into_folder(packs[chosen], languages, is_apart=True)

    def _pack_text(self, pack: Pack, languages: Sequence[Language]) -> str:
        if pack.event_id:
            theme = " ".join(pack.theme.split()) or self.tr("the event")
            return self.tr("%n file(s) for {0}", "", len(pack.to_make(languages))).format(theme)
        return self.tr("%n file(s) of the whole coaching", "", len(pack.to_make(languages)))

    def _event_of(self, choice: HandoutChoice) -> str:
        """The event that a handout is about, empty for none."""
        kinds = (HandoutKind.EVENT_HANDOUT, HandoutKind.RUN_SHEET)
        return choice.about_id if choice.kind in kinds else getattr(choice.record, "event_id", None) or ""

    def _into_folder(self, pack: Pack, languages: Sequence[Language], *, is_apart: bool) -> None:
        folder = self.exporter.ask_folder(self, self.tr("The folder to make the files in"))
        if folder is not None:
            self.maker.make_pack(pack, languages, folder, is_apart=is_apart)

    def _ended(self, path: Path | None) -> None:
        self.progress.hide()
        if path is not None:
            self.written.show_path(path)
        self._offer()

    def _offer(self) -> None:
        """What can be done now."""
        is_busy = self.context.work.is_going or self.maker.is_packing
        for deed, button in ((self.make_deed, self.form.make), (self.pack_deed, self.pack)):
            deed.setEnabled(not is_busy)
            button.setEnabled(not is_busy)
        self.stop_deed.setEnabled(self.maker.is_packing)
        for deed in (self.open_deed, self.folder_deed):
            deed.setEnabled(not self.written.isHidden())
