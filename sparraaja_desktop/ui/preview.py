"""A handout on the screen: the same blocks that Word gets, drawn as a text document."""

from functools import singledispatchmethod
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from sparraaja_desktop.model.blocks import (
    AnswerField,
    Block,
    CodeLine,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Picture,
    PlanTable,
    Sheet,
    Table,
    Tone,
)
from sparraaja_desktop.ui.look import Look
from sparraaja_desktop.ui.pictures.drawn import WORD_LETTERS, WORD_WIDTH, image

_SIZES = {1: 1.6, 2: 1.25, 3: 1.1}
_PICTURE = 52
"""How wide a picture is, in points of the text: 15 cm beside text of 11 points, at 96 dots an inch."""

_FINE = 3.0
"""On paper a picture has so many dots for each of a screen's; on a screen it has exactly those that are there."""

_BREAK = "\u2028"


KEPT: Final = QTextFormat.Property.UserProperty.value + 1
"""The property of a paragraph that is to stay on the page of what follows it."""


def draw(sheet: Sheet, document: QTextDocument, look: Look, points: float, *, is_paper: bool = False) -> None:
    """Fills the document with the sheet; `points` is the size of the body text.

    On paper a page break begins a page, and the sheet's footer is left to whoever prints; on the screen the one is a
    line and the other comes last.
    """
    document.clear()
    document.setDefaultFont(_font(document, points))
    document.setIndentWidth(points * 2)
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, sheet.title)
    _Drawing(document, look, points, is_paper=is_paper).sheet(sheet)


def _font(document: QTextDocument, points: float) -> QFont:
    font = QFont(document.defaultFont())
    font.setPointSizeF(points)
    return font


