"""Every handout of a coaching is chosen, seen and made on one page, alone or as a pack, and found again."""

import time
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sparraaja_desktop.documents import files
from sparraaja_desktop.model.communication import MessageAudience, Moment
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import HeldOpen
from sparraaja_desktop.model.feedback import RoundKind
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.documents.made import MadeView
from sparraaja_desktop.ui.documents.make import MakeView
from sparraaja_desktop.ui.documents.page import DocumentsPage
from sparraaja_desktop.ui.export import Exporter
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.language import Translations
from tests.ui.conftest import Going
from tests.ui.framed import settle, told
from tests.ui.keys import CTRL, press
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import focused, show, unnamed


class Opening:
    """The system's way to open things, which may have no program for it."""

    def __init__(self) -> None:
        self.opened: list[Path] = []

    def __call__(self, url: QUrl) -> bool:
        self.opened.append(Path(url.toLocalFile()))
        return True


@pytest.fixture
def opening() -> Opening:
    """What was opened."""
    return Opening()


@pytest.fixture
def coaching(desk: Desk) -> Engagement:
    """A coaching of Jakobstad, which speaks Swedish and Finnish, with one of each that a handout is about."""
    client = desk.clients.take(desk.clients.find("Jakobstad")[0])
    engagement = desk.engagements.start(client.id, SparrerKind.EXPERT)
    event = desk.programme.add_event(engagement.id)
    desk.programme.revise_event(event.id, theme="Att bli hörd")
    desk.design.add_session(engagement.id, date(2026, 11, 24), Mode.REMOTE)
    feedback = desk.feedback.add_round(engagement.id, RoundKind.EVENT)
    desk.feedback.revise_round(feedback.id, event_id=event.id)
    desk.communication.add(engagement.id, MessageAudience.STAFF, Moment.START, Language.FI)
    return engagement


@pytest.fixture
def page(qtbot: QtBot, context: Context, coaching: Engagement, opening: Opening) -> MakeView:
    """The view as the window opens it."""
    view = MakeView(context, exporter=Exporter(context, opening))
    show(qtbot, view, coaching.id)
    return view


def choose(view: MakeView, kind: HandoutKind, about: int = 0) -> None:
    """Chooses a handout in the list."""
    view.view.choose([each.id for each in view.choices if each.kind is kind][about])


def rows(view: MakeView | MadeView) -> list[str]:
    """The rows of the list with their headings."""
    lines = [view.lines.line(row) for row in range(view.lines.rowCount())]
    return [" | ".join(filter(None, (each.text, each.detail))) for each in lines]


def text_of(path: Path) -> str:
    """What a Word file says in its paragraphs."""
    return "\n".join(paragraph.text for paragraph in Document(str(path)).paragraphs)


def wait(qtbot: QtBot, view: MakeView) -> None:
    """Until nothing is being made."""
    qtbot.waitUntil(lambda: not (view.maker.is_packing or view.context.work.is_going), timeout=20_000)


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


def test_the_pack_of_an_event_is_made_beside_the_window(
    qtbot: QtBot, page: MakeView, ask: ScriptedAsk, going: Going, tmp_path: Path
) -> None:
    steps: list[tuple[int, int, str]] = []
    page.maker.stepped.connect(lambda *step: steps.append(step))
    choose(page, HandoutKind.RUN_SHEET)
    ask.answers = [0, tmp_path]
    page.pack.click()
    assert page.progress.isVisible()
    assert page.progress.now.text() == "1 of 8: Handout of an event – Att bli hörd"
    assert not page.make_deed.isEnabled()
    page.form.make.click()
    wait(qtbot, page)
    assert not page.progress.isVisible()
    (folder,) = tmp_path.glob("Jakobstad*")
    assert folder.name == f"Jakobstad – Att bli hörd – {folder.name[-10:]}"
    assert {each.name: len(list(each.iterdir())) for each in folder.iterdir()} == {"På svenska": 4, "Suomeksi": 4}
    assert going.said == [f"The pack is ready, 8 files: {folder.name}"]
    assert [step[:2] for step in steps] == [(0, 8), *((done, 8) for done in range(8))]
    assert len(page.desk.handouts.of_engagement(page.engagement_id or "")) == 8


