"""The gestures of the closing, and what the program says by itself: the adviser, today, the red thread."""

from hypothesis import strategies as st

from sparraaja_desktop.model.advice import Advice
from sparraaja_desktop.model.evaluation import Evaluation
from sparraaja_desktop.model.followup import Practice
from sparraaja_desktop.model.goals import Goal
from sparraaja_desktop.model.mapping import Finding
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.programme import AgendaItem, Event
from sparraaja_desktop.services.desk import Desk
from tests.services.gestures.chosen import One
from tests.services.gestures.gesture import gesture
from tests.services.gestures.values import ids
from tests.services.gestures.whom import SOME


def advice(desk: Desk) -> tuple[Advice, ...]:
    """Everything that is advised in any coaching."""
    return tuple(each for line in desk.engagements.all() for each in desk.adviser.of(line.engagement.id))


KINDS = st.sampled_from(["Finding", "Goal", "Event", "PlannedAction", "AgendaItem", "Practice", "Nothing"])
ON_THE_THREAD = st.one_of(*(ids(each) for each in (Finding, Goal, Event, PlannedAction, AgendaItem, Practice)))
SPARED = st.sampled_from([(), ("Aino Virtanen",)])
MORE = st.sampled_from([(), ("Hollola", "aikaa")])

GESTURES = (
    gesture("evaluation.of"),
    gesture("evaluation.revise", Evaluation),
    gesture("evaluation.outcomes"),
    gesture("whereabouts.find", kind=KINDS, record_id=ON_THE_THREAD),
    gesture("closing.missing"),
    gesture("closing.last_look", spared=SPARED, more=MORE),
    gesture("closing.close", spared=SPARED, more=MORE),
    gesture("closing.replace_names", spared=SPARED, more=MORE, copies=2),
    gesture("closing.practices"),
    gesture("closing.add_practice", Practice),
    gesture("closing.keep_practice", copies=2),
    gesture("closing.revise_practice", Practice),
    gesture("closing.remove_practice", copies=2),
    gesture("closing.backups_with_names"),
    gesture("closing.remove_old_backups"),
    gesture("adviser.of"),
    gesture("adviser.dismiss", advice=st.builds(One, st.just(advice), SOME)),
    gesture("adviser.dismissed"),
    gesture("adviser.restore"),
    gesture("today.rows"),
    gesture("thread.before", kind=KINDS, record_id=ON_THE_THREAD),
    gesture("thread.after", kind=KINDS, record_id=ON_THE_THREAD),
    gesture("coaching"),
)
