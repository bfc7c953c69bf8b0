"""LibreOffice shows every word of every handout."""

import re
import subprocess
from pathlib import Path

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents.word import render
from tests.documents import samples
from tests.documents.conftest import EVERY
from tests.documents.reading import intended, words

# Signs for which a machine may have no letters, and words that run from right to left.
_LATIN = re.compile(r"[\u0020-\u024f\u2010-\u20ac]+")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory, content: Content, template: bytes) -> dict[str, str]:
    """The text of every handout's pages, bare, drawn in one run of LibreOffice."""
    folder = tmp_path_factory.mktemp("pages")
    names = []
    for kind, language in EVERY:
        path = folder / f"{kind}-{language}.docx"
        path.write_bytes(render(samples.sheet(content, kind, language), template))
        names.append(path)
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run([*command, str(folder), *map(str, names)], check=True, capture_output=True, timeout=240)
    return {path.stem: _text(path.with_suffix(".pdf")) for path in names}


def _text(path: Path) -> str:
    run = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], check=True, capture_output=True, timeout=60)
    return _bare(run.stdout.decode())


def _bare(text: str) -> str:
    """The text without whitespace and hyphens: pdftotext takes a hyphen at the end of a line for a hyphenation."""
    return re.sub(r"[\s-]+", "", text)


@pytest.mark.parametrize(("kind", "language"), EVERY, ids=[f"{kind}-{language}" for kind, language in EVERY])
def test_every_word_is_on_the_pages(content: Content, pages: dict[str, str], kind: str, language: str) -> None:
    sheet = next(samples.sheet(content, *each) for each in EVERY if each == (kind, language))
    shown = pages[f"{kind}-{language}"]
    wanted = [word for word in words(intended(sheet)) if _LATIN.fullmatch(word)]
    assert len(wanted) > 50
    assert [word for word in wanted if _bare(word) not in shown] == []
