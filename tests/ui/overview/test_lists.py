"""The overview's contact, service areas, standing meetings and themes."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.people import Role
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.engagements.ordered_list import OrderedList
from sparraaja_desktop.ui.engagements.overview import OverviewPage
from tests.ui.keys import ALT, SHIFT, press, type_text
from tests.ui.shown import focused, write

Show = Callable[[Engagement], OverviewPage]

WAIT_MS = 950
"""Less than the second that may be lost."""


def _rename(listed: OrderedList, name: str) -> None:
    """Types another name into the row that is current, as F2 or Return has opened it."""
    type_text(focused(), f"{name}\n")
    # Qt takes the name in its own time.
    QTest.qWait(0)
    assert focused() is listed.list


def test_a_written_contact_is_kept_without_any_button(opened: Show, coaching: Engagement, desk: Desk) -> None:
    page = opened(coaching)
    editors = page.contact.editors
    assert focused() is editors["name"]
    for field, text in (
        ("name", "Åsa Mäkelä"),
        ("title", "kehittämispäällikkö"),
        ("email", "asa@hollola.example"),
        ("phone", "000 1"),
        ("kept_because", "sparrauksesta sopiminen"),
    ):
        write(editors[field], text)
    person = desk.people.contact(coaching.id)
    assert person is not None
    assert (person.name, person.title, person.email, person.phone, person.kept_because) == (
        "Åsa Mäkelä",
        "kehittämispäällikkö",
        "asa@hollola.example",
        "000 1",
        "sparrauksesta sopiminen",
    )
    assert person.roles == (Role.CONTACT,)
    assert len(desk.people.of_client(coaching.client_id)) == 1


def test_leaving_an_empty_contact_makes_nobody(opened: Show, coaching: Engagement, desk: Desk) -> None:
    page = opened(coaching)
    write(page.contact.editors["name"], " ")
    assert desk.people.contact(coaching.id) is None


def test_a_title_that_is_not_leading_is_remarked_gently_until_it_is_marked(
    opened: Show, coaching: Engagement, desk: Desk
) -> None:
    page = opened(coaching)
    write(page.contact.editors["title"], "suunnittelija")
    assert page.contact.note.isVisible()
    page.contact.leading.setFocus()
    press(page.contact.leading, Qt.Key.Key_Space)
    assert not page.contact.note.isVisible()
    person = desk.people.contact(coaching.id)
    assert person is not None
    assert Role.LEADING in person.roles
    press(page.contact.leading, Qt.Key.Key_Space)
    assert page.contact.note.isVisible()


def test_a_leading_title_is_not_remarked(opened: Show, coaching: Engagement) -> None:
    page = opened(coaching)
    write(page.contact.editors["title"], "palvelualuejohtaja")
    assert not page.contact.note.isVisible()


def test_a_removed_contact_leaves_empty_fields_and_is_offered_by_undo(
    opened: Show, coaching: Engagement, desk: Desk
) -> None:
    page = opened(coaching)
    write(page.contact.editors["name"], "Åsa")
    page.contact.remove.click()
    assert page.contact.editors["name"].text() == ""
    assert not page.contact.remove.isVisible()
    assert desk.people.contact(coaching.id) is None
    desk.undo.undo()
    assert [person.name for person in desk.people.of_client(coaching.client_id)] == ["Åsa"]


def test_somebody_known_is_chosen_as_the_contact(opened: Show, coaching: Engagement, desk: Desk) -> None:
    person = desk.people.add(coaching.client_id, "Åsa", "johtaja")
    page = opened(coaching)
    page.contact.known.setFocus()
    press(page.contact.known, Qt.Key.Key_Down)
    assert desk.people.contact(coaching.id) == person
    assert page.contact.editors["name"].text() == "Åsa"
    assert not page.contact.known.isVisible()


def test_service_areas_are_added_renamed_moved_and_removed_by_keys(
    opened: Show, coaching: Engagement, desk: Desk
) -> None:
    page = opened(coaching)
    areas = page.areas.areas
    areas.adding.setFocus()
    type_text(areas.adding, "Sivistys\nTekniset\n")
    assert [area.name for area in desk.clients.areas(coaching.client_id)] == ["Sivistys", "Tekniset"]
    areas.list.setFocus()
    press(areas.list, Qt.Key.Key_Up, ALT | SHIFT)
    assert [area.name for area in desk.clients.areas(coaching.client_id)] == ["Tekniset", "Sivistys"]
    press(areas.list, Qt.Key.Key_Up, ALT | SHIFT)
    assert areas.list.currentIndex().row() == 0
    press(areas.list, Qt.Key.Key_Down, ALT | SHIFT)
    press(areas.list, Qt.Key.Key_F2)
    _rename(areas, "Tekniset palvelut")
    assert [area.name for area in desk.clients.areas(coaching.client_id)] == ["Sivistys", "Tekniset palvelut"]
    press(areas.list, Qt.Key.Key_Return)
    _rename(areas, "Tekniikka")
    press(areas.list, Qt.Key.Key_Up)
    press(areas.list, Qt.Key.Key_Delete)
    assert [area.name for area in desk.clients.areas(coaching.client_id)] == ["Tekniikka"]
    press(areas.list, Qt.Key.Key_Delete)
    assert focused() is areas.adding
    assert desk.clients.areas(coaching.client_id) == ()
    desk.undo.undo()
    assert areas.model.rowCount() == 1


def test_an_empty_name_adds_nothing_and_renames_nothing(opened: Show, coaching: Engagement, desk: Desk) -> None:
    page = opened(coaching)
    areas = page.areas.areas
    areas.add.click()
    assert focused() is areas.adding
    type_text(areas.adding, "Sivistys\n")
    areas.list.setFocus()
    areas.rename.trigger()
    editor = focused()
    assert isinstance(editor, QLineEdit)
    editor.clear()
    press(editor, Qt.Key.Key_Return)
    QTest.qWait(0)
    assert [area.name for area in desk.clients.areas(coaching.client_id)] == ["Sivistys"]


def test_news_do_not_disturb_a_name_that_is_being_typed(opened: Show, coaching: Engagement, desk: Desk) -> None:
    page = opened(coaching)
    areas = page.areas.areas
    type_text(areas.adding, "Sivistys\n")
    areas.list.setFocus()
    press(areas.list, Qt.Key.Key_F2)
    editor = focused()
    type_text(editor, "Opetus")
    desk.clients.add_area(coaching.client_id, "Tekniset")
    assert focused() is editor
    press(editor, Qt.Key.Key_Return)
    QTest.qWait(0)
    assert [area.name for area in desk.clients.areas(coaching.client_id)] == ["Opetus", "Tekniset"]


def test_the_client_own_word_labels_the_service_areas(opened: Show, coaching: Engagement) -> None:
    page = opened(coaching)
    assert page.words.editors[Language.FI, "area"].placeholderText() == "palvelualue"
    assert not page.words.editors[Language.SV, "area"].isVisible()
    write(page.words.editors[Language.FI, "area"], "toimiala")
    assert page.desk.clients.read(coaching.client_id).words_fi.area == "toimiala"


def test_a_standing_meeting_has_a_rhythm_and_dates_read_kindly(opened: Show, coaching: Engagement, desk: Desk) -> None:
    page = opened(coaching)
    card = page.meetings
    assert not card.details.isVisible()
    type_text(card.meetings.adding, "Johtoryhmä\n")
    write(card.rhythm, "joka toinen maanantai")
    card.dates.setFocus()
    type_text(card.dates, "12.1.2027, 9.2.2027, joskus")
    assert card.understood.text() == "Understood: 12/01/2027, 09/02/2027. Not a date: “joskus”."
    card.dates.clearFocus()
    meeting = desk.clients.meetings(coaching.client_id)[0]
    assert meeting.rhythm == "joka toinen maanantai"
    assert meeting.next_dates == (date(2027, 1, 12), date(2027, 2, 9))
    model = card.meetings.model
    assert model.data(model.index(0)) == "Johtoryhmä · joka toinen maanantai · 12/01/2027"


def test_the_details_follow_the_meeting_that_is_current(opened: Show, coaching: Engagement, desk: Desk) -> None:
    page = opened(coaching)
    card = page.meetings
    type_text(card.meetings.adding, "Johtoryhmä\nEsihenkilöinfo\n")
    write(card.rhythm, "keskiviikkoisin")
    card.meetings.list.setFocus()
    press(card.meetings.list, Qt.Key.Key_Up)
    assert card.rhythm.text() == ""
    press(card.meetings.list, Qt.Key.Key_F2)
    _rename(card.meetings, "Laajennettu johtoryhmä")
    press(card.meetings.list, Qt.Key.Key_Down, ALT | SHIFT)
    assert [each.name for each in desk.clients.meetings(coaching.client_id)] == [
        "Esihenkilöinfo",
        "Laajennettu johtoryhmä",
    ]
    press(card.meetings.list, Qt.Key.Key_Delete)
    assert card.rhythm.text() == "keskiviikkoisin"


def test_themes_are_checked_with_space_and_written_in_own_words(opened: Show, coaching: Engagement, desk: Desk) -> None:
    page = opened(coaching)
    themes = page.themes
    themes.list.setFocus()
    themes.list.setCurrentIndex(themes.model.index(1))
    press(themes.list, Qt.Key.Key_Space)
    assert desk.engagements.read(coaching.id).themes == ("land-use",)
    type_text(themes.own, "Torin uudistus\n")
    type_text(themes.own, "climate work\n")
    assert desk.engagements.read(coaching.id).themes == ("land-use", "Torin uudistus", "climate")
    assert themes.own.text() == ""
    last = themes.model.index(themes.model.rowCount() - 1)
    assert themes.model.data(last) == "Torin uudistus"
    themes.list.setCurrentIndex(last)
    press(themes.list, Qt.Key.Key_Space)
    assert desk.engagements.read(coaching.id).themes == ("land-use", "climate")
    themes.add.click()
    assert focused() is themes.own


def test_a_theme_is_kept_while_it_is_typed(qtbot: QtBot, opened: Show, coaching: Engagement, desk: Desk) -> None:
    themes = opened(coaching).themes
    themes.own.setFocus()
    type_text(themes.own, "Torin")
    qtbot.wait(WAIT_MS)
    assert desk.engagements.read(coaching.id).themes == ("Torin",)
    type_text(themes.own, " uudistus")
    qtbot.wait(WAIT_MS)
    assert desk.engagements.read(coaching.id).themes == ("Torin uudistus",)
    themes.list.setCurrentIndex(themes.model.index(themes.model.rowCount() - 1))
    press(themes.list, Qt.Key.Key_Space)
    assert desk.engagements.read(coaching.id).themes == ()
    type_text(themes.own, "\n")
    assert desk.engagements.read(coaching.id).themes == ("Torin uudistus",)
    assert themes.own.text() == ""
    type_text(themes.own, "Satama\n")
    assert desk.engagements.read(coaching.id).themes == ("Torin uudistus", "Satama")
    desk.undo.undo()
    assert desk.engagements.read(coaching.id).themes == ("Torin uudistus",)
