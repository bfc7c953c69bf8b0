"""The overview keeps what is written in it, says gently what is missing, and shows the way on."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.handouts import HandoutKind, SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.engagements.overview import OverviewPage
from sparraaja_desktop.ui.language import Translations
from tests.ui.conftest import Going
from tests.ui.keys import press, type_text
from tests.ui.shown import focused, unnamed, write

Show = Callable[[Engagement], OverviewPage]


def test_each_kind_of_sparrer_asks_for_what_it_needs(opened: Show, coaching: Engagement, desk: Desk) -> None:
    page = opened(coaching)
    needs = page.coaching
    assert needs.expert.isVisible()
    assert "THL" in needs.expert.where.text()
    write(needs.expert.background, "osallisuustutkija")
    write(needs.expert.asked, "Diak")
    needs.kind.setFocus()
    press(needs.kind, Qt.Key.Key_End)
    assert needs.resident.isVisible()
    assert not needs.expert.isVisible()
    assert needs.resident.target_missing.isVisible()
    write(needs.resident.group, "kylien perheet")
    write(needs.resident.target, "torin uudistus")
    write(needs.resident.agreed, "kehittämispäällikkö")
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
    write(peer.matchmaker, "Kuntaliitto")
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
    write(page.client.names[Language.SV], "Byarnas förening")
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
    write(page.contact.editors["name"], "Åsa")
    press(page.next_button, Qt.Key.Key_Space)
    desk.mapping.start_interview(coaching.id, None, Language.FI, date(2026, 11, 24), Mode.LIVE)
    press(page.next_button, Qt.Key.Key_Space)
    assert going.went == [(Room.MAPPING, coaching.id), (Room.MAPPING, coaching.id, {"view": "summary"})]


def test_when_the_summary_is_made_the_adviser_says_what_is_next(
    opened: Show, coaching: Engagement, desk: Desk, going: Going, context: Context
) -> None:
    person = desk.people.add(coaching.client_id, "Åsa", "johtaja")
    desk.engagements.revise(coaching.id, contact_id=person.id)
    desk.mapping.start_interview(coaching.id, None, Language.FI, date(2026, 11, 24), Mode.LIVE)
    sheet = desk.handouts.mapping_summary(coaching.id, Language.FI, tuple(SummaryPart))
    kind = HandoutKind.MAPPING_SUMMARY
    desk.handouts.write(sheet, context.data / "yhteenveto.docx", engagement_id=coaching.id, kind=kind)
    page = opened(coaching)
    assert not page.next.isVisible()
    assert focused() is page.advice.steps[0].go
    page.to_step.trigger()
    assert going.went == [(Room.MAPPING, coaching.id, {"view": "interviews"})]


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
    write(page.coaching.name, "Kevät")
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
