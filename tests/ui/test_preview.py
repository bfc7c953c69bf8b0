"""A handout on the screen: the same blocks that Word gets."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextBlock, QTextDocument, QTextFormat, QTextImageFormat, QTextTable
from PySide6.QtWidgets import QApplication

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import (
    AnswerField,
    Block,
    CodeLine,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Picture,
    PlanColumn,
    PlanTable,
    Sheet,
    Table,
    Tone,
)
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.paths import shipped
from sparraaja_desktop.ui.look import DARK, LIGHT
from sparraaja_desktop.ui.pictures.drawn import png
from sparraaja_desktop.ui.preview import draw
from tests.documents import samples
from tests.documents.reading import texts, words
from tests.drawings import HEAT, PROFILE

_SHEET = Sheet("Yhteenveto", "", Language.FI, "", date(2026, 11, 24), "", ())


def drawn(*blocks: Block, footer: str = "") -> QTextDocument:
    """A document with these blocks."""
    document = QTextDocument()
    draw(replace(_SHEET, blocks=blocks, footer=footer), document, LIGHT, 10)
    return document


@pytest.mark.usefixtures("qapp")
def test_headings_are_headings_also_for_a_screen_reader() -> None:
    document = drawn(Heading("Kartoitus", 1), Heading("Jo tehty", 2), Heading("Sivistys", 3), Paragraph("Teksti"))
    block, levels = document.begin(), []
    while block.isValid():
        levels.append((block.text(), block.blockFormat().headingLevel()))
        block = block.next()
    assert levels == [("Kartoitus", 1), ("Jo tehty", 2), ("Sivistys", 3), ("Teksti", 0)]


@pytest.mark.usefixtures("qapp")
def test_a_line_break_stays_inside_its_paragraph() -> None:
    document = drawn(Paragraph("Kunta: Hollola\nPäiväys: 24.11.2026", Tone.FACTS))
    assert document.blockCount() == 1
    assert document.toPlainText() == "Kunta: Hollola\nPäiväys: 24.11.2026"


@pytest.mark.usefixtures("qapp")
def test_a_quote_and_a_lead_look_like_what_they_are() -> None:
    document = drawn(Paragraph("Johdanto", Tone.LEAD), Paragraph("”Näin se meni.”", Tone.QUOTE))
    lead, quote = document.firstBlock(), document.firstBlock().next()
    assert lead.begin().fragment().charFormat().fontPointSize() > 10
    assert quote.begin().fragment().charFormat().fontItalic()
    assert quote.blockFormat().leftMargin() > 0


@pytest.mark.usefixtures("qapp")
def test_a_question_has_its_answer_or_its_placeholder_under_it() -> None:
    document = drawn(
        AnswerField("q1", "Mitä teit?", 2, "Kirjoita tähän.", "Kävelin."),
        AnswerField("q2", "Mitä siitä seurasi?", 2, "Kirjoita tähän."),
        CodeLine("Lomakkeen tunnus SPR-7K3F-9QX0, versio 1", "SPR-7K3F-9QX0", 1),
    )
    assert document.toPlainText().split("\n") == [
        "Mitä teit?", "Kävelin.", "Mitä siitä seurasi?", "Kirjoita tähän.", "Lomakkeen tunnus SPR-7K3F-9QX0, versio 1",
    ]  # fmt: skip
    known, unknown = document.findBlockByNumber(1), document.findBlockByNumber(3)
    assert known.begin().fragment().charFormat().foreground() != unknown.begin().fragment().charFormat().foreground()


@pytest.mark.usefixtures("qapp")
def test_a_table_to_be_filled_in_shows_its_empty_rows() -> None:
    columns = (PlanColumn("number", "Nro", 1), PlanColumn("action", "Toimi", 4))
    document = drawn(PlanTable("Suunnitelma", "", columns, (("Kysely",),), ("a1",), 2), Paragraph("Lopuksi"))
    (table,) = [each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable)]
    assert (table.rows(), table.columns()) == (4, 2)
    assert table.cellAt(3, 0).firstCursorPosition().block().text() == "3."


@pytest.mark.usefixtures("qapp")
def test_each_numbered_list_starts_from_one() -> None:
    document = drawn(ItemList(("a", "b"), numbered=True), Paragraph("väli"), ItemList(("c",), numbered=True))
    lists = {block.textList().itemText(block): block.text() for block in blocks(document) if block.textList()}
    assert lists == {"1.": "c", "2.": "b"}
    assert [block.textList().itemText(block) for block in blocks(document) if block.textList()] == ["1.", "2.", "1."]


def blocks(document: QTextDocument) -> list[QTextBlock]:
    """All paragraphs of a document."""
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


@pytest.mark.usefixtures("qapp")
def test_a_table_has_its_title_a_header_row_and_every_cell() -> None:
    document = drawn(
        Table("Keinot", "", ("Keino", "Tila"), (("Raati", "Käytössä"), ("Kysely", "Ei")), (2, 1)), Paragraph("Loppu")
    )
    assert document.firstBlock().text() == "Keinot"
    (table,) = [each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable)]
    assert table.format().headerRowCount() == 1
    cells = [[table.cellAt(row, column).firstCursorPosition().block().text() for column in (0, 1)] for row in range(3)]
    assert cells == [["Keino", "Tila"], ["Raati", "Käytössä"], ["Kysely", "Ei"]]
    assert document.toPlainText().endswith("Loppu")


@pytest.mark.usefixtures("qapp")
def test_a_page_break_and_a_footer_are_there() -> None:
    document = drawn(Paragraph("Ensin"), PageBreak(), Paragraph("Sitten"), footer="Hollola")
    assert document.toPlainText().splitlines() == ["Ensin", "", "Sitten", "Hollola"]


def test_text_is_drawn_in_the_colours_of_the_look(qapp: QApplication) -> None:
    document = drawn(Paragraph("Teksti"))
    assert document.firstBlock().begin().fragment().charFormat().foreground().color().name() == LIGHT.text
    sheet = Sheet("t", "", Language.FI, "", date(2026, 11, 24), "", (Paragraph("Teksti", Tone.HINT),))
    draw(sheet, document, DARK, 20)
    assert document.firstBlock().begin().fragment().charFormat().foreground().color().name() == DARK.faint
    assert document.defaultFont().pointSizeF() == 20
    assert document.toPlainText() == "Teksti"
    assert qapp is not None


_PICTURE = Picture(HEAT, "Eniten toimia on Konsernipalveluilla.")


def pictures(document: QTextDocument) -> list[QTextImageFormat]:
    """The pictures of a document in their order."""
    found = []
    for block in blocks(document):
        parts = block.begin()
        while not parts.atEnd():
            if (shape := parts.fragment().charFormat()).isImageFormat():
                found.append(shape.toImageFormat())
            parts += 1
    return found


def test_a_picture_stands_in_its_place_with_words_for_who_does_not_see_it(qapp: QApplication) -> None:
    document = drawn(Heading("Toimet", 1), _PICTURE, Paragraph("Lopuksi"), replace(_PICTURE, drawing=PROFILE))
    assert document.toPlainText().replace("\ufffc", "[kuva]").split("\n") == ["Toimet", "[kuva]", "Lopuksi", "[kuva]"]
    heat, profile = pictures(document)
    assert heat.property(QTextFormat.Property.ImageAltText) == "Eniten toimia on Konsernipalveluilla."
    assert heat.property(QTextFormat.Property.ImageTitle) == HEAT.title
    assert heat.name() != profile.name()
    shown = document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl(heat.name()))
    assert shown.width() == round(heat.width() * qapp.devicePixelRatio())
    draw(replace(_SHEET, blocks=(_PICTURE,)), document, LIGHT, 10, is_paper=True)
    (printed,) = pictures(document)
    fine = document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl(printed.name()))
    assert (printed.width(), fine.width()) == (heat.width(), heat.width() * 3)


@pytest.mark.usefixtures("qapp")
def test_a_picture_is_in_the_colours_of_the_look_and_never_wider_than_the_page() -> None:
    document = drawn(_PICTURE)
    draw(replace(_SHEET, blocks=(_PICTURE,)), document, DARK, 10)
    shown = document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl(pictures(document)[0].name()))
    assert shown.pixelColor(shown.width() - 1, 1).name() == DARK.surface
    document.setTextWidth(250)
    assert document.idealWidth() <= 250
    assert document.size().width() <= 250


@pytest.mark.parametrize("language", Language)
@pytest.mark.usefixtures("qapp")
def test_the_preview_says_what_word_says_pictures_and_all(content: Content, language: Language) -> None:
    summary = samples.sheet(content, HandoutKind.MAPPING_SUMMARY, language)
    blocks = (*summary.blocks, _PICTURE, Table("t", "d", ("Alue",), (("3",),), (1,)), Paragraph("Lopuksi"))
    sheet = replace(summary, blocks=blocks, footer="")
    document = QTextDocument()
    draw(sheet, document, LIGHT, 10)
    titles = [word for block in blocks if isinstance(block, Table) for word in block.title.split()]
    shown = Counter(document.toPlainText().replace("\ufffc", " ").split()) - Counter(titles)
    template = (shipped("resources") / "handout.docx").read_bytes()
    assert shown == Counter(words(texts(render(sheet, template, png))))


@pytest.mark.usefixtures("qapp")
def test_text_is_never_taken_for_markup() -> None:
    assert drawn(Paragraph("<b>ei</b> & <script>")).toPlainText() == "<b>ei</b> & <script>"
