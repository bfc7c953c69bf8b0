"""A handout's file: a name that every system takes, and a whole file or none."""

import errno
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparraaja_desktop.documents.files import free_name, new_folder, safe_name, write_whole
from sparraaja_desktop.model.errors import DiskFull, HeldOpen, ReadOnly, Unreachable

_DEVICES = ["CON", "con", "Prn", "AUX", "NUL", "COM1", "com9", "LPT3", "COM¹", "CON.tiedot", "nul ", "CONIN$"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Kartoituksen yhteenveto – Hollola", "Kartoituksen yhteenveto – Hollola.docx"),
        ("Pietarsaari/Jakobstad", "Pietarsaari-Jakobstad.docx"),
        ('a\\b:c*d?e"f<g>h|i', "a-b-c-d-e-f-g-h-i.docx"),
        ("Yhteenveto: ?", "Yhteenveto.docx"),
        ("Loppu... . ", "Loppu.docx"),
        ("..piilossa", "piilossa.docx"),
        ("rivi\nvaihtuu\ttässä", "rivi vaihtuu tässä.docx"),
        ("nolla\x00 ja esc\x1b", "nolla ja esc.docx"),
        ("takaperin\u202excod", "takaperinxcod.docx"),
        ("", "handout.docx"),
        ("???", "handout.docx"),
        ("\ud800", "handout.docx"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert safe_name(title) == name


@pytest.mark.parametrize("title", _DEVICES)
def test_a_device_of_windows_is_no_file_name(title: str) -> None:
    assert safe_name(title).startswith("_")
    assert safe_name(title).endswith(".docx")


@pytest.mark.parametrize("letter", ["a", "ä", "漢", "👵"])
def test_a_name_of_300_characters_is_cut_between_characters(letter: str) -> None:
    name = safe_name(letter * 300, "docx")
    assert len(name) <= 120
    assert len(name.encode()) <= 200
    assert set(name.removesuffix(".docx")) == {letter}
    assert len(safe_name(letter * 300, "docx")) == min(120, 5 + 195 // len(letter.encode()))


@given(st.text(max_size=400))
def test_whatever_is_typed_a_file_of_that_name_can_be_made(title: str) -> None:
    name = safe_name(title)
    assert not set(name) & set('/\\:*?"<>|')
    assert name.isprintable()
    assert name.endswith(".docx")
    assert not name.startswith((".", " "))
    assert not name.removesuffix(".docx").endswith((".", " "))
    assert len(name) <= 120
    assert len(name.encode()) <= 200
    assert safe_name(name.removesuffix(".docx")) == name


def test_a_taken_name_gets_the_first_free_number(tmp_path: Path) -> None:
    wanted = tmp_path / "Yhteenveto.docx"
    assert free_name(wanted) == wanted
    wanted.touch()
    (tmp_path / "Yhteenveto (2).docx").touch()
    assert free_name(wanted) == tmp_path / "Yhteenveto (3).docx"


def test_a_file_is_written_over_an_old_one_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "Yhteenveto.docx"
    target.write_bytes(b"old")
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def _fail(monkeypatch: pytest.MonkeyPatch, call: str, code: int, times: int = 99) -> list[int]:
    """Makes a call of the system fail that many times, then work again."""
    real = getattr(os, call)
    failed: list[int] = []

    def failing(*arguments: object, **named: object) -> object:
        if len(failed) < times:
            failed.append(code)
            raise OSError(code, os.strerror(code))
        return real(*arguments, **named)

    monkeypatch.setattr(os, call, failing)
    return failed


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, ReadOnly),
        (errno.EACCES, ReadOnly),
        (errno.EIO, Unreachable),
    ],
)
def test_a_disk_that_says_no_leaves_the_old_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, told: type[Unreachable]
) -> None:
    target = tmp_path / "Yhteenveto.docx"
    target.write_bytes(b"old")
    _fail(monkeypatch, "fsync", code)
    with pytest.raises(Unreachable) as caught:
        write_whole(target, b"new")
    assert type(caught.value) is told
    assert caught.value.path == target
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_word_holds_is_tried_three_times_and_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "Yhteenveto.docx"
    target.write_bytes(b"old")
    failed = _fail(monkeypatch, "replace", errno.EACCES)
    with pytest.raises(HeldOpen):
        write_whole(target, b"new")
    assert len(failed) == 3
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_is_held_for_a_moment_only_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "Yhteenveto.docx"
    target.write_bytes(b"old")
    _fail(monkeypatch, "replace", errno.EACCES, times=2)
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"


def test_a_refusal_without_an_old_file_is_a_folder_that_may_not_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fail(monkeypatch, "replace", errno.EACCES)
    with pytest.raises(ReadOnly):
        write_whole(tmp_path / "Yhteenveto.docx", b"new")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unreachable):
        write_whole(tmp_path / "poissa" / "Yhteenveto.docx", b"new")


def test_a_folder_in_the_place_of_the_file_stays(tmp_path: Path) -> None:
    target = tmp_path / "Yhteenveto.docx"
    target.mkdir()
    with pytest.raises(Unreachable):
        write_whole(target, b"new")
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_cannot_be_synced_still_has_the_whole_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def refusing(path: str | Path, flags: int, mode: int = 0o777) -> int:
        if Path(path) == tmp_path:
            raise PermissionError(errno.EACCES, "a folder of Windows")
        return real(path, flags, mode)

    monkeypatch.setattr(os, "open", refusing)
    write_whole(tmp_path / "Yhteenveto.docx", b"new")
    assert (tmp_path / "Yhteenveto.docx").read_bytes() == b"new"


def test_a_new_folder_is_never_one_that_is_there(tmp_path: Path) -> None:
    names = [new_folder(tmp_path / "St. Karins – 2026-11-24").name for _ in range(3)]
    assert names == ["St. Karins – 2026-11-24", "St. Karins – 2026-11-24 (2)", "St. Karins – 2026-11-24 (3)"]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unreachable):
        new_folder(tmp_path / "none" / "out")


def test_the_name_of_a_folder_has_no_ending() -> None:
    assert safe_name("Esimerkkilä: 1/2", "") == "Esimerkkilä- 1-2"
