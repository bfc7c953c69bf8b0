"""Every handout in every language, of a coaching that is empty, of the example, and of one with extreme texts."""

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.ui.pictures.drawn import png
from tests.documents import accessibility, coached, package
from tests.documents.reading import intended, parts, texts, words

EVERY = list(product(coached.OPENED, HandoutKind, Language))
NAMES = ["-".join(each) for each in EVERY]

# Signs for which a machine may have no letters, and words that run from right to left.
_LATIN = re.compile(r"[\u0020-\u024f\u2010-\u20ac]+")


@dataclass(frozen=True)
class Made:
    """A handout, its Word file, and the words that LibreOffice shows of it, bare."""

    sheet: Sheet
    document: bytes
    path: Path

    @property
    def shown(self) -> str:
        """What stands on the pages, without blanks and hyphens."""
        command = ["pdftotext", "-enc", "UTF-8", str(self.path.with_suffix(".pdf")), "-"]
        return _bare(subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode())


def _bare(text: str) -> str:
    """pdftotext takes a hyphen at the end of a line for a hyphenation."""
    return re.sub(r"[\s-]+", "", text)


_Made = Mapping[tuple[str, HandoutKind, Language], list[Made]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, content: Content, template: bytes, qapp: object) -> _Made:  # noqa: ARG001
    """All of them, drawn in one run of LibreOffice."""
    folder = tmp_path_factory.mktemp("pages")
    found: dict[tuple[str, HandoutKind, Language], list[Made]] = {each: [] for each in EVERY}
    for state in coached.OPENED:
        for kind, language, sheet in coached.every(content, state, tmp_path_factory.mktemp(state)):
            there = found[state, kind, language]
            path = folder / f"{state}-{kind}-{language}-{len(there)}.docx"
            path.write_bytes(document := render(sheet, template, png))
            there.append(Made(sheet, document, path))
    paths = [str(each.path) for group in found.values() for each in group]
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run([*command, str(folder), *paths], check=True, capture_output=True, timeout=500)
    return found


@pytest.mark.parametrize("each", EVERY, ids=NAMES)
def test_it_is_there_and_whole(made: _Made, each: tuple[str, HandoutKind, Language]) -> None:
    # Nothing is planned in an empty coaching, and nobody has answered.
    is_nothing = each[0] == "empty" and each[1] in (HandoutKind.AREA_PLAN, HandoutKind.FEEDBACK_SUMMARY)
    assert bool(made[each]) is not is_nothing
    for one in made[each]:
        assert words(texts(one.document)) == words(intended(one.sheet))


@pytest.mark.parametrize("each", EVERY, ids=NAMES)
def test_it_is_valid_for_word(made: _Made, each: tuple[str, HandoutKind, Language]) -> None:
    for one in made[each]:
        assert [str(error) for error in OpenXmlValidator().validate(one.path).errors] == []
        assert package.findings(one.document) == []


@pytest.mark.parametrize("each", EVERY, ids=NAMES)
def test_it_is_accessible(made: _Made, each: tuple[str, HandoutKind, Language]) -> None:
    assert [accessibility.findings(one.document) for one in made[each]] == [[] for _ in made[each]]


@pytest.mark.parametrize("each", EVERY, ids=NAMES)
def test_nothing_of_python_docx_itself_is_in_it(made: _Made, each: tuple[str, HandoutKind, Language]) -> None:
    for one in made[each]:
        assert not [name for name, data in parts(one.document).items() if b"python-docx" in data]


@pytest.mark.parametrize("each", EVERY, ids=NAMES)
def test_every_word_is_on_the_pages(made: _Made, each: tuple[str, HandoutKind, Language]) -> None:
    for one in made[each]:
        shown = one.shown
        wanted = [word for word in words(intended(one.sheet)) if _LATIN.fullmatch(word)]
        if each[0] == "extreme":
            # A number beside words that run from right to left is turned with them.
            wanted = [word for word in wanted if any(map(str.isalpha, word))]
        assert [word for word in wanted if _bare(word) not in shown] == []


@pytest.mark.parametrize("language", Language)
def test_what_the_management_team_gets_is_one_page(made: _Made, language: Language) -> None:
    (one,) = made["example", HandoutKind.MANAGEMENT_PAGE, language]
    command = ["pdfinfo", str(one.path.with_suffix(".pdf"))]
    told = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()
    assert re.search(r"^Pages:\s+1$", told, re.MULTILINE)
