"""Who must be told of the coaching, and when that is late."""

from datetime import date

from sparraaja_desktop.model.communication import Message, MessageAudience, Moment
from sparraaja_desktop.model.language import Language

DAY = date(2026, 11, 24)


def message(
    audience: MessageAudience, moment: Moment, due_on: date | None = None, sent_on: date | None = None
) -> Message:
    """A message in Finnish."""
    return Message(
        id="m",
        engagement_id="e",
        position=0,
        audience=audience,
        moment=moment,
        language=Language.FI,
        due_on=due_on,
        sent_on=sent_on,
    )


def test_management_and_staff_must_be_told_at_the_start_and_of_the_results() -> None:
    required = {(a, m) for a in MessageAudience for m in Moment if message(a, m).is_required}
    assert required == {(a, m) for a in (MessageAudience.MANAGEMENT, MessageAudience.STAFF) for m in Moment}


def test_a_message_is_overdue_the_day_after_unless_it_was_sent() -> None:
    staff, start = MessageAudience.STAFF, Moment.START
    assert not message(staff, start, due_on=DAY).is_overdue(DAY)
    assert message(staff, start, due_on=DAY).is_overdue(date(2026, 11, 25))
    assert not message(staff, start, due_on=DAY, sent_on=DAY).is_overdue(date(2026, 11, 25))
    assert not message(staff, start).is_overdue(DAY)