def test_the_packs_that_there_are_say_how_many_files_they_have(
    page: MakeView, ask: ScriptedAsk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, ...]] = []

    def choosing(_parent: object, _text: str, options: tuple[str, ...]) -> None:
        asked.append(options)

    monkeypatch.setattr(ask, "choose", choosing)
    choose(page, HandoutKind.FEEDBACK_FORM)
    page.pack.click()
    choose(page, HandoutKind.PRIVACY_NOTICE)
    page.pack.click()
    assert asked[0][0] == "8 files for Att bli hörd"
    assert asked[0][1:] == asked[1]
    assert asked[1][0].endswith(" files of the whole coaching")


def test_a_pack_can_be_stopped_and_what_was_made_stays(
    qtbot: QtBot, page: MakeView, ask: ScriptedAsk, going: Going, tmp_path: Path
) -> None:
    choose(page, HandoutKind.RUN_SHEET)
    ask.answers = [0, tmp_path]
    page.pack.click()
    qtbot.waitUntil(lambda: page.progress.bar.value() == 2, timeout=20_000)
    page.progress.stop.click()
    wait(qtbot, page)
    made = [each for each in tmp_path.glob("Jakobstad*/**/*") if each.is_file()]
    assert 2 <= len(made) < 8
    assert all(each.suffix == ".docx" for each in made)
    assert going.said[-1].startswith(f"Stopped. {len(made)} whole files were made and stay in the folder Jakobstad")
    assert len(page.desk.handouts.of_engagement(page.engagement_id or "")) == len(made)


