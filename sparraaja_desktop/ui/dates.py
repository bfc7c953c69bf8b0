"""Dates and clock times as the language of the window writes them."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

_SHORT = QLocale.FormatType.ShortFormat


def say_date(day: date) -> str:
    """24.11.2026 in Finnish and Swedish, 24/11/2026 in English."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _SHORT)


def say_time(moment: time) -> str:
    """14.32 in Finnish, 14:32 in English."""
    return QLocale().toString(QTime(moment.hour, moment.minute), _SHORT)


def say_moment(moment: datetime) -> str:
    """Date and clock time where the user is; `moment` is aware."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), _SHORT)
