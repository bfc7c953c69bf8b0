"""The deeds of an interview: its menu and its keys."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from sparraaja_desktop.model.mapping import FindingKind
from sparraaja_desktop.ui.mapping.interview_words import mark_as
from sparraaja_desktop.ui.mapping.names import kind_sign
from sparraaja_desktop.ui.page import Page


class InterviewDeeds:
    """Makes the actions of a page; what they do is connected by the page."""

    def __init__(self, page: Page) -> None:
        self.menu = QMenu(page)
        self._deeds: list[QAction] = []
        self.new = self._deed(page)
        self.menu.addSeparator()
        self.next = self._deed(page, "Ctrl+Down")
        self.former = self._deed(page, "Ctrl+Up")
        self.skip = self._deed(page, "Ctrl+Shift+Down")
        self.free = self._deed(page, "Ctrl+Shift+F")
        self.menu.addSeparator()
        self.time = self._deed(page, "Ctrl+T")
        self.marks = {kind: self._deed(page, f"Ctrl+{kind_sign(kind)}") for kind in FindingKind}
        self.confidential = self._deed(page, "Ctrl+L")
        self.menu.addSeparator()
        self.add = self._deed(page, "Ctrl+Shift+Q")
        self.up = self._deed(page, "Alt+Shift+Up")
        self.down = self._deed(page, "Alt+Shift+Down")
        self.remove_question = self._deed(page)
        self.remove_interview = self._deed(page)
        self.menu.addSeparator()
        self.details = self._deed(page)
        self.cycle = self._deed(page, "F6")

    def on_delete(self, question_list: QWidget, interview_list: QWidget) -> None:
        """Delete removes what is chosen in the list that has the keyboard."""
        for action, widget in ((self.remove_question, question_list), (self.remove_interview, interview_list)):
            action.setShortcut(Qt.Key.Key_Delete)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            widget.addAction(action)

    def enable(self, *, is_open: bool) -> None:
        """All but beginning a new interview need one that is open."""
        for action in self._deeds:
            if action is not self.new:
                action.setEnabled(is_open)

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(QCoreApplication.translate("interview", "&Interview"))
        self.new.setText(QCoreApplication.translate("interview", "New interview"))
        self.next.setText(QCoreApplication.translate("interview", "Next question"))
        self.former.setText(QCoreApplication.translate("interview", "Former question"))
        self.skip.setText(QCoreApplication.translate("interview", "Skip the question, or take that back"))
        self.free.setText(QCoreApplication.translate("interview", "To the free notes and back"))
        self.time.setText(QCoreApplication.translate("interview", "Write the time"))
        for kind, action in self.marks.items():
            action.setText(mark_as(kind))
        self.confidential.setText(QCoreApplication.translate("interview", "Confidential or not"))
        self.add.setText(QCoreApplication.translate("interview", "Add a question"))
        self.up.setText(QCoreApplication.translate("interview", "Move the question up"))
        self.down.setText(QCoreApplication.translate("interview", "Move the question down"))
        self.remove_question.setText(QCoreApplication.translate("interview", "Remove the question"))
        self.remove_interview.setText(QCoreApplication.translate("interview", "Remove the interview"))
        self.details.setText(QCoreApplication.translate("interview", "Details of the interview"))
        self.cycle.setText(QCoreApplication.translate("interview", "To the questions, the note, the details in turn"))

    def _deed(self, page: Page, shortcut: str | None = None) -> QAction:
        action = page.deed(shortcut)
        self.menu.addAction(action)
        self._deeds.append(action)
        return action