class _Drawing:
    """Goes through the blocks with one cursor; `_fresh` while the first, empty block of the document is unused."""

    def __init__(self, document: QTextDocument, look: Look, points: float, *, is_paper: bool) -> None:
        self._document = document
        self._pictures = 0
        self._cursor = QTextCursor(document)
        self._look = look
        self._points = points
        self._is_paper = is_paper
        self._fine = _FINE if is_paper else QGuiApplication.primaryScreen().devicePixelRatio()
        self._new_page = False
        self._fresh = True

    def sheet(self, sheet: Sheet) -> None:
        for block in sheet.blocks:
            self.block(block)
        if sheet.footer and not self._is_paper:
            self._paragraph(sheet.footer, self._plain(self._look.faint, 0.85), self._spaced(above=1.5))

    @singledispatchmethod
    def block(self, block: Block) -> None:
        raise TypeError(block)

    @block.register
    def _(self, block: Heading) -> None:
        words = self._plain(self._look.text, _SIZES[block.level])
        words.setFontWeight(QFont.Weight.DemiBold)
        place = self._spaced(above=0.2 if self._fresh else 1.2, below=0.3)
        place.setHeadingLevel(block.level)
        place.setProperty(KEPT, 1)
        self._paragraph(block.text, words, place)

    @block.register
    def _(self, block: Paragraph) -> None:
        words = self._plain(self._look.text)
        place = self._spaced(below=0.5)
        if block.tone is Tone.LEAD:
            words = self._plain(self._look.text, 1.1)
        elif block.tone in (Tone.FACTS, Tone.HINT):
            words = self._plain(self._look.faint)
        elif block.tone is Tone.QUOTE:
            words.setFontItalic(True)
            place.setLeftMargin(self._points * 1.5)
        self._paragraph(block.text, words, place)

    @block.register
    def _(self, block: ItemList) -> None:
        shape = QTextListFormat()
        shape.setStyle(QTextListFormat.Style.ListDecimal if block.numbered else QTextListFormat.Style.ListDisc)
        made = None
        for item in block.items:
            self._paragraph(item, self._plain(self._look.text), self._spaced(below=0.25))
            if made is None:
                made = self._cursor.createList(shape)
            else:
                made.add(self._cursor.block())

    @block.register
    def _(self, block: AnswerField) -> None:
        """A line at the left stands for the frame that Word draws around the room to answer."""
        self.block(Heading(block.question, block.level))
        place = self._spaced(below=0.6)
        place.setLeftMargin(self._points)
        is_known = bool(block.answer.strip())
        words = self._plain(self._look.text if is_known else self._look.faint)
        self._paragraph(block.answer if is_known else block.placeholder, words, place)

    @block.register
    def _(self, block: CodeLine) -> None:
        self.block(Paragraph(block.text, Tone.HINT))

    @block.register
    def _(self, block: PlanTable) -> None:
        self.block(Table(block.title, block.description, block.header, block.numbered, block.shares))

    @block.register
    def _(self, block: Table) -> None:
        place = self._spaced(above=0.6, below=0.3)
        place.setProperty(KEPT, 1)
        self._paragraph(block.title, self._bold(), place)
        shape = QTextTableFormat()
        shape.setHeaderRowCount(1)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setCellPadding(self._points * 0.4)
        shape.setCellSpacing(0)
        shape.setBottomMargin(self._points * 0.6)
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QColor(self._look.line))
        whole = sum(block.shares)
        shape.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, 100 * share / whole) for share in block.shares]
        )
        made = self._cursor.insertTable(len(block.rows) + 1, len(block.header), shape)
        for row, cells in enumerate((block.header, *block.rows)):
            words = self._plain(self._look.text) if row else self._bold()
            for column, text in enumerate(cells):
                made.cellAt(row, column).firstCursorPosition().insertText(_lines(text), words)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    @block.register
    def _(self, block: Picture) -> None:
        """As wide beside the text as in Word, its letters as large, and never wider than the page."""
        font, width = QFont(self._document.defaultFont()), round(self._points * _PICTURE)
        font.setPixelSize(max(round(width * WORD_LETTERS / WORD_WIDTH), 1))
        made = image(block.drawing, self._look, font, width, self._fine)
        self._pictures += 1
        name = f"picture:{self._pictures}"
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), made)
        shape = QTextImageFormat()
        shape.setName(name)
        shape.setWidth(made.width() / self._fine)
        shape.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setProperty(QTextFormat.Property.ImageAltText, block.alt)
        shape.setProperty(QTextFormat.Property.ImageTitle, block.drawing.title)
        place = self._spaced(above=0.6, below=0.6)
        place.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        place.setProperty(KEPT, 1)
        self._paragraph("", self._plain(self._look.text), place)
        self._cursor.insertImage(shape)

    @block.register
    def _(self, block: PageBreak) -> None:  # noqa: ARG002 - chosen by the type
        """A line on the screen, a new page in print."""
        if self._is_paper:
            self._new_page = True
            return
        place = self._spaced(above=1, below=1)
        place.setProperty(
            QTextFormat.Property.BlockTrailingHorizontalRulerWidth,
            QTextLength(QTextLength.Type.PercentageLength, 100),
        )
        self._paragraph("", self._plain(self._look.text), place)

    def _paragraph(self, text: str, words: QTextCharFormat, place: QTextBlockFormat) -> None:
        if self._new_page:
            place.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            self._new_page = False
        if self._fresh:
            self._cursor.setBlockFormat(place)
            self._cursor.setBlockCharFormat(words)
        else:
            self._cursor.insertBlock(place, words)
        self._fresh = False
        self._cursor.insertText(_lines(text), words)

    def _plain(self, colour: str, size: float = 1.0) -> QTextCharFormat:
        words = QTextCharFormat()
        words.setFontPointSize(self._points * size)
        words.setForeground(QColor(colour))
        return words

    def _bold(self) -> QTextCharFormat:
        words = self._plain(self._look.text)
        words.setFontWeight(QFont.Weight.DemiBold)
        return words

    def _spaced(self, above: float = 0.0, below: float = 0.0) -> QTextBlockFormat:
        """A paragraph with space above and below, in multiples of the text size."""
        place = QTextBlockFormat()
        place.setTopMargin(self._points * above)
        place.setBottomMargin(self._points * below)
        place.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return place


def _lines(text: str) -> str:
    """A line break inside a paragraph is no new paragraph."""
    return text.replace("\n", _BREAK)
