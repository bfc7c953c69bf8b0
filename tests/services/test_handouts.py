"""What leaves the program, and what never does."""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import docx
import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.blocks import Heading, Paragraph, Picture, Sheet, Table
from sparraaja_desktop.model.clients import Client, Words
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake, NotFound, Unreachable
from sparraaja_desktop.model.handouts import HandoutKind, SummaryPart
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.mapping import Answer, FindingKind, Interview, Mode
from sparraaja_desktop.services import housekeeping
from sparraaja_desktop.services.bench import Clock, NewId
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.mapping_facts import gathered
from sparraaja_desktop.ui.pictures.drawn import png
from tests.drawings import HEAT

ALL = tuple(SummaryPart)


@pytest.fixture
def found(desk: Desk, first: Answer) -> Answer:
    """An answer with two marks, one of them confidential, beside two findings typed by hand, one of them removed."""
    note = desk.mapping.keep_note(first.id, "Kirjasto kysyy väeltä. Salainen riita.")
    desk.mapping.mark(first.id, FindingKind.DONE, 0, 22)
    secret = desk.mapping.mark(first.id, FindingKind.CONSTRAINT, 23, 38)
    assert secret is not None
    desk.mapping.revise_finding(secret.id, confidential=True)
    desk.mapping.add_finding(secret.engagement_id, FindingKind.NEED, "Tarvitaan yhteinen aika.")
    removed = desk.mapping.add_finding(secret.engagement_id, FindingKind.NEED, "Poistettu tarve.")
    desk.mapping.remove_finding(removed.id)
    return note


def said(sheet: Sheet) -> str:
    """Everything that a sheet says."""
    return repr(sheet)


def written(path: Path) -> str:
    """Everything that a Word file says."""
    document = docx.Document(io.BytesIO(path.read_bytes()))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def test_the_summary_holds_what_may_leave_and_nothing_else(desk: Desk, coaching: Engagement, found: Answer) -> None:
    sheet = desk.handouts.mapping_summary(coaching.id, Language.FI, ALL, author="Aino Aalto")
    assert "Kirjasto kysyy väeltä." in said(sheet)
    assert "Tarvitaan yhteinen aika." in said(sheet)
    assert "Salainen" not in said(sheet)
    assert "Poistettu" not in said(sheet)
    assert (sheet.made_on, sheet.author, sheet.language) == (date(2026, 11, 23), "Aino Aalto", Language.FI)
    assert found.note not in said(sheet)


def test_what_may_not_leave_does_not_even_reach_the_layout(desk: Desk, coaching: Engagement, found: Answer) -> None:
    with desk.bench.workspace.look() as look:
        material = gathered(desk.bench, look, coaching.id, Language.FI)
    assert [finding.text for finding in material.findings] == ["Kirjasto kysyy väeltä.", "Tarvitaan yhteinen aika."]
    assert material.interview_languages == {found.interview_id: Language.FI}


def test_the_summary_names_nobody_who_was_interviewed(desk: Desk, interview: Interview, found: Answer) -> None:
    desk.mapping.revise_interview(interview.id, with_whom="Tuire Niittykorpi", title="kehittämispäällikkö")
    sheet = desk.handouts.mapping_summary(interview.engagement_id, Language.FI, ALL)
    assert "Niittykorpi" not in said(sheet)
    assert "kehittämispäällikkö" not in said(sheet)
    assert found.interview_id == interview.id


def test_the_summary_calls_the_client_as_it_calls_itself(desk: Desk, hollola: Client, coaching: Engagement) -> None:
    desk.clients.revise(hollola.id, words_fi=Words(client="valtakunta"))
    sheet = desk.handouts.mapping_summary(coaching.id, Language.FI, ALL)
    assert "altakunta: Hollola" in said(sheet)


def test_only_the_chosen_parts_are_in_the_summary(desk: Desk, coaching: Engagement, found: Answer) -> None:
    sheet = desk.handouts.mapping_summary(coaching.id, Language.FI, (SummaryPart.NEEDS,))
    assert "Tarvitaan yhteinen aika." in said(sheet)
    assert "Kirjasto kysyy väeltä." not in said(sheet)
    assert found.note


