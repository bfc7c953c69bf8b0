"""What is said of a sheet that came back, in the language of the window."""

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sparraaja_desktop.model.errors import SparraajaError
from sparraaja_desktop.model.merging import Choice, Outcome
from sparraaja_desktop.model.returned import Doubt, Refused, RefusedFor, Remark
from sparraaja_desktop.model.review import Home, Piece, PieceKind, Review
from sparraaja_desktop.ui.sentences import sentence

_REFUSED: Final[dict[RefusedFor, Any]] = {
    RefusedFor.NOT_WORD: QT_TRANSLATE_NOOP(
        "returned", "This is not a Word document. Ask for the sheet as a .docx file."
    ),
    RefusedFor.OLD_WORD: QT_TRANSLATE_NOOP(
        "returned", "This is an old Word file (.doc). Open it in Word and save it as a Word document (.docx)."
    ),
    RefusedFor.OTHER_FORMAT: QT_TRANSLATE_NOOP(
        "returned", "This is another kind of document, such as PDF, RTF or ODT. Save it as a Word document (.docx)."
    ),
    RefusedFor.ENCRYPTED: QT_TRANSLATE_NOOP(
        "returned", "The file is locked with a password. Save it without one, or paste the answers."
    ),
    RefusedFor.TOO_LARGE: QT_TRANSLATE_NOOP(
        "returned", "The file is too large for a sheet. Are there pictures in it? Save it without them."
    ),
    RefusedFor.BOMB: QT_TRANSLATE_NOOP("returned", "The file holds far more than a sheet does, so it was not opened."),
    RefusedFor.BROKEN: QT_TRANSLATE_NOOP(
        "returned", "The file is broken. Ask for it again, or open it in Word and save it anew."
    ),
    RefusedFor.DOCUMENT_TYPE: QT_TRANSLATE_NOOP(
        "returned", "The file has something in it that Word never writes, so it was not opened."
    ),
    RefusedFor.MACROS: QT_TRANSLATE_NOOP(
        "returned", "The file has macros in it. Save it as a Word document (.docx) without them."
    ),
    RefusedFor.EMBEDDED: QT_TRANSLATE_NOOP(
        "returned", "There are other files inside the document. Save it without them, or paste the answers."
    ),
    RefusedFor.EXTERNAL: QT_TRANSLATE_NOOP(
        "returned",
        "The document fetches something from elsewhere, so it was not opened. Paste the answers.",
    ),
    RefusedFor.STRANGE_NAMES: QT_TRANSLATE_NOOP(
        "returned", "The file is not put together as Word does it, so it was not opened."
    ),
}

_DOUBTS: Final[dict[Doubt, Any]] = {
    Doubt.TRACKED: QT_TRANSLATE_NOOP(
        "returned", "There are tracked changes ({0}). It is read as if all were accepted."
    ),
    Doubt.COMMENTS: QT_TRANSLATE_NOOP("returned", "There is a comment beside the text: {0}"),
    Doubt.MERGED_CELLS: QT_TRANSLATE_NOOP("returned", "Cells have been merged; what they hold cannot be placed: {0}"),
    Doubt.NESTED_TABLE: QT_TRANSLATE_NOOP("returned", "There is a table within a cell: {0}"),
    Doubt.PICTURE: QT_TRANSLATE_NOOP("returned", "There is a picture, which is not taken in. {0}"),
    Doubt.UNKNOWN_COLUMN: QT_TRANSLATE_NOOP(
        "returned", "There is a column that did not go out; it is kept as a note: {0}"
    ),
    Doubt.MISSING_COLUMN: QT_TRANSLATE_NOOP("returned", "A column is gone; what is known of it stays: {0}"),
    Doubt.UNKNOWN_TABLE: QT_TRANSLATE_NOOP("returned", "The table of the plan was not found, so no row is known. {0}"),
    Doubt.MISSING_QUESTION: QT_TRANSLATE_NOOP("returned", "A question is gone; what is known of it stays: {0}"),
    Doubt.QUESTION_TWICE: QT_TRANSLATE_NOOP("returned", "A question stands there twice; look at its answer: {0}"),
    Doubt.QUESTION_UNSURE: QT_TRANSLATE_NOOP(
        "returned", "A question was not quite known again; look at its answer: {0}"
    ),
    Doubt.QUESTIONS_MOVED: QT_TRANSLATE_NOOP("returned", "The questions are in another order. {0}"),
    Doubt.ROW_TWICE: QT_TRANSLATE_NOOP("returned", "A row stands there twice; the second is taken for a new one: {0}"),
    Doubt.ROW_UNSURE: QT_TRANSLATE_NOOP("returned", "It is not sure which row this is; look at it: {0}"),
    Doubt.OTHER_TEXT: QT_TRANSLATE_NOOP("returned", "There is text that belongs to no question: {0}"),
    Doubt.TOO_LONG: QT_TRANSLATE_NOOP("returned", "A text is too long; the whole of it stays in the file: {0}"),
    Doubt.DAY_UNREAD: QT_TRANSLATE_NOOP("returned", "This is no day, so it is kept as a note: {0}"),
    Doubt.AREA_UNREAD: QT_TRANSLATE_NOOP("returned", "This is no area of participation, so it is kept as a note: {0}"),
    Doubt.ACTION_GONE: QT_TRANSLATE_NOOP(
        "returned", "The action was removed here, and has been changed in the sheet: {0}"
    ),
}


