"""A moment as a list shows it."""

from datetime import datetime

from PySide6.QtCore import QLocale, QTime

from sparraaja_desktop.ui.fields import day_text


def moment_text(moment: datetime) -> str:
    """Date and time where the user is, as the language of the window writes them; `moment` is aware."""
    local = moment.astimezone()
    clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return f"{day_text(local.date())} {clock}"
