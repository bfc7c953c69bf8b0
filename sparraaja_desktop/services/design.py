"""The design sessions with the contact: what was decided, who promised what by when, and the memo (R29-R32)."""

from datetime import date
from typing import TYPE_CHECKING

from sparraaja_desktop.model.design import Decision, DesignSession, Promise
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.services.bench import Bench, Service
from sparraaja_desktop.services.listing import Listing, Place
from sparraaja_desktop.services.memos import memo
from sparraaja_desktop.services.undo import Deed

if TYPE_CHECKING:
    from sparraaja_desktop.model.blocks import Sheet


class Design(Service):
    """The design sessions of an engagement, their decisions, and all its promises."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        of_engagement = Place("engagement_id", Engagement)
        self._sessions = Listing(
            bench,
            DesignSession,
            of_engagement,
            added=Deed.SESSION_ADDED,
            changed=Deed.SESSION_CHANGED,
            removed=Deed.SESSION_REMOVED,
        )
        self._decisions = Listing(
            bench,
            Decision,
            Place("session_id", DesignSession),
            added=Deed.DECISION_ADDED,
            changed=Deed.DECISION_CHANGED,
            removed=Deed.DECISION_REMOVED,
        )
        self._promises = Listing(
            bench,
            Promise,
            of_engagement,
            added=Deed.PROMISE_ADDED,
            changed=Deed.PROMISE_CHANGED,
            removed=Deed.PROMISE_REMOVED,
        )

    def sessions(self, engagement_id: str) -> tuple[DesignSession, ...]:
        """The sessions by their day."""
        return self._sessions.of(engagement_id)

    def read_session(self, session_id: str) -> DesignSession:
        """One session. Raises NotFound."""
        return self._sessions.read(session_id)

    def add_session(self, engagement_id: str, held_on: date, mode: Mode, by: object | None = None) -> DesignSession:
        """A new session. Raises NotFound without such an engagement."""
        return self._sessions.add(engagement_id, by, held_on=held_on, mode=mode)

    def revise_session(self, session_id: str, by: object | None = None, **fields: object) -> DesignSession:
        """Sets `held_on`, `mode`, `participants`, `notes` or `programme_changes`."""
        return self._sessions.revise(session_id, by, fields)

    def remove_session(self, session_id: str, by: object | None = None) -> None:
        """Removes a session with its decisions; the promises given in it stay, as given elsewhere."""
        self._sessions.remove(session_id, by)

    def decisions(self, session_id: str) -> tuple[Decision, ...]:
        """The decisions of a session in their order."""
        return self._decisions.of(session_id)

    def add_decision(self, session_id: str, text: str, by: object | None = None) -> Decision:
        """A new last decision. Raises NotFound without such a session, and TooLong."""
        return self._decisions.add(session_id, by, text=text)

    def revise_decision(self, decision_id: str, by: object | None = None, **fields: object) -> Decision:
        """Sets the `text`."""
        return self._decisions.revise(decision_id, by, fields)

    def move_decision(self, decision_id: str, to: int, by: object | None = None) -> None:
        """Moves a decision to the place `to` (from 0) in its session. Raises NotFound."""
        self._decisions.move(decision_id, to, Deed.DECISION_MOVED, by)

    def remove_decision(self, decision_id: str, by: object | None = None) -> None:
        """Removes a decision."""
        self._decisions.remove(decision_id, by)

    def promises(self, engagement_id: str, session_id: str | None = None) -> tuple[Promise, ...]:
        """The promises of an engagement in their order; with a session those that were given in it."""
        return tuple(
            each for each in self._promises.of(engagement_id) if session_id is None or each.session_id == session_id
        )

    def add_promise(
        self,
        engagement_id: str,
        who: str,
        what: str,
        due_on: date | None = None,
        session_id: str | None = None,
        event_id: str | None = None,
        by: object | None = None,
    ) -> Promise:
        """A new last promise, given in a session, in an event or elsewhere. Raises NotFound and TooLong."""
        return self._promises.add(
            engagement_id, by, who=who, what=what, due_on=due_on, session_id=session_id, event_id=event_id
        )

    def revise_promise(self, promise_id: str, by: object | None = None, **fields: object) -> Promise:
        """Sets `who`, `what`, `due_on`, `kept_on`, `session_id` or `event_id`."""
        return self._promises.revise(promise_id, by, fields)

    def keep_promise(self, promise_id: str, kept_on: date | None, by: object | None = None) -> Promise:
        """Marks a promise as kept on a day, or with None as open again. Raises NotFound."""
        return self._bench.revise(Promise, promise_id, Deed.PROMISE_KEPT, by, {"kept_on": kept_on})

    def remove_promise(self, promise_id: str, by: object | None = None) -> None:
        """Removes a promise."""
        self._promises.remove(promise_id, by)

    def memo(self, session_id: str, language: Language, *, author: str = "") -> "Sheet":
        """The memo of a session, for preview and for Word; the notes are never in it. Raises NotFound."""
        with self._bench.workspace.look() as look:
            return memo(self._bench, look, session_id, language, author)
