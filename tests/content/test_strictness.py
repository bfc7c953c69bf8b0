"""What is missing or of another kind in a shipped file is our own mistake, told with file and key."""

from pathlib import Path

import pytest

from sparraaja_desktop.content.datafile import DataFile
from sparraaja_desktop.content.library import Content
from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language

_TEXT = """
title = "Yhteenveto"
client = "Kunta: {name}"
broken = "Kunta: {name"
empty = " "
steps = ["yksi", "kaksi"]
mixed = ["yksi", 2]
count = 3
yes = true
long = '''
ensimmäinen
toinen
'''
[part]
done = "Jo tehty"
[[row]]
days = [1, 2]
"""


@pytest.fixture
def file(tmp_path: Path) -> DataFile:
    (tmp_path / "fi").mkdir()
    (tmp_path / "fi" / "summary.toml").write_text(_TEXT, encoding="utf-8")
    return DataFile.read(tmp_path / "fi" / "summary.toml")


@pytest.fixture
def wording(file: DataFile) -> Wording:
    return Wording(Language.FI, file)


def test_texts_are_filled_with_values_as_they_are(wording: Wording) -> None:
    assert wording.text("part.done") == "Jo tehty"
    assert wording.text("client", name="Ii {x}") == "Kunta: Ii {x}"
    assert wording.texts("steps") == ("yksi", "kaksi")
    assert wording.text("long") == "ensimmäinen\ntoinen"


@pytest.mark.parametrize("key", ["none", "part", "part.none", "title.none", "empty", "client", "broken", "steps"])
def test_a_text_that_cannot_be_said_names_file_and_key(wording: Wording, key: str) -> None:
    with pytest.raises(Mistake, match=rf"fi/summary\.toml.*{key}"):
        wording.text(key)


@pytest.mark.parametrize("key", ["none", "title", "mixed"])
def test_a_list_that_cannot_be_said_names_file_and_key(wording: Wording, key: str) -> None:
    with pytest.raises(Mistake, match=rf"fi/summary\.toml.*{key}"):
        wording.texts(key)


def test_a_file_is_read_by_kind(file: DataFile) -> None:
    assert "title" in file
    assert "none" not in file
    assert file.number("count") == 3
    assert file.flag("yes")
    assert not file.flag("none")
    assert file.text("none", "") == ""
    assert file.texts("none", optional=True) == ()
    assert file.table("part").text("done") == "Jo tehty"
    assert [row.numbers("days") for row in file.tables("row")] == [(1, 2)]
    assert file.tables("none") == ()
    assert file.numbers("none") == ()


def test_other_kinds_are_refused(file: DataFile) -> None:
    for read, key in (
        (file.number, "yes"),
        (file.number, "none"),
        (file.numbers, "mixed"),
        (file.flag, "count"),
        (file.table, "title"),
        (file.tables, "steps"),
    ):
        with pytest.raises(Mistake, match=rf"fi/summary\.toml.*{key}"):
            read(key)


@pytest.mark.parametrize("data", [None, b"title =", b'title = "\xff"'])
def test_a_file_that_is_missing_or_broken_is_named(tmp_path: Path, data: bytes | None) -> None:
    folder = tmp_path / "content" / "fi"
    folder.mkdir(parents=True)
    if data is not None:
        (folder / "summary.toml").write_bytes(data)
    with pytest.raises(Mistake, match=r"fi/summary\.toml"):
        Content(tmp_path).wording("summary", Language.FI)
