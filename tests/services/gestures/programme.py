"""The gestures of the programme: events and what happens in them, the assignments between them, the plans."""

from hypothesis import strategies as st

from sparraaja_desktop.model.assignments import Assignment, Sheet
from sparraaja_desktop.model.merging import Choice
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.programme import AgendaItem, Capture, Event
from tests.services.gestures.chosen import CameBack, File, Pasted
from tests.services.gestures.gesture import gesture
from tests.services.gestures.values import ids

SHIPPED = st.sampled_from([None, "why", "how", "staff", "management", "nobody"])
ITEMS = ids(AgendaItem)
SHEET_FILES = st.builds(File, st.sampled_from(["sheet.docx", "no such folder/sheet.docx"]))
CAME_BACK = st.one_of(st.builds(CameBack, st.integers(0, 5)), st.builds(File, st.just("no sheet.docx")))
PASTED = st.builds(Pasted, st.integers(0, 5), st.sampled_from(["1. Torilla", "Hei\n\nAino Virtanen", "", "\x00\ud800"]))
CHOICES = st.dictionaries(st.sampled_from(["answer:q1", "answer:q2", "other:0"]), st.sampled_from(Choice))

GESTURES = (
    gesture("programme.programme"),
    gesture("programme.approve"),
    gesture("programme.propose", count=st.integers(2, 6)),
    gesture("programme.drafted", count=st.integers(2, 6)),
    gesture("programme.templates"),
    gesture("programme.warnings"),
    gesture("programme.events"),
    gesture("programme.read_event"),
    gesture("programme.add_event", template=SHIPPED),
    gesture("programme.revise_event", Event, copies=2),
    gesture("programme.move_event"),
    gesture("programme.remove_event", copies=4),
    gesture("programme.agenda"),
    gesture("programme.slots"),
    gesture("programme.add_item", copies=2),
    gesture("programme.revise_item", AgendaItem, item_id=ITEMS),
    gesture("programme.move_item", item_id=ITEMS),
    gesture("programme.remove_item", item_id=ITEMS),
    gesture("programme.attendance"),
    gesture("programme.set_attendance"),
    gesture("programme.captures"),
    gesture("programme.capture"),
    gesture("programme.revise_capture", Capture),
    gesture("programme.remove_capture"),
    gesture("programme.harvest"),
    gesture("assignments.add"),
    gesture("assignments.ensure_plan"),
    gesture("assignments.of"),
    gesture("assignments.read"),
    gesture("assignments.revise", Assignment),
    gesture("assignments.move"),
    gesture("assignments.remove", copies=2),
    gesture("assignments.board"),
    gesture("assignments.due"),
    gesture("assignments.reminder"),
    gesture("assignments.sheets"),
    gesture("assignments.read_sheet"),
    gesture("assignments.revise_sheet", Sheet),
    gesture("assignments.answers"),
    gesture("assignments.keep_answer"),
    gesture("sheets_out.lay_out"),
    gesture("sheets_out.write", path=SHEET_FILES),
    gesture("returned.look_at", file=CAME_BACK),
    gesture("returned.look_at_text"),
    gesture("returned.look_again", review=PASTED),
    gesture("returned.candidates"),
    gesture("returned.of"),
    gesture("returned.take", copies=2, review=PASTED, choices=CHOICES),
    gesture("assignments.set_state", event_id=st.one_of(st.none(), ids(Event))),
    gesture("plans.add"),
    gesture("plans.of"),
    gesture("plans.read"),
    gesture("plans.revise", PlannedAction, copies=3),
    gesture("plans.set_state", copies=2),
    gesture("plans.move"),
    gesture("plans.remove", copies=2),
    gesture("plans.heat"),
    gesture("plans.empty_cells"),
)