def test_the_guide_is_for_the_client_or_for_nobody_in_particular(desk: Desk, coaching: Engagement) -> None:
    question = desk.content.questions("shipped-official")[0].text.sv
    own = desk.handouts.interview_guide("shipped-official", Language.SV, coaching.id)
    anyone = desk.handouts.interview_guide("shipped-official", Language.SV, None)
    assert question in said(own)
    assert question in said(anyone)
    assert "Hollola" in said(own)
    assert "Hollola" not in said(anyone)


def test_a_suggested_name_says_whose_what_and_when(desk: Desk, coaching: Engagement) -> None:
    sheet = desk.handouts.mapping_summary(coaching.id, Language.FI, ALL)
    assert desk.handouts.suggested_name(sheet, "Hollola") == f"Hollola – {sheet.title} 2026-11-23.docx"
    assert desk.handouts.suggested_name(sheet, "") == f"{sheet.title} 2026-11-23.docx"
    wild = desk.handouts.suggested_name(sheet, 'CON/\\:*?"<>|\n' + "ä" * 300)
    assert not set('/\\:*?"<>|\n') & set(wild)
    assert len(wild.encode()) <= 255


def test_another_name_is_offered_where_a_file_is(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "Yhteenveto.docx"
    assert desk.handouts.free_path(path) == path
    path.touch()
    assert desk.handouts.free_path(path) == tmp_path / "Yhteenveto (2).docx"


def test_a_handout_is_written_whole_and_remembered(
    desk: Desk, coaching: Engagement, found: Answer, tmp_path: Path
) -> None:
    sheet = desk.handouts.mapping_summary(coaching.id, Language.FI, ALL)
    path = desk.handouts.write(
        sheet, tmp_path / "Yhteenveto.docx", engagement_id=coaching.id, kind=HandoutKind.MAPPING_SUMMARY, parts=ALL
    )
    assert "Kirjasto kysyy väeltä." in written(path)
    assert "Salainen" not in written(path)
    (handout,) = desk.handouts.of_engagement(coaching.id)
    assert (handout.file_name, handout.kind, handout.language) == (
        "Yhteenveto.docx",
        HandoutKind.MAPPING_SUMMARY,
        Language.FI,
    )
    assert (handout.parts, handout.guide_id) == (ALL, None)
    assert found.note


def test_a_handout_for_nobody_in_particular_is_only_written(desk: Desk, coaching: Engagement, tmp_path: Path) -> None:
    sheet = desk.handouts.interview_guide("shipped-contact", Language.EN)
    path = desk.handouts.write(sheet, tmp_path / "Guide.docx")
    assert desk.content.questions("shipped-contact")[0].text.en in written(path)
    assert desk.handouts.of_engagement(coaching.id) == ()


def test_what_was_sent_last_stands_first(desk: Desk, coaching: Engagement, tmp_path: Path) -> None:
    sheet = desk.handouts.interview_guide("shipped-contact", Language.FI, coaching.id)
    for name in ("a.docx", "c.docx", "b.docx"):
        desk.handouts.write(
            sheet, tmp_path / name, engagement_id=coaching.id, kind=HandoutKind.INTERVIEW_GUIDE, guide_id="x"
        )
    assert [each.file_name for each in desk.handouts.of_engagement(coaching.id)] == ["b.docx", "c.docx", "a.docx"]


@pytest.mark.parametrize(
    ("where", "error"),
    [
        (lambda coaching: {"engagement_id": coaching.id}, Mistake),
        (lambda _: {"engagement_id": "nothing", "kind": HandoutKind.MAPPING_SUMMARY}, NotFound),
    ],
)
def test_a_handout_that_cannot_be_remembered_is_not_written(
    desk: Desk,
    coaching: Engagement,
    tmp_path: Path,
    where: Callable[[Engagement], dict[str, str]],
    error: type[Exception],
) -> None:
    sheet = desk.handouts.mapping_summary(coaching.id, Language.FI, ALL)
    with pytest.raises(error):
        desk.handouts.write(sheet, tmp_path / "x.docx", **where(coaching))  # type: ignore[arg-type]
    assert list(tmp_path.glob("*.docx")) == []


def test_a_handout_that_cannot_be_written_is_not_remembered(desk: Desk, coaching: Engagement, tmp_path: Path) -> None:
    sheet = desk.handouts.mapping_summary(coaching.id, Language.FI, ALL)
    with pytest.raises(Unreachable):
        desk.handouts.write(
            sheet, tmp_path / "none" / "x.docx", engagement_id=coaching.id, kind=HandoutKind.MAPPING_SUMMARY
        )
    assert desk.handouts.of_engagement(coaching.id) == ()


def test_everything_of_a_coaching_is_written_into_a_folder_and_never_over_a_file(
    desk: Desk, coaching: Engagement, tmp_path: Path
) -> None:
    folder = tmp_path / "out" / "here"
    kinds = (HandoutKind.MAPPING_SUMMARY, HandoutKind.INTERVIEW_GUIDE)
    first = desk.packs.write_all(coaching.id, kinds, Language.FI, folder)
    assert len(first) == 1 + len(desk.content.guides())
    assert set(first) == set(folder.iterdir())
    before = [path.read_bytes() for path in first]
    second = desk.packs.write_all(coaching.id, (HandoutKind.MAPPING_SUMMARY,), Language.FI, folder)
    assert second == (first[-1].with_stem(f"{first[-1].stem} (2)"),)
    assert [path.read_bytes() for path in first] == before
    assert len(desk.handouts.of_engagement(coaching.id)) == len(first) + 1


def test_the_guides_that_were_asked_by_are_written_once_each(
    desk: Desk, coaching: Engagement, interview: Interview, tmp_path: Path
) -> None:
    own, gone = (desk.questions.copy("shipped-contact", Texts(fi=name)) for name in ("Oma", "Poistettu"))
    for guide_id in (own.id, interview.guide_id, gone.id, None):
        desk.mapping.start_interview(coaching.id, guide_id, Language.FI, date(2026, 11, 24), Mode.LIVE)
    desk.questions.remove(gone.id)
    desk.packs.write_all(coaching.id, (HandoutKind.INTERVIEW_GUIDE,), Language.FI, tmp_path)
    handouts = desk.handouts.of_engagement(coaching.id)
    assert [handout.guide_id for handout in reversed(handouts)] == [interview.guide_id, own.id]


def test_a_folder_that_cannot_be_made_is_told(desk: Desk, coaching: Engagement, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Unreachable):
        desk.packs.write_all(coaching.id, (HandoutKind.MAPPING_SUMMARY,), Language.FI, tmp_path / "file" / "out")


def test_nothing_is_laid_out_for_a_coaching_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.handouts.mapping_summary("nothing", Language.FI, ALL)
    with pytest.raises(NotFound):
        desk.handouts.interview_guide("nothing", Language.FI)


def with_picture() -> Sheet:
    """A handout with a picture and the table of its numbers."""
    picture = Picture(HEAT, "Eniten toimia on Konsernipalveluilla.")
    table = Table("Toimet", "Yksi alue rivillä.", ("Alue", "Toimia"), (("Konsernipalvelut", "7"),), (2, 1))
    blocks = (Heading("Toimet", 1), picture, table, Paragraph("Näin paljon on sovittu."))
    return Sheet("Toimet", "", Language.FI, "", date(2026, 11, 24), "Toimet", blocks)


@pytest.mark.usefixtures("qapp")
def test_a_picture_is_in_the_file_where_there_is_something_to_draw_it_with(
    tmp_path: Path, content: Content, clock: Clock, new_id: NewId
) -> None:
    opened = housekeeping.open_workspace(tmp_path / "data", content, clock, new_id, draw=png)
    path = opened.desk.handouts.write(with_picture(), tmp_path / "Toimet.docx")
    opened.workspace.close()
    (shape,) = docx.Document(str(path)).inline_shapes
    assert shape._inline.docPr.get("descr") == "Eniten toimia on Konsernipalveluilla."


def test_a_picture_that_nothing_can_draw_leaves_no_file_behind(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Mistake, match="nothing to draw it with"):
        desk.handouts.write(with_picture(), tmp_path / "Toimet.docx")
    assert list(tmp_path.glob("*.docx")) == []
