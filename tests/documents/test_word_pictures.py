"""A picture in Word: in the line of text, told in words, with its numbers in a table beside it."""

from dataclasses import replace
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import Block, Heading, PageBreak, Paragraph, Picture, Sheet, Table
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.ui.pictures.drawn import png
from tests.documents import accessibility, make_template, package, samples
from tests.documents.reading import parts, spoiled, texts, tree
from tests.drawings import HEAT, PROFILE

pytestmark = pytest.mark.usefixtures("qapp")

_TEMPLATE = make_template.template()
_HEAT = Picture(HEAT, "Eniten toimia on Konsernipalveluilla.")
_PROFILE = Picture(PROFILE, "Kaikki kolme nousivat.")
_TABLE = Table("Luvut", "Yksi alue rivillä.", ("Alue", "Toimia"), (("Sivistys", "3"),), (2, 1))
_AFTER = Paragraph("Lopuksi")
_HEADING = Heading("Toimet", 1)


def _rendered(*blocks: Block, template: bytes = _TEMPLATE) -> bytes:
    sheet = Sheet("Toimet", "Aihe", Language.FI, "", samples.MADE_ON, "Toimet", (_HEADING, *blocks))
    return render(sheet, template, png)


def test_a_picture_is_told_in_words_and_stands_in_the_line_of_text(tmp_path: Path) -> None:
    document = _rendered(_HEAT, _TABLE, _AFTER)
    (inline,) = tree(document, "word/document.xml").iter(qn("wp:inline"))
    (told,) = inline.iter(qn("wp:docPr"))
    assert told.get("descr") == "Eniten toimia on Konsernipalveluilla."
    assert int(inline.find(qn("wp:extent")).get("cx")) == 15 * 360_000
    assert texts(document) == ["Toimet", "", "Alue", "Toimia", "Sivistys", "3", "Lopuksi"]
    assert accessibility.findings(document) == []
    assert package.findings(document) == []
    (tmp_path / "picture.docx").write_bytes(document)
    assert [str(each) for each in OpenXmlValidator().validate(tmp_path / "picture.docx").errors] == []


def test_a_picture_has_a_paragraph_style_of_its_own_that_keeps_it_with_its_table() -> None:
    document = _rendered(_HEAT, _TABLE, _AFTER)
    styles = [each.get(qn("w:val")) for each in tree(document, "word/document.xml").iter(qn("w:pStyle"))]
    assert styles[1] == "Picture"
    (style,) = [s for s in tree(document, "word/styles.xml") if s.get(qn("w:styleId")) == "Picture"]
    assert style.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None


def test_the_same_picture_is_stored_once_and_each_has_a_number_of_its_own() -> None:
    document = _rendered(_HEAT, _TABLE, _AFTER, _PROFILE, _TABLE, _AFTER, _HEAT, _TABLE, _AFTER)
    assert len([name for name in parts(document) if name.startswith("word/media/")]) == 2
    told = list(tree(document, "word/document.xml").iter(qn("wp:docPr")))
    assert [each.get("id") for each in told] == ["1", "2", "3"]
    assert _rendered(_HEAT, _TABLE, _AFTER, _PROFILE, _TABLE, _AFTER, _HEAT, _TABLE, _AFTER) == document


def test_a_picture_begins_a_page_where_a_page_begins() -> None:
    document = _rendered(_AFTER, PageBreak(), _HEAT, _TABLE, _AFTER)
    (broken,) = tree(document, "word/document.xml").iter(qn("w:pageBreakBefore"))
    assert broken.getparent().getparent().find(f".//{qn('w:drawing')}") is not None


def test_a_picture_is_never_wider_than_the_page() -> None:
    narrow = spoiled(_TEMPLATE, "word/document.xml", lambda text: text.replace('w:right="1304"', 'w:right="5304"'))
    (extent,) = tree(_rendered(_HEAT, _TABLE, _AFTER, template=narrow), "word/document.xml").iter(qn("wp:extent"))
    assert int(extent.get("cx")) == (9298 - 4000) * 635
    width, height = _shape(png(HEAT))
    assert int(extent.get("cy")) == pytest.approx(int(extent.get("cx")) * height / width, rel=0.01)


@pytest.mark.parametrize(
    ("blocks", "why"),
    [
        ((replace(_HEAT, alt=" \n"), _TABLE, _AFTER), "words"),
        ((replace(_HEAT, alt="ö" * 251), _TABLE, _AFTER), "words"),
        ((_HEAT, _AFTER), "no table"),
        ((_HEAT, *(_AFTER,) * 4, _TABLE, _AFTER), "no table"),
        ((_TABLE, _AFTER, _HEAT), "no table"),
    ],
)
def test_a_picture_that_not_everybody_could_read_is_refused(blocks: tuple[Block, ...], why: str) -> None:
    with pytest.raises(Mistake, match=why):
        _rendered(*blocks)


def test_without_anything_to_draw_with_a_picture_is_refused() -> None:
    sheet = Sheet("Toimet", "", Language.FI, "", samples.MADE_ON, "", (_HEADING, _HEAT, _TABLE, _AFTER))
    with pytest.raises(Mistake, match="nothing to draw it with"):
        render(sheet, _TEMPLATE)


def _shape(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG."""
    return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
