"""The shipped template, and every handout there is in every language."""

from collections.abc import Iterator

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.paths import shipped
from sparraaja_desktop.services.desk import Desk
from tests.documents import coached, samples

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


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, content: Content) -> Iterator[tuple[Desk, str]]:
    """The desk with both examples, and the coaching that goes on."""
    workspace, desk, engagement_id = coached.open_filled(tmp_path_factory.mktemp("filled"), content)
    yield desk, engagement_id
    workspace.close()


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory, content: Content) -> Iterator[tuple[Desk, str]]:
    """The desk with a coaching in which nothing is written, and that coaching."""
    workspace, desk, engagement_id = coached.open_empty(tmp_path_factory.mktemp("empty"), content)
    yield desk, engagement_id
    workspace.close()


@pytest.fixture
def facts(request: pytest.FixtureRequest, filled: tuple[Desk, str]) -> HandoutFacts:
    """The facts of the coaching that goes on, for the kind of handout that the tests of a file are about."""
    return coached.facts(*filled, request.module.KIND, Language.FI)


@pytest.fixture
def no_facts(request: pytest.FixtureRequest, empty: tuple[Desk, str]) -> HandoutFacts:
    """The same of the coaching in which nothing is written."""
    return coached.facts(*empty, request.module.KIND, Language.FI)
