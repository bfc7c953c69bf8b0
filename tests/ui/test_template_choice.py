"""The user's own Word template is chosen in the settings, and what was found in it is said there."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from sparraaja_desktop.model.handout_template import TemplateFinding, TemplateReport
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.template_home import shipped_template
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.export import Exporter
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.settings_page import SettingsPage
from sparraaja_desktop.ui.template_choice import TemplateChoice
from sparraaja_desktop.ui.template_words import found_in_words
from tests.documents import own_templates
from tests.ui.keys import press
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import focused


@pytest.fixture
def choice(furnished: Furnished) -> TemplateChoice:
    """The choice of the template, in the settings in the window."""
    furnished.go(Room.SETTINGS)
    page = furnished.window.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    return page.template


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """The template of a town."""
    path = tmp_path / "Hollolan pohja.dotx"
    path.write_bytes(own_templates.finnish())
    return path


def choose(choice: TemplateChoice, ask: ScriptedAsk, path: Path | None) -> None:
    """Chooses a file with the keyboard."""
    ask.answers = [path]
    choice.choose.setFocus()
    press(choice.choose, Qt.Key.Key_Space)


def test_at_first_it_is_the_programs_own(choice: TemplateChoice) -> None:
    assert choice.name.text() == "The program’s own"
    assert not choice.give_up.isVisible()
    assert not choice.found.isVisible()


def test_a_template_is_chosen_by_keyboard_and_what_was_found_is_said(
    choice: TemplateChoice, ask: ScriptedAsk, town: Path, desk: Desk, furnished: Furnished
) -> None:
    choose(choice, ask, town)
    assert desk.templates.chosen() == "Hollolan pohja"
    assert choice.name.text() == "Own template: Hollolan pohja"
    assert choice.found.isVisible()
    assert choice.found.text().startswith("It lacks some styles that the handouts need.")
    assert choice.found.accessibleName() == choice.found.text()
    furnished.window.menus.languages[0].trigger()
    assert choice.name.text() == "Oma pohja: Hollolan pohja"
    assert choice.found.text().startswith("Siitä puuttuu tyylejä")


def test_going_back_leaves_the_keyboard_where_it_can_go_on(
    choice: TemplateChoice, ask: ScriptedAsk, town: Path, desk: Desk
) -> None:
    choose(choice, ask, town)
    choice.give_up.setFocus()
    press(choice.give_up, Qt.Key.Key_Space)
    assert desk.templates.chosen() is None
    assert choice.name.text() == "The program’s own"
    assert not choice.give_up.isVisible()
    assert focused() is choice.choose


def test_nothing_to_remark_is_said_too(choice: TemplateChoice, ask: ScriptedAsk, tmp_path: Path) -> None:
    path = tmp_path / "meidän.docx"
    path.write_bytes(shipped_template())
    choose(choice, ask, path)
    assert choice.found.text() == "There was nothing to remark in it."


def test_a_changed_mind_changes_nothing(choice: TemplateChoice, ask: ScriptedAsk, desk: Desk) -> None:
    choose(choice, ask, None)
    assert desk.templates.chosen() is None


def test_what_is_no_template_is_not_taken_and_why_is_said(
    choice: TemplateChoice, ask: ScriptedAsk, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "text.docx"
    path.write_bytes(b"Moi")
    choose(choice, ask, path)
    assert ask.asked[-1] == (
        "This template was not taken; all stays as it was.\n"
        "This is not a Word template. Choose a .dotx or a .docx file."
    )
    assert desk.templates.chosen() is None


def test_what_cannot_be_read_is_said(choice: TemplateChoice, ask: ScriptedAsk, tmp_path: Path) -> None:
    choose(choice, ask, tmp_path / "gone.dotx")
    assert "cannot be reached" in ask.asked[-1]


def test_a_spoilt_template_is_said_in_the_settings_and_with_each_file(
    choice: TemplateChoice, ask: ScriptedAsk, town: Path, furnished: Furnished, tmp_path: Path
) -> None:
    choose(choice, ask, town)
    kept = next(path for path in tmp_path.rglob("Hollolan pohja.docx"))
    kept.write_bytes(b"PK")
    choice.reload()
    assert choice.found.text().startswith("It can no longer be used")
    said: list[str] = []
    Exporter(_hearing(furnished, said)).say_written(tmp_path / "memo.docx")
    Exporter(_hearing(furnished, said)).say_written(tmp_path / "days.ics")
    assert said[0].startswith("Written: memo.docx. Your own template could not be used")
    assert said[1] == "Written: days.ics"


def _hearing(furnished: Furnished, said: list[str]) -> Context:
    return replace(furnished.context, say=said.append)


def test_a_template_that_cannot_be_taken_away_is_said(choice: TemplateChoice, ask: ScriptedAsk, desk: Desk) -> None:
    (desk.bench.workspace.path.parent / "template" / "Kansio.docx").mkdir(parents=True)
    choice.reload()
    press(choice.give_up, Qt.Key.Key_Space)
    assert "cannot be reached" in ask.asked[-1]
    assert choice.name.text() == "Own template: Kansio"


def test_every_finding_has_a_sentence_with_the_styles_by_the_names_people_know() -> None:
    whole = TemplateReport(tuple(TemplateFinding), ("Lead",), ("heading 1",), ("Normal",), ("heading 2", "heading 3"))
    said = found_in_words(whole)
    assert len(set(said)) == len(TemplateFinding)
    assert all("{0}" not in each for each in said)
    assert said[0].endswith("own template: Lead.")
    assert "many to read: heading 1." in said[1]
    assert "9 points: body text." in said[2]
    assert "hard to read: heading 2, heading 3." in said[3]
