"""A client is found by any part of any of its names, with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.clients.place_picker import Choice, PlacePicker, place_line
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.language import Translations
from tests.ui.keys import press, type_text


@pytest.fixture
def picker(qtbot: QtBot, context: Context) -> PlacePicker:
    """A picker on the screen."""
    picker = PlacePicker(context)
    qtbot.addWidget(picker)
    picker.resize(800, 500)
    picker.show()
    qtbot.waitExposed(picker)
    picker.activateWindow()
    picker.field.setFocus()
    return picker


def _rows(picker: PlacePicker) -> list[str]:
    model = picker.model
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def test_any_part_of_either_name_finds_the_municipality(picker: PlacePicker) -> None:
    type_text(picker.field, "jakob")
    assert len(_rows(picker)) == 1
    assert "Pietarsaari" in _rows(picker)[0]
    assert "Jakobstad" in _rows(picker)[0]
    assert "598" in _rows(picker)[0]


def test_a_row_names_both_names_code_and_region(desk: Desk) -> None:
    place = desk.clients.find("Pietarsaari")[0]
    assert place_line(place, Language.FI) == "Pietarsaari / Jakobstad · 598 · Pohjanmaa"
    assert place_line(place, Language.SV) == "Jakobstad / Pietarsaari · 598 · Österbotten"


def test_all_places_are_there_before_anything_is_typed_and_none_is_chosen(picker: PlacePicker) -> None:
    assert len(_rows(picker)) == 308 + 23
    assert picker.current() is None
    assert picker.found.text() == "331 found"


def test_return_in_the_field_chooses_the_row_that_the_arrows_moved_to(qtbot: QtBot, picker: PlacePicker) -> None:
    type_text(picker.field, "ii")
    first = picker.current()
    press(picker.field, Qt.Key.Key_Down)
    assert picker.current() != first
    press(picker.field, Qt.Key.Key_Up)
    assert picker.current() == first
    press(picker.field, Qt.Key.Key_Up, times=3)
    assert picker.current() == first
    with qtbot.waitSignal(picker.chosen) as chosen:
        press(picker.field, Qt.Key.Key_Return)
    assert chosen.args == [first]


def test_the_arrow_begins_from_the_top_of_the_whole_list(picker: PlacePicker) -> None:
    press(picker.field, Qt.Key.Key_Down)
    current = picker.current()
    assert current is not None
    assert picker.name_of(current) == "Akaa"


def test_return_chooses_nothing_while_nothing_is_current(qtbot: QtBot, picker: PlacePicker) -> None:
    with qtbot.assertNotEmitted(picker.chosen):
        press(picker.field, Qt.Key.Key_Return)


def test_an_unknown_name_is_offered_as_another_organisation(picker: PlacePicker, desk: Desk) -> None:
    type_text(picker.field, "Kylien yhdistys")
    assert _rows(picker) == ["Add “Kylien yhdistys” as another organisation"]
    choice = picker.current()
    assert choice is not None
    assert picker.name_of(choice) == "Kylien yhdistys"
    client = picker.take(choice)
    assert client is not None
    assert client.kind is ClientKind.OTHER
    assert desk.clients.all() == (client,)


def test_an_organisation_that_is_a_client_is_found_again_and_not_made_twice(picker: PlacePicker, desk: Desk) -> None:
    made = desk.clients.add_other("Kylien yhdistys")
    type_text(picker.field, "yhdist")
    assert _rows(picker) == ["Kylien yhdistys · a client already"]
    choice = picker.current()
    assert choice is not None
    assert picker.name_of(choice) == "Kylien yhdistys"
    assert picker.take(choice) == made
    assert desk.clients.all() == (made,)


def test_a_municipality_becomes_a_client_once(picker: PlacePicker, desk: Desk) -> None:
    type_text(picker.field, "Hollola")
    choice = picker.current()
    assert choice is not None
    assert picker.take(choice) == picker.take(choice)
    assert [client.code for client in desk.clients.all()] == ["098"]


def test_a_name_that_is_too_long_is_told_in_a_sentence(picker: PlacePicker, context: Context) -> None:
    choice = Choice("new", ClientKind.OTHER, name="x" * 1001)
    assert picker.take(choice) is None
    assert "too long" in context.ask.asked[0]  # type: ignore[attr-defined]


def test_the_rows_follow_the_language_of_the_window(picker: PlacePicker, translations: Translations) -> None:
    type_text(picker.field, "598")
    translations.use(Language.SV)
    QTest.qWait(0)
    assert _rows(picker) == ["Jakobstad / Pietarsaari · 598 · Österbotten"]


def test_clearing_the_field_chooses_nothing(picker: PlacePicker) -> None:
    type_text(picker.field, "Turku")
    picker.reset()
    assert picker.current() is None
