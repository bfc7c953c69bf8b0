"""The gestures of the mapping: interviews and their notes, findings, and the items that are mapped."""

from hypothesis import strategies as st

from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.mapping import Answer, Finding, Interview, MappingItem
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.mapping import MarkedPlace
from tests.services.gestures.chosen import One
from tests.services.gestures.gesture import gesture
from tests.services.gestures.values import ids
from tests.services.gestures.whom import GUIDES, SOME

SPOTS = st.one_of(st.integers(-1, 20), st.just(10**30))
ITEMS = ids(MappingItem)


def items(desk: Desk) -> tuple[MappingItem, ...]:
    """The mapping items of all coachings."""
    return tuple(item for line in desk.engagements.all() for item in desk.mapping.items(line.engagement.id))


def marked(desk: Desk) -> tuple[tuple[MarkedPlace, ...], ...]:
    """Places for each marked finding where a note might have them."""
    with desk.bench.workspace.look() as look:
        findings = look.all(Finding)
    return tuple((MarkedPlace(each.id, (each.start or 0) + 1, (each.end or 0) - 2),) for each in findings)


AN_ITEM = st.builds(One, st.just(items), SOME)

GESTURES = (
    gesture("mapping.start_interview", guide_id=st.one_of(st.none(), GUIDES)),
    gesture("mapping.interviews"),
    gesture("mapping.read_interview"),
    gesture("mapping.revise_interview", Interview),
    gesture("mapping.remove_interview", copies=2),
    gesture("mapping.side_by_side"),
    gesture("mapping.answers"),
    gesture("mapping.read_answer"),
    gesture("mapping.keep_note", copies=2, places=st.builds(One, st.just(marked), SOME)),
    gesture("mapping.add_question", after=ids(Answer)),
    gesture("mapping.reword"),
    gesture("mapping.skip"),
    gesture("mapping.move_answer"),
    gesture("mapping.remove_answer", copies=2),
    gesture("mapping.mark", copies=2, start=SPOTS, end=SPOTS),
    gesture("mapping.findings_of"),
    gesture("mapping.findings"),
    gesture("mapping.add_finding"),
    gesture("mapping.revise_finding", Finding),
    gesture("mapping.remove_finding", copies=2),
    gesture("mapping.items", engagement_id=ids(Engagement)),
    gesture("mapping.revise_item", MappingItem, item_id=ITEMS),
    gesture("mapping.add_item"),
    gesture("mapping.remove_item", item_id=ITEMS),
    gesture("mapping.item_title", item=AN_ITEM),
    gesture("mapping.item_hint", item=AN_ITEM),
)
