"""The user's choices come back as they were, and a bad file is never thrown away."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from sparraaja_desktop.settings import Settings, read_settings, write_settings

CHOSEN = Settings(
    language="sv",
    look="dark",
    text_size=150,
    wore="dark",
    sidebar=240,
    author="Åsa Öst 😀",
    export_folder="/data/åsa/Dokument",
    place={"room": "mapping", "engagement": "abc"},
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the choices are kept."""
    return tmp_path / "data" / "settings.json"


def test_without_a_file_one_has_the_usual_choices(path: Path) -> None:
    assert read_settings(path) == Settings()
    assert not path.parent.exists()


def test_choices_come_back_as_they_were(path: Path) -> None:
    write_settings(path, CHOSEN)
    assert read_settings(path) == CHOSEN
    assert "Åsa Öst 😀" in path.read_text(encoding="utf-8")
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_what_a_newer_version_wrote_is_kept(path: Path) -> None:
    write_settings(path, CHOSEN)
    values = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**values, "theme": {"font": "Inter"}, "unknown": 7}), encoding="utf-8")
    write_settings(path, replace(read_settings(path), look="light"))
    kept = json.loads(path.read_text(encoding="utf-8"))
    assert (kept["theme"], kept["unknown"], kept["look"]) == ({"font": "Inter"}, 7, "light")


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b'["list"]', b"\xff\xfe", b"7", b"[" * 100_000],
    ids=["empty", "half", "a list", "not text", "a number", "very deep"],
)
def test_a_bad_file_is_set_aside_whole(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert read_settings(path) == Settings()
    assert not path.exists()
    assert path.with_name("settings.json.bad").read_bytes() == content


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"language": 7, "look": None, "text_size": "150", "author": []}, Settings()),
        ({"text_size": 1_000, "look": "purple"}, Settings()),
        ({"text_size": True}, Settings()),
        ({"place": {"room": ["start"], "engagement": "abc"}}, Settings(place={"engagement": "abc"})),
        ({"place": "mapping"}, Settings()),
        ({"look": "dark", "sidebar": "wide"}, Settings(look="dark")),
    ],
)
def test_of_a_strange_file_the_sound_choices_are_taken(
    path: Path, values: dict[str, object], expected: Settings
) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps(values), encoding="utf-8")
    assert read_settings(path) == expected


def test_a_file_that_cannot_even_be_set_aside_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert read_settings(tmp_path / "file" / "settings.json") == Settings()


def test_choices_are_written_whole_or_not_at_all(path: Path) -> None:
    write_settings(path, CHOSEN)
    path.with_name("settings.json.new").mkdir()
    with pytest.raises(OSError, match=r"settings\.json\.new"):
        write_settings(path, Settings())
    assert read_settings(path) == CHOSEN
