"""The findings: all that was found out, what is already done first."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Finding, FindingKind, Mode
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.example import fill
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.mapping.findings import FindingsView
from tests.ui.keys import CTRL, press, type_text
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import show

TODAY = date(2026, 11, 24)


@pytest.fixture
def engagement(desk: Desk) -> Engagement:
    """A coaching of Hollola with two service areas and nothing found out yet."""
    client = desk.clients.take(desk.clients.find("Hollola")[0])
    desk.clients.add_area(client.id, "Sivistyspalvelut")
    desk.clients.add_area(client.id, "Tekniset palvelut")
    return desk.engagements.start(client.id, SparrerKind.EXPERT)


def opened(context: Context, engagement: Engagement, qtbot: QtBot) -> FindingsView:
    """The view as the sparrer has it before them."""
    view = FindingsView(context)
    show(qtbot, view, engagement.id)
    return view


def shown(view: FindingsView) -> list[str]:
    """The texts of the list from above, headings and all."""
    return [view.lines.line(row).text for row in range(view.lines.rowCount())]


def chosen(view: FindingsView) -> str:
    """The text of the line that is chosen."""
    return view.lines.line(view.view.currentIndex().row()).text


def only(desk: Desk, engagement: Engagement) -> Finding:
    """The one finding there is."""
    (finding,) = desk.mapping.findings(engagement.id)
    return finding


def test_nothing_found_out_yet_says_kindly_what_comes_first(
    context: Context, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    assert view.notice.isVisible()
    assert "comes first" in view.notice_text.text()
    assert shown(view) == ["Already done (0)"]
    assert view.empty.isVisible()
    assert not view.form.isVisible()
    assert view.first_focus() is view.add


def test_what_is_already_done_is_above_needs_that_came_earlier(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Tarve")
    desk.mapping.add_finding(engagement.id, FindingKind.QUOTE, "Sitaatti")
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Tehty")
    desk.mapping.add_finding(engagement.id, FindingKind.CONSTRAINT, "Reuna")
    desk.mapping.add_finding(engagement.id, FindingKind.SITUATION, "Nyt")
    view = opened(context, engagement, qtbot)
    assert shown(view) == [
        *("Already done (1)", "Tehty", "Situation (1)", "Nyt", "Needs (1)", "Tarve"),
        *("Constraints (1)", "Reuna", "Quotes (1)", "Sitaatti"),
    ]
    assert not view.notice.isVisible()


def test_the_arrows_home_and_end_never_stop_on_a_heading(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Tehty")
    desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Tarve")
    view = opened(context, engagement, qtbot)
    view.view.setFocus()
    assert chosen(view) == "Tehty"
    press(view.view, Qt.Key.Key_Down)
    assert chosen(view) == "Tarve"
    press(view.view, Qt.Key.Key_Home)
    assert chosen(view) == "Tehty"
    press(view.view, Qt.Key.Key_End)
    assert chosen(view) == "Tarve"
    press(view.view, Qt.Key.Key_Up)
    assert chosen(view) == "Tehty"
    press(view.view, Qt.Key.Key_Up)
    assert chosen(view) == "Tehty"


def test_a_finding_is_added_and_typed_with_the_keyboard_alone(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    view.first_focus().setFocus()
    press(view.add, Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert chosen(view) == "(no text yet)"
    assert view.form.text.hasFocus()
    type_text(view.form.text, "Öiset puistokävelyt")
    assert view.text.flush()
    assert only(desk, engagement).text == "Öiset puistokävelyt"
    assert only(desk, engagement).kind is FindingKind.DONE
    assert chosen(view) == "Öiset puistokävelyt"
    assert view.form.text.textCursor().position() == len("Öiset puistokävelyt")


def test_choices_keep_themselves(context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot) -> None:
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Kylätalo")
    view = opened(context, engagement, qtbot)
    view.form.kind.setFocus()
    press(view.form.kind, Qt.Key.Key_Down, times=2)
    assert only(desk, engagement).kind is FindingKind.NEED
    view.form.service_area.setFocus()
    press(view.form.service_area, Qt.Key.Key_Down)
    (school, _) = desk.clients.areas(engagement.client_id)
    assert only(desk, engagement).service_area_id == school.id
    press(view.form.areas[Area.COMMON_GOOD].box, Qt.Key.Key_Space)
    press(view.form.areas[Area.OWN_LIFE].box, Qt.Key.Key_Space)
    assert only(desk, engagement).areas == (Area.OWN_LIFE, Area.COMMON_GOOD)
    assert "(1)" in shown(view)[1]
    assert shown(view)[0] == "Already done (0)"


def test_a_confidential_finding_is_told_by_a_word_and_a_sign(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Salainen")
    view = opened(context, engagement, qtbot)
    QTest.mouseClick(view.form.confidential.label, Qt.MouseButton.LeftButton)
    assert only(desk, engagement).confidential
    row = view.view.currentIndex()
    assert view.lines.line(row.row()).detail == "⊘ Confidential"
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Need, Confidential, Salainen"
    assert "never leaves" in view.form.confidential.box.accessibleName()


def test_delete_in_the_list_removes_and_undo_brings_back(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Ensimmäinen")
    desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Toinen")
    view = opened(context, engagement, qtbot)
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Delete)
    assert [each.text for each in desk.mapping.findings(engagement.id)] == ["Toinen"]
    assert chosen(view) == "Toinen"
    assert view.form.text.toPlainText() == "Toinen"
    press(view.view, Qt.Key.Key_Delete)
    assert view.empty.isVisible()
    desk.undo.undo()
    assert chosen(view) == "Toinen"


def test_delete_in_the_text_only_deletes_a_letter(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.mapping.add_finding(engagement.id, FindingKind.NEED, "abc")
    view = opened(context, engagement, qtbot)
    view.form.text.setFocus()
    press(view.form.text, Qt.Key.Key_Home)
    press(view.form.text, Qt.Key.Key_Delete)
    view.text.flush()
    assert only(desk, engagement).text == "bc"


def test_the_filters_show_only_what_is_asked_for(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    school, _ = desk.clients.areas(engagement.client_id)
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Kirjasto")
    need = desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Kirjaston aukiolo")
    desk.mapping.revise_finding(need.id, service_area_id=school.id)
    desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Tiet")
    view = opened(context, engagement, qtbot)
    press(view.view, Qt.Key.Key_F, CTRL)
    assert view.search.hasFocus()
    type_text(view.search, "KIRJASTO")
    assert shown(view) == ["Already done (1)", "Kirjasto", "Needs (1)", "Kirjaston aukiolo"]
    press(view.kind_filter, Qt.Key.Key_Down, times=3)
    assert shown(view) == ["Already done (0)", "Needs (1)", "Kirjaston aukiolo"]
    assert view.form.text.toPlainText() == "Kirjaston aukiolo"
    view.search.clear()
    press(view.area_filter, Qt.Key.Key_Down)
    assert shown(view) == ["Already done (0)", "Needs (1)", "Kirjaston aukiolo"]
    assert view.add_deed.isEnabled()
    view.add_deed.trigger()
    assert {each.kind for each in desk.mapping.findings(engagement.id) if not each.text} == {FindingKind.NEED}


def test_typing_a_text_that_the_filter_no_longer_finds_does_not_take_it_away(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Tori")
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Torikahvit")
    view = opened(context, engagement, qtbot)
    type_text(view.search, "tori")
    view.form.text.setFocus()
    view.form.text.selectAll()
    type_text(view.form.text, "Kylätalo")
    view.text.flush()
    assert view.form.text.toPlainText() == "Kylätalo"
    assert chosen(view) == "Kylätalo"


def test_the_source_is_named_and_leads_to_the_note(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    interview = desk.mapping.start_interview(engagement.id, "shipped-contact", Language.FI, TODAY, Mode.LIVE)
    desk.mapping.revise_interview(interview.id, with_whom="Aino Öljymäki", title="kehittämispäällikkö")
    answer = desk.mapping.answers(interview.id)[0]
    desk.mapping.keep_note(answer.id, "Kylätalo pyörii talkoilla.")
    desk.mapping.mark(answer.id, FindingKind.DONE, 0, 8)
    view = opened(context, engagement, qtbot)
    assert "Aino Öljymäki · kehittämispäällikkö" in view.form.source.text()
    assert answer.question in view.form.source.text()
    with qtbot.waitSignal(view.answer_asked) as asked:
        press(view.form.text, Qt.Key.Key_G, CTRL)
    assert asked.args == [interview.id, answer.id]
    with qtbot.waitSignal(view.answer_asked):
        view.form.to_source.click()


def test_a_finding_written_by_hand_leads_nowhere(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Omin sanoin")
    view = opened(context, engagement, qtbot)
    assert view.form.source.text() == "Source: written by hand"
    assert not view.form.to_source.isVisible()
    assert not view.source_deed.isEnabled()


def test_a_finding_marked_elsewhere_comes_into_the_list_at_once(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Uusi")
    assert shown(view) == ["Already done (1)", "Uusi"]


def test_a_text_too_long_to_keep_stays_on_the_screen_and_its_finding_stays_open(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Ensin")
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Sitten")
    view = opened(context, engagement, qtbot)
    too_long = "ä" * 999 + "\n"
    too_long *= 1_001
    view.form.text.setPlainText(too_long)
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Down)
    assert chosen(view) == "Ensin"
    assert len(view.form.text.toPlainText()) == len(too_long)
    view.add_deed.trigger()
    view.remove_deed.trigger()
    assert [each.text for each in desk.mapping.findings(engagement.id)] == ["Ensin", "Sitten"]
    view.form.text.setPlainText("Lyhyempi")
    press(view.view, Qt.Key.Key_Down)
    assert [each.text for each in desk.mapping.findings(engagement.id)] == ["Lyhyempi", "Sitten"]
    assert chosen(view) == "Sitten"


def test_what_the_desk_refuses_is_said(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot, ask: ScriptedAsk
) -> None:
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Ensin")
    view = opened(context, engagement, qtbot)
    view.form.revised.emit({"kind": "no such kind"})
    assert len(ask.asked) == 1


def test_the_client_s_own_word_labels_the_service_areas(
    context: Context, desk: Desk, content: Content, qtbot: QtBot, translations: Translations
) -> None:
    engagement = fill(desk, content.example(), TODAY)
    view = opened(context, engagement, qtbot)
    assert view.area_label.text()[:1].isupper()
    translations.use(Language.FI)
    QApplication.processEvents()
    word = desk.clients.word(desk.clients.read(engagement.client_id), Language.FI).area
    assert view.area_label.text().casefold() == word
    assert view.form.area_label.text() == view.area_label.text()


def test_return_in_the_list_goes_to_the_text(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.mapping.add_finding(engagement.id, FindingKind.DONE, "Ensin")
    view = opened(context, engagement, qtbot)
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Return)
    assert view.form.text.hasFocus()
