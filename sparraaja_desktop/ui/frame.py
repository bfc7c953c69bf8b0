"""The frame of the window: sidebar, header, pages, footer, menus; made when the first paint is over."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from sparraaja_desktop.settings import TEXT_SIZES, write_settings
from sparraaja_desktop.ui.footer import Footer
from sparraaja_desktop.ui.geometry import onto_screen
from sparraaja_desktop.ui.header import Header
from sparraaja_desktop.ui.language import language_of
from sparraaja_desktop.ui.look import Look, dress, look_named
from sparraaja_desktop.ui.menus import Menus
from sparraaja_desktop.ui.notice import Notice
from sparraaja_desktop.ui.room import Room
from sparraaja_desktop.ui.sidebar import Sidebar
from sparraaja_desktop.ui.sight import Sight
from sparraaja_desktop.ui.stack import Stack

if TYPE_CHECKING:
    from sparraaja_desktop.ui.main_window import MainWindow

NARROW = 52
"""Below this width, in line heights, the sidebar gives its room to the page."""


class Frame(QObject):
    """Everything around the pages, and the choices that change all of it: language, look, text size."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.window = window
        self._base_points = window.app.font().pointSizeF()
        self._sidebar_wanted = True
        self.look: Look = look_named(window.settings.look, window.app)
        window.translations.use(language_of(window.settings.language))
        dress(window.app, self.look, window.settings.text_size, self._base_points)
        self.sidebar = Sidebar()
        self.header = Header()
        self.footer = Footer(window.keeper)
        self.stack = Stack()
        self.waiting = QLabel()
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self.waiting)
        self._lay_out()
        self.menus = Menus(window)
        self._sight = Sight(window.app)
        self._connect()
        self.retranslate()
        window.installEventFilter(self)

    def choose(self, **choices: object) -> None:
        """Changes some of the settings, at once and in the file; a file that cannot be written is said, not fatal."""
        before = self.window.settings
        self.window.settings = replace(before, **choices)  # type: ignore[arg-type]
        if (before.look, before.text_size) != (self.window.settings.look, self.window.settings.text_size):
            self.look = look_named(self.window.settings.look, self.window.app)
            dress(self.window.app, self.look, self.window.settings.text_size, self._base_points)
        self.window.settings = replace(self.window.settings, wore=self.look.name, sidebar=self.sidebar.width())
        if before.language != self.window.settings.language:
            self.window.translations.use(language_of(self.window.settings.language))
        self._check_choices()
        try:
            write_settings(self.window.settings_path, self.window.settings)
        except OSError as error:
            self.footer.say(self.tr("The settings could not be written: {0}").format(error))
        self.window.choices_changed.emit()

    def retranslate(self) -> None:
        """Says every text of the frame again."""
        title = "Sparraaja"
        if self.window.is_demo:
            title = self.tr("{0} – example, nothing of it is kept").format(title)
        self.window.setWindowTitle(title)
        self.waiting.setText(self.tr("Opening the workspace …"))
        menus = self.menus
        menus.file.setTitle(self.tr("&File"))
        menus.edit.setTitle(self.tr("&Edit"))
        menus.view.setTitle(self.tr("&View"))
        menus.go.setTitle(self.tr("&Go"))
        menus.help.setTitle(self.tr("&Help"))
        menus.new.setText(self.tr("New coaching"))
        menus.returned.setText(self.tr("Take in returned sheets"))
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
        self._name_steps()
        menus.follows.setText(self.tr("What follows from this"))
        menus.rests.setText(self.tr("What this rests on"))
        menus.today.setText(self.tr("Today"))
        menus.questions.setText(self.tr("Questions"))
        menus.knowledge.setText(self.tr("Knowledge and tools"))
        menus.trash.setText(self.tr("Trash"))
        menus.settings.setText(self.tr("Settings"))
        menus.keys.setText(self.tr("Keys of this page"))
        menus.about.setText(self.tr("About Sparraaja"))

    def notice(self, say: Callable[[], str]) -> None:
        """Shows a notice under the head until it is put away; `say` gives its text in the language of the window."""
        self._notices.addWidget(Notice(say))

    def say_surprise(self, name: str) -> None:
        """Something that nobody expected; `name` helps whoever is asked."""
        self.footer.say(self.tr("Something unexpected happened ({0}). What you wrote is safe.").format(name))

    def now(self) -> datetime:
        """The time where the user is."""
        return datetime.now().astimezone()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window's size, its text size and its language may change at any time."""
        if watched is self.window:
            if event.type() == QEvent.Type.LanguageChange:
                self.retranslate()
            elif event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
                self.fit()
        return False

    def raise_window(self) -> None:
        """Brings the window to the front, whole on a screen."""
        state = self.window.windowState() & ~Qt.WindowState.WindowMinimized
        self.window.setWindowState(state | Qt.WindowState.WindowActive)
        onto_screen(self.window)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def may_close(self) -> bool:
        """Whether all is kept, or copied out."""
        return self.window.keeper.flush() or self._copied_out()

    def _copied_out(self) -> bool:
        """Asks what to do with a text that cannot be kept; whether the window may close."""
        texts = self.window.keeper.unkept()
        chosen = self.window.ask.choose(
            self.window,
            self.tr("%n text(s) could not be kept. Nothing is lost while the window is open.", "", len(texts)),
            (self.tr("Try again"), self.tr("Copy the text to the clipboard and close")),
        )
        if chosen == 1:
            QApplication.clipboard().setText("\n\n".join(texts))
            self.window.keeper.give_up()
            return True
        return chosen == 0 and self.window.keeper.flush()

    def _name_steps(self) -> None:
        names = {
            Room.OVERVIEW: self.tr("Overview"),
            Room.MAPPING: self.tr("Mapping"),
            Room.DESIGN: self.tr("Design"),
            Room.EVENTS: self.tr("Events"),
            Room.ASSIGNMENTS: self.tr("Assignments"),
            Room.COMMUNICATION: self.tr("Communication"),
            Room.FOLLOWUP: self.tr("Follow-up"),
            Room.DOCUMENTS: self.tr("Documents"),
        }
        for room, action in self.menus.steps.items():
            action.setText(names[room])

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
        self.window.setCentralWidget(frame)

    def _connect(self) -> None:
        menus = self.menus
        menus.connect(menus.quit, self.window.close_window)
        menus.connect(menus.larger, self._larger)
        menus.connect(menus.smaller, self._smaller)
        menus.connect(menus.normal, self._normal)
        menus.connect(menus.sidebar, self._toggle_sidebar)
        for action in menus.looks:
            action.triggered.connect(self._look_chosen)
        for action in menus.languages:
            action.triggered.connect(self._language_chosen)
        self._check_choices()
        self.window.app.styleHints().colorSchemeChanged.connect(self._system_look_changed)

    def _check_choices(self) -> None:
        for action in self.menus.looks:
            action.setChecked(action.data() == self.window.settings.look)
        for action in self.menus.languages:
            action.setChecked(action.data() == self.window.translations.language.value)

    def _larger(self) -> None:
        self._step_text(+1)

    def _smaller(self) -> None:
        self._step_text(-1)

    def _normal(self) -> None:
        self.choose(text_size=100)

    def _step_text(self, step: int) -> None:
        at = TEXT_SIZES.index(self.window.settings.text_size) + step
        size = TEXT_SIZES[min(max(at, 0), len(TEXT_SIZES) - 1)]
        self.choose(text_size=size)
        self.footer.say(self.tr("Text size {0} %").format(size))

    def _look_chosen(self) -> None:
        self.choose(look=self.sender().data())  # type: ignore[attr-defined]

    def _language_chosen(self) -> None:
        self.choose(language=self.sender().data())  # type: ignore[attr-defined]

    def _system_look_changed(self) -> None:
        if self.window.settings.look == "system":
            self.look = look_named("system", self.window.app)
            dress(self.window.app, self.look, self.window.settings.text_size, self._base_points)
            self.window.choices_changed.emit()

    def _toggle_sidebar(self) -> None:
        self._sidebar_wanted = self.sidebar.isHidden()
        self.sidebar.setHidden(not self._sidebar_wanted)

    def fit(self) -> None:
        """The sidebar is hidden by itself where there is no room for it; F9 brings it back."""
        narrow = self.window.width() < NARROW * self.window.fontMetrics().height()
        self.sidebar.setHidden(narrow or not self._sidebar_wanted)
