"""After a run that did not end: what was kept last and when is said, and the window returns there."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import FindingKind, Mode
from sparraaja_desktop.services import housekeeping
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.recovery import Recovery
from tests.ui.conftest import NOON


def in_english() -> Language:
    """The language of the window."""
    return Language.EN


Crash = Callable[[], Opened]


@pytest.fixture
def crash(
    opened: Opened, tmp_path: Path, content: Content, clock: Callable[[], datetime], new_id: Callable[[], str]
) -> Crash:
    """Ends the run without a farewell, and starts the next one."""

    def crash() -> Opened:
        opened.workspace.close()
        return housekeeping.open_workspace(tmp_path / "data", content, clock, new_id)

    return crash


@pytest.fixture(autouse=True)
def english(translations: Translations) -> None:
    """What is said is said in English."""
    assert translations.language is Language.EN


def note(desk: Desk, guide: str | None, text: str, **facts: str) -> dict[str, str]:
    """Begins an interview and notes something at its last question; the place of that note."""
    client = desk.clients.take(desk.clients.find("Hollola")[0])
    engagement = desk.engagements.start(client.id, SparrerKind.EXPERT)
    interview = desk.mapping.start_interview(engagement.id, guide, Language.FI, NOON.date(), Mode.REMOTE)
    desk.mapping.revise_interview(interview.id, **facts)
    answer = desk.mapping.answers(interview.id)[-1 if guide is None else 1]
    desk.mapping.keep_note(answer.id, text)
    return {"room": "mapping", "engagement": engagement.id, "interview": interview.id, "answer": answer.id}


def test_a_note_is_named_and_not_the_finding_that_follows_it(desk: Desk, crash: Crash) -> None:
    place = note(desk, "shipped-contact", "Torilla kysytään.")
    desk.mapping.mark(place["answer"], FindingKind.DONE, 0, len("Torilla kysytään."))
    desk.mapping.keep_note(place["answer"], "Aina torilla. Torilla kysytään.")
    recovery = Recovery(crash(), in_english)
    assert "Finding" not in recovery.sentence()
    assert recovery.place() == place


def test_it_says_when_and_what_was_written_last_and_leads_there(desk: Desk, crash: Crash) -> None:
    place = note(desk, "shipped-contact", "Kesken jäi", with_whom="Aino Esimerkki")
    question = desk.mapping.read_answer(place["answer"]).question
    opened = crash()
    recovery = Recovery(opened, in_english)
    sentence = recovery.sentence()
    assert sentence.startswith("The program did not end in order last time. Everything kept until 23/11/2026 ")
    assert sentence.endswith(f" is here. Last written: Aino Esimerkki – {question}")
    assert recovery.place() == place
    assert opened.desk.mapping.read_answer(place["answer"]).note == "Kesken jäi"
    opened.workspace.close()


def test_free_notes_are_called_so(desk: Desk, crash: Crash) -> None:
    note(desk, None, "Vapaasti")
    opened = crash()
    assert Recovery(opened, in_english).sentence().endswith("Last written: free notes")
    opened.workspace.close()


def test_what_is_seen_nowhere_by_itself_is_named_and_leads_nowhere(desk: Desk, crash: Crash) -> None:
    desk.clients.take(desk.clients.find("Hollola")[0])
    opened = crash()
    recovery = Recovery(opened, in_english)
    assert recovery.place() is None
    assert recovery.sentence().endswith("Last written: Client: Hollola")
    opened.workspace.close()


def test_whatever_was_kept_last_is_named_and_leads_where_it_is_seen(desk: Desk, crash: Crash) -> None:
    client = desk.clients.take(desk.clients.find("Hollola")[0])
    engagement = desk.engagements.start(client.id, SparrerKind.EXPERT)
    session = desk.design.add_session(engagement.id, NOON.date(), Mode.REMOTE)
    desk.design.add_decision(session.id, "")
    opened = crash()
    recovery = Recovery(opened, in_english)
    assert recovery.sentence().endswith("Last written: Decision")
    assert recovery.place() == {
        "room": "design",
        "engagement": engagement.id,
        "view": "sessions",
        "record": session.id,
    }
    opened.workspace.close()


def test_when_nothing_was_written_it_says_so(crash: Crash) -> None:
    opened = crash()
    recovery = Recovery(opened, in_english)
    assert recovery.place() is None
    assert recovery.sentence() == (
        "The program did not end in order last time. Nothing had been written, and nothing is lost."
    )
    opened.workspace.close()


def test_a_note_that_is_in_the_trash_leads_nowhere(desk: Desk, crash: Crash) -> None:
    place = note(desk, None, "Vapaasti")
    opened = crash()
    recovery = Recovery(opened, in_english)
    assert recovery.place() == place
    opened.desk.mapping.remove_interview(place["interview"])
    assert recovery.place() is None
    assert recovery.sentence().endswith("other facts of a coaching")
    opened.workspace.close()


def test_there_is_nothing_to_recover_after_a_run_that_ended(opened: Opened) -> None:
    assert opened.unfinished is None
    with pytest.raises(Mistake):
        Recovery(opened, in_english)
