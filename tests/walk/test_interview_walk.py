"""A person holds an interview of twenty questions in the real window, and sends the summary."""

import json
import re
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.mapping import Answer, Finding, FindingKind, Interview
from sparraaja_desktop.paths import paths
from sparraaja_desktop.store.workspace import Look, Workspace
from tests.walk.screen import Screen, screen, wait_until

QUESTIONS = 20
HARD = "äöå–€"
KINDS = tuple(FindingKind)
CONFIDENTIAL = (3, 9, 17)
"""The questions whose mark the sparrer keeps to herself."""


@contextmanager
def looking(data: Path) -> Iterator[Look]:
    """What the workspace holds now, while the window is open."""
    workspace = Workspace.open(paths(data).workspace)
    try:
        with workspace.look() as look:
            yield look
    finally:
        workspace.close()


def marked(number: int) -> str:
    """The line that is marked under a question."""
    return f"Merkitty rivi {number:02} {HARD}"


def plain(number: int) -> str:
    """The line that is not marked."""
    return f"Muu rivi {number:02} {HARD}"


def begin_coaching_for_hollola(hands: Screen, data: Path) -> None:
    """Ctrl+N, the name, Return to choose, Return to begin."""
    hands.press("ctrl+n")
    hands.type("hollola")
    hands.press("Return", "Return")

    def is_begun() -> bool:
        with looking(data) as look:
            return look.count(Engagement) == 1

    wait_until(is_begun, "a coaching for Hollola")


def hold_interview(hands: Screen, data: Path) -> None:
    """The mapping, the first guide, who it is, then each question: a line, a marked line, on to the next."""
    hands.press("alt+2", "Return")
    hands.type("Maija Öljymäki")
    hands.press("Return")
    hands.type("kehittämispäällikkö")
    hands.press("Return")
    for number in range(1, QUESTIONS + 1):
        hands.type(plain(number))
        hands.press("Return")
        hands.type(marked(number))
        hands.press(f"ctrl+{1 + number % len(KINDS)}")
        if number in CONFIDENTIAL:
            hands.press("ctrl+l")
        hands.press("ctrl+Down")

    def is_held() -> bool:
        with looking(data) as look:
            return look.count(Finding) == QUESTIONS

    wait_until(is_held, "twenty findings")


def export_summary(hands: Screen, target: Path) -> None:
    """On to the summary, Ctrl+E, and a place for the file."""
    hands.press(*["ctrl+Next"] * 4)
    hands.press("ctrl+e")
    hands.window("Tallenna Word")
    hands.press("ctrl+a")
    hands.type(str(target))
    hands.press("Return")
    wait_until(target.exists, f"the file {target.name}")


def words(document: Path) -> str:
    """All text of the Word file."""
    with zipfile.ZipFile(document) as parts:
        xml = parts.read("word/document.xml").decode("utf-8")
    return "".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", xml))


def test_an_interview_is_typed_marked_and_sent_by_keys_alone(tmp_path: Path) -> None:
    data, target = tmp_path / "data", tmp_path / "yhteenveto.docx"
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"language": "fi"}), encoding="utf-8")
    with screen(tmp_path) as hands:
        program = hands.start(sys.executable, "-m", "sparraaja_desktop", "--data", str(data))
        try:
            hands.window("Sparraaja")
            wait_until((data / "workspace.sparraaja").exists, "the workspace")
            begin_coaching_for_hollola(hands, data)
            hold_interview(hands, data)
            hands.picture(tmp_path / "interview.png")
            export_summary(hands, target)
            hands.picture(tmp_path / "summary.png")
            hands.press("ctrl+q")
            assert program.wait(timeout=60) == 0
        except BaseException:
            hands.picture(tmp_path / "trouble.png")
            raise
        finally:
            program.kill()
    with looking(data) as look:
        (client,) = look.all(Client)
        (interview,) = look.all(Interview)
        answers = [answer for answer in look.all(Answer, interview_id=interview.id) if not answer.is_free]
        findings = look.all(Finding)
    assert client.name.fi == "Hollola"
    assert (interview.with_whom, interview.title) == ("Maija Öljymäki", "kehittämispäällikkö")
    assert [answer.note for answer in answers] == [f"{plain(n)}\n{marked(n)}" for n in range(1, QUESTIONS + 1)]
    assert {finding.text for finding in findings} == {marked(n) for n in range(1, QUESTIONS + 1)}
    assert {finding.text: finding.kind for finding in findings} == {
        marked(n): KINDS[n % len(KINDS)] for n in range(1, QUESTIONS + 1)
    }
    sent = words(target)
    for number in range(1, QUESTIONS + 1):
        assert (marked(number) in sent) == (number not in CONFIDENTIAL)
        assert plain(number) not in sent
    assert "Öljymäki" not in sent
    assert len(list((data / "backups").iterdir())) == 1
