"""The one door for questions, as real dialogs; imported when the first paint is over."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

# What Qt's own Finnish and Swedish leave in English in the file dialog; our catalogue is asked before Qt's.
_LEFT_BY_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Create a New Folder"),
)


class WindowAsk:
    """Asks in real dialogs, which hold plain text only."""

    def tell(self, parent: QWidget, text: str) -> None:
        """See `Ask`."""
        self._box(parent, text).exec()

    def choose(self, parent: QWidget, text: str, options: tuple[str, ...]) -> int | None:
        """See `Ask`."""
        box = self._box(parent, text)
        buttons = [box.addButton(option, QMessageBox.ButtonRole.ActionRole) for option in options]
        leave = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(buttons[0])
        box.setEscapeButton(leave)
        box.exec()
        clicked = box.clickedButton()
        return next((index for index, button in enumerate(buttons) if button is clicked), None)

    def save_as(self, parent: QWidget, caption: str, suggested: Path) -> Path | None:
        """See `Ask`."""
        if suggested.suffix == ".ics":
            kinds = QCoreApplication.translate("WindowAsk", "Calendar (*.ics)")
        else:
            kinds = QCoreApplication.translate("WindowAsk", "Word document (*.docx)")
        name, _ = QFileDialog.getSaveFileName(parent, caption, str(suggested), kinds)
        return Path(name) if name else None

    def open_file(self, parent: QWidget, caption: str, kinds: str) -> Path | None:
        """See `Ask`."""
        name, _ = QFileDialog.getOpenFileName(parent, caption, "", kinds)
        return Path(name) if name else None

    def folder(self, parent: QWidget, caption: str, start: Path) -> Path | None:
        """See `Ask`."""
        name = QFileDialog.getExistingDirectory(parent, caption, str(start))
        return Path(name) if name else None

    def _box(self, parent: QWidget, text: str) -> QMessageBox:
        """A message box with nothing but the text."""
        box = QMessageBox(parent)
        box.setWindowTitle(parent.window().windowTitle())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        return box
