"""The one way in which a handout becomes a Word file from the window, and is opened afterwards."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.errors import HeldOpen, SparraajaError
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.flow import FlowLayout
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.sentences import sentence

OpenUrl = Callable[[QUrl], bool]
"""Hands a file or a folder to the program that opens it; whether there was one."""


class Exporter:
    """Keeps what is typed, asks for a name, writes, and says so; `open_url` is the system's way to open things."""

    def __init__(self, context: Context, open_url: OpenUrl = QDesktopServices.openUrl) -> None:
        self._context = context
        self._open_url = open_url

    def export(
        self,
        parent: QWidget,
        sheet: Sheet | Callable[[], Sheet],
        client_name: str,
        *,
        engagement_id: str | None = None,
        kind: HandoutKind | None = None,
        parts: tuple[str, ...] = (),
        guide_id: str | None = None,
    ) -> Path | None:
        """Writes a handout where the user wants it; None when they changed their mind or it could not be written.

        A `sheet` that holds what may be typed at this moment is given as a callable: it is laid out after the
        drafts are kept. The other arguments are those of `Handouts.write`. Nothing is raised: it is said.
        """
        handouts = self._context.desk.handouts

        def prepare() -> tuple[str, Callable[[Path], object]]:
            laid_out = sheet if isinstance(sheet, Sheet) else sheet()
            write = partial(
                handouts.write, laid_out, engagement_id=engagement_id, kind=kind, parts=parts, guide_id=guide_id
            )
            return handouts.suggested_name(laid_out, client_name), write

        return self._written(parent, prepare)

    def export_sheet(self, parent: QWidget, sheet_id: str, client_name: str, language: Language) -> Path | None:
        """Writes the sheet of an assignment with its code and the next version; else as `export`."""
        handouts, sheets_out = self._context.desk.handouts, self._context.desk.sheets_out

        def prepare() -> tuple[str, Callable[[Path], object]]:
            write = partial(sheets_out.write, sheet_id, language)
            return handouts.suggested_name(sheets_out.lay_out(sheet_id, language), client_name), write

        return self._written(parent, prepare)

    def export_calendar(self, parent: QWidget, engagement_id: str) -> Path | None:
        """Writes the days of a coaching for a calendar program; else as `export`."""
        calendar, language = self._context.desk.calendar, self._context.language()

        def prepare() -> tuple[str, Callable[[Path], object]]:
            write = partial(calendar.write, engagement_id, language=language)
            return calendar.suggested_name(engagement_id, language), write

        return self._written(parent, prepare)

    def _written(self, parent: QWidget, prepare: Callable[[], tuple[str, Callable[[Path], object]]]) -> Path | None:
        """Keeps the drafts, prepares a name and what writes, asks where to, and writes."""
        if not self.all_is_kept(parent):
            return None
        try:
            name, write = prepare()
            path = self.ask_where(parent, name)
            while path is not None:
                try:
                    write(path)
                except HeldOpen as error:
                    path = self.ask_again(parent, path, error)
                else:
                    break
        except SparraajaError as error:
            self._context.ask.tell(parent, sentence(error))
            return None
        if path is not None:
            self.say_written(path)
        return path

    def all_is_kept(self, parent: QWidget) -> bool:
        """Keeps what is typed, before it is made into a document; says so where it cannot be kept."""
        if self._context.keeper.flush():
            return True
        self._context.ask.tell(parent, _translated_unkept())
        return False

    def ask_where(self, parent: QWidget, name: str) -> Path | None:
        """The file to write, None when the user changed their mind; `name` is suggested, where the last one went."""
        return self._asked(parent, self.folder() / name)

    def ask_folder(self, parent: QWidget, caption: str) -> Path | None:
        """A folder to write into, None when the user changed their mind."""
        return self._context.ask.folder(parent, caption, self.folder())

    def say_written(self, path: Path) -> None:
        """Says which file was written, and remembers its folder for the next one."""
        self._context.choose(export_folder=str(path.parent))
        said = QCoreApplication.translate("Exporter", "Written: {0}").format(path.name)
        self.say_drawn(said) if path.suffix.lower() == ".docx" else self._context.say(said)

    def say_drawn(self, said: str) -> None:
        """Says this of what was made, and that it looks otherwise than was chosen when the own template was spoilt."""
        is_usable = self._context.desk.templates.is_usable()
        self._context.say(said if is_usable else f"{said.rstrip('.')}. {_translated_spoilt()}")

    def open_file(self, parent: QWidget, path: Path) -> None:
        """Opens a handout in the program for it, or says why not."""
        self._open(parent, path)

    def open_folder(self, parent: QWidget, path: Path) -> None:
        """Opens the folder that a handout is in, or says why not."""
        self._open(parent, path.parent)

    def _open(self, parent: QWidget, path: Path) -> None:
        if not path.exists():
            text = QCoreApplication.translate("Exporter", "It is no longer there: {0}")
        elif not self._open_url(QUrl.fromLocalFile(str(path))):
            text = QCoreApplication.translate("Exporter", "No program on this computer could open it: {0}")
        else:
            return
        self._context.ask.tell(parent, text.format(path))

    def _asked(self, parent: QWidget, suggested: Path) -> Path | None:
        """The file to write, with its ending; a name without one never falls on a file that is there unasked."""
        if suggested.suffix == ".ics":
            caption = QCoreApplication.translate("Exporter", "Save the calendar as")
        else:
            caption = QCoreApplication.translate("Exporter", "Save the Word document as")
        path = self._context.ask.save_as(parent, caption, suggested)
        if path is None or path.suffix.lower() == suggested.suffix:
            return path
        return self._context.desk.handouts.free_path(path.with_name(f"{path.name}{suggested.suffix}"))

    def ask_again(self, parent: QWidget, path: Path, error: HeldOpen) -> Path | None:
        """Where to, when another program holds the file; None when the user changed their mind."""
        another = QCoreApplication.translate("Exporter", "Choose another name")
        again = QCoreApplication.translate("Exporter", "Try again")
        chosen = self._context.ask.choose(parent, sentence(error), (another, again))
        if chosen == 0:
            return self._asked(parent, self._context.desk.handouts.free_path(path))
        return path if chosen == 1 else None

    def folder(self) -> Path:
        """Where the last handout went, while that is there; else the user's documents, or home where there are none."""
        last = self._context.settings().export_folder
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return next((Path(each) for each in (last, documents) if each and Path(each).is_dir()), Path.home())


