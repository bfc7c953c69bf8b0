"""A wellbeing services county is coached, and a resident coaches a municipality: by keys alone, in the real window."""

from pathlib import Path

from sparraaja_desktop.model.engagements import SparrerKind
from tests.walk.coaching import assignments, beginning, communication, design, events, followup, mapping, plans
from tests.walk.coaching.person import Person
from tests.walk.coaching.window import at_the_keyboard
from tests.walk.coaching.words import COUNTY, RESIDENT, Words


def test_a_county_is_coached_by_keys(tmp_path: Path) -> None:
    with at_the_keyboard(tmp_path) as person:
        coach(person, COUNTY)


def test_a_resident_coaches_a_municipality_by_keys(tmp_path: Path) -> None:
    with at_the_keyboard(tmp_path) as person:
        coach(person, RESIDENT)


def coach(person: Person, words: Words) -> None:
    """A whole coaching, in the order in which it is lived."""
    beginning.begin(person, words)
    if words.sparrer is SparrerKind.RESIDENT:
        beginning.write_sparrer(person, words)
    beginning.write_contact(person, words)
    beginning.write_areas(person, words)
    mapping.interview(person, words)
    mapping.write_finding(person)
    design.agree_goals(person, words)
    design.name_responsible(person, words)
    design.meet(person, words)
    events.propose(person)
    events.adjust(person, words)
    events.change_agenda(person)
    events.hold(person, words)
    events.mark_held(person)
    assignments.plan(person, words)
    assignments.work_board(person, words)
    plans.write_actions(person, words)
    plans.move_on(person, words)
    communication.tell(person)
    communication.show_management(person)
    communication.gather_feedback(person)
    followup.agree(person)
    followup.note_progress(person, words)
    followup.keep_practice(person)
    followup.close(person)
