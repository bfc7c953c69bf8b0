"""One verb lays out every kind of handout, and one says which can be made."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents.reread import paragraphs
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.handouts import PARTS, HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import FindingKind
from sparraaja_desktop.services.desk import Desk
from tests.documents import coached

Coached = tuple[Desk, str]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, content: Content) -> Iterator[Coached]:
    """The desk with the examples, and the coaching that goes on."""
    workspace, desk, engagement_id = coached.open_filled(tmp_path_factory.mktemp("filled"), content)
    yield desk, engagement_id
    workspace.close()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", HandoutKind)
def test_each_kind_is_laid_out_for_everything_that_it_can_be_about(
    filled: Coached, kind: HandoutKind, language: Language
) -> None:
    desk, engagement_id = filled
    chosen = [each for each in desk.handouts.choices(engagement_id) if each.kind is kind]
    assert chosen
    for each in chosen:
        sheet = desk.handouts.lay_out(
            engagement_id, kind, language, about_id=each.about_id, parts=each.parts, author="Aino Sparraaja"
        )
        assert sheet.language is language
        assert sheet.title
        assert len(sheet.blocks) > 2


@pytest.mark.parametrize("kind", HandoutKind)
def test_a_record_that_is_not_there_has_no_handout(filled: Coached, kind: HandoutKind) -> None:
    desk, engagement_id = filled
    with pytest.raises(NotFound):
        desk.handouts.lay_out("nothing", kind, Language.FI)
    if kind is not HandoutKind.MAPPING_SUMMARY:
        with pytest.raises(NotFound):
            desk.handouts.lay_out(engagement_id, kind, Language.FI, about_id="nothing")


def test_a_record_of_another_coaching_has_no_handout_in_this_one(filled: Coached) -> None:
    desk, engagement_id = filled
    other = next(each.engagement.id for each in desk.engagements.all() if each.engagement.id != engagement_id)
    event = desk.programme.events(other)[0]
    sheet = desk.assignments.sheets(desk.assignments.of(other)[0].id)[0]
    for kind, about_id in ((HandoutKind.RUN_SHEET, event.id), (HandoutKind.ASSIGNMENT_SHEET, sheet.id)):
        with pytest.raises(NotFound):
            desk.handouts.lay_out(engagement_id, kind, Language.FI, about_id=about_id)


def test_a_part_that_a_kind_has_not_is_refused(filled: Coached) -> None:
    desk, engagement_id = filled
    with pytest.raises(Mistake, match="programme has no such parts: learnt"):
        desk.handouts.lay_out(engagement_id, HandoutKind.PROGRAMME, Language.FI, parts=("learnt",))


def test_only_the_chosen_parts_are_laid_out(filled: Coached) -> None:
    desk, engagement_id = filled
    whole = desk.handouts.lay_out(engagement_id, HandoutKind.PROGRAMME, Language.FI, parts=PARTS[HandoutKind.PROGRAMME])
    some = desk.handouts.lay_out(engagement_id, HandoutKind.PROGRAMME, Language.FI, parts=("goals",))
    assert len(some.blocks) < len(whole.blocks)


@pytest.mark.parametrize("kind", HandoutKind)
def test_what_is_confidential_is_in_no_handout(filled: Coached, kind: HandoutKind) -> None:
    desk, engagement_id = filled
    secret = desk.mapping.add_finding(engagement_id, FindingKind.NEED, "Salainen riita")
    desk.mapping.revise_finding(secret.id, confidential=True)
    for each in desk.handouts.choices(engagement_id):
        if each.kind is kind:
            sheet = desk.handouts.lay_out(engagement_id, kind, Language.FI, about_id=each.about_id, parts=each.parts)
            assert "Salainen" not in repr(sheet)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", HandoutKind)
def test_every_part_has_a_name_in_every_language(filled: Coached, kind: HandoutKind, language: Language) -> None:
    names = filled[0].handouts.part_names(kind, language)
    assert tuple(names) == PARTS.get(kind, ())
    assert all(names.values())


def test_the_file_of_a_handout_is_found_where_the_last_one_went_and_in_the_packs_there(
    filled: Coached, tmp_path: Path
) -> None:
    desk, engagement_id = filled
    (path,) = desk.packs.write_all(engagement_id, (HandoutKind.PROGRAMME,), Language.FI, tmp_path)
    handout = desk.handouts.of_engagement(engagement_id)[0]
    assert any(paragraphs(path.read_bytes()))
    assert desk.handouts.file_of(handout, tmp_path) == path
    day = handout.made_at.astimezone().date().isoformat()
    for place in (tmp_path / f"Esimerkkilä – {day}", tmp_path / f"Toinen – {day} (2)" / "Suomeksi"):
        place.mkdir(parents=True)
        path = path.rename(place / path.name)
        assert desk.handouts.file_of(handout, tmp_path) == path


def test_a_file_that_was_moved_is_not_found_and_nor_is_anything_in_a_folder_that_is_gone(
    filled: Coached, tmp_path: Path
) -> None:
    desk, engagement_id = filled
    (path,) = desk.packs.write_all(engagement_id, (HandoutKind.PROGRAMME,), Language.SV, tmp_path)
    handout = desk.handouts.of_engagement(engagement_id)[0]
    path.unlink()
    assert desk.handouts.file_of(handout, tmp_path) is None
    assert desk.handouts.file_of(handout, tmp_path / "gone") is None