class WrittenBar(QFrame):
    """Names the file that was written last, with buttons that open it and its folder; hidden before the first."""

    def __init__(self, exporter: Exporter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exporter = exporter
        self._path: Path | None = None
        self.name = QLabel()
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        self.open = QPushButton()
        self.folder = QPushButton()
        self.open.clicked.connect(self._open)
        self.folder.clicked.connect(self._open_folder)
        set_tone(self, "notice")
        buttons = QWidget()
        row = FlowLayout(buttons, em(self, 0.4))
        row.addWidget(self.open)
        row.addWidget(self.folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em(self, 0.5), em(self, 0.3), em(self, 0.5), em(self, 0.3))
        layout.addWidget(self.name)
        layout.addWidget(buttons)
        self.hide()
        self.retranslate()

    def show_path(self, path: Path | None) -> None:
        """The file that is named from now on; None hides the bar."""
        self._path = path
        self.setVisible(path is not None)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name takes the lines that it needs, also where the bar is in a splitter, which does not ask."""
        super().resizeEvent(event)
        self._fit()

    def retranslate(self) -> None:
        """Says every text again."""
        self.name.setText(self.tr("Written: {0}").format(self._path.name if self._path else ""))
        self.open.setText(self.tr("Open"))
        self.folder.setText(self.tr("Open folder"))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """The language may change at any time."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fit(self) -> None:
        self.name.setMinimumHeight(self.name.heightForWidth(self.name.width()))

    def _open(self) -> None:
        if self._path is not None:
            self._exporter.open_file(self, self._path)

    def _open_folder(self) -> None:
        if self._path is not None:
            self._exporter.open_folder(self, self._path)


def _translated_spoilt() -> str:
    return QCoreApplication.translate(
        "Exporter", "Your own template could not be used, so it looks as the program’s own does. See the settings."
    )


def _translated_unkept() -> str:
    return QCoreApplication.translate(
        "Exporter", "What you wrote could not be kept yet, so the document was not made. The footer says why."
    )