def why_not(error: SparraajaError) -> str:
    """Why a file was not read, and what to do."""
    return refusal(error.why) if isinstance(error, Refused) else sentence(error)


def refusal(why: RefusedFor) -> str:
    """One friendly sentence for each cause; nothing in the file was run, and nothing was changed."""
    return QCoreApplication.translate("returned", _REFUSED[why])


def home_said(review: Review) -> str:
    """How the sheet was found, or what is to be done where it was not."""
    if review.already_in:
        return QCoreApplication.translate("returned", "This has been taken in already.")
    match review.home:
        case Home.SURE | Home.CHOSEN if review.sheet_id is None:
            return QCoreApplication.translate("returned", "The sheet is not there any more. Choose another one.")
        case Home.SURE | Home.CHOSEN:
            return ""
        case Home.DISAGREE:
            return QCoreApplication.translate(
                "returned", "The file gives two different codes. Check that the sheet is the right one."
            )
        case Home.ELSEWHERE:
            return QCoreApplication.translate(
                "returned", "The code of the sheet is not known here. Choose the sheet if it is one of yours."
            )
        case Home.ALIKE if review.sheet_id is None:
            return QCoreApplication.translate(
                "returned", "The file has no code, and several sheets are like it. Choose the sheet."
            )
        case Home.ALIKE:
            return QCoreApplication.translate(
                "returned", "The file has no code. By its questions it seems to be this sheet."
            )


def doubt_said(remark: Remark, review: Review) -> str:
    """A remark of the reader in a plain sentence."""
    text = QCoreApplication.translate("returned", _DOUBTS[remark.doubt])
    return text.format(_about(remark, review)).strip()


def _about(remark: Remark, review: Review) -> str:
    """What a remark is about, in words: the question of a key, the name of a column."""
    asked = {each.key: each.about for each in review.pieces if each.kind is PieceKind.ANSWER}
    return asked.get(f"answer:{remark.about}", column_names().get(remark.about, remark.about))


def column_names() -> dict[str, str]:
    """The columns of the plan by their keys."""
    return {
        "number": QCoreApplication.translate("returned", "number"),
        "action": QCoreApplication.translate("returned", "action"),
        "areas": QCoreApplication.translate("returned", "areas of participation"),
        "for_whom": QCoreApplication.translate("returned", "for whom"),
        "responsible": QCoreApplication.translate("returned", "responsible"),
        "due_on": QCoreApplication.translate("returned", "by which day"),
        "resources": QCoreApplication.translate("returned", "resources"),
        "measure": QCoreApplication.translate("returned", "how we know"),
        "staff": QCoreApplication.translate("returned", "staff involved"),
    }


def piece_title(piece: Piece) -> str:
    """What a piece is about."""
    match piece.kind:
        case PieceKind.ANSWER:
            return piece.about
        case PieceKind.CELL:
            return f"{piece.row} – {column_names().get(piece.about, piece.about)}"
        case PieceKind.NEW_ROW if piece.is_gone:
            return QCoreApplication.translate("returned", "An action that was removed here: {0}").format(piece.row)
        case PieceKind.NEW_ROW:
            return QCoreApplication.translate("returned", "A new action: {0}").format(piece.row)
        case PieceKind.MISSING_ROW:
            return QCoreApplication.translate("returned", "An action that is gone from the sheet: {0}").format(
                piece.row
            )
        case PieceKind.OTHER:
            return QCoreApplication.translate("returned", "Text beside the questions")


def piece_outcome(piece: Piece) -> str:
    """What became of the text since it was sent."""
    match piece.merge.outcome:
        case Outcome.CONFLICT:
            return QCoreApplication.translate("returned", "Changed both here and in the sheet.")
        case Outcome.EMPTIED if piece.kind is not PieceKind.MISSING_ROW:
            return QCoreApplication.translate("returned", "Emptied in the sheet. It goes only if you choose so.")
        case Outcome.EMPTIED:
            return QCoreApplication.translate("returned", "It stays unless you choose to remove it.")
    return ""


def choice_names(piece: Piece) -> dict[Choice, str]:
    """What can be chosen of a piece, in order."""
    match piece.kind:
        case PieceKind.NEW_ROW | PieceKind.OTHER:
            return {
                Choice.THEIRS: QCoreApplication.translate("returned", "Take in"),
                Choice.OURS: QCoreApplication.translate("returned", "Leave out"),
            }
        case PieceKind.MISSING_ROW:
            return {
                Choice.OURS: QCoreApplication.translate("returned", "Keep the action"),
                Choice.THEIRS: QCoreApplication.translate("returned", "Remove the action"),
            }
    names = {
        Choice.OURS: QCoreApplication.translate("returned", "Keep what is here"),
        Choice.THEIRS: QCoreApplication.translate("returned", "Take what came back"),
    }
    if piece.merge.outcome is Outcome.CONFLICT:
        names[Choice.BOTH] = QCoreApplication.translate("returned", "Keep both")
    return names
