"""The gestures on what leaves the program, and on what is taken back: handouts, the calendar, undo, the trash."""

from datetime import date

from hypothesis import strategies as st

from sparraaja_desktop.model.blocks import Heading, Sheet
from sparraaja_desktop.model.handouts import HandoutKind, SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.trash import Removed
from tests.services.gestures.chosen import File, One
from tests.services.gestures.gesture import gesture
from tests.services.gestures.whom import GUIDES, SOME


def removed(desk: Desk) -> tuple[Removed, ...]:
    """What is in the trash."""
    return desk.trash.removed()


def deaf(changes: object, by: object | None) -> None:
    """Hears of a change and does nothing."""


SHEETS = st.just(Sheet("Moniste", "", Language.FI, "", date(2026, 11, 23), "", (Heading("Moniste", 1),)))
PATHS = st.builds(File, st.sampled_from(["handout.docx", "calendar.ics", "no such folder/handout.docx"]))
KINDS = st.lists(st.sampled_from(HandoutKind), max_size=1)
PARTS = st.sampled_from([(), tuple(SummaryPart)])

GESTURES = (
    gesture("handouts.mapping_summary", parts=PARTS),
    gesture("handouts.interview_guide", guide_id=GUIDES),
    gesture("handouts.suggested_name", sheet=SHEETS),
    gesture("handouts.free_path", path=PATHS),
    gesture("handouts.write", sheet=SHEETS, path=PATHS, parts=PARTS, guide_id=st.one_of(st.none(), GUIDES)),
    gesture("handouts.write_all", kinds=KINDS, folder=st.builds(File, st.just("handouts"))),
    gesture("handouts.of_engagement"),
    gesture("calendar.suggested_name"),
    gesture("calendar.write", path=PATHS),
    gesture("undo.undo", copies=12),
    gesture("undo.last"),
    gesture("undo.clear"),
    gesture("undo.forget", record_ids=st.just(("nobody",))),
    gesture("trash.removed", after=st.none(), size=st.one_of(st.none(), st.integers(1, 3))),
    gesture("trash.count"),
    gesture("trash.restore", copies=10, removed=st.builds(One, st.just(removed), SOME)),
    gesture("trash.empty"),
    gesture("listen", listener=st.just(deaf)),
    gesture("unlisten", listener=st.just(deaf)),
)
