"""After a run that did not end: what is here, until when, and where the user was."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Answer, Interview
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.services.whereabouts import Found
from sparraaja_desktop.ui.dates import say_moment
from sparraaja_desktop.ui.places import place_of
from sparraaja_desktop.ui.trash import kind_name


class Recovery:
    """Says what was recovered and when, and finds what was kept last; `language` is that of the window."""

    def __init__(self, opened: Opened, language: Callable[[], Language]) -> None:
        if opened.unfinished is None:
            raise Mistake("the run before ended in order")
        self._desk: Desk = opened.desk
        self._language = language
        self._unfinished = opened.unfinished

    def sentence(self) -> str:
        """For the notice at the head of the window."""
        last = self._unfinished.last_kept_at
        if last is None:
            return QCoreApplication.translate(
                "recovery", "The program did not end in order last time. Nothing had been written, and nothing is lost."
            )
        when = say_moment(last)
        text = QCoreApplication.translate(
            "recovery",
            "The program did not end in order last time. Everything kept until {0} is here. Last written: {1}",
        )
        return text.format(when, self._what())

    def place(self) -> dict[str, str] | None:
        """Where what was kept last is seen: the note of an interview, else the record or what it belongs to; None when
        it is gone, or is seen nowhere by itself.
        """
        if self._unfinished.last_kind == Answer.__name__:
            note = self._note()
            return _place_of(*note) if note is not None else None
        found = self._found()
        seen = next(filter(None, (place_of(*each) for each in found.line)), None) if found is not None else None
        if found is None or seen is None or found.engagement_id is None:
            return None
        room, place = seen
        return {"room": room.value, "engagement": found.engagement_id, **place}

    def _what(self) -> str:
        """The name of the thing that was kept last."""
        is_note = self._unfinished.last_kind == Answer.__name__
        note, found = (self._note(), None) if is_note else (None, self._found())
        if note is not None:
            return _name_of(*note)
        if found is None:
            return QCoreApplication.translate("recovery", "other facts of a coaching")
        kind = kind_name(found.line[0][0])
        return f"{kind}: {found.says}" if found.says else kind

    def _note(self) -> tuple[Answer, Interview] | None:
        """The note that was kept last and its interview; None when it is gone."""
        try:
            answer = self._desk.mapping.read_answer(self._unfinished.last_id or "")
            return answer, self._desk.mapping.read_interview(answer.interview_id)
        except NotFound:
            return None

    def _found(self) -> Found | None:
        """What was kept last, None when it is gone."""
        try:
            return self._desk.whereabouts.find(
                self._unfinished.last_kind or "", self._unfinished.last_id or "", self._language()
            )
        except NotFound:
            return None


def _place_of(answer: Answer, interview: Interview) -> dict[str, str]:
    """Where a note is seen."""
    place = {"interview": interview.id, "answer": answer.id}
    return {"room": "mapping", "engagement": interview.engagement_id, **place}


def _name_of(answer: Answer, interview: Interview) -> str:
    """With whom one talked, where that is known, and of what."""
    who = interview.with_whom or interview.title
    note = answer.question or QCoreApplication.translate("recovery", "free notes")
    return f"{who} – {note}" if who else note
