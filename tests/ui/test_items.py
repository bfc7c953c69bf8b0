"""Mapping items: the basics, the six means of the law, the sparrer's own."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.clients import Client, ClientKind
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import ItemGroup, ItemState, MappingItem
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import DraftState
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.mapping.items import ItemsView
from tests.ui.keys import CTRL, SHIFT, press, type_text
from tests.ui.shown import show


@pytest.fixture
def engagement(desk: Desk) -> Engagement:
    """A coaching of Hollola that has just begun."""
    return started(desk, desk.clients.take(desk.clients.find("Hollola")[0]))


def started(desk: Desk, client: Client) -> Engagement:
    return desk.engagements.start(client.id, SparrerKind.EXPERT)


def opened(context: Context, engagement: Engagement, qtbot: QtBot) -> ItemsView:
    """The view as the sparrer has it before them."""
    view = ItemsView(context)
    show(qtbot, view, engagement.id)
    return view


def headings(view: ItemsView) -> list[str]:
    """The headings of the list."""
    lines = [view.lines.line(row) for row in range(view.lines.rowCount())]
    return [line.text for line in lines if not line.id]


def first(desk: Desk, engagement: Engagement, group: ItemGroup = ItemGroup.BASICS) -> MappingItem:
    """The first item of a group."""
    return next(each for each in desk.mapping.items(engagement.id) if each.group is group)


def choose(view: ItemsView, item: MappingItem) -> None:
    """Goes to an item with the arrow key."""
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Home)
    while view.lines.line(view.view.currentIndex().row()).id != item.id:
        press(view.view, Qt.Key.Key_Down)


def test_a_municipality_s_six_means_stand_under_the_local_government_act(
    context: Context, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    basics, means = headings(view)
    assert basics.startswith("Basics · 0 of ")
    assert means == "Means of participation (section 22 of the Local Government Act) · 0 of 6 known"


def test_a_county_s_means_stand_under_its_own_act(context: Context, desk: Desk, qtbot: QtBot) -> None:
    county = next(each for each in desk.clients.places() if each.kind is ClientKind.COUNTY)
    view = opened(context, started(desk, desk.clients.take(county)), qtbot)
    assert "section 29 of the Act on Wellbeing Services Counties" in headings(view)[1]


def test_another_organisation_s_means_are_of_no_act(context: Context, desk: Desk, qtbot: QtBot) -> None:
    view = opened(context, started(desk, desk.clients.add_other("Kylät ry")), qtbot)
    assert headings(view)[1] == "Means of participation · 0 of 6 known"


def test_a_number_key_in_the_list_sets_the_state(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    assert view.view.hasFocus()
    press(view.view, Qt.Key.Key_3)
    item = first(desk, engagement)
    assert item.state is ItemState.PART_OF_OTHER
    line = view.lines.line(view.view.currentIndex().row())
    assert (line.sign, line.detail) == ("◐", "Part of another document")
    assert "Part of another document" in line.spoken
    assert view.form.states[ItemState.PART_OF_OTHER].is_checked()
    assert headings(view)[0].startswith("Basics · 1 of ")


def test_a_means_is_in_use_or_not_and_never_part_of_a_document(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    means = first(desk, engagement, ItemGroup.MEANS)
    view = opened(context, engagement, qtbot)
    choose(view, means)
    press(view.view, Qt.Key.Key_3)
    assert first(desk, engagement, ItemGroup.MEANS).state is ItemState.YES
    assert not view.form.states[ItemState.PART_OF_OTHER].isVisible()
    names = [deed.text() for deed in view.state_deeds if deed.isVisible()]
    assert names == ["State: Not known", "State: Not in use", "State: Being planned", "State: In use"]
    press(view.view, Qt.Key.Key_4)
    assert first(desk, engagement, ItemGroup.MEANS).state is ItemState.YES


def test_space_goes_round_the_states(context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot) -> None:
    view = opened(context, engagement, qtbot)
    seen = []
    for _ in ItemState:
        press(view.view, Qt.Key.Key_Space)
        seen.append(first(desk, engagement).state)
    assert seen == [*list(ItemState)[1:], ItemState.UNKNOWN]


def test_a_digit_in_a_text_is_a_digit(context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot) -> None:
    view = opened(context, engagement, qtbot)
    press(view.view, Qt.Key.Key_Return)
    assert view.form.evidence.hasFocus()
    for key in (Qt.Key.Key_2, Qt.Key.Key_Space, Qt.Key.Key_4):
        press(view.form.evidence, key)
    view.kept()
    item = first(desk, engagement)
    assert (item.evidence, item.state) == ("2 4", ItemState.UNKNOWN)


def test_every_field_of_an_item_is_kept(context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot) -> None:
    view = opened(context, engagement, qtbot)
    type_text(view.form.evidence, "Luonnos\nvuodelta 2024")
    type_text(view.form.document, "Osallisuusohjelma")
    type_text(view.form.approved_by, "Kunnanvaltuusto")
    view.form.approved_on.edit.setFocus()
    type_text(view.form.approved_on.edit, "24.11.2024")
    press(view.form.approved_on.edit, Qt.Key.Key_Return)
    press(view.form.states[ItemState.YES].box, Qt.Key.Key_Space)
    item = first(desk, engagement)
    assert item.evidence == "Luonnos\nvuodelta 2024"
    assert item.document == "Osallisuusohjelma"
    assert item.approved_by == "Kunnanvaltuusto"
    assert item.approved_on == date(2024, 11, 24)
    assert item.state is ItemState.YES


def test_another_item_shows_its_own_date_and_not_the_one_before(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.mapping.revise_item(first(desk, engagement).id, approved_on=date(2024, 11, 24))
    view = opened(context, engagement, qtbot)
    assert view.form.approved_on.value() == date(2024, 11, 24)
    press(view.view, Qt.Key.Key_Down)
    assert view.form.approved_on.value() is None


def test_an_own_item_is_added_named_and_removed(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    assert not view.form.own_title_box.isVisible()
    press(view.view, Qt.Key.Key_N, CTRL | SHIFT)
    assert view.form.own_title.hasFocus()
    type_text(view.form.own_title, "Kyläyhdistysten yhteistyö")
    view.kept()
    own = first(desk, engagement, ItemGroup.OWN)
    assert own.title == "Kyläyhdistysten yhteistyö"
    assert headings(view)[-1] == "Own items · 0 of 1 known"
    assert view.lines.line(view.view.currentIndex().row()).text == "Kyläyhdistysten yhteistyö"
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Delete)
    assert all(each.group is not ItemGroup.OWN for each in desk.mapping.items(engagement.id))


def test_a_shipped_item_is_not_removed(context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot) -> None:
    view = opened(context, engagement, qtbot)
    before = desk.mapping.items(engagement.id)
    press(view.view, Qt.Key.Key_Delete)
    assert desk.mapping.items(engagement.id) == before
    assert not view.form.remove.isVisible()


def test_a_text_too_long_to_keep_stays_on_the_screen_and_its_item_stays_open(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    item = first(desk, engagement)
    view = opened(context, engagement, qtbot)
    view.form.document.setText("ä" * 1_001)
    press(view.view, Qt.Key.Key_Down)
    assert view.lines.line(view.view.currentIndex().row()).id == item.id
    assert view.texts["document"].state is DraftState.FAILED
    assert len(view.form.document.text()) == 1_001
    press(view.view, Qt.Key.Key_1)
    view.add_deed.trigger()
    assert first(desk, engagement).state is ItemState.UNKNOWN
    view.form.document.setText("Lyhyt")
    press(view.view, Qt.Key.Key_Down)
    assert view.lines.line(view.view.currentIndex().row()).id != item.id
    assert first(desk, engagement).document == "Lyhyt"


def test_titles_and_hints_speak_the_language_of_the_window(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot, translations: Translations
) -> None:
    view = opened(context, engagement, qtbot)
    translations.use(Language.SV)
    QApplication.processEvents()
    item = first(desk, engagement)
    assert view.form.title.text() == desk.mapping.item_title(item, Language.SV)
    assert view.form.hint.text() == desk.mapping.item_hint(item, Language.SV)


def test_news_of_the_same_item_leaves_what_is_being_typed_alone(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    type_text(view.form.evidence, "kesken")
    type_text(view.form.approved_on.edit, "24.11")
    desk.mapping.revise_item(first(desk, engagement).id, state=ItemState.YES, document="Toinen")
    assert view.form.evidence.toPlainText() == "kesken"
    assert view.form.approved_on.edit.text() == "24.11"
    assert view.form.document.text() == "Toinen"
