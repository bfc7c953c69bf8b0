"""What is said of a sheet that came back: each refusal and each remark is a sentence."""

from pathlib import Path

import pytest

from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.errors import Unreachable
from sparraaja_desktop.model.returned import Doubt, RefusedFor, Remark
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.returned.words import doubt_said, refusal, why_not
from tests.services.returning import Sent, send


@pytest.fixture
def sent(desk: Desk, tmp_path: Path) -> Sent:
    """Three observations, sent to Sivistys."""
    coaching = desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)
    return send(desk, coaching, tmp_path, AssignmentKind.OBSERVATIONS)


@pytest.mark.parametrize("why", RefusedFor)
def test_every_refusal_is_one_friendly_sentence(context: Context, why: RefusedFor) -> None:
    assert context is not None
    assert refusal(why).endswith(".")


def test_a_file_that_is_gone_says_where_it_was(context: Context, tmp_path: Path) -> None:
    assert context is not None
    assert "ei ole.docx" in why_not(Unreachable(tmp_path / "ei ole.docx"))


@pytest.mark.parametrize("doubt", Doubt)
def test_every_remark_is_a_sentence_about_what_it_is_about(
    context: Context, desk: Desk, sent: Sent, doubt: Doubt
) -> None:
    assert context is not None
    review = desk.returned.look_at(sent.answered("Kirjastossa.", "Kaavoituksessa.", "Nuoria isiä."))
    question = desk.assignments.answers(sent.sheet.id)[0].question
    assert question in doubt_said(Remark(doubt, "q1"), review)
    assert "responsible" in doubt_said(Remark(doubt, "responsible"), review)
