"""What was heard becomes an action of a plan: an observation of an event, a need, what is already done (R49)."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.mapping import FindingKind
from sparraaja_desktop.model.programme import CaptureTag
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.assignments.plans import PlansView
from sparraaja_desktop.ui.context import Context
from tests.ui.coaching import coached
from tests.ui.keys import press
from tests.ui.shown import show, unnamed


def test_what_a_resident_told_in_an_event_is_tied_to_an_action_and_the_thread_leads_back(
    context: Context, desk: Desk, qtbot: QtBot
) -> None:
    there = coached(desk, events=1)
    desk.engagements.revise(there.engagement.id, sparrer_kind=SparrerKind.RESIDENT)
    action = desk.plans.add(there.engagement.id, there.areas[0].id, "Puiston ilmoitustaulu asukkaille")
    told = desk.programme.capture(there.events[0].id, CaptureTag.OBSERVATION, "En tiennyt, keneltä kysyä")
    view = PlansView(context)
    show(qtbot, view, there.engagement.id)
    assert not view.form.findings_box.isVisible()
    finding = desk.programme.harvest(told.id, FindingKind.SITUATION)
    view.open(there.engagement.id)
    box = view.form.findings_list
    assert box.isVisible()
    assert view.form.findings.index(0).data() == "Situation: En tiennyt, keneltä kysyä"
    box.setFocus()
    box.setCurrentIndex(view.form.findings.index(0))
    press(box, Qt.Key.Key_Space)
    assert desk.plans.read(action.id).finding_ids == (finding.id,)
    (before,) = desk.thread.before("PlannedAction", action.id)
    assert before.id == finding.id
    assert [each.id for each in desk.thread.before("Finding", finding.id)] == [there.events[0].id]
    press(box, Qt.Key.Key_Space)
    assert desk.plans.read(action.id).finding_ids == ()
    assert unnamed(view) == []


def test_an_action_may_rest_on_all_that_was_heard_but_not_on_a_condition_or_a_quote(
    context: Context, desk: Desk, qtbot: QtBot
) -> None:
    there = coached(desk)
    for kind in FindingKind:
        desk.mapping.add_finding(there.engagement.id, kind, f"Havainto: {kind.value}")
    desk.mapping.add_finding(there.engagement.id, FindingKind.NEED, "")
    desk.plans.add(there.engagement.id, there.areas[0].id, "Asukasraati")
    view = PlansView(context)
    show(qtbot, view, there.engagement.id)
    offered = [view.form.findings.index(row).data() for row in range(view.form.findings.rowCount())]
    assert offered == ["Already done: Havainto: done", "Situation: Havainto: situation", "Need: Havainto: need"]
