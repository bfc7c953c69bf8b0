"""Who is told of the coaching and of its results (R56-R61), and what the management team saw (R58)."""

from datetime import date

from sparraaja_desktop.content.letters import fill_letter
from sparraaja_desktop.model.communication import REQUIRED, ManagementReview, Message, MessageAudience, Moment
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.bench import Bench, Service
from sparraaja_desktop.services.clients import first_language
from sparraaja_desktop.services.coachings import coaching
from sparraaja_desktop.services.letter_facts import facts_of
from sparraaja_desktop.services.listing import Listing, Place
from sparraaja_desktop.services.undo import Deed


class Communication(Service):
    """The messages of an engagement, and the meetings of the management team."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        of_engagement = Place("engagement_id", Engagement)
        self._messages = Listing(
            bench,
            Message,
            of_engagement,
            added=Deed.MESSAGE_ADDED,
            changed=Deed.MESSAGE_CHANGED,
            removed=Deed.MESSAGE_REMOVED,
        )
        self._reviews = Listing(
            bench,
            ManagementReview,
            of_engagement,
            added=Deed.REVIEW_ADDED,
            changed=Deed.REVIEW_CHANGED,
            removed=Deed.REVIEW_REMOVED,
        )

    def of(self, engagement_id: str) -> tuple[Message, ...]:
        """The messages in the order in which they were added."""
        return self._messages.of(engagement_id)

    def read(self, message_id: str) -> Message:
        """One message. Raises NotFound."""
        return self._messages.read(message_id)

    def add(
        self,
        engagement_id: str,
        audience: MessageAudience,
        moment: Moment,
        language: Language,
        by: object | None = None,
    ) -> Message:
        """A new last message without a text. Raises NotFound without such an engagement."""
        return self._messages.add(engagement_id, by, audience=audience, moment=moment, language=language)

    def revise(self, message_id: str, by: object | None = None, **fields: object) -> Message:
        """Sets `audience`, `moment`, `language`, `text`, `due_on` or `sent_on`."""
        return self._messages.revise(message_id, by, fields)

    def mark_sent(self, message_id: str, on: date | None, by: object | None = None) -> Message:
        """Marks a message as sent on a day, or with None as not sent after all. Raises NotFound."""
        return self._bench.revise(Message, message_id, Deed.MESSAGE_SENT, by, {"sent_on": on})

    def remove(self, message_id: str, by: object | None = None) -> None:
        """Removes a message."""
        self._messages.remove(message_id, by)

    def draft_text(self, engagement_id: str, audience: MessageAudience, moment: Moment, language: Language) -> str:
        """The shipped text for that audience and moment, filled with the engagement's own facts. Raises NotFound.

        What is not known yet is left out with its line. Residents and media are told of no responsible by name.
        """
        with self._bench.workspace.look() as look:
            whole = coaching(look, engagement_id)
            facts = facts_of(self._bench, look, whole, audience, language)
        return fill_letter(self._bench.content.message_text(audience, moment, language), facts)

    def ensure_required(self, engagement_id: str, by: object | None = None) -> tuple[Message, ...]:
        """All messages, after those that are needed and missing were added (R56, R57, R60): to management and staff.

        They are in the client's first language and without a text. Raises NotFound.
        """
        with self._bench.gesture(Deed.MESSAGES_ADDED, by) as unit:
            language = first_language(unit, engagement_id)
            there = {(each.audience, each.moment) for each in unit.all(Message, engagement_id=engagement_id)}
            for audience, moment in REQUIRED:
                if (audience, moment) not in there:
                    self._messages.put_last(unit, engagement_id, audience=audience, moment=moment, language=language)
            return unit.all(Message, engagement_id=engagement_id)

    def reviews(self, engagement_id: str) -> tuple[ManagementReview, ...]:
        """The meetings of the management team in their order."""
        return self._reviews.of(engagement_id)

    def read_review(self, review_id: str) -> ManagementReview:
        """One meeting of the management team. Raises NotFound."""
        return self._reviews.read(review_id)

    def add_review(self, engagement_id: str, by: object | None = None) -> ManagementReview:
        """A new last meeting of the management team, of an open day. Raises NotFound."""
        return self._reviews.add(engagement_id, by)

    def revise_review(self, review_id: str, by: object | None = None, **fields: object) -> ManagementReview:
        """Sets `held_on`, `shown`, `decided` or `is_held`."""
        return self._reviews.revise(review_id, by, fields)

    def remove_review(self, review_id: str, by: object | None = None) -> None:
        """Removes a meeting of the management team."""
        self._reviews.remove(review_id, by)
