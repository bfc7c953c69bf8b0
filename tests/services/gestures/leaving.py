"""The gestures on what leaves the program, and on what is taken back: handouts, the calendar, undo, the trash."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from sparraaja_desktop.model.blocks import Heading, Sheet
from sparraaja_desktop.model.handout_choices import HandoutChoice, Pack
from sparraaja_desktop.model.handouts import Handout, HandoutKind, SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.paths import shipped
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
WITHOUT_PICTURES = [
    HandoutKind.MAPPING_SUMMARY,
    HandoutKind.INTERVIEW_GUIDE,
    HandoutKind.DESIGN_MEMO,
    HandoutKind.RUN_SHEET,
    HandoutKind.AREA_PLAN,
    HandoutKind.LETTER,
    HandoutKind.PRIVACY_NOTICE,
]
"""Those that can be written where nobody draws."""

KINDS = st.lists(st.sampled_from(WITHOUT_PICTURES), max_size=1)
PARTS = st.sampled_from([(), tuple(SummaryPart)])
LANGUAGES = st.sampled_from([(Language.FI,), (Language.SV, Language.FI)])


def packs(desk: Desk) -> tuple[Pack, ...]:
    """The first few handouts of each coaching, as a pack."""
    whole = (desk.packs.of_coaching(line.engagement.id) for line in desk.engagements.all())
    return tuple(replace(each, choices=each.choices[:2]) for each in whole)


def until_one(done: int, total: int, choice: HandoutChoice) -> bool:
    """Stops a pack after its first handout."""
    return done < 1 <= total and bool(choice.id)


def handouts(desk: Desk) -> tuple[Handout, ...]:
    """What has been made."""
    return tuple(each for line in desk.engagements.all() for each in desk.handouts.of_engagement(line.engagement.id))


FOLDERS = st.builds(File, st.just("handouts"))
TEMPLATES = st.sampled_from([shipped("resources") / "handout.docx", shipped("resources") / "screenshot.png"])
"""A file that may be a template, and one that may not."""

PACKS = st.builds(One, st.just(packs), SOME)

GESTURES = (
    gesture("handouts.mapping_summary", parts=PARTS),
    gesture("handouts.interview_guide", guide_id=GUIDES),
    gesture("handouts.suggested_name", sheet=SHEETS),
    gesture("handouts.free_path", path=PATHS),
    gesture("handouts.write", sheet=SHEETS, path=PATHS, parts=PARTS, guide_id=st.one_of(st.none(), GUIDES)),
    gesture("handouts.of_engagement"),
    gesture("handouts.choices"),
    gesture("handouts.part_names"),
    gesture("handouts.lay_out", parts=st.just(())),
    gesture("handouts.remember", made=st.just(())),
    gesture("handouts.file_of", handout=st.builds(One, st.just(handouts), SOME), folder=FOLDERS),
    gesture("packs.of_coaching"),
    gesture("packs.of_event"),
    gesture("packs.begin", pack=PACKS, languages=LANGUAGES, where=FOLDERS),
    gesture("packs.write", pack=PACKS, languages=LANGUAGES, where=FOLDERS, progress=st.just(until_one)),
    gesture("packs.write_all", kinds=KINDS, folder=FOLDERS),
    gesture("templates.look_at", path=TEMPLATES),
    gesture("templates.choose", path=TEMPLATES),
    gesture("templates.give_up"),
    gesture("templates.chosen"),
    gesture("templates.is_usable"),
    gesture("pictures.timeline"),
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
