"""After a run that did not end: what is here, until when, and where the user was."""

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.ui.dates import say_moment


class Recovery:
    """Says what was recovered and when, and finds the note that was kept last."""

    def __init__(self, opened: Opened) -> None:
        if opened.unfinished is None:
            raise Mistake("the run before ended in order")
        self._desk: Desk = opened.desk
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
        """The interview and the question of the note that was kept last; None when it was something else."""
        if self._unfinished.last_kind != "Answer" or self._unfinished.last_id is None:
            return None
        try:
            answer = self._desk.mapping.read_answer(self._unfinished.last_id)
            interview = self._desk.mapping.read_interview(answer.interview_id)
        except NotFound:
            return None
        return {
            "room": "mapping",
            "engagement": interview.engagement_id,
            "interview": interview.id,
            "answer": answer.id,
        }

    def _what(self) -> str:
        """The name of the thing that was kept last."""
        place = self.place()
        if place is None:
            return QCoreApplication.translate("recovery", "other facts of a coaching")
        answer = self._desk.mapping.read_answer(place["answer"])
        interview = self._desk.mapping.read_interview(place["interview"])
        who = interview.with_whom or interview.title
        note = answer.question or QCoreApplication.translate("recovery", "free notes")
        return f"{who} – {note}" if who else note
