"""What is still missing before a coaching can go on: one thing at a time, in the order of the model."""

from enum import StrEnum

from sparraaja_desktop.model.engagements import Engagement, SparrerKind


class NextStep(StrEnum):
    """One thing to do next."""

    CONTACT = "contact"
    PEER = "peer"
    TARGET = "target"
    INTERVIEW = "interview"
    SUMMARY = "summary"


def next_step(engagement: Engagement, interviews: int, handouts: int) -> NextStep | None:
    """What to do next; None when nothing is missing. `interviews` and `handouts` are how many there are.

    A contact to plan with (R29); what the kind of sparrer needs (R41, R47); the first interview (R15); then the
    summary for the client.
    """
    if engagement.contact_id is None:
        return NextStep.CONTACT
    if engagement.sparrer_kind is SparrerKind.MUNICIPALITY and engagement.peer_client_id is None:
        return NextStep.PEER
    if engagement.sparrer_kind is SparrerKind.RESIDENT and not engagement.development_target.strip():
        return NextStep.TARGET
    if interviews == 0:
        return NextStep.INTERVIEW
    return NextStep.SUMMARY if handouts == 0 else None
