"""What the footer offers to undo, in the language of the window."""

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sparraaja_desktop.services.undo import Deed

_SAID: Final[dict[Deed, Any]] = {
    Deed.CLIENT_ADDED: QT_TRANSLATE_NOOP("deeds", "client added"),
    Deed.CLIENT_CHANGED: QT_TRANSLATE_NOOP("deeds", "client changed"),
    Deed.AREA_ADDED: QT_TRANSLATE_NOOP("deeds", "service area added"),
    Deed.AREA_MOVED: QT_TRANSLATE_NOOP("deeds", "service area moved"),
    Deed.AREA_REMOVED: QT_TRANSLATE_NOOP("deeds", "service area removed"),
    Deed.MEETING_ADDED: QT_TRANSLATE_NOOP("deeds", "standing meeting added"),
    Deed.MEETING_CHANGED: QT_TRANSLATE_NOOP("deeds", "standing meeting changed"),
    Deed.MEETING_MOVED: QT_TRANSLATE_NOOP("deeds", "standing meeting moved"),
    Deed.MEETING_REMOVED: QT_TRANSLATE_NOOP("deeds", "standing meeting removed"),
    Deed.PERSON_ADDED: QT_TRANSLATE_NOOP("deeds", "person added"),
    Deed.PERSON_CHANGED: QT_TRANSLATE_NOOP("deeds", "person changed"),
    Deed.PERSON_REMOVED: QT_TRANSLATE_NOOP("deeds", "person removed"),
    Deed.ENGAGEMENT_STARTED: QT_TRANSLATE_NOOP("deeds", "coaching begun"),
    Deed.ENGAGEMENT_CHANGED: QT_TRANSLATE_NOOP("deeds", "coaching changed"),
    Deed.ENGAGEMENT_REMOVED: QT_TRANSLATE_NOOP("deeds", "coaching moved to the trash"),
    Deed.GUIDE_COPIED: QT_TRANSLATE_NOOP("deeds", "guide copied"),
    Deed.GUIDE_CHANGED: QT_TRANSLATE_NOOP("deeds", "guide changed"),
    Deed.GUIDE_REMOVED: QT_TRANSLATE_NOOP("deeds", "guide removed"),
    Deed.QUESTION_ADDED: QT_TRANSLATE_NOOP("deeds", "question added"),
    Deed.QUESTION_CHANGED: QT_TRANSLATE_NOOP("deeds", "question changed"),
    Deed.QUESTION_MOVED: QT_TRANSLATE_NOOP("deeds", "question moved"),
    Deed.QUESTION_REMOVED: QT_TRANSLATE_NOOP("deeds", "question removed"),
    Deed.INTERVIEW_STARTED: QT_TRANSLATE_NOOP("deeds", "interview begun"),
    Deed.INTERVIEW_CHANGED: QT_TRANSLATE_NOOP("deeds", "interview changed"),
    Deed.INTERVIEW_REMOVED: QT_TRANSLATE_NOOP("deeds", "interview removed"),
    Deed.ANSWER_ADDED: QT_TRANSLATE_NOOP("deeds", "question added to the interview"),
    Deed.ANSWER_SKIPPED: QT_TRANSLATE_NOOP("deeds", "question skipped or taken back"),
    Deed.ANSWER_MOVED: QT_TRANSLATE_NOOP("deeds", "question moved in the interview"),
    Deed.ANSWER_REMOVED: QT_TRANSLATE_NOOP("deeds", "question removed from the interview"),
    Deed.MARKED: QT_TRANSLATE_NOOP("deeds", "mark"),
    Deed.MARK_CHANGED: QT_TRANSLATE_NOOP("deeds", "mark changed"),
    Deed.UNMARKED: QT_TRANSLATE_NOOP("deeds", "mark taken away"),
    Deed.FINDING_ADDED: QT_TRANSLATE_NOOP("deeds", "finding added"),
    Deed.FINDING_CHANGED: QT_TRANSLATE_NOOP("deeds", "finding changed"),
    Deed.FINDING_REMOVED: QT_TRANSLATE_NOOP("deeds", "finding removed"),
    Deed.ITEM_ADDED: QT_TRANSLATE_NOOP("deeds", "mapping item added"),
    Deed.ITEM_CHANGED: QT_TRANSLATE_NOOP("deeds", "mapping item changed"),
    Deed.ITEM_REMOVED: QT_TRANSLATE_NOOP("deeds", "mapping item removed"),
    Deed.RESTORED: QT_TRANSLATE_NOOP("deeds", "brought back from the trash"),
}


def said(deed: Deed) -> str:
    """The deed as the footer names it."""
    return QCoreApplication.translate("deeds", _SAID[deed])
