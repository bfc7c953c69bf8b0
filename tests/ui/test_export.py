"""How a handout becomes a Word file from the window, and is opened afterwards."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import HeldOpen
from sparraaja_desktop.model.handouts import HandoutKind, SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.handouts import Handouts
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.export import Exporter, WrittenBar
from tests.ui.conftest import Going
from tests.ui.scripted import ScriptedAsk


class Opener:
    """The system's way to open things, as far as a test needs it."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.can = True

    def open(self, url: QUrl) -> bool:
        """Remembers what was to be opened."""
        self.opened.append(url.toLocalFile())
        return self.can


@pytest.fixture
def opener() -> Opener:
    """A computer with Word."""
    return Opener()


@pytest.fixture
def exporter(context: Context, opener: Opener) -> Exporter:
    """The exporter as a page has it."""
    return Exporter(context, opener.open)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page that exports."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def engagement(desk: Desk) -> Engagement:
    """A coaching of Hollola."""
    return desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)


@pytest.fixture
def sheet(desk: Desk, engagement: Engagement) -> Sheet:
    """Its summary in Finnish."""
    return desk.handouts.mapping_summary(engagement.id, Language.FI, tuple(SummaryPart))


def test_a_handout_is_written_under_the_name_that_is_offered_in_the_folder_of_the_last_one(
    exporter: Exporter, page: QWidget, sheet: Sheet, ask: ScriptedAsk, going: Going, tmp_path: Path
) -> None:
    going.choose(export_folder=str(tmp_path))
    ask.answers = [...]
    path = exporter.export(page, sheet, "Hollola")
    assert path is not None
    assert path.parent == tmp_path
    assert path.name.startswith("Hollola – ")
    assert path.suffix == ".docx"
    assert any(sheet.title in each.text for each in Document(str(path)).paragraphs)
    assert going.said == [f"Written: {path.name}"]


def test_the_next_handout_is_offered_where_this_one_went(
    exporter: Exporter, page: QWidget, sheet: Sheet, ask: ScriptedAsk, going: Going, tmp_path: Path
) -> None:
    ask.answers = [tmp_path / "eka.docx", ...]
    assert exporter.export(page, sheet, "Hollola") == tmp_path / "eka.docx"
    assert going.settings.export_folder == str(tmp_path)
    second = exporter.export(page, sheet, "Hollola")
    assert second is not None
    assert second.parent == tmp_path


def test_a_folder_that_is_gone_gives_way_to_the_documents(
    exporter: Exporter, page: QWidget, sheet: Sheet, ask: ScriptedAsk, going: Going, sealed: Path, tmp_path: Path
) -> None:
    going.choose(export_folder=str(tmp_path / "gone"))
    ask.answers = [...]
    path = exporter.export(page, sheet, "Hollola")
    assert path is not None
    assert path.is_relative_to(sealed)


def test_a_change_of_mind_writes_nothing_and_says_nothing(
    exporter: Exporter, page: QWidget, sheet: Sheet, ask: ScriptedAsk, going: Going, tmp_path: Path
) -> None:
    ask.answers = [None]
    assert exporter.export(page, sheet, "Hollola") is None
    assert going.said == []
    assert not list(tmp_path.glob("*.docx"))


def test_a_name_without_an_ending_gets_it_and_falls_on_no_file_that_is_there(
    exporter: Exporter, page: QWidget, sheet: Sheet, ask: ScriptedAsk, tmp_path: Path
) -> None:
    (tmp_path / "yhteenveto.docx").write_text("mine")
    ask.answers = [tmp_path / "yhteenveto"]
    assert exporter.export(page, sheet, "Hollola") == tmp_path / "yhteenveto (2).docx"
    assert (tmp_path / "yhteenveto.docx").read_text() == "mine"


def test_what_is_being_typed_is_in_the_document(
    exporter: Exporter,
    page: QWidget,
    desk: Desk,
    context: Context,
    engagement: Engagement,
    ask: ScriptedAsk,
    tmp_path: Path,
) -> None:
    editor = QPlainTextEdit(page)
    draft = context.keeper.add(Draft(editor))
    draft.bind("", partial(revise, desk, engagement.id))
    editor.setPlainText("Mitä kylissä jo osataan?")
    ask.answers = [tmp_path / "a.docx"]
    lay_out = partial(desk.handouts.mapping_summary, engagement.id, Language.FI, tuple(SummaryPart))
    path = exporter.export(page, lay_out, "Hollola")
    assert path is not None
    assert any("Mitä kylissä jo osataan?" in each.text for each in Document(str(path)).paragraphs)


