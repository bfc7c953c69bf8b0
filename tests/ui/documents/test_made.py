"""What has been made of a coaching is listed, and opened again where it still is."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.documents.made import MadeView
from sparraaja_desktop.ui.documents.page import DocumentsPage
from tests.ui.conftest import Going
from tests.ui.documents.choosing import Opening, rows
from tests.ui.keys import press
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import show


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
    desk.packs.write_all(coaching.id, (HandoutKind.PROGRAMME,), Language.EN, tmp_path)
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
    (path,) = desk.packs.write_all(coaching.id, (HandoutKind.PROGRAMME,), Language.EN, tmp_path)
    made.view.setFocus()
    press(made.view, Qt.Key.Key_Return)
    made.folder_button.click()
    assert opening.opened == [path, tmp_path]
    path.rename(tmp_path / "renamed.docx")
    made.open_button.click()
    assert ask.asked[-1].startswith(f"{path.name} is not in the folder {tmp_path}.")
    made.folder_button.click()
    assert opening.opened[-1] == tmp_path


def test_the_page_has_both_views(qtbot: QtBot, context: Context, coaching: Engagement) -> None:
    page = DocumentsPage(context)
    show(qtbot, page, coaching.id)
    assert [each.text() for each in page.buttons.values()] == ["To make", "Made so far"]
    page.next_deed.trigger()
    assert page.place() == {"view": "made"}
