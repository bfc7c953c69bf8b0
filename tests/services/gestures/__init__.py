"""Every gesture of the desk, for the machine that walks them in any order.

A new verb takes one line in the table of its step: `gesture("step.verb")`. What its parameters are drawn from follows
from their types and names (`values`, `gesture.KINDS`); what does not is said there by keyword.
"""

from tests.services.gestures import agreed, closing, feedback, leaving, mapping, programme, whom

GESTURES = (
    *whom.GESTURES,
    *mapping.GESTURES,
    *programme.GESTURES,
    *agreed.GESTURES,
    *feedback.GESTURES,
    *closing.GESTURES,
    *leaving.GESTURES,
)
"""All of them; each verb of the desk is among them."""
