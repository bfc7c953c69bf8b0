"""The keeper knows of every field whether it is kept, and tells the footer the worst."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import DiskFull
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.ui.draft import Draft, DraftState
from sparraaja_desktop.ui.footer import Footer
from sparraaja_desktop.ui.keeper import Keeper
from sparraaja_desktop.ui.language import Translations
from tests.ui.framed import LONG, Disk
from tests.ui.keys import type_text


@pytest.fixture
def engagement(desk: Desk) -> Engagement:
    """A coaching of Hollola."""
    return desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)


@pytest.fixture
def keeper() -> Keeper:
    """Of no field yet."""
    return Keeper()


@pytest.fixture
def title(qtbot: QtBot, keeper: Keeper, desk: Desk, engagement: Engagement) -> Draft:
    """The title of the coaching."""
    line = QLineEdit()
    qtbot.addWidget(line)
    draft = keeper.add(Draft(line))
    draft.bind("", lambda text: desk.engagements.revise(engagement.id, by=draft, title=text))
    return draft


@pytest.fixture
def notes(qtbot: QtBot, keeper: Keeper, desk: Desk, engagement: Engagement) -> Draft:
    """What to ponder together."""
    editor = QPlainTextEdit()
    qtbot.addWidget(editor)
    draft = keeper.add(Draft(editor))
    draft.bind("", lambda text: desk.engagements.revise(engagement.id, by=draft, to_ponder=text))
    return draft


@pytest.fixture
def footer(qtbot: QtBot, keeper: Keeper, translations: Translations) -> Footer:
    """The foot of the window, in English."""
    assert translations.language.value == "en"
    footer = Footer(keeper)
    qtbot.addWidget(footer)
    return footer


@pytest.fixture
def disk(opened: Opened) -> Iterator[Disk]:
    """The disk under the workspace; it has room in the end."""
    disk = Disk(opened)
    yield disk
    disk.empty()


def test_the_footer_says_all_is_saved_before_anything_is_written(footer: Footer) -> None:
    assert footer.state.text() == "All is saved"


@pytest.mark.usefixtures("notes")
def test_the_footer_says_one_writes_and_then_when_it_was_kept(footer: Footer, keeper: Keeper, title: Draft) -> None:
    type_text(title.editor, "Kevään kierros")
    assert footer.state.text() == "Writing …"
    assert keeper.flush()
    assert keeper.kept_at is not None
    assert footer.state.text() == f"Saved {keeper.kept_at:%H:%M}"
    assert footer.state.property("tone") == "faint"


def test_a_full_disk_is_said_and_stays_said_while_another_field_is_kept(
    footer: Footer, keeper: Keeper, title: Draft, notes: Draft, disk: Disk
) -> None:
    disk.fill()
    _editor(notes).insertPlainText(LONG)
    assert not keeper.flush()
    said = "Not saved: The disk is full. Your text stays on the screen; make room, and it is kept by itself."
    assert footer.state.text() == said
    assert footer.state.property("tone") == "alert"
    assert footer.state.wordWrap()
    assert isinstance(keeper.error, DiskFull)
    type_text(title.editor, "X")
    assert footer.state.text() == said
    assert keeper.state is DraftState.FAILED
    assert keeper.unkept() == ("X", LONG)
    disk.empty()
    assert keeper.flush()
    assert footer.state.text().startswith("Saved ")
    assert keeper.error is None


def test_every_field_is_kept_even_when_one_cannot_be(
    keeper: Keeper, title: Draft, notes: Draft, desk: Desk, engagement: Engagement
) -> None:
    type_text(title.editor, "T" * 1_001)
    _editor(notes).insertPlainText("Muistiin")
    assert not keeper.flush()
    assert desk.engagements.read(engagement.id).to_ponder == "Muistiin"
    assert keeper.unkept() == ("T" * 1_001,)


@pytest.mark.usefixtures("footer")
def test_what_is_given_up_is_not_said_to_be_kept(footer: Footer, keeper: Keeper, title: Draft) -> None:
    type_text(title.editor, "T" * 1_001)
    keeper.flush()
    keeper.give_up()
    assert keeper.unkept() == ()
    assert keeper.kept_at is None
    assert not footer.state.text().startswith("Saved")


def _editor(draft: Draft) -> QPlainTextEdit:
    assert isinstance(draft.editor, QPlainTextEdit)
    return draft.editor