def test_a_pack_that_was_stopped_at_once_leaves_nothing(
    qtbot: QtBot, page: MakeView, ask: ScriptedAsk, going: Going, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    choose(page, HandoutKind.RUN_SHEET)
    ask.answers = [0, folder]
    page.pack.click()
    page.stop_deed.trigger()
    wait(qtbot, page)
    assert list(folder.iterdir()) == []
    assert going.said == ["Stopped. Nothing was made."]


def test_when_the_disk_is_full_it_is_said_with_what_was_made(
    qtbot: QtBot, page: MakeView, ask: ScriptedAsk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, sizes = files._write_through, list[int]()

    def full(path: Path, data: bytes) -> None:
        sizes.append(len(data))
        if len(sizes) > 1:
            raise OSError(28, "No space left on device")
        write(path, data)

    monkeypatch.setattr(files, "_write_through", full)
    choose(page, HandoutKind.RUN_SHEET)
    ask.answers = [0, tmp_path]
    page.pack.click()
    wait(qtbot, page)
    assert "The disk is full" in ask.asked[-1]
    assert "1 whole file was made and stays in the folder Jakobstad" in ask.asked[-1]


def test_what_is_gone_meanwhile_ends_the_pack(
    qtbot: QtBot, page: MakeView, desk: Desk, ask: ScriptedAsk, coaching: Engagement, tmp_path: Path
) -> None:
    choose(page, HandoutKind.RUN_SHEET)
    ask.answers = [0, tmp_path]
    page.pack.click()
    desk.engagements.remove(coaching.id, by=page.maker)
    wait(qtbot, page)
    assert "The program made a mistake" in ask.asked[-1]
    assert not page.maker.is_packing


def test_the_window_stands_still_for_no_pack(qtbot: QtBot, page: MakeView, ask: ScriptedAsk, tmp_path: Path) -> None:
    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    choose(page, HandoutKind.RUN_SHEET)
    ask.answers = [0, tmp_path]
    timer.start(5)
    page.pack.click()
    began = time.perf_counter()
    wait(qtbot, page)
    assert len(ticks) > 5 * (time.perf_counter() - began)


def test_closing_the_window_waits_for_the_file_and_makes_no_other(
    qtbot: QtBot, furnished: Furnished, coaching: Engagement, ask: ScriptedAsk, tmp_path: Path
) -> None:
    furnished.go(Room.DOCUMENTS, coaching.id, {"view": "make"})
    page = furnished.window.stack.currentWidget()
    assert isinstance(page, DocumentsPage)
    view = page.view("make")
    assert isinstance(view, MakeView)
    choose(view, HandoutKind.RUN_SHEET)
    ask.answers = [0, tmp_path]
    view.pack.click()
    qtbot.waitUntil(lambda: view.progress.bar.value() == 1, timeout=20_000)
    furnished.window.close()
    assert not furnished.window.isVisible()
    assert not furnished.window.work.is_going
    made = [each for each in tmp_path.glob("Jakobstad*/**/*") if each.is_file()]
    assert all(each.suffix == ".docx" for each in made)
    assert len(furnished.desk.handouts.of_engagement(coaching.id)) == len(made) >= 1
    settle()
    assert "Stopped." in told(furnished.window)


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


@pytest.fixture
def made(qtbot: QtBot, context: Context, coaching: Engagement, opening: Opening) -> MadeView:
    """The register as the window opens it."""
    view = MadeView(context, exporter=Exporter(context, opening))
    show(qtbot, view, coaching.id)
    return view


def test_the_register_is_empty_before_the_first_handout(made: MadeView) -> None:
    assert made.empty.isVisible()
    assert not made.view.isVisible()
    assert made.first_focus() is None
    made.open_deed.trigger()
    made._open()
    made._open_folder()


def test_the_register_has_the_newest_first(made: MadeView, desk: Desk, coaching: Engagement, tmp_path: Path) -> None:
    guide = desk.handouts.interview_guide("shipped-contact", Language.FI, coaching.id)
    desk.handouts.write(
        guide,
        tmp_path / "a.docx",
        engagement_id=coaching.id,
        kind=HandoutKind.INTERVIEW_GUIDE,
        guide_id="shipped-contact",
    )
    desk.handouts.write_all(coaching.id, (HandoutKind.PROGRAMME,), Language.EN, tmp_path)
    first, second = rows(made)
    assert first.startswith("Programme of the coaching | English · 23/11/2026 ")
    assert second.startswith("Interview guide – Interview with the contact person | Suomi · 23/11/2026 ")
    assert second.endswith(" · a.docx")
    assert made.home() is made.view
    assert not made.empty.isVisible()


def test_what_was_made_is_opened_again_from_the_folder_of_the_last_one(
    made: MadeView,
    desk: Desk,
    going: Going,
    ask: ScriptedAsk,
    opening: Opening,
    coaching: Engagement,
    tmp_path: Path,
) -> None:
    going.choose(export_folder=str(tmp_path))
    (path,) = desk.handouts.write_all(coaching.id, (HandoutKind.PROGRAMME,), Language.EN, tmp_path)
    made.view.setFocus()
    press(made.view, Qt.Key.Key_Return)
    made.folder_button.click()
    assert opening.opened == [path, tmp_path]
    path.rename(tmp_path / "renamed.docx")
    made.open_button.click()
    assert ask.asked[-1].startswith(f"{path.name} is not in the folder {tmp_path}.")
    made.folder_button.click()
    assert opening.opened[-1] == tmp_path


def test_every_field_has_a_name_in_every_language(page: MakeView, made: MadeView, translations: Translations) -> None:
    for language in Language:
        translations.use(language)
        QTest.qWait(0)
        assert unnamed(page) == []
        assert unnamed(made) == []


def test_the_page_has_both_views(qtbot: QtBot, context: Context, coaching: Engagement) -> None:
    page = DocumentsPage(context)
    show(qtbot, page, coaching.id)
    assert [each.text() for each in page.buttons.values()] == ["To make", "Made so far"]
    page.next_deed.trigger()
    assert page.place() == {"view": "made"}
