"""Makes Word files beside the window: one handout where the user wants it, or a pack in a folder."""

import gc
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from sparraaja_desktop.model.errors import HeldOpen, SparraajaError
from sparraaja_desktop.model.handout_choices import HandoutChoice, Pack
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.packs import Packing, Written
from sparraaja_desktop.services.remembering import Made
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.documents.names import choice_name
from sparraaja_desktop.ui.export import Exporter
from sparraaja_desktop.ui.kept import tried
from sparraaja_desktop.ui.sentences import sentence


class Maker(QWidget):
    """The workspace is read between two events of the window; drawing for Word and writing are done beside it.

    `stepped(done, total, name)` tells how far a pack is; `ended` gives the file, or the folder of the pack, None when
    there is none. It is never seen itself.
    """

    stepped = Signal(int, int, str)
    ended = Signal(object)

    def __init__(self, context: Context, exporter: Exporter, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._context, self._exporter = context, exporter
        self._one: tuple[str, Made] | None = None
        self._pack: tuple[str, Packing] | None = None
        self._remembered = 0
        self._is_stopped = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._make_next)

    @property
    def is_packing(self) -> bool:
        """Whether a pack is being made."""
        return self._pack is not None

    def make_one(
        self, engagement_id: str, choice: HandoutChoice, language: Language, parts: tuple[str, ...], client: str
    ) -> None:
        """Makes a handout as it is now, where the user wants it."""
        if self._context.work.is_going or not self._exporter.all_is_kept(self):
            return
        handouts, author = self._context.desk.handouts, self._context.settings().author
        sheet = tried(
            self._context,
            self,
            partial(handouts.lay_out, about_id=choice.about_id, parts=parts, author=author),
            engagement_id,
            choice.kind,
            language,
        )
        if sheet is None:
            return
        path = self._exporter.ask_where(self, handouts.suggested_name(sheet, client))
        if path is not None:
            self._write_one(engagement_id, Made(path, choice, sheet, parts))

    def make_pack(self, pack: Pack, languages: Sequence[Language], folder: Path, *, is_apart: bool) -> None:
        """Makes a pack in a new folder in that one, or in that one itself."""
        if self._context.work.is_going or not self._exporter.all_is_kept(self):
            return
        packs, author = self._context.desk.packs, self._context.settings().author
        begin = partial(packs.begin, is_apart=is_apart, author=author)
        packing = tried(self._context, self, begin, pack, languages, folder)
        if packing is not None:
            self._context.choose(export_folder=str(folder))
            self._pack, self._remembered, self._is_stopped = (pack.engagement_id, packing), 0, False
            # Looking through all that there is for what may go would hold up the window for a tenth of a second.
            gc.freeze()
            self._say_step(packing)
            self._context.work.do(packing.prepare, self._wrote)

    def stop(self) -> None:
        """Makes nothing more of the pack when the file that is being written is whole."""
        self._is_stopped = True

    def _write_one(self, engagement_id: str, made: Made) -> None:
        self._one = (engagement_id, made)
        self._context.work.do(partial(self._context.desk.handouts.write, made.sheet, made.path), self._wrote_one)

    def _wrote_one(self, error: SparraajaError | None) -> None:
        one, self._one = self._one, None
        if one is None:
            return
        engagement_id, made = one
        if isinstance(error, HeldOpen) and not self._context.work.is_stopping:
            path = self._exporter.ask_again(self, made.path, error)
            if path is not None:
                self._write_one(engagement_id, replace(made, path=path))
        elif error is not None:
            self._context.ask.tell(self, sentence(error))
        else:
            tried(self._context, self, self._context.desk.handouts.remember, engagement_id, (made,), by=self)
            self._exporter.say_written(made.path)
            self.ended.emit(made.path)

    def _wrote(self, error: SparraajaError | None) -> None:
        """Something of the pack is done; the window has its turn before the next."""
        error = self._remember() or error
        if error is not None or self._context.work.is_stopping:
            self._end(error)
        else:
            self._soon.start()

    def _remember(self) -> SparraajaError | None:
        """Remembers the one that has just been made; why it could not be, None when it was or there is none."""
        if self._pack is None or self._pack[1].done == self._remembered:
            return None
        engagement_id, packing = self._pack
        self._remembered = packing.done
        try:
            self._context.desk.handouts.remember(engagement_id, packing.made[-1:], by=self)
        except SparraajaError as error:
            return error
        return None

    def _make_next(self) -> None:
        if self._pack is None:
            return
        packing = self._pack[1]
        if self._is_stopped or packing.left is None:
            self._end(None)
            return
        try:
            lay_out = packing.gather()
        except SparraajaError as error:
            self._end(error)
            return
        self._say_step(packing)
        self._context.work.do(partial(packing.make, lay_out), self._wrote)

    def _say_step(self, packing: Packing) -> None:
        if packing.left is not None:
            name = choice_name(packing.left[0], self._context.language())
            self.stepped.emit(packing.done, packing.total, name)

    def _end(self, error: SparraajaError | None) -> None:
        pack, self._pack = self._pack, None
        if pack is None:
            return
        gc.unfreeze()
        written = pack[1].end(error)
        if written.trouble is not None:
            self._context.ask.tell(self, "\n\n".join((sentence(written.trouble), self._stays(written))))
        elif written.is_whole and written.folder is not None:
            text = self.tr("The pack is ready, %n file(s): {0}", "", len(written.made))
            self._exporter.say_drawn(text.format(written.folder.name))
        else:
            self._context.say(" ".join((self.tr("Stopped."), self._stays(written))))
        self.ended.emit(written.folder)

    def _stays(self, written: Written) -> str:
        """What was made before the end."""
        if written.folder is None:
            return self.tr("Nothing was made.")
        text = self.tr("%n whole file(s) were made and stay in the folder {0}.", "", len(written.made))
        return text.format(written.folder.name)
