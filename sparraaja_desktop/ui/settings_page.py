"""The choices: language, look, text size, the name in handouts, and where things are kept."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.text import clean_line
from sparraaja_desktop.settings import LOOKS, TEXT_SIZES
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.fields import CalmCombo
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.page import Page, heading, scrolled
from sparraaja_desktop.ui.template_choice import TemplateChoice

_LANGUAGES = (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English"))


class SettingsPage(Page):
    """Each choice takes effect at once and is kept in the settings file."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = heading("title")
        self.language = CalmCombo()
        for code, name in _LANGUAGES:
            self.language.addItem(name, code)
        self.look = CalmCombo()
        for code in LOOKS:
            self.look.addItem(code, code)
        self.text_size = CalmCombo()
        for size in TEXT_SIZES:
            self.text_size.addItem(f"{size} %", size)
        self.author = QLineEdit()
        self.template = TemplateChoice(context)
        self.folder = QLabel(str(context.data))
        self.open_folder = QPushButton()
        self.labels = [QLabel() for _ in range(6)]
        self.hint = heading("faint")
        inner = QWidget()
        self._inner = inner
        self._form = QFormLayout(inner)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields = (self.language, self.look, self.text_size, self.author, self.template, self.folder)
        self._form.addRow(self.title)
        for label, field in zip(self.labels, fields, strict=True):
            self._form.addRow(label, field)
            label.setBuddy(field)
        self._form.addRow(beside(self.open_folder))
        self._form.addRow(self.hint)
        self.folder.setTextFormat(Qt.TextFormat.PlainText)
        self.folder.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inner))
        self.draft(self.author).bind(context.settings().author, self._keep_author)
        self.reload()
        self.language.activated.connect(self._language_chosen)
        self.look.activated.connect(self._look_chosen)
        self.text_size.activated.connect(self._text_size_chosen)
        self.open_folder.clicked.connect(self._open_folder)
        self.resize_text()
        self.retranslate()

    def reload(self) -> None:
        """Shows the choices as they are."""
        settings = self.context.settings()
        self.language.setCurrentIndex(self.language.findData(self.context.language().value))
        self.look.setCurrentIndex(self.look.findData(settings.look))
        self.text_size.setCurrentIndex(self.text_size.findData(settings.text_size))
        self.template.reload()

    def first_focus(self) -> QWidget | None:
        """The first choice."""
        return self.language

    def resize_text(self) -> None:
        """Spacing that follows the text."""
        edge = em(self, 1)
        self._form.setContentsMargins(edge, edge, edge, edge)
        self._form.setSpacing(em(self, 0.6))
        self._inner.setMaximumWidth(em(self, 48))

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("Settings"))
        names = (
            self.tr("Language of the window"),
            self.tr("Look"),
            self.tr("Text size"),
            self.tr("Your name in the handouts"),
            self.tr("Word template"),
            self.tr("Everything is kept in"),
        )
        for label, name in zip(self.labels, names, strict=True):
            label.setText(name)
        for widget, name in zip((self.language, self.look, self.text_size, self.author), names, strict=False):
            widget.setAccessibleName(name)
        for index, text in enumerate((self.tr("As the system"), self.tr("Light"), self.tr("Dark"))):
            self.look.setItemText(index, text)
        self.open_folder.setText(self.tr("Open the folder"))
        self.hint.setText(
            self.tr(
                "The language of a handout is chosen apart from this, when it is made. Backups are made by themselves "
                "when the window is closed: 7 daily, 4 weekly and 12 monthly ones are kept in the folder “backups”."
            )
        )

    def _keep_author(self, text: str) -> None:
        self.context.choose(author=clean_line(text))

    def _language_chosen(self) -> None:
        self.context.choose(language=self.language.currentData())

    def _look_chosen(self) -> None:
        self.context.choose(look=self.look.currentData())

    def _text_size_chosen(self) -> None:
        self.context.choose(text_size=self.text_size.currentData())

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.context.data)))
