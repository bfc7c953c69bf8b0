"""The frame: sidebar, header, pages, footer, menus. It paints before anything is opened, and is furnished after."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sparraaja_desktop.settings import TEXT_SIZES, Settings, write_settings
from sparraaja_desktop.ui.footer import Footer
from sparraaja_desktop.ui.geometry import onto_screen, remember
from sparraaja_desktop.ui.header import Header
from sparraaja_desktop.ui.keeper import Keeper
from sparraaja_desktop.ui.language import Translations, language_of
from sparraaja_desktop.ui.look import Look, dress, look_named
from sparraaja_desktop.ui.menus import Menus
from sparraaja_desktop.ui.sidebar import Sidebar

if TYPE_CHECKING:
    from sparraaja_desktop.ui.ask import Ask

NARROW = 52
"""Below this width, in line heights, the sidebar gives its room to the page."""


class MainWindow(QMainWindow):
    """The frame. `painted` is sent once, after the first paint; `closed` when the window may go.

    Everything that needs the desk is in `Furnished` (`ui.furnished`), which comes after the first paint.
    """

    painted = Signal()
    closed = Signal()
    choices_changed = Signal()

    ask: "Ask"
    """Given once the first paint is over."""

    def __init__(self, app: QApplication, translations: Translations, settings: Settings, settings_path: Path) -> None:
        super().__init__()
        self.app = app
        self.translations = translations
        self.settings = settings
        self.is_demo = False
        self.keeper = Keeper(self)
        self.data = settings_path.parent
        self._settings_path = settings_path
        self._base_points = app.font().pointSizeF()
        self._has_painted = False
        self._sidebar_wanted = True
        self.look: Look = look_named(settings.look, app)
        translations.use(language_of(settings.language))
        dress(app, self.look, settings.text_size, self._base_points)
        self.setMinimumSize(480, 360)
        self.sidebar = Sidebar()
        self.header = Header()
        self.footer = Footer(self.keeper)
        self.stack = QStackedWidget()
        self.waiting = QLabel()
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self.waiting)
        self._lay_out()
        self.menus = Menus(self)
        self._connect()
        self.retranslate()

    def now(self) -> datetime:
        """The time where the user is."""
        return datetime.now().astimezone()

    def choose(self, **choices: object) -> None:
        """Changes some of the settings, at once and in the file; a file that cannot be written is said, not fatal."""
        before = self.settings
        self.settings = replace(before, **choices)  # type: ignore[arg-type]
        if (before.look, before.text_size) != (self.settings.look, self.settings.text_size):
            self.look = look_named(self.settings.look, self.app)
            dress(self.app, self.look, self.settings.text_size, self._base_points)
        if before.language != self.settings.language:
            self.translations.use(language_of(self.settings.language))
        self._check_choices()
        try:
            write_settings(self._settings_path, self.settings)
        except OSError as error:
            self.footer.say(self.tr("The settings could not be written: {0}").format(error))
        self.choices_changed.emit()

    def retranslate(self) -> None:
        """Says every text of the frame again."""
        title = "Sparraaja"
        self.setWindowTitle(self.tr("{0} – example, nothing of it is kept").format(title) if self.is_demo else title)
        self.waiting.setText(self.tr("Opening the workspace …"))
        menus = self.menus
        menus.file.setTitle(self.tr("&File"))
        menus.edit.setTitle(self.tr("&Edit"))
        menus.view.setTitle(self.tr("&View"))
        menus.go.setTitle(self.tr("&Go"))
        menus.help.setTitle(self.tr("&Help"))
        menus.new.setText(self.tr("New coaching"))
        menus.example.setText(self.tr("Explore the example"))
        menus.remove.setText(self.tr("Move this coaching to the trash"))
        menus.quit.setText(self.tr("Quit"))
        menus.undo.setText(self.tr("Undo the last deed"))
        menus.larger.setText(self.tr("Larger text"))
        menus.smaller.setText(self.tr("Smaller text"))
        menus.normal.setText(self.tr("Text at 100 %"))
        for action, text in zip(
            menus.looks, (self.tr("Look as the system"), self.tr("Light look"), self.tr("Dark look")), strict=True
        ):
            action.setText(text)
        menus.sidebar.setText(self.tr("Show or hide the sidebar"))
        menus.languages_menu.setTitle(self.tr("Language of the window"))
        menus.find.setText(self.tr("Find"))
        menus.overview.setText(self.tr("Overview"))
        menus.mapping.setText(self.tr("Mapping"))
        menus.documents.setText(self.tr("Documents"))
        menus.questions.setText(self.tr("Questions"))
        menus.trash.setText(self.tr("Trash"))
        menus.settings.setText(self.tr("Settings"))
        menus.keys.setText(self.tr("Keys of this page"))
        menus.about.setText(self.tr("About Sparraaja"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first paint starts all that is slow."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window, or large text, gives the sidebar's room to the page."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Language and text size may change at any time."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange and hasattr(self, "menus"):
            self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing waits until every draft is kept, or copied out."""
        if not self.keeper.flush() and not self._copied_out():
            event.ignore()
            return
        remember(self, self.data)
        event.accept()
        self.closed.emit()

    def notice(self, text: str) -> None:
        """Shows a notice under the head until it is put away."""
        from sparraaja_desktop.ui.notice import Notice

        self._notices.addWidget(Notice(text))

    def say_surprise(self, name: str) -> None:
        """Something that nobody expected; `name` helps whoever is asked."""
        self.footer.say(self.tr("Something unexpected happened ({0}). What you wrote is safe.").format(name))

    def raise_it(self) -> None:
        """Another start wanted in: here is the window."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        onto_screen(self)
        self.show()
        self.raise_()
        self.activateWindow()

    def _copied_out(self) -> bool:
        """Asks what to do with a text that cannot be kept; whether the window may close."""
        texts = self.keeper.unkept()
        chosen = self.ask.choose(
            self,
            self.tr("%n text(s) could not be kept. Nothing is lost while the window is open.", "", len(texts)),
            (self.tr("Try again"), self.tr("Copy the text to the clipboard and close")),
        )
        if chosen == 1:
            QApplication.clipboard().setText("\n\n".join(texts))
            self.keeper.give_up()
            return True
        return chosen == 0 and self.keeper.flush()

    def _lay_out(self) -> None:
        frame = QWidget()
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        upright, under_header, over_footer, notices = QFrame(), QFrame(), QFrame(), QWidget()
        self._notices = QVBoxLayout(notices)
        self._notices.setContentsMargins(0, 0, 0, 0)
        upright.setObjectName("upright")
        under_header.setObjectName("rule")
        over_footer.setObjectName("rule")
        grid.addWidget(self.sidebar, 0, 0, 5, 1)
        grid.addWidget(upright, 0, 1, 5, 1)
        self.header.layout().addWidget(under_header)  # type: ignore[union-attr]
        for row, widget in enumerate((self.header, notices, self.stack, over_footer, self.footer)):
            grid.addWidget(widget, row, 2)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(2, 1)
        self.setCentralWidget(frame)

    def _connect(self) -> None:
        menus = self.menus
        menus.connect(menus.quit, self.close_window)
        menus.connect(menus.larger, self._larger)
        menus.connect(menus.smaller, self._smaller)
        menus.connect(menus.normal, self._normal)
        menus.connect(menus.sidebar, self._toggle_sidebar)
        for action in menus.looks:
            action.triggered.connect(self._look_chosen)
        for action in menus.languages:
            action.triggered.connect(self._language_chosen)
        self._check_choices()
        self.app.styleHints().colorSchemeChanged.connect(self._system_look_changed)

    def close_window(self) -> None:
        """Quits, if all is kept."""
        self.close()

    def _check_choices(self) -> None:
        for action in self.menus.looks:
            action.setChecked(action.data() == self.settings.look)
        for action in self.menus.languages:
            action.setChecked(action.data() == self.translations.language.value)

    def _larger(self) -> None:
        self._step_text(+1)

    def _smaller(self) -> None:
        self._step_text(-1)

    def _normal(self) -> None:
        self.choose(text_size=100)

    def _step_text(self, step: int) -> None:
        at = TEXT_SIZES.index(self.settings.text_size) + step
        size = TEXT_SIZES[min(max(at, 0), len(TEXT_SIZES) - 1)]
        self.choose(text_size=size)
        self.footer.say(self.tr("Text size {0} %").format(size))

    def _look_chosen(self) -> None:
        self.choose(look=self.sender().data())  # type: ignore[attr-defined]

    def _language_chosen(self) -> None:
        self.choose(language=self.sender().data())  # type: ignore[attr-defined]

    def _system_look_changed(self) -> None:
        if self.settings.look == "system":
            self.look = look_named("system", self.app)
            dress(self.app, self.look, self.settings.text_size, self._base_points)
            self.choices_changed.emit()

    def _toggle_sidebar(self) -> None:
        self._sidebar_wanted = self.sidebar.isHidden()
        self.sidebar.setHidden(not self._sidebar_wanted)

    def _fit(self) -> None:
        """The sidebar is hidden by itself where there is no room for it; F9 brings it back."""
        narrow = self.width() < NARROW * self.fontMetrics().height()
        self.sidebar.setHidden(narrow or not self._sidebar_wanted)