def revise(desk: Desk, engagement_id: str, text: str) -> None:
    """Keeps the questions to think about."""
    desk.engagements.revise(engagement_id, to_ponder=text)


def test_nothing_goes_out_while_something_typed_cannot_be_kept(
    exporter: Exporter, page: QWidget, sheet: Sheet, desk: Desk, context: Context, ask: ScriptedAsk
) -> None:
    editor = QPlainTextEdit(page)
    context.keeper.add(Draft(editor)).bind("", partial(revise, desk, "no such coaching"))
    editor.setPlainText("kesken")
    assert exporter.export(page, sheet, "Hollola") is None
    assert "could not be kept" in ask.asked[0]
    context.keeper.give_up()


def test_a_handout_of_a_coaching_is_remembered_there(
    exporter: Exporter,
    page: QWidget,
    sheet: Sheet,
    desk: Desk,
    engagement: Engagement,
    ask: ScriptedAsk,
    tmp_path: Path,
) -> None:
    ask.answers = [tmp_path / "yhteenveto.docx"]
    parts = (SummaryPart.STRENGTHS, SummaryPart.NEEDS)
    kind = HandoutKind.MAPPING_SUMMARY
    exporter.export(page, sheet, "Hollola", engagement_id=engagement.id, kind=kind, parts=parts)
    (handout,) = desk.handouts.of_engagement(engagement.id)
    assert (handout.file_name, handout.kind, handout.parts) == ("yhteenveto.docx", kind, parts)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> set[Path]:
    """The files that another program holds: only Windows has such, so its answer is played here."""
    holding: set[Path] = set()
    write: Callable[..., Path] = Handouts.write

    def write_unless_held(self: Handouts, sheet: Sheet, path: Path, **kwargs: object) -> Path:
        if path in holding:
            raise HeldOpen(path)
        return write(self, sheet, path, **kwargs)

    monkeypatch.setattr(Handouts, "write", write_unless_held)
    return holding


def test_while_word_holds_the_file_another_name_is_offered(
    exporter: Exporter, page: QWidget, sheet: Sheet, ask: ScriptedAsk, tmp_path: Path, held: set[Path]
) -> None:
    path = tmp_path / "yhteenveto.docx"
    path.write_text("open in Word")
    held.add(path)
    ask.answers = [path, 0, ...]
    assert exporter.export(page, sheet, "Hollola") == tmp_path / "yhteenveto (2).docx"
    assert "probably Word" in ask.asked[1]
    assert path.read_text() == "open in Word"


def test_while_word_holds_the_file_one_may_try_again_or_leave_it(
    exporter: Exporter, page: QWidget, sheet: Sheet, ask: ScriptedAsk, tmp_path: Path, held: set[Path]
) -> None:
    path = tmp_path / "yhteenveto.docx"
    held.add(path)
    ask.answers = [path, 1, None]
    assert exporter.export(page, sheet, "Hollola") is None
    assert len(ask.asked) == 3


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(
    exporter: Exporter, page: QWidget, sheet: Sheet, ask: ScriptedAsk, going: Going, tmp_path: Path
) -> None:
    ask.answers = [tmp_path / "no such folder" / "a.docx"]
    assert exporter.export(page, sheet, "Hollola") is None
    assert "cannot be reached" in ask.asked[-1]
    assert going.said == []


def test_the_file_and_its_folder_can_be_opened_afterwards(
    exporter: Exporter, opener: Opener, page: QWidget, qtbot: QtBot, tmp_path: Path, ask: ScriptedAsk
) -> None:
    path = tmp_path / "yhteenveto.docx"
    path.write_text("here")
    bar = WrittenBar(exporter)
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.open.click()
    bar.folder.click()
    assert opener.opened == []
    bar.show_path(path)
    assert not bar.isHidden()
    assert bar.name.text() == "Written: yhteenveto.docx"
    bar.open.click()
    bar.folder.click()
    assert opener.opened == [str(path), str(tmp_path)]
    path.unlink()
    bar.open.click()
    assert "no longer there" in ask.asked[0]
    opener.can = False
    exporter.open_folder(page, path)
    assert "No program" in ask.asked[1]
