"""Every handout of a coaching is chosen, seen and made on one page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sparraaja_desktop.documents import files
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import HeldOpen
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.documents.made import MadeView
from sparraaja_desktop.ui.documents.make import MakeView
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.printing import PrintPreview
from tests.ui.conftest import Going
from tests.ui.documents.choosing import Opening, choose, rows, text_of, wait
from tests.ui.keys import CTRL, press
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import focused, show, unnamed


def test_what_can_be_made_stands_in_the_order_of_the_coaching(page: MakeView) -> None:
    assert focused() is page.view
    assert rows(page) == [
        "Before the events",
        "Interview guide | Interview with the contact person",
        "Interview guide | Interview with a supervisor",
        "Interview guide | Interview with the responsible official or the health and wellbeing coordinator",
        "Summary of the mapping",
        "Memo of a design session | 24/11/2026",
        "Programme of the coaching",
        "Events",
        "Handout of an event | Att bli hörd",
        "Run sheet of an event | Att bli hörd",
        "Cards with help questions",
        "Communication and management",
        "Letter | Staff · The coaching begins · Suomi",
        "One page for the management team",
        "Feedback and follow-up",
        "Feedback form | After an event · Att bli hörd",
        "Paper for the follow-up",
        "Final report",
        "Data protection",
        "Privacy notice",
    ]


def test_a_record_without_a_name_is_called_nameless(page: MakeView, desk: Desk, coaching: Engagement) -> None:
    event = desk.programme.events(coaching.id)[0]
    desk.programme.revise_event(event.id, theme="")
    client = desk.engagements.read(coaching.id).client_id
    area = desk.clients.add_area(client, "Tekniska tjänster")
    desk.plans.add(coaching.id, area.id)
    desk.clients.revise_area(area.id, name="")
    assert "Run sheet of an event | (no theme yet)" in rows(page)
    assert "Plan of a service area | (no name yet)" in rows(page)


def test_a_bilingual_client_is_offered_both_languages_together_first(page: MakeView) -> None:
    choose(page, HandoutKind.RUN_SHEET)
    offered = [page.form.language.itemText(row) for row in range(page.form.language.count())]
    assert offered == ["Svenska + Suomi", "Svenska", "Suomi", "English"]
    assert page.form.language.currentIndex() == 0
    choose(page, HandoutKind.LETTER)
    assert [page.form.language.itemText(row) for row in range(page.form.language.count())] == ["Suomi"]


def test_the_language_that_was_chosen_stays_for_the_next_handout(page: MakeView) -> None:
    choose(page, HandoutKind.RUN_SHEET)
    page.form.language.setFocus()
    press(page.form.language, Qt.Key.Key_End)
    choose(page, HandoutKind.LETTER)
    choose(page, HandoutKind.PROGRAMME)
    assert page.form.language.currentText() == "English"


def test_the_document_is_seen_as_it_goes_out_and_follows_the_choices(qtbot: QtBot, page: MakeView) -> None:
    choose(page, HandoutKind.PROGRAMME)
    qtbot.waitUntil(lambda: "Delaktighetssparrningens program" in page.preview.toPlainText())
    assert page.preview_label.text() == "This is what goes out · Svenska"
    whole = len(page.preview.toPlainText())
    press(page.form.parts["events"].box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.preview.toPlainText()) < whole)
    page.form.language.setFocus()
    press(page.form.language, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "Programme of the participation coaching" in page.preview.toPlainText())
    assert page.preview_label.text() == "This is what goes out"


def test_the_parts_are_named_in_the_language_of_the_window_and_what_was_left_out_stays_out(page: MakeView) -> None:
    choose(page, HandoutKind.MAPPING_SUMMARY)
    assert [each.label.text() for each in page.form.parts.values()][:2] == ["Already done", "What was mapped"]
    press(page.form.parts["needs"].box, Qt.Key.Key_Space)
    choose(page, HandoutKind.INTERVIEW_GUIDE)
    assert not page.form.parts_group.isVisible()
    choose(page, HandoutKind.MAPPING_SUMMARY)
    assert "needs" not in page.form.chosen_parts()
    assert "items" in page.form.chosen_parts()


def test_the_preview_follows_what_is_done_elsewhere(
    qtbot: QtBot, page: MakeView, desk: Desk, coaching: Engagement
) -> None:
    choose(page, HandoutKind.RUN_SHEET)
    desk.programme.revise_event(desk.programme.events(coaching.id)[0].id, theme="Vem lyssnar?")
    qtbot.waitUntil(lambda: "Vem lyssnar?" in page.preview.toPlainText())
    assert page.form.name.text() == "Run sheet of an event – Vem lyssnar?"


def test_a_handout_becomes_a_word_file_where_the_user_wants_it_and_is_remembered(
    qtbot: QtBot, page: MakeView, desk: Desk, ask: ScriptedAsk, going: Going, coaching: Engagement, tmp_path: Path
) -> None:
    choose(page, HandoutKind.PROGRAMME)
    page.form.language.setFocus()
    press(page.form.language, Qt.Key.Key_End)
    press(page.form.parts["practical"].box, Qt.Key.Key_Space)
    ask.answers = [tmp_path / "ohjelma.docx"]
    press(page.view, Qt.Key.Key_E, CTRL)
    wait(qtbot, page)
    assert "Municipality: Jakobstad" in text_of(tmp_path / "ohjelma.docx")
    (handout,) = desk.handouts.of_engagement(coaching.id)
    assert (handout.kind, handout.language, handout.file_name) == (
        HandoutKind.PROGRAMME,
        Language.EN,
        "ohjelma.docx",
    )
    assert handout.parts == ("invitation", "goals", "events", "assignments")
    assert page.written.isVisible()
    assert going.said == ["Written: ohjelma.docx"]
    assert going.settings.export_folder == str(tmp_path)


def test_return_in_the_list_makes_the_handout_too(
    qtbot: QtBot, page: MakeView, desk: Desk, ask: ScriptedAsk, coaching: Engagement, tmp_path: Path
) -> None:
    choose(page, HandoutKind.LETTER)
    ask.answers = [tmp_path / "brev.docx"]
    press(page.view, Qt.Key.Key_Return)
    wait(qtbot, page)
    assert [each.kind for each in desk.handouts.of_engagement(coaching.id)] == [HandoutKind.LETTER]


def test_in_both_languages_a_file_of_each_goes_into_the_folder(
    qtbot: QtBot, page: MakeView, desk: Desk, ask: ScriptedAsk, coaching: Engagement, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    choose(page, HandoutKind.INTERVIEW_GUIDE, 1)
    ask.answers = [folder]
    page.form.make.click()
    wait(qtbot, page)
    assert len(list(folder.glob("*.docx"))) == 2
    made = desk.handouts.of_engagement(coaching.id)
    assert {each.language for each in made} == {Language.FI, Language.SV}
    assert {each.guide_id for each in made} == {"shipped-supervisor"}


def test_a_file_that_word_holds_open_is_written_under_another_name(
    qtbot: QtBot, page: MakeView, ask: ScriptedAsk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = tmp_path / "brev.docx"
    held.write_bytes(b"held")
    replace = files._replace

    def refusing(temporary: Path, path: Path) -> None:
        if path == held:
            raise HeldOpen(path)
        replace(temporary, path)

    monkeypatch.setattr(files, "_replace", refusing)
    choose(page, HandoutKind.LETTER)
    ask.answers = [held, 0, tmp_path / "uusi.docx"]
    page.form.make.click()
    wait(qtbot, page)
    assert held.read_bytes() == b"held"
    assert (tmp_path / "uusi.docx").is_file()
    ask.answers = [held, None]
    page.form.make.click()
    wait(qtbot, page)
    assert ask.answers == []


def test_a_file_that_cannot_be_written_is_said(
    qtbot: QtBot, page: MakeView, desk: Desk, ask: ScriptedAsk, coaching: Engagement, tmp_path: Path
) -> None:
    choose(page, HandoutKind.LETTER)
    ask.answers = [tmp_path / "gone" / "brev.docx"]
    page.form.make.click()
    wait(qtbot, page)
    assert "cannot be reached" in ask.asked[-1]
    assert desk.handouts.of_engagement(coaching.id) == ()
    assert page.make_deed.isEnabled()


def test_nothing_is_made_when_the_user_changes_their_mind(page: MakeView, desk: Desk, ask: ScriptedAsk) -> None:
    choose(page, HandoutKind.LETTER)
    ask.answers = [None]
    page.form.make.click()
    choose(page, HandoutKind.PROGRAMME)
    ask.answers = [None]
    page.form.make.click()
    ask.answers = [None]
    page.pack.click()
    ask.answers = [0, None]
    page.pack.click()
    assert ask.answers == []
    assert desk.handouts.of_engagement(page.engagement_id or "") == ()


def test_the_file_just_made_is_opened_from_the_menu(
    qtbot: QtBot, page: MakeView, ask: ScriptedAsk, opening: Opening, tmp_path: Path
) -> None:
    assert not page.open_deed.isEnabled()
    choose(page, HandoutKind.LETTER)
    ask.answers = [tmp_path / "brev.docx"]
    page.form.make.click()
    wait(qtbot, page)
    page.open_deed.trigger()
    page.folder_deed.trigger()
    assert opening.opened == [tmp_path / "brev.docx", tmp_path]


def test_an_own_guide_is_offered_too_and_what_was_chosen_stays(page: MakeView, desk: Desk) -> None:
    choose(page, HandoutKind.INTERVIEW_GUIDE, 1)
    desk.questions.copy("shipped-contact", Texts(en="My guide"))
    assert "Interview guide | My guide · own" in rows(page)
    assert page.form.name.text() == "Interview guide – Interview with a supervisor"


def test_the_place_is_the_chosen_handout(page: MakeView) -> None:
    choose(page, HandoutKind.PRIVACY_NOTICE)
    place = page.place()
    choose(page, HandoutKind.LETTER)
    page.open_place(place)
    assert page.place() == place == {"handout": "privacy-notice "}


def test_without_a_coaching_nothing_is_made(qtbot: QtBot, context: Context, ask: ScriptedAsk) -> None:
    view = MakeView(context)
    show(qtbot, view)
    for deed in (view.make_deed, view.pack_deed):
        deed.trigger()
    view.draw()
    assert (ask.asked, view.place()) == ([], {})


def test_a_coaching_that_is_gone_is_told_in_a_sentence(
    page: MakeView, desk: Desk, ask: ScriptedAsk, coaching: Engagement
) -> None:
    choose(page, HandoutKind.LETTER)
    page.hide()
    desk.engagements.remove(coaching.id)
    page.make_deed.trigger()
    assert "The program made a mistake" in ask.asked[-1]


def test_every_field_has_a_name_in_every_language(page: MakeView, made: MadeView, translations: Translations) -> None:
    for language in Language:
        translations.use(language)
        QTest.qWait(0)
        assert unnamed(page) == []
        assert unnamed(made) == []


def test_a_handout_is_seen_page_by_page_before_it_is_printed(qtbot: QtBot, page: MakeView) -> None:
    choose(page, HandoutKind.RUN_SHEET)
    press(page.view, Qt.Key.Key_P, CTRL)
    preview = page.window().findChild(PrintPreview)
    assert preview is not None
    qtbot.waitUntil(preview.isVisible)
    assert preview.windowTitle().startswith("Print: Körschema")
    preview.close()
