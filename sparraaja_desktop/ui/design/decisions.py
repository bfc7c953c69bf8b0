"""The decisions of a design session: typed and added with Return, reworded in place, removed with Delete."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sparraaja_desktop.model.design import Decision
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.ui.engagements.ordered_list import OrderedList, Verbs
from sparraaja_desktop.ui.engagements.renaming import Named
from sparraaja_desktop.ui.mapping.view import View


@dataclass(frozen=True, slots=True)
class Entry:
    """A decision as the list has it: its text is its name."""

    id: str
    name: str
    removed_at: datetime | None = None


class DecisionsList(OrderedList):
    """The decisions of the session that is shown."""

    def __init__(self, view: View) -> None:
        self._design = view.desk.design
        self._session_id: str | None = None
        move = self._design.move_decision
        super().__init__(view.context, Verbs(self._read, self._add_one, self._reword, move, self._take_away, _name))

    def show_session(self, session_id: str | None) -> None:
        """Shows the decisions of a session."""
        if session_id != self._session_id:
            self.begin()
        self._session_id = session_id
        self.reload()

    def retranslate(self) -> None:
        """Says every text again."""
        super().retranslate()
        self.name(self.tr("A decision; Return adds it"), self.tr("Decisions"))

    def _read(self) -> Sequence[Named]:
        return tuple(_entry(each) for each in self._design.decisions(self._session_id)) if self._session_id else ()

    def _add_one(self, text: str) -> Named:
        if self._session_id is None:
            raise Mistake("a decision is made in a session")
        return _entry(self._design.add_decision(self._session_id, text))

    def _reword(self, decision_id: str, text: str) -> object:
        return self._design.revise_decision(decision_id, text=text)

    def _take_away(self, decision_id: str) -> object:
        self._design.remove_decision(decision_id)
        return True


def _entry(decision: Decision) -> Entry:
    return Entry(decision.id, decision.text)


def _name(entry: Named) -> str:
    return entry.name
