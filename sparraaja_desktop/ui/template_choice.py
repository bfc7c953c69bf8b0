"""Which Word template the handouts are drawn on: the program's, or one of the user's own."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.errors import SparraajaError
from sparraaja_desktop.model.handout_template import TemplateReport
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.page import READ_BY
from sparraaja_desktop.ui.sentences import sentence
from sparraaja_desktop.ui.template_words import found_in_words


class TemplateChoice(QWidget):
    """Names the template, and says of an own one what was found in it when it was chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._report: TemplateReport | None = None
        self.name, self.found = QLabel(), QLabel()
        self.choose, self.give_up = QPushButton(), QPushButton()
        for label in (self.name, self.found):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.found.setTextInteractionFlags(READ_BY)
        self.choose.clicked.connect(self._choose)
        self.give_up.clicked.connect(self._give_up)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(em(self, 0.3))
        for widget in (self.name, beside(self.choose, self.give_up), self.found):
            layout.addWidget(widget)
        self.setFocusProxy(self.choose)
        self.retranslate()

    def reload(self) -> None:
        """Shows what is chosen, and whether it still can be used."""
        self.retranslate()

    def retranslate(self) -> None:
        """Says every text again."""
        name = self._context.desk.templates.chosen()
        self.name.setText(self.tr("The program’s own") if name is None else self.tr("Own template: {0}").format(name))
        self.choose.setText(self.tr("Choose an own template…"))
        self.choose.setAccessibleDescription(self.name.text())
        self.give_up.setText(self.tr("Back to the program’s template"))
        self.give_up.setVisible(name is not None)
        self.found.setText("\n".join(self._lines(name)))
        self.found.setAccessibleName(self.found.text())
        self.found.setVisible(bool(self.found.text()))

    def changeEvent(self, event: QEvent) -> None:
        """The language may change at any time."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lines(self, name: str | None) -> tuple[str, ...]:
        """What is to be known of the own template."""
        if name is None:
            return ()
        if not self._context.desk.templates.is_usable():
            spoilt = self.tr("It can no longer be used: the handouts are made with the program’s own. Choose it again.")
            return (spoilt,)
        if self._report is None:
            return ()
        return found_in_words(self._report) or (self.tr("There was nothing to remark in it."),)

    def _choose(self) -> None:
        kinds = self.tr("Word template or document (*.dotx *.docx)")
        path = self._context.ask.open_file(self, self.tr("Choose a Word template"), kinds)
        if path is None:
            return
        try:
            report = self._context.desk.templates.choose(path)
        except SparraajaError as error:
            self._context.ask.tell(self, sentence(error))
            return
        if not report.is_usable:
            stays = self.tr("This template was not taken; all stays as it was.")
            self._context.ask.tell(self, "\n".join((stays, *found_in_words(report))))
            return
        self._report = report
        self.retranslate()
        self._context.say(self.tr("The handouts are now made with the template: {0}").format(path.stem))

    def _give_up(self) -> None:
        try:
            self._context.desk.templates.give_up()
        except SparraajaError as error:
            self._context.ask.tell(self, sentence(error))
        else:
            # The button goes, and the keyboard is not to go with it.
            self.choose.setFocus()
            self._report = None
            self._context.say(self.tr("The handouts are now made with the program’s own template."))
        self.retranslate()
