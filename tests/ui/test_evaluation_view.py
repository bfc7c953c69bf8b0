"""The evaluation: outcomes in words, and texts that keep themselves (R72-R76)."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.feedback import RoundKind, Spread
from sparraaja_desktop.model.goals import ResponsiblePerson
from sparraaja_desktop.model.outcomes import Outcomes, Understanding
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.followup.evaluation import EvaluationView
from sparraaja_desktop.ui.followup.outcome_words import outcome_lines
from sparraaja_desktop.ui.followup.page import FollowUpPage
from sparraaja_desktop.ui.furnished import Furnished
from tests.ui.coaching import coached
from tests.ui.framed import visit
from tests.ui.keys import press
from tests.ui.shown import focused, show, unnamed, write

NOTHING = Outcomes((), dict.fromkeys((ActionState.DONE,), 0), dict.fromkeys(Area, 0), None)


def test_every_text_keeps_itself_and_has_a_name(qtbot: QtBot, context: Context, desk: Desk) -> None:
    engagement_id = coached(desk).engagement.id
    view = EvaluationView(context)
    view.reload()
    show(qtbot, view, engagement_id)
    assert focused() is view.outcomes
    press(view.outcomes, Qt.Key.Key_Tab)
    assert focused() is view.editors["own_participation"]
    for field, editor in view.editors.items():
        write(editor, f"näin {field}")
    kept = desk.evaluation.of(engagement_id)
    assert {field: getattr(kept, field) for field in view.editors} == {field: f"näin {field}" for field in view.editors}
    assert len(view.editors) == 12
    assert unnamed(view) == []


def test_the_outcomes_follow_what_changes_elsewhere(qtbot: QtBot, context: Context, desk: Desk) -> None:
    engagement_id = coached(desk).engagement.id
    view = EvaluationView(context)
    show(qtbot, view, engagement_id)
    assert "Nobody has been named" in view.outcomes.text()
    desk.goals.revise_responsible(engagement_id, name="Åsa", title="koordinaattori", named_on=date(2026, 11, 2))
    assert view.outcomes.text().endswith("since 02/11/2026: Åsa, koordinaattori.")
    desk.evaluation.revise(engagement_id, staff="Ylpeys")
    assert view.editors["staff"].toPlainText() == "Ylpeys"


def test_a_coaching_that_has_only_begun_says_so() -> None:
    assert outcome_lines(NOTHING) == (
        "Understanding of participation has not been asked yet.",
        "No concrete action has been agreed yet.",
        "Nobody has been named responsible for participation yet.",
    )


def test_outcomes_are_said_in_words() -> None:
    held = Outcomes(
        (
            Understanding(RoundKind.BEFORE, 6, Spread((1, 2, 1, 1, 1), None)),
            Understanding(RoundKind.AFTER, 3, None),
        ),
        {ActionState.SCHEDULED: 1, ActionState.UNDER_WAY: 2, ActionState.DONE: 3},
        {Area.OWN_LIFE: 4, Area.COMMUNITIES: 2, Area.COMMON_GOOD: 0},
        ResponsiblePerson(id="r", engagement_id="e", name="Åsa", named_on=date(2026, 11, 2)),
    )
    lines = outcome_lines(held)
    assert lines[0].endswith("before the coaching: clear in their own work to 2 of the 6 who answered.")
    assert "after it: too few answers to be shown (3)" in lines[1]
    assert lines[2] == "Concrete actions: 6, of which done: 3, under way: 2, scheduled: 1."
    assert "one's own life 4" in lines[3]
    assert lines[4] == "Without a concrete action: participation in the common good."
    covered = replace(held, by_area=dict.fromkeys(Area, 1))
    assert outcome_lines(covered)[4] == "All three areas of participation are covered."


def test_one_of_anything_is_said_in_good_english_too() -> None:
    held = Outcomes(
        (Understanding(RoundKind.BEFORE, 5, Spread((4, 0, 0, 1, 0), None)),),
        {ActionState.SCHEDULED: 0, ActionState.UNDER_WAY: 0, ActionState.DONE: 1},
        dict.fromkeys(Area, 1),
        None,
    )
    asked, actions, *_ = outcome_lines(held)
    assert asked.endswith("clear in their own work to 1 of the 5 who answered.")
    assert actions == "Concrete actions: 1, of which done: 1, under way: 0, scheduled: 0."


def test_the_evaluation_is_a_view_of_the_follow_up_room(furnished: Furnished, desk: Desk) -> None:
    coached(desk)
    assert visit(furnished, "follow-up evaluation")
    page = furnished.window.stack.currentWidget()
    assert isinstance(page, FollowUpPage)
    assert page.name == "evaluation"
    assert isinstance(page.view("evaluation"), EvaluationView)
