"""How a coaching came about, and the sparrer's own working time (R34, R67, R68, R70)."""

from datetime import date

import pytest

from sparraaja_desktop.model.changes import What
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake, NotFound, TooLong
from sparraaja_desktop.model.intake import Intake, Motivation
from sparraaja_desktop.model.text import LINE_LIMIT
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed
from tests.services.conftest import Ears

TODAY = date(2026, 11, 23)


def test_an_intake_is_blank_and_kept_nowhere_until_something_is_written(
    desk: Desk, coaching: Engagement, ears: Ears
) -> None:
    blank = desk.intake.of(coaching.id)
    assert blank == Intake(id=blank.id, engagement_id=coaching.id)
    assert (blank.motivation, blank.price_note, blank.minutes_planned) == (Motivation.UNKNOWN, "", None)
    assert desk.coaching(coaching.id).intake is None
    assert ears.heard == []


def test_what_was_told_at_the_first_contact_is_kept_cleaned_in_one_record(desk: Desk, coaching: Engagement) -> None:
    first = desk.intake.revise(coaching.id, applied_by=" Aino\nAalto ", wishes="Rohkeutta.\r\nAikaa.")
    second = desk.intake.revise(coaching.id, applied_on=TODAY, why_now="Ohjelma uusitaan", other_work="Strategia")
    assert first.id == second.id
    assert (second.applied_by, second.wishes) == ("Aino Aalto", "Rohkeutta.\nAikaa.")
    assert desk.intake.of(coaching.id) == second == desk.coaching(coaching.id).intake


def test_the_first_words_make_the_record_and_are_kept_in_one_unit(desk: Desk, coaching: Engagement, ears: Ears) -> None:
    intake = desk.intake.revise(coaching.id, wishes="Rohkeutta", motivation=Motivation.GOOD)
    assert [[(each.id, each.what) for each in changes] for changes, _ in ears.heard] == [[(intake.id, What.MADE)]]
    assert desk.undo.undo() is Deed.INTAKE_CHANGED
    left = desk.intake.of(coaching.id)
    assert (left.id, left.wishes, left.motivation) == (intake.id, "Rohkeutta", Motivation.UNKNOWN)


def test_what_cannot_be_kept_leaves_no_blank_record(desk: Desk, coaching: Engagement, ears: Ears) -> None:
    with pytest.raises(Mistake):
        desk.intake.revise(coaching.id, minutes_planned=-1)
    assert desk.coaching(coaching.id).intake is None
    assert ears.heard == []


def test_a_choice_is_taken_back_and_what_was_typed_is_not(desk: Desk, coaching: Engagement) -> None:
    desk.intake.revise(coaching.id, wishes="Rohkeutta")
    assert desk.undo.last() is Deed.ENGAGEMENT_STARTED
    desk.intake.revise(coaching.id, motivation=Motivation.LOW)
    desk.intake.revise(coaching.id, minutes_planned=720)
    assert desk.undo.undo() is Deed.INTAKE_CHANGED
    assert desk.undo.undo() is Deed.INTAKE_CHANGED
    kept = desk.intake.of(coaching.id)
    assert (kept.wishes, kept.motivation, kept.minutes_planned) == ("Rohkeutta", Motivation.UNKNOWN, None)


def test_an_intake_of_nothing_and_values_that_cannot_be_are_refused_and_leave_nothing(
    desk: Desk, coaching: Engagement, ears: Ears
) -> None:
    with pytest.raises(NotFound):
        desk.intake.of("nothing")
    with pytest.raises(NotFound):
        desk.intake.revise("nothing", wishes="Rohkeutta")
    for field, value in (("minutes_planned", -1), ("minutes_planned", 10**9), ("motivation", "low"), ("nothing", "")):
        with pytest.raises(Mistake):
            desk.intake.revise(coaching.id, **{field: value})
    with pytest.raises(TooLong):
        desk.intake.revise(coaching.id, applied_by="x" * (LINE_LIMIT + 1))
    assert ears.heard == []


def test_working_time_is_noted_by_the_day_and_summed(desk: Desk, coaching: Engagement) -> None:
    assert desk.intake.minutes_used(coaching.id) == 0
    today = desk.intake.add_work(coaching.id)
    earlier = desk.intake.add_work(coaching.id, date(2026, 11, 3), 90, " Kutsut\nja puhelu ")
    assert (today.worked_on, today.minutes, today.what) == (TODAY, 0, "")
    assert earlier.what == "Kutsut ja puhelu"
    assert desk.intake.work(coaching.id) == (earlier, today) == desk.coaching(coaching.id).work
    revised = desk.intake.revise_work(today.id, minutes=45, what="Muistio")
    assert desk.intake.work(coaching.id) == (earlier, revised)
    assert desk.intake.minutes_used(coaching.id) == 135


def test_each_deed_on_working_time_is_taken_back(desk: Desk, coaching: Engagement) -> None:
    entry = desk.intake.add_work(coaching.id, TODAY, 90, "Kutsut")
    desk.intake.revise_work(entry.id, minutes=60)
    desk.intake.remove_work(entry.id)
    assert desk.intake.work(coaching.id) == ()
    assert [(each.kind, each.says) for each in desk.trash.removed()] == [("WorkEntry", "23.11.2026, Kutsut")]
    assert desk.undo.undo() is Deed.WORK_REMOVED
    assert desk.undo.undo() is Deed.WORK_CHANGED
    assert desk.intake.work(coaching.id) == (entry,)
    assert desk.undo.undo() is Deed.WORK_ADDED
    assert desk.intake.work(coaching.id) == ()


def test_no_day_has_more_than_its_hours(desk: Desk, coaching: Engagement) -> None:
    entry = desk.intake.add_work(coaching.id, minutes=24 * 60)
    for minutes in (-1, 24 * 60 + 1):
        with pytest.raises(Mistake):
            desk.intake.add_work(coaching.id, minutes=minutes)
        with pytest.raises(Mistake):
            desk.intake.revise_work(entry.id, minutes=minutes)
    with pytest.raises(Mistake):
        desk.intake.revise_work(entry.id, minutes="90")
    assert desk.intake.work(coaching.id) == (entry,)


def test_intake_and_working_time_go_and_come_back_with_the_coaching(
    desk: Desk, coaching: Engagement, ears: Ears
) -> None:
    intake = desk.intake.revise(coaching.id, wishes="Rohkeutta")
    entry = desk.intake.add_work(coaching.id, TODAY, 30)
    evaluation = desk.evaluation.revise(coaching.id, acting="Kysyvät")
    desk.engagements.remove(coaching.id)
    removed = {change.id for change in ears.heard[-1][0] if change.what is What.REMOVED}
    assert {intake.id, entry.id, evaluation.id} <= removed
    assert [each.kind for each in desk.trash.removed()] == ["Engagement"]
    desk.undo.undo()
    held = desk.coaching(coaching.id)
    assert (held.intake, held.work, held.evaluation) == (intake, (entry,), evaluation)
