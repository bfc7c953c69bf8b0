"""The shipped template, and every handout there is in every language."""

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.paths import shipped
from tests.documents import samples

EVERY = [(kind, language) for kind in samples.KINDS for language in Language]


@pytest.fixture(scope="session")
def template() -> bytes:
    """The template as it is shipped."""
    return (shipped("resources") / "handout.docx").read_bytes()


@pytest.fixture(params=EVERY, ids=[f"{kind}-{language}" for kind, language in EVERY])
def sheet(request: pytest.FixtureRequest, content: Content) -> Sheet:
    """Each kind of handout in each language, as full as it gets."""
    kind, language = request.param
    return samples.sheet(content, kind, language)


@pytest.fixture
def document(sheet: Sheet, template: bytes) -> bytes:
    """The same, drawn for Word."""
    return render(sheet, template)


@pytest.fixture
def summary(content: Content, template: bytes) -> bytes:
    """One document with everything in it: the Finnish summary."""
    return render(samples.sheet(content, HandoutKind.MAPPING_SUMMARY, Language.FI), template)
