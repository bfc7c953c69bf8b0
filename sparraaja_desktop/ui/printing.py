"""A handout on paper: seen as it will be, then printed; the same blocks that Word gets, in the light look."""

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.ui.colours import LIGHT
from sparraaja_desktop.ui.preview import KEPT, draw

_POINTS, _SMALL = 11.0, 8.5
"""The sizes of the body text and of the foot of a page."""

_MARGIN = 20.0
"""The margin of a page in millimetres."""

_FOOT = 2.4
"""The height of the foot of a page with the space above it, in lines."""


class PrintPreview(QPrintPreviewDialog):
    """Shows the pages of a handout, and prints them when asked to."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        self._printer = printer_for(sheet)
        super().__init__(self._printer, parent)
        self._sheet = sheet
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print: {0}").format(sheet.title))
        self.setAccessibleName(self.windowTitle())
        self.paintRequested.connect(self._draw)

    def _draw(self, printer: QPrinter) -> None:
        print_sheet(self._sheet, printer)


def print_preview(parent: QWidget, sheet: Sheet) -> PrintPreview:
    """Opens the preview of a handout over the window of `parent`, and returns it; it goes when it is closed."""
    preview = PrintPreview(sheet, parent.window())
    preview.resize(parent.window().size() * 0.9)
    preview.open()
    return preview


def printer_for(sheet: Sheet) -> QPrinter:
    """The user's printer, set to A4 as the sheet lies or stands."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    way = QPageLayout.Orientation.Landscape if sheet.is_lying else QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN * 0.7)
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, margins, QPageLayout.Unit.Millimeter))
    printer.setDocName(sheet.title)
    printer.setCreator("Sparraaja")
    return printer


def print_sheet(sheet: Sheet, printer: QPrinter) -> None:
    """Draws every page of the sheet: its foot has the sheet's footer, and which page of how many it is."""
    painter = QPainter(printer)
    paper = QRectF(printer.pageRect(QPrinter.Unit.DevicePixel))
    paper.moveTopLeft(paper.topLeft() * 0)
    document = QTextDocument()
    small = QFont(document.defaultFont(), printer)
    small.setPointSizeF(_SMALL)
    line = QFontMetricsF(small, printer).height()
    page = QRectF(0, 0, paper.width(), paper.height() - line * _FOOT)
    _fill(document, sheet, printer, page)
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        painter.save()
        painter.translate(0, -number * page.height())
        document.drawContents(painter, page.translated(0, number * page.height()))
        painter.restore()
        painter.setFont(small)
        foot = QRectF(0, paper.height() - line * 1.6, paper.width(), line * 1.6)
        _draw_foot(painter, foot, sheet.footer, f"{number + 1} / {document.pageCount()}")
    painter.end()


def _fill(document: QTextDocument, sheet: Sheet, printer: QPrinter, page: QRectF) -> None:
    """Lays the sheet out on pages of that size."""
    document.documentLayout().setPaintDevice(printer)
    document.setDocumentMargin(0)
    draw(sheet, document, LIGHT, _POINTS, is_paper=True)
    document.setPageSize(QSizeF(page.size()))
    document.pageCount()
    for chain in _chains(document):
        _keep_together(document, chain, page.height())


def _chains(document: QTextDocument) -> list[list[QTextBlock]]:
    """What belongs together: headings, names of tables, pictures, each run of them with what follows it."""
    chains: list[list[QTextBlock]] = []
    block, is_going_on = document.begin(), False
    while block.isValid():
        is_kept = block.blockFormat().hasProperty(KEPT)
        if is_going_on and not _begins_page(block):
            chains[-1].append(block)
        elif is_kept:
            chains.append([block])
        is_going_on = is_kept
        block = block.next()
    return chains


def _begins_page(block: QTextBlock) -> bool:
    return bool(block.blockFormat().pageBreakPolicy() & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)


def _keep_together(document: QTextDocument, chain: list[QTextBlock], height: float) -> None:
    """Begins a page with the chain when it would break over two, unless it begins one already."""
    layout = document.documentLayout()
    first, last = (layout.blockBoundingRect(each) for each in (chain[0], chain[-1]))
    if first.top() // height == last.top() // height or _begins_page(chain[0]) or chain[0].position() == 0:
        return
    place = chain[0].blockFormat()
    place.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(chain[0]).setBlockFormat(place)
    # Qt would shift what follows, and lose lines of it: all is laid out again.
    document.markContentsDirty(0, document.characterCount())
    document.pageCount()


def _draw_foot(painter: QPainter, foot: QRectF, text: str, page: str) -> None:
    metrics = painter.fontMetrics()
    painter.setPen(QColor(LIGHT.edge))
    painter.drawLine(foot.topLeft(), foot.topRight())
    painter.setPen(QColor(LIGHT.faint))
    room = foot.width() - metrics.horizontalAdvance(page) * 2
    said = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, round(room))
    painter.drawText(foot, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, said)
    painter.drawText(foot, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, page)
