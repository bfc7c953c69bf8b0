"""The overview keeps what is written in it, says gently what is missing, and shows the way on."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.handouts import HandoutKind, SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.model.people import Role
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.engagements.ordered_list import OrderedList
from sparraaja_desktop.ui.engagements.overview import OverviewPage
from sparraaja_desktop.ui.language import Translations
from tests.ui.conftest import Going
from tests.ui.keys import ALT, SHIFT, press, type_text
from tests.ui.shown import focused, show, unnamed

Show = Callable[[Engagement], OverviewPage]


@pytest.fixture
def coaching(desk: Desk) -> Engagement:
    """A coaching of Hollola by an expert."""
    return desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)


@pytest.fixture
def opened(qtbot: QtBot, context: Context) -> Show:
    """Opens the overview of a coaching."""

    def open_on(engagement: Engagement) -> OverviewPage:
        page = OverviewPage(context)
        show(qtbot, page, engagement.id)
        return page

    return open_on


def _write(editor: QLineEdit | QPlainTextEdit, text: str) -> None:
    editor.setFocus()
    type_text(editor, text)
    editor.clearFocus()


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
        _write(editors[field], text)
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
    _write(page.contact.editors["name"], " ")
    assert desk.people.contact(coaching.id) is None


def test_a_title_that_is_not_leading_is_remarked_gently_until_it_is_marked(
    opened: Show, coaching: Engagement, desk: Desk
) -> None:
    page = opened(coaching)
    _write(page.contact.editors["title"], "suunnittelija")
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
    _write(page.contact.editors["title"], "palvelualuejohtaja")
    assert not page.contact.note.isVisible()


def test_a_removed_contact_leaves_empty_fields_and_is_offered_by_undo(
    opened: Show, coaching: Engagement, desk: Desk
) -> None:
    page = opened(coaching)
    _write(page.contact.editors["name"], "Åsa")
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


def test_a_name_that_cannot_be_kept_stays_on_the_screen(
    opened: Show, coaching: Engagement, desk: Desk, context: Context
) -> None:
    page = opened(coaching)
    model = page.areas.areas.model
    type_text(page.areas.areas.adding, "Sivistys\n")
    model.setData(model.index(0), "x" * 1001)
    assert "too long" in context.ask.asked[0]  # type: ignore[attr-defined]
    assert model.data(model.index(0)) == f"⚠ {'x' * 1001}"
    assert model.data(model.index(0), Qt.ItemDataRole.EditRole) == "x" * 1001
    model.setData(model.index(0), "Opetus")
    assert [area.name for area in desk.clients.areas(coaching.client_id)] == ["Opetus"]
    model.setData(model.index(0), "x" * 1001)
    model.setData(model.index(0), "Opetus")
    assert model.data(model.index(0)) == "Opetus"


def test_the_client_own_word_labels_the_service_areas(opened: Show, coaching: Engagement) -> None:
    page = opened(coaching)
    assert page.words.editors[Language.FI, "area"].placeholderText() == "palvelualue"
    assert not page.words.editors[Language.SV, "area"].isVisible()
    _write(page.words.editors[Language.FI, "area"], "toimiala")
    assert page.desk.clients.read(coaching.client_id).words_fi.area == "toimiala"


def test_a_standing_meeting_has_a_rhythm_and_dates_read_kindly(opened: Show, coaching: Engagement, desk: Desk) -> None:
    page = opened(coaching)
    card = page.meetings
    assert not card.details.isVisible()
    type_text(card.meetings.adding, "Johtoryhmä\n")
    _write(card.rhythm, "joka toinen maanantai")
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
    _write(card.rhythm, "keskiviikkoisin")
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


def test_each_kind_of_sparrer_asks_for_what_it_needs(opened: Show, coaching: Engagement, desk: Desk) -> None:
    page = opened(coaching)
    needs = page.coaching
    assert needs.expert.isVisible()
    assert "THL" in needs.expert.where.text()
    _write(needs.expert.background, "osallisuustutkija")
    _write(needs.expert.asked, "Diak")
    needs.kind.setFocus()
    press(needs.kind, Qt.Key.Key_End)
    assert needs.resident.isVisible()
    assert not needs.expert.isVisible()
    assert needs.resident.target_missing.isVisible()
    _write(needs.resident.group, "kylien perheet")
    _write(needs.resident.target, "torin uudistus")
    _write(needs.resident.agreed, "kehittämispäällikkö")
    needs.resident.agreed_on.edit.setFocus()
    type_text(needs.resident.agreed_on.edit, "1.12.2026\n")
    assert not needs.resident.target_missing.isVisible()
    kept = desk.engagements.read(coaching.id)
    assert (kept.sparrer_kind, kept.background, kept.asked_from) == (
        SparrerKind.RESIDENT,
        "osallisuustutkija",
        "Diak",
    )
    assert (kept.reference_group, kept.development_target) == ("kylien perheet", "torin uudistus")
    assert (kept.content_agreed_with, kept.content_agreed_on) == ("kehittämispäällikkö", date(2026, 12, 1))


def test_a_coached_municipality_is_found_by_name(opened: Show, coaching: Engagement, desk: Desk) -> None:
    desk.engagements.revise(coaching.id, sparrer_kind=SparrerKind.MUNICIPALITY)
    page = opened(coaching)
    peer = page.coaching.peer
    peer.choose.setFocus()
    press(peer.choose, Qt.Key.Key_Space)
    assert peer.picker is not None
    assert focused() is peer.picker.field
    type_text(focused(), "lahti\n")
    assert peer.peer.text() == "Coached by: Lahti"
    assert not peer.picker.isVisible()
    _write(peer.matchmaker, "Kuntaliitto")
    kept = desk.engagements.read(coaching.id)
    assert kept.peer_client_id is not None
    assert desk.clients.read(kept.peer_client_id).name.fi == "Lahti"
    assert kept.matchmaker == "Kuntaliitto"


def test_the_beginning_is_a_date_that_cannot_be_emptied(opened: Show, coaching: Engagement, desk: Desk) -> None:
    page = opened(coaching)
    started = page.coaching.started
    started.edit.setFocus()
    started.edit.clear()
    type_text(started.edit, "2.11.2026\n")
    assert desk.engagements.read(coaching.id).started_on == date(2026, 11, 2)
    started.edit.clear()
    press(started.edit, Qt.Key.Key_Return)
    assert desk.engagements.read(coaching.id).started_on == date(2026, 11, 2)
    assert started.edit.text() == "02/11/2026"


def test_the_wheel_changes_no_choice(opened: Show, coaching: Engagement) -> None:
    page = opened(coaching)
    combo = page.coaching.kind
    centre = combo.rect().center()
    wheel = QWheelEvent(
        centre.toPointF(),
        combo.mapToGlobal(centre).toPointF(),
        combo.rect().center(),
        combo.rect().center(),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    combo.wheelEvent(wheel)
    assert combo.currentIndex() == 0
    assert not wheel.isAccepted()


def test_the_facts_of_a_municipality_are_shown_and_not_edited(opened: Show, coaching: Engagement) -> None:
    page = opened(coaching)
    facts = page.client.facts.text()
    assert facts.splitlines()[:2] == ["Hollola", "Municipality, code 098"]
    assert "Päijät-Häme" in facts
    assert not page.client.names[Language.FI].isVisible()


def test_another_organisation_has_names_and_languages_of_its_own(opened: Show, desk: Desk) -> None:
    client = desk.clients.add_other("Kylien yhdistys")
    page = opened(desk.engagements.start(client.id, SparrerKind.EXPERT))
    _write(page.client.names[Language.SV], "Byarnas förening")
    swedish = page.client.languages[Language.SV]
    press(swedish, Qt.Key.Key_Space)
    kept = desk.clients.read(client.id)
    assert (kept.name.fi, kept.name.sv) == ("Kylien yhdistys", "Byarnas förening")
    assert kept.languages == (Language.FI, Language.SV)
    assert page.words.editors[Language.SV, "area"].isVisible()
    press(swedish, Qt.Key.Key_Space)
    press(page.client.languages[Language.FI], Qt.Key.Key_Space)
    assert desk.clients.read(client.id).languages == (Language.FI,)
    assert page.client.languages[Language.FI].isChecked()


def test_the_next_step_leads_from_the_contact_to_the_interview_to_the_summary(
    opened: Show, coaching: Engagement, desk: Desk, going: Going
) -> None:
    page = opened(coaching)
    page.next_button.setFocus()
    press(page.next_button, Qt.Key.Key_Space)
    assert focused() is page.contact.editors["name"]
    _write(page.contact.editors["name"], "Åsa")
    press(page.next_button, Qt.Key.Key_Space)
    desk.mapping.start_interview(coaching.id, None, Language.FI, date(2026, 11, 24), Mode.LIVE)
    press(page.next_button, Qt.Key.Key_Space)
    assert going.went == [(Room.MAPPING, coaching.id), (Room.MAPPING, coaching.id, {"view": "summary"})]


def test_when_the_summary_is_made_the_mapping_goes_on(
    opened: Show, coaching: Engagement, desk: Desk, going: Going, context: Context
) -> None:
    person = desk.people.add(coaching.client_id, "Åsa", "johtaja")
    desk.engagements.revise(coaching.id, contact_id=person.id)
    desk.mapping.start_interview(coaching.id, None, Language.FI, date(2026, 11, 24), Mode.LIVE)
    sheet = desk.handouts.mapping_summary(coaching.id, Language.FI, tuple(SummaryPart))
    kind = HandoutKind.MAPPING_SUMMARY
    desk.handouts.write(sheet, context.data / "yhteenveto.docx", engagement_id=coaching.id, kind=kind)
    page = opened(coaching)
    assert focused() is page.next_button
    page.to_step.trigger()
    assert going.went == [(Room.MAPPING, coaching.id)]


@pytest.mark.parametrize("kind", [SparrerKind.MUNICIPALITY, SparrerKind.RESIDENT])
def test_what_the_kind_of_sparrer_needs_is_a_step_of_its_own(
    opened: Show, coaching: Engagement, desk: Desk, kind: SparrerKind
) -> None:
    person = desk.people.add(coaching.client_id, "Åsa", "johtaja")
    desk.engagements.revise(coaching.id, sparrer_kind=kind, contact_id=person.id)
    page = opened(coaching)
    page.to_step.trigger()
    picker = page.coaching.peer.picker
    assert focused() is (picker.field if picker is not None else page.coaching.resident.target)
    assert (picker is not None) is (kind is SparrerKind.MUNICIPALITY)


def test_another_coaching_is_shown_and_what_was_written_is_kept_where_it_was(
    opened: Show, coaching: Engagement, desk: Desk
) -> None:
    other = desk.engagements.start(desk.clients.take(desk.clients.find("Lahti")[0]).id, SparrerKind.EXPERT)
    page = opened(coaching)
    page.coaching.name.setFocus()
    type_text(page.coaching.name, "Syksy")
    page.open(other.id)
    assert desk.engagements.read(coaching.id).title == "Syksy"
    assert page.coaching.name.text() == ""
    _write(page.coaching.name, "Kevät")
    assert desk.engagements.read(other.id).title == "Kevät"
    assert desk.engagements.read(coaching.id).title == "Syksy"


def test_news_from_elsewhere_are_shown_but_not_under_the_typing_hand(
    opened: Show, coaching: Engagement, desk: Desk
) -> None:
    page = opened(coaching)
    name = page.coaching.name
    name.setFocus()
    type_text(name, "Syksy ")
    page.context.keeper.flush()
    desk.engagements.revise(coaching.id, background="tutkija")
    assert name.text() == "Syksy "
    assert page.coaching.expert.background.toPlainText() == "tutkija"
    name.clearFocus()
    desk.engagements.revise(coaching.id, title="Kevät")
    assert name.text() == "Kevät"


def test_a_coaching_that_is_gone_leaves_the_page_as_it_was(opened: Show, coaching: Engagement, desk: Desk) -> None:
    page = opened(coaching)
    desk.engagements.remove(coaching.id)
    assert page.client.facts.text().startswith("Hollola")


def test_the_cards_stand_in_two_columns_only_where_there_is_room(opened: Show, coaching: Engagement) -> None:
    page = opened(coaching)
    assert page.areas.mapTo(page, page.areas.rect().topLeft()).x() > page.client.width()
    page.resize(480, 600)
    QTest.qWait(20)
    left = page.client.mapTo(page, page.client.rect().topLeft())
    assert page.areas.mapTo(page, page.areas.rect().topLeft()).x() == left.x()


def test_every_field_has_a_name_in_every_language(
    opened: Show, coaching: Engagement, desk: Desk, translations: Translations
) -> None:
    desk.clients.add_area(coaching.client_id, "Sivistys")
    desk.clients.add_meeting(coaching.client_id, "Johtoryhmä")
    page = opened(coaching)
    page.meetings.meetings.list.setCurrentIndex(page.meetings.meetings.model.index(0))
    for language in Language:
        translations.use(language)
        QTest.qWait(0)
        assert unnamed(page) == []
