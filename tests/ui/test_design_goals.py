"""Goals: agreed together, tied to documents and findings, and a responsible person named."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.goals import LeadingStep, LinkKind, Support
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import FindingKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.design.goals import GoalsView
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.look import LIGHT, dress
from tests.ui.conftest import NOON, Going
from tests.ui.keys import ALT, CTRL, SHIFT, press, type_text
from tests.ui.shown import focused, show, unnamed, write


@pytest.fixture
def engagement(desk: Desk) -> Engagement:
    """A coaching of Hollola that has just begun."""
    return desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)


def opened(context: Context, engagement: Engagement, qtbot: QtBot) -> GoalsView:
    """The view as the sparrer has it before them."""
    view = GoalsView(context)
    show(qtbot, view, engagement.id)
    return view


def current(view: GoalsView) -> tuple[str, str, str]:
    """Text, detail and sign of the row that is current."""
    line = view.lines.line(view.view.currentIndex().row())
    return line.text, line.detail, line.sign


def test_an_empty_page_offers_the_usual_goals_first(context: Context, engagement: Engagement, qtbot: QtBot) -> None:
    view = opened(context, engagement, qtbot)
    assert view.begin.hasFocus()
    assert view.empty.isVisible()
    assert not view.form.isVisible()
    assert "thought out together" in view.empty.text()


def test_a_goal_is_begun_from_a_usual_one(context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot) -> None:
    view = opened(context, engagement, qtbot)
    view.templates.actions()[0].trigger()
    (goal,) = desk.goals.of(engagement.id)
    template = desk.goals.templates()[0]
    assert goal.template == template.key
    assert goal.text
    assert view.form.text.hasFocus()
    assert view.form.text.toPlainText() == goal.text


def test_an_own_goal_is_typed_and_every_field_keeps_itself(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    press(view, Qt.Key.Key_N, CTRL | SHIFT)
    assert view.form.text.hasFocus()
    type_text(view.form.text, "Kylien ääni kuuluu")
    write(view.form.measure, "Kylät mukana kolmessa valmistelussa")
    write(view.form.agreed_with, "Maija Meri")
    view.form.agreed_on.edit.setFocus()
    type_text(view.form.agreed_on.edit, "20.11.2026")
    press(view.form.agreed_on.edit, Qt.Key.Key_Return)
    press(view.form.areas.checks[Area.COMMUNITIES].box, Qt.Key.Key_Space)
    (goal,) = desk.goals.of(engagement.id)
    assert (goal.text, goal.measure) == ("Kylien ääni kuuluu", "Kylät mukana kolmessa valmistelussa")
    assert (goal.agreed_with, goal.agreed_on) == ("Maija Meri", date(2026, 11, 20))
    assert goal.areas == (Area.COMMUNITIES,)
    text, detail, sign = current(view)
    assert (text, sign) == ("Kylien ääni kuuluu", "✓")
    assert detail.startswith("Agreed ")
    assert detail.endswith("Maija Meri")


def test_one_button_says_that_it_was_agreed_today_with_the_contact(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    person = desk.people.add(engagement.client_id, "Maija Meri", "kehittämispäällikkö")
    desk.engagements.revise(engagement.id, contact_id=person.id)
    desk.goals.add(engagement.id, "Tavoite")
    view = opened(context, engagement, qtbot)
    assert current(view)[1:] == ("Not agreed yet", "○")
    view.form.agreed_today.click()
    (goal,) = desk.goals.of(engagement.id)
    assert (goal.agreed_with, goal.agreed_on) == ("Maija Meri", NOON.date())
    assert not view.form.agreed_today.isVisible()


def test_without_a_contact_it_is_asked_with_whom(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.goals.add(engagement.id, "Tavoite")
    view = opened(context, engagement, qtbot)
    view.agreed_deed.trigger()
    assert view.form.agreed_with.hasFocus()
    assert desk.goals.of(engagement.id)[0].agreed_on == NOON.date()
    assert current(view)[2] == "○"


def test_a_goal_is_tied_to_a_document_and_to_a_place_in_it(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.goals.add(engagement.id, "Tavoite")
    view = opened(context, engagement, qtbot)
    assert not view.form.link_text.isVisible()
    view.form.link.setFocus()
    press(view.form.link, Qt.Key.Key_Down, times=2)
    write(view.form.link_text, "Luku 3, elävät kylät")
    (goal,) = desk.goals.of(engagement.id)
    assert (goal.link, goal.link_text) == (LinkKind.STRATEGY, "Luku 3, elävät kylät")
    press(view.form.link, Qt.Key.Key_Home)
    assert desk.goals.of(engagement.id)[0].link is None


def test_a_goal_rests_on_needs_and_on_what_is_already_done_only(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.goals.add(engagement.id, "Tavoite")
    view = opened(context, engagement, qtbot)
    assert view.form.no_findings.isVisible()
    need = desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Lisää aikaa")
    done = desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Kylätalo")
    desk.mapping.add_finding(engagement.id, FindingKind.QUOTE, "Näin sanottiin")
    model, listed = view.form.findings, view.form.findings_list
    assert [model.index(row).data() for row in range(model.rowCount())] == [
        "Already done: Kylätalo",
        "Need: Lisää aikaa",
    ]
    listed.setFocus()
    listed.setCurrentIndex(model.index(1))
    press(listed, Qt.Key.Key_Space)
    assert desk.goals.of(engagement.id)[0].finding_ids == (need.id,)
    press(listed, Qt.Key.Key_Up)
    press(listed, Qt.Key.Key_Space)
    assert desk.goals.of(engagement.id)[0].finding_ids == (done.id, need.id)
    press(listed, Qt.Key.Key_Space)
    assert desk.goals.of(engagement.id)[0].finding_ids == (need.id,)
    assert not model.setData(model.index(0), "x")


def test_what_supervisors_get_by_a_goal_is_checked(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.goals.add(engagement.id, "Tavoite")
    view = opened(context, engagement, qtbot)
    for kind in Support:
        press(view.form.support[kind].box, Qt.Key.Key_Space)
    assert desk.goals.of(engagement.id)[0].support == tuple(Support)
    press(view.form.support[Support.TOOLS].box, Qt.Key.Key_Space)
    assert desk.goals.of(engagement.id)[0].support == (Support.LEADERSHIP,)


def test_tools_that_suit_the_areas_are_chosen_by_keys_and_one_in_the_trash_stays_chosen(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.goals.add(engagement.id, "Tavoite")
    own = desk.tools.add(name="Kyläkävely", areas=(Area.COMMON_GOOD,))
    nameless = desk.tools.add(areas=(Area.COMMON_GOOD,))
    view = opened(context, engagement, qtbot)
    press(view.form.areas.checks[Area.COMMON_GOOD].box, Qt.Key.Key_Space)
    model, listed = view.form.tools, view.form.tools_list
    names = [model.index(row).data() for row in range(model.rowCount())]
    assert names[:3] == ["Kyläkävely", "(no name yet)", "Participatory budgeting"]
    assert "Citizens' jury" not in names
    assert not view.form.tools_chosen.isVisible()
    listed.setFocus()
    listed.setCurrentIndex(model.index(0))
    press(listed, Qt.Key.Key_Space)
    press(listed, Qt.Key.Key_Down, times=2)
    press(listed, Qt.Key.Key_Space)
    assert desk.goals.of(engagement.id)[0].tool_ids == (own.id, "shipped-tool-budgeting")
    assert view.form.tools_chosen.text() == "Chosen: Kyläkävely, Participatory budgeting"
    desk.tools.remove(own.id)
    assert view.form.tools_chosen.text() == "Chosen: Participatory budgeting"
    listed.setCurrentIndex(model.index(0))
    press(listed, Qt.Key.Key_Space)
    assert desk.goals.of(engagement.id)[0].tool_ids == (nameless.id, "shipped-tool-budgeting", own.id)
    desk.undo.undo()
    desk.undo.undo()
    assert view.form.tools_chosen.text() == "Chosen: Kyläkävely, Participatory budgeting"


def test_a_tool_is_read_where_it_stands_whole(
    context: Context, desk: Desk, engagement: Engagement, going: Going, qtbot: QtBot
) -> None:
    desk.goals.add(engagement.id, "Tavoite")
    view = opened(context, engagement, qtbot)
    view.form.read_tool.click()
    view.form.tools_list.setFocus()
    view.form.tools_list.setCurrentIndex(view.form.tools.index(1))
    press(view.form.tools_list, Qt.Key.Key_Return)
    assert going.went == [
        (Room.KNOWLEDGE, None, {"view": "tools", "record": "shipped-tool-budgeting"}),
        (Room.KNOWLEDGE, None, {"view": "tools", "record": "shipped-tool-client-panel"}),
    ]


def test_goals_are_moved_and_removed_by_keys_and_a_removal_is_undone(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    for text in ("Eka", "Toka"):
        desk.goals.add(engagement.id, text)
    view = opened(context, engagement, qtbot)
    press(view.view, Qt.Key.Key_Down, ALT | SHIFT)
    assert [each.text for each in desk.goals.of(engagement.id)] == ["Toka", "Eka"]
    press(view.view, Qt.Key.Key_Up, ALT | SHIFT, times=3)
    assert [each.text for each in desk.goals.of(engagement.id)] == ["Eka", "Toka"]
    press(view.view, Qt.Key.Key_Delete)
    assert [each.text for each in desk.goals.of(engagement.id)] == ["Toka"]
    assert current(view)[0] == "Toka"
    view.form.remove.click()
    assert view.begin.hasFocus()
    desk.undo.undo()
    assert current(view)[0] == "Toka"
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Return)
    assert view.form.text.hasFocus()


def test_the_responsible_person_is_named_with_a_name_and_a_day(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    card = view.responsible
    assert card.state.text().startswith("○ Not named yet")
    write(card.name, "Kalle Kuusi")
    write(card.job, "hallintojohtaja")
    card.named_on.edit.setFocus()
    type_text(card.named_on.edit, "24.11.2026")
    press(card.named_on.edit, Qt.Key.Key_Return)
    person = desk.goals.responsible(engagement.id)
    assert (person.name, person.title, person.named_on) == ("Kalle Kuusi", "hallintojohtaja", date(2026, 11, 24))
    assert card.state.text() == "✓ Named"
    assert view.steps.labels[LeadingStep.RESPONSIBLE].text().startswith("✓ 2 ")


def test_the_five_steps_say_by_sign_and_word_how_far_the_client_is(
    context: Context, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    labels = [label.text().strip() for label in view.steps.labels.values()]
    assert labels[1] == "○ 2 Responsible person"
    assert [text[2] for text in labels] == list("12345")
    assert view.steps.title.text().endswith("of 5 steps taken")
    assert view.steps.labels[LeadingStep.GROUP].accessibleName() == "1 Participation group, open"


def test_another_coaching_shows_its_own_goals(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.goals.add(engagement.id, "Hollolan tavoite")
    other = desk.engagements.start(desk.clients.take(desk.clients.find("Lahti")[0]).id, SparrerKind.EXPERT)
    desk.goals.add(other.id, "Lahden tavoite")
    view = opened(context, engagement, qtbot)
    type_text(view.form.text, "!")
    view.open(other.id)
    assert view.form.text.toPlainText() == "Lahden tavoite"
    assert desk.goals.of(engagement.id)[0].text == "Hollolan tavoite!"


def test_the_usual_goals_speak_the_language_of_the_window(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot, translations: Translations
) -> None:
    view = opened(context, engagement, qtbot)
    template = desk.goals.templates()[0]
    assert view.templates.actions()[0].text().replace("&&", "&") == template.text.en
    translations.use(Language.FI)
    QApplication.processEvents()
    actions: list[QAction] = view.templates.actions()
    assert actions[0].text().replace("&&", "&") == template.text.fi


def test_every_field_of_the_goals_has_a_name_and_large_text_fits(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot, qapp: QApplication
) -> None:
    desk.goals.add(engagement.id, "Tavoite")
    desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Lisää aikaa")
    view = opened(context, engagement, qtbot)
    assert unnamed(view) == []
    dress(qapp, LIGHT, 300, 10)
    QApplication.processEvents()
    assert view.minimumSizeHint().width() <= 1050
    dress(qapp, LIGHT, 100, 10)
    assert focused() is not None


def test_in_large_text_the_steps_fold_and_the_next_one_is_named(
    context: Context, engagement: Engagement, qtbot: QtBot, qapp: QApplication
) -> None:
    view = opened(context, engagement, qtbot)
    assert view.steps.labels[LeadingStep.GROUP].isVisible()
    dress(qapp, LIGHT, 300, 10)
    QApplication.processEvents()
    view.resize(1050, 580)
    QApplication.processEvents()
    assert not view.steps.labels[LeadingStep.GROUP].isVisible()
    assert view.steps.title.text().endswith("next: Participation group")
    dress(qapp, LIGHT, 100, 10)
