"""A Word template of the user's own is what every handout is drawn on, until it is given up or spoilt (word.md §4)."""

import io
import os
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import docx
import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Unreachable
from sparraaja_desktop.model.handout_template import TemplateFinding
from sparraaja_desktop.model.handouts import HandoutKind, SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk, open_desk
from sparraaja_desktop.store.workspace import Workspace
from tests.documents import own_templates
from tests.documents.reading import packed
from tests.documents.reading import parts as read
from tests.services.returning import send


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """The template of a town, as its Word saved it, somewhere on the computer."""
    return _saved(tmp_path / "elsewhere" / "Hollolan pohja.dotx", own_templates.finnish())


def _saved(path: Path, data: bytes) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path


def _summary(desk: Desk, coaching: Engagement, path: Path) -> Path:
    sheet = desk.handouts.mapping_summary(coaching.id, Language.FI, tuple(SummaryPart))
    return desk.handouts.write(sheet, path)


def _has_logo(path: Path) -> bool:
    return own_templates.logo() in read(path.read_bytes()).values()


def test_every_handout_bears_the_logo_of_the_template_that_was_chosen(
    desk: Desk, coaching: Engagement, town: Path, tmp_path: Path
) -> None:
    assert not _has_logo(_summary(desk, coaching, tmp_path / "before.docx"))
    report = desk.templates.choose(town)
    assert report.is_usable
    assert TemplateFinding.MISSING_STYLES in report.findings
    assert desk.templates.chosen() == "Hollolan pohja"
    assert desk.templates.is_usable()
    assert _has_logo(_summary(desk, coaching, tmp_path / "summary.docx"))
    assert _has_logo(send(desk, coaching, tmp_path, AssignmentKind.PLAN).path)
    written = desk.packs.write(desk.packs.of_coaching(coaching.id), (Language.FI,), tmp_path, lambda *_: True)
    made = [each.path for each in written.made if each.choice.kind is HandoutKind.MAPPING_SUMMARY]
    assert made
    assert all(map(_has_logo, made))


def test_looking_at_a_template_chooses_nothing(desk: Desk, town: Path) -> None:
    assert desk.templates.look_at(town).is_usable
    assert desk.templates.chosen() is None
    assert desk.templates.is_usable()


def test_the_next_run_has_it_even_when_the_file_that_was_chosen_is_gone(
    desk: Desk,
    workspace: Workspace,
    content: Content,
    clock: Callable[[], datetime],
    new_id: Callable[[], str],
    town: Path,
) -> None:
    desk.templates.choose(town)
    shutil.rmtree(town.parent)
    again = open_desk(workspace, content, clock, new_id)
    assert again.templates.chosen() == "Hollolan pohja"
    assert again.templates.is_usable()
    beside = [each.name for each in (workspace.path.parent / "template").iterdir()]
    assert beside == ["Hollolan pohja.docx"]


def test_another_takes_the_place_of_the_former(desk: Desk, coaching: Engagement, town: Path, tmp_path: Path) -> None:
    desk.templates.choose(town)
    desk.templates.choose(_saved(tmp_path / "Toinen.docx", own_templates.american()))
    assert desk.templates.chosen() == "Toinen"
    assert not _has_logo(_summary(desk, coaching, tmp_path / "summary.docx"))
    assert len(list((tmp_path / "template").iterdir())) == 1


def test_where_a_cut_left_two_the_newest_counts(desk: Desk, town: Path, tmp_path: Path) -> None:
    desk.templates.choose(town)
    newest = _saved(tmp_path / "template" / "A.docx", next((tmp_path / "template").iterdir()).read_bytes())
    os.utime(newest, (4_000_000_000, 4_000_000_000))
    assert desk.templates.chosen() == "A"


def test_a_name_behind_which_there_is_no_file_is_no_template(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "template").mkdir()
    (tmp_path / "template" / "Pohja.docx").symlink_to(tmp_path / "nowhere")
    assert desk.templates.chosen() is None


def test_given_up_the_handouts_look_as_shipped(desk: Desk, coaching: Engagement, town: Path, tmp_path: Path) -> None:
    desk.templates.choose(town)
    desk.templates.give_up()
    assert desk.templates.chosen() is None
    assert not _has_logo(_summary(desk, coaching, tmp_path / "summary.docx"))


def test_what_is_no_template_changes_nothing(desk: Desk, town: Path, tmp_path: Path) -> None:
    desk.templates.choose(town)
    text = desk.templates.choose(_saved(tmp_path / "text.docx", b"Kyse on osallisuudesta."))
    assert text.findings == (TemplateFinding.NOT_WORD,)
    huge = tmp_path / "huge.docx"
    with huge.open("wb") as file:
        file.truncate(20_000_001)
    assert desk.templates.choose(huge).findings == (TemplateFinding.TOO_LARGE,)
    assert desk.templates.chosen() == "Hollolan pohja"


def test_what_looks_like_a_template_and_does_not_take_a_handout_is_broken(desk: Desk, tmp_path: Path) -> None:
    inside = read(own_templates.american())
    inside["word/settings.xml"] = b"<w:settings"
    report = desk.templates.choose(_saved(tmp_path / "half.docx", packed(inside)))
    assert report.findings == (TemplateFinding.BROKEN,)


def test_a_file_that_cannot_be_read_is_said(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Unreachable):
        desk.templates.choose(tmp_path / "gone.dotx")


def test_a_template_that_was_spoilt_hinders_no_handout(
    desk: Desk, coaching: Engagement, town: Path, tmp_path: Path
) -> None:
    desk.templates.choose(town)
    kept = tmp_path / "template" / "Hollolan pohja.docx"
    kept.write_bytes(kept.read_bytes()[:1000])
    path = _summary(desk, coaching, tmp_path / "summary.docx")
    assert docx.Document(io.BytesIO(path.read_bytes())).paragraphs
    assert not desk.templates.is_usable()
    assert desk.templates.chosen() == "Hollolan pohja"
    desk.templates.choose(town)
    assert desk.templates.is_usable()


def test_a_template_that_cannot_be_read_any_more_hinders_no_handout(
    desk: Desk, coaching: Engagement, tmp_path: Path
) -> None:
    (tmp_path / "template" / "Kansio.docx").mkdir(parents=True)
    assert not desk.templates.is_usable()
    assert _summary(desk, coaching, tmp_path / "summary.docx").is_file()
    with pytest.raises(Unreachable):
        desk.templates.give_up()
