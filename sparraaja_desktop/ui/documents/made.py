"""The register: what has been made of a coaching, and the way to open it again."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.handouts import Handout
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.dates import say_moment
from sparraaja_desktop.ui.documents.names import kind_name
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.engagements.client import LANGUAGE_NAMES
from sparraaja_desktop.ui.export import Exporter
from sparraaja_desktop.ui.flow import FlowLayout
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.mapping.lines import LaterLines, Line, Lines, LineView
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import heading


class MadeView(View):
    """The newest first; Return opens the file where it still is in the folder of the last one."""

    def __init__(self, context: Context, parent: QWidget | None = None, exporter: Exporter | None = None) -> None:
        super().__init__(context, parent)
        self._exporter = exporter or Exporter(context)
        self._made: tuple[Handout, ...] = ()
        self._guides: dict[str, str] = {}
        self.empty, self.hint = heading("faint"), heading("faint")
        self.lines = Lines()
        self.view = LineView(context.look)
        self.view.setModel(self.lines)
        self.open_button, self.folder_button = QPushButton(), QPushButton()
        self.menu: QMenu = QMenu(self)
        self.open_deed, self.folder_deed = self.deed("Ctrl+O"), self.deed()
        for deed, button, verb in (
            (self.open_deed, self.open_button, self._open),
            (self.folder_deed, self.folder_button, self._open_folder),
        ):
            self.menu.addAction(deed)
            deed.triggered.connect(verb)
            button.clicked.connect(deed.trigger)
        self.view.activated.connect(self.open_deed.trigger)
        self._buttons = QWidget()
        self._row = FlowLayout(self._buttons, em(self, 0.4))
        self._row.addWidget(self.open_button)
        self._row.addWidget(self.folder_button)
        self._layout = QVBoxLayout(self)
        for widget in (self.empty, self.hint, self._buttons):
            self._layout.addWidget(widget)
        self._layout.addWidget(self.view, 1)
        self._layout.addStretch(0)
        self.resize_text()
        self.retranslate()

    def reload(self) -> None:
        """Reads again what has been made."""
        self._made = self.desk.handouts.of_engagement(self.engagement_id) if self.engagement_id is not None else ()
        language = self.context.language()
        self._guides = {each.id: each.title.in_(language) for each in self.desk.questions.guides()}
        current = self.chosen()
        self.view.show_again(LaterLines.of(self._made, self._line), current.id if current is not None else None)
        for widget in (self.view, self._buttons, self.hint):
            widget.setVisible(bool(self._made))
        self.empty.setVisible(not self._made)
        for deed in (self.open_deed, self.folder_deed):
            deed.setEnabled(bool(self._made))

    def heard(self, changes: Sequence[Change], by: object | None) -> None:  # noqa: ARG002
        """What is typed elsewhere changes nothing here."""
        if not isinstance(by, Draft):
            self.reload()

    def chosen(self) -> Handout | None:
        """The handout that is chosen."""
        index = self.view.currentIndex()
        row_id = self.lines.line(index.row()).id if index.isValid() else ""
        return next((each for each in self._made if each.id == row_id), None)

    def first_focus(self) -> QWidget | None:
        """The list, once there is something in it."""
        return self.view if self._made else None

    def home(self) -> QWidget | None:
        """See `View`."""
        return self.first_focus()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("&Made"))
        self.view.setAccessibleName(self.tr("Made so far"))
        self.empty.setText(
            self.tr("Nothing yet. What is made of this coaching is listed here, with its language and its time.")
        )
        self.hint.setText(
            self.tr(
                "The program remembers the name of each file, and no place on this computer: it looks in the folder "
                "where you made the last one."
            )
        )
        for deed, button, text in (
            (self.open_deed, self.open_button, self.tr("Open")),
            (self.folder_deed, self.folder_button, self.tr("Open folder")),
        ):
            deed.setText(text)
            button.setText(text)
        self.reload_shown()

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        edge = em(self, 0.6)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(em(self, 0.5))
        self.view.setMinimumHeight(em(self, 6))

    def _line(self, handout: Handout) -> Line:
        about = self._guides.get(handout.guide_id or "", "") or handout.for_whom
        text = " – ".join(filter(None, (kind_name(handout.kind), about)))
        code = self.tr("{0}, version {1}").format(handout.code, handout.version) if handout.code else ""
        details = (LANGUAGE_NAMES[handout.language], say_moment(handout.made_at), code, handout.file_name)
        return Line(handout.id, text, " · ".join(filter(None, details)), "•", "accent")

    def _open(self) -> None:
        handout = self.chosen()
        if handout is None:
            return
        path = self.desk.handouts.file_of(handout, self._exporter.folder())
        if path is None:
            text = self.tr("{0} is not in the folder {1}. It may have been moved, renamed or removed.")
            self.context.ask.tell(self, text.format(handout.file_name, self._exporter.folder()))
        else:
            self._exporter.open_file(self, path)

    def _open_folder(self) -> None:
        handout = self.chosen()
        if handout is not None:
            found = self.desk.handouts.file_of(handout, self._exporter.folder())
            self._exporter.open_folder(self, found or self._exporter.folder() / handout.file_name)
