"""What went wrong, said in a plain sentence in the language of the window."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model import errors
from sparraaja_desktop.model.plans import Missing, NotYet

if TYPE_CHECKING:
    from sparraaja_desktop.services.housekeeping import Closed


def sentence(error: errors.SparraajaError) -> str:
    """One or two sentences: what happened, that nothing was lost, what to do."""
    if isinstance(error, errors.TooLong):
        return _too_long(error)
    if isinstance(error, errors.Unreachable):
        return _unreachable(error)
    if isinstance(error, NotYet):
        return _not_yet(error)
    text = QCoreApplication.translate(
        "sentence", "The program made a mistake, and what you were doing was not done. Nothing was lost. ({0})"
    )
    return text.format(error)


def missing_in_words(missing: Sequence[Missing]) -> str:
    """What an action lacks before its timetable can be agreed (R51)."""
    names = {
        Missing.RESPONSIBLE: QCoreApplication.translate("sentence", "who is responsible"),
        Missing.DATE: QCoreApplication.translate("sentence", "by which day"),
        Missing.EVENT: QCoreApplication.translate("sentence", "in which event it was agreed"),
    }
    return ", ".join(names[each] for each in missing)


def _not_yet(error: NotYet) -> str:
    text = QCoreApplication.translate(
        "sentence", "An action is scheduled, under way or done only when these are said: {0}. Nothing was changed."
    )
    return text.format(missing_in_words(error.missing))


def farewell(closed: "Closed") -> str:
    """What is to be known when the workspace was closed and something was wrong with it or with its backup."""
    if not closed.is_healthy:
        return QCoreApplication.translate(
            "sentence",
            "The workspace file is damaged: on closing it could not be read whole. No backup was made of it, and the "
            "former ones were left as they are, in the backups folder.",
        )
    text = QCoreApplication.translate("sentence", "Everything is kept, but the backup was not finished. {0}")
    return text.format(sentence(closed.trouble) if closed.trouble is not None else "").strip()


def _too_long(error: errors.TooLong) -> str:
    text = QCoreApplication.translate(
        "sentence",
        "The text is too long to be kept: {0} characters, and at most {1} fit. It stays on the screen; shorten it, "
        "or move a part of it elsewhere.",
    )
    return text.format(f"{error.length:,}".replace(",", " "), f"{error.limit:,}".replace(",", " "))


def _unreachable(error: errors.Unreachable) -> str:
    match error:
        case errors.AlreadyOpen():
            text = QCoreApplication.translate("sentence", "Another program is using the workspace just now: {0}")
        case errors.DiskFull():
            text = QCoreApplication.translate(
                "sentence", "The disk is full. Your text stays on the screen; make room, and it is kept by itself."
            )
        case errors.ReadOnly():
            text = QCoreApplication.translate(
                "sentence", "This place can be read but not written: {0}. Nothing was changed."
            )
        case errors.EmptyFile():
            text = QCoreApplication.translate(
                "sentence",
                "The workspace file is empty (0 bytes): {0}. Something outside this program emptied it. It was left as "
                "it is; a backup can be found in the backups folder beside it.",
            )
        case errors.NotAWorkspace():
            text = QCoreApplication.translate(
                "sentence", "This file is not a Sparraaja workspace: {0}. It was left as it is."
            )
        case errors.Damaged():
            text = QCoreApplication.translate(
                "sentence",
                "The workspace file is damaged and cannot be read whole: {0}. It was left as it is; a backup can be "
                "found in the backups folder beside it.",
            )
        case errors.TooNew():
            text = QCoreApplication.translate(
                "sentence",
                "The workspace was made with a newer version of Sparraaja: {0}. It was left untouched. Install the "
                "newest version and open it again.",
            )
        case errors.HeldOpen():
            text = QCoreApplication.translate(
                "sentence",
                "The file is open in another program, probably Word: {0}. Close it there, or choose another name.",
            )
        case _:
            text = QCoreApplication.translate("sentence", "This place cannot be reached: {0}. Nothing was changed.")
    return text.format(error.path)
