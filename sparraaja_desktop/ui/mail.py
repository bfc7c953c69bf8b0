"""A text on its way out by mail: into the mail program, or onto the clipboard."""

from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.export import OpenUrl

MAIL_LIMIT = 1_900
"""The longest address of a mail that every system hands over whole, in characters, with everything encoded."""


def mail_address(subject: str, body: str) -> str | None:
    """A mailto address with subject and body, encoded; None when it is longer than `MAIL_LIMIT`."""
    lines = "\r\n".join(body.splitlines())
    address = f"mailto:?subject={quote(' '.join(subject.split()), safe='')}&body={quote(lines, safe='')}"
    return address if len(address) <= MAIL_LIMIT else None


class Mail:
    """Sends nothing itself; `open_url` is the system's way to open a mail program."""

    def __init__(self, context: Context, open_url: OpenUrl = QDesktopServices.openUrl) -> None:
        self._context = context
        self._open_url = open_url

    def copy(self, text: str) -> None:
        """Puts a text on the clipboard, and says so."""
        QGuiApplication.clipboard().setText(text)
        self._context.say(QCoreApplication.translate("Mail", "Copied. Paste it where you want it."))

    def write(self, parent: QWidget, subject: str, body: str) -> None:
        """Opens the mail program with the text; a text too long for that waits on the clipboard, which is said."""
        address = mail_address(subject, body)
        text = ""
        if address is None:
            QGuiApplication.clipboard().setText(body)
            address = mail_address(subject[:200], "")
            text = QCoreApplication.translate(
                "Mail", "The text is too long to be handed over. It is on the clipboard: paste it into the mail."
            )
        if not self._open_url(QUrl.fromEncoded((address or "mailto:").encode("ascii"))):
            QGuiApplication.clipboard().setText(body)
            text = QCoreApplication.translate(
                "Mail", "No mail program on this computer could be opened. The text is on the clipboard."
            )
        if text:
            self._context.ask.tell(parent, text)
