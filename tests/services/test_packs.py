"""Handouts that go out together are made into a folder of their own, each a whole file, and can be stopped."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import files
from sparraaja_desktop.documents.reread import paragraphs
from sparraaja_desktop.model.errors import DiskFull, NotFound, ReadOnly, Unreachable
from sparraaja_desktop.model.handout_choices import HandoutChoice, Pack
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from tests.documents import coached
from tests.store.disks import as_anybody

Coached = tuple[Desk, str]
FINNISH = (Language.FI,)
BOTH = (Language.FI, Language.SV)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, content: Content) -> Iterator[Coached]:
    """The desk with the examples, and the coaching that goes on."""
    workspace, desk, engagement_id = coached.open_filled(tmp_path_factory.mktemp("filled"), content)
    yield desk, engagement_id
    workspace.close()


@pytest.fixture
def pack(filled: Coached) -> Pack:
    """A few handouts of the example."""
    desk, engagement_id = filled
    kinds = (HandoutKind.MAPPING_SUMMARY, HandoutKind.DESIGN_MEMO, HandoutKind.AREA_PLAN)
    chosen = tuple(each for each in desk.packs.of_coaching(engagement_id).choices if each.kind in kinds)
    return Pack(engagement_id=engagement_id, choices=chosen, languages=FINNISH)


def go_on(done: int, total: int, choice: HandoutChoice) -> bool:
    """Stops nothing."""
    return done < total and bool(choice.id)


class Stop:
    """Stops after so many files, and remembers what it was told."""

    def __init__(self, after: int) -> None:
        self._after = after
        self.told: list[tuple[int, int]] = []

    def __call__(self, done: int, total: int, choice: HandoutChoice) -> bool:
        self.told.append((done, total))
        return bool(choice.id) and done < self._after


def inside(folder: Path) -> list[Path]:
    """Every file in the folder and below."""
    return sorted(each for each in folder.rglob("*") if each.is_file())


def test_a_pack_goes_into_a_new_folder_named_after_whom_what_and_when(
    filled: Coached, pack: Pack, tmp_path: Path
) -> None:
    written = filled[0].packs.write(pack, FINNISH, tmp_path / "out", go_on)
    assert written.is_whole
    assert written.folder == tmp_path / "out" / "Esimerkkilä – Osallisuussparraus – 2026-11-24"
    assert inside(written.folder) == sorted(each.path for each in written.made)
    assert len(written.made) == len(pack.choices)
    assert all(any(paragraphs(each.path.read_bytes())) for each in written.made)


def test_what_is_in_a_pack_is_remembered(filled: Coached, pack: Pack, tmp_path: Path) -> None:
    desk, engagement_id = filled
    before = len(desk.handouts.of_engagement(engagement_id))
    written = desk.packs.write(pack, FINNISH, tmp_path, go_on)
    remembered = desk.handouts.of_engagement(engagement_id)
    assert len(remembered) == before + len(written.made)
    newest = {(each.kind, each.file_name, each.parts) for each in remembered[: len(written.made)]}
    assert newest == {(each.choice.kind, each.path.name, each.choice.parts) for each in written.made}
    assert all(desk.handouts.file_of(each, tmp_path) for each in remembered[: len(written.made)])


def test_a_pack_never_goes_into_a_folder_that_is_there(filled: Coached, pack: Pack, tmp_path: Path) -> None:
    first, second, third = (filled[0].packs.write(pack, FINNISH, tmp_path, go_on).folder for _ in range(3))
    assert first is not None
    assert second == first.with_name(f"{first.name} (2)")
    assert third == first.with_name(f"{first.name} (3)")


def test_in_two_languages_each_has_a_folder(filled: Coached, pack: Pack, tmp_path: Path) -> None:
    written = filled[0].packs.write(pack, BOTH, tmp_path, go_on)
    assert written.folder is not None
    assert sorted(each.name for each in written.folder.iterdir()) == ["På svenska", "Suomeksi"]
    assert len(inside(written.folder)) == 2 * len(pack.choices)


def test_one_handout_in_two_languages_goes_into_the_chosen_folder_itself(
    filled: Coached, pack: Pack, tmp_path: Path
) -> None:
    (tmp_path / "Omat muistiinpanot.txt").write_text("Oma", encoding="utf-8")
    packing = filled[0].packs.begin(pack, BOTH, tmp_path, is_apart=False)
    packing.prepare()
    while packing.left is not None:
        packing.make(packing.gather())
    written = packing.end()
    assert written.folder == tmp_path
    assert {each.parent for each in inside(tmp_path)} == {tmp_path}
    assert len(inside(tmp_path)) == packing.total + 1


def test_the_pack_of_an_event_is_named_after_its_theme(filled: Coached, tmp_path: Path) -> None:
    desk, engagement_id = filled
    event = desk.programme.events(engagement_id)[0]
    pack = desk.packs.of_event(event.id)
    assert {each.kind for each in pack.choices} >= {HandoutKind.EVENT_HANDOUT, HandoutKind.RUN_SHEET}
    stopped = Pack(engagement_id=engagement_id, choices=pack.choices[-1:], languages=FINNISH, theme=pack.theme)
    folder = desk.packs.write(stopped, FINNISH, tmp_path, go_on).folder
    assert folder is not None
    assert f" – {event.theme.strip('.?! ')}"[:12] in folder.name


def test_an_event_without_a_theme_has_a_folder_all_the_same(filled: Coached, pack: Pack, tmp_path: Path) -> None:
    nameless = Pack(engagement_id=pack.engagement_id, choices=pack.choices[:1], languages=FINNISH, event_id="x")
    folder = filled[0].packs.write(nameless, FINNISH, tmp_path, go_on).folder
    assert folder is not None
    assert folder.name == "Esimerkkilä – Nimetön tapahtuma – 2026-11-24"


def test_stopped_half_way_the_whole_files_stay_and_nothing_else(filled: Coached, pack: Pack, tmp_path: Path) -> None:
    stop = Stop(after=2)
    written = filled[0].packs.write(pack, FINNISH, tmp_path, stop)
    assert (written.is_whole, written.trouble) == (False, None)
    assert stop.told == [(0, len(pack.choices)), (1, len(pack.choices)), (2, len(pack.choices))]
    assert inside(tmp_path) == sorted(each.path for each in written.made)
    assert len(written.made) == 2


def test_stopped_before_the_first_file_nothing_is_left(filled: Coached, pack: Pack, tmp_path: Path) -> None:
    written = filled[0].packs.write(pack, FINNISH, tmp_path, Stop(after=0))
    assert (written.folder, written.made) == (None, ())
    assert list(tmp_path.iterdir()) == []


def test_when_the_disk_is_full_the_files_before_stay_and_it_is_said(
    filled: Coached, pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = iter([True, False])
    write = files._write_through

    def full(path: Path, data: bytes) -> None:
        write(path, data)
        if not next(room):
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "_write_through", full)
    written = filled[0].packs.write(pack, FINNISH, tmp_path, go_on)
    assert isinstance(written.trouble, DiskFull)
    assert not written.is_whole
    assert inside(tmp_path) == [each.path for each in written.made]
    assert len(written.made) == 1


def test_when_not_even_the_first_file_fits_no_folder_is_left(
    filled: Coached, pack: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, f"No space left on device for the {len(data)} bytes of {path.name}")

    monkeypatch.setattr(files, "_write_through", full)
    written = filled[0].packs.write(pack, BOTH, tmp_path, go_on)
    assert isinstance(written.trouble, DiskFull)
    assert written.folder is None
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_may_not_be_written_is_told(filled: Coached, pack: Pack, tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    with as_anybody(tmp_path):
        written = filled[0].packs.write(pack, FINNISH, tmp_path, go_on)
    tmp_path.chmod(0o755)
    assert isinstance(written.trouble, ReadOnly)
    assert written.made == ()


def test_a_folder_that_cannot_be_made_is_told(filled: Coached, pack: Pack, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    written = filled[0].packs.write(pack, FINNISH, tmp_path / "file" / "out", go_on)
    assert isinstance(written.trouble, Unreachable)


def test_there_is_no_pack_of_what_is_gone(filled: Coached) -> None:
    with pytest.raises(NotFound):
        filled[0].packs.of_coaching("nothing")
    with pytest.raises(NotFound):
        filled[0].packs.of_event("nothing")
