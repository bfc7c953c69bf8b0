"""A handout on paper: every word of it, page by page, and its pages are numbered."""

import re
import subprocess
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.blocks import Heading, PageBreak, Paragraph, Picture, Sheet, Table
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.ui.printing import print_preview, print_sheet, printer_for
from tests.documents import samples
from tests.documents.reading import intended, words
from tests.drawings import HEAT

_SHEET = Sheet("Toimet", "", Language.FI, "", date(2026, 11, 24), "Toimet · Esimerkkilä", ())
_TABLE = Table("Luvut", "Yksi alue rivillä.", ("Alue", "Toimia"), (("Sivistys", "3"),), (2, 1))
_LATIN = re.compile(r"[\u0020-\u024f\u2010-\u20ac]+")

Printed = Callable[[Sheet], list[str]]


@pytest.fixture
def printed(qapp: object, tmp_path: Path) -> Printed:
    """Prints a sheet into a file, and reads the text of each of its pages."""

    def printed(sheet: Sheet) -> list[str]:
        assert qapp
        path = tmp_path / "sheet.pdf"
        printer = printer_for(sheet)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        print_sheet(sheet, printer)
        run = subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True, timeout=60)
        return run.stdout.decode().split("\f")[:-1]

    return printed


def bare(text: str) -> str:
    """The text without blanks and hyphens, which stand where the lines end, and without letters melted into one."""
    return re.sub(r"[\s-]+", "", unicodedata.normalize("NFKC", text))


@pytest.mark.parametrize("language", Language)
def test_every_word_of_a_handout_is_printed(content: Content, printed: Printed, language: Language) -> None:
    sheet = samples.sheet(content, HandoutKind.MAPPING_SUMMARY, language)
    pages = printed(sheet)
    whole = bare("".join(pages))
    wanted = [word for word in words(intended(sheet)) if _LATIN.fullmatch(word)]
    assert len(wanted) > 200
    assert [word for word in wanted if bare(word) not in whole] == []


def test_each_page_has_the_footer_and_its_number(content: Content, printed: Printed) -> None:
    sheet = samples.sheet(content, HandoutKind.MAPPING_SUMMARY, Language.FI)
    pages = printed(sheet)
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert bare(sheet.footer) in bare(page)
        assert f"{number}/{len(pages)}" in bare(page)


def test_a_page_break_begins_a_page_and_leaves_no_empty_one(printed: Printed) -> None:
    pages = printed(
        replace(_SHEET, blocks=(Heading("Ensin", 1), PageBreak(), Heading("Sitten", 2), Paragraph("Loppu")))
    )
    assert [page.split()[0] for page in pages] == ["Ensin", "Sitten"]


@pytest.mark.parametrize("lines", range(44, 56))
def test_a_heading_never_stands_alone_at_the_foot_of_a_page(printed: Printed, lines: int) -> None:
    filling = "\n".join("rivi" for _ in range(lines))
    blocks = (Paragraph(filling), Heading("Väliotsikko", 1), Heading("Toinen otsikko", 2), Paragraph("Teksti sen alla"))
    for page in printed(replace(_SHEET, blocks=blocks)):
        assert ("otsikko" in page) == ("Teksti sen alla" in page)


def test_a_wide_handout_lies_on_its_paper(qapp: object) -> None:
    lying = printer_for(replace(_SHEET, is_lying=True)).pageLayout()
    standing = printer_for(_SHEET).pageLayout()
    assert lying.orientation() is QPageLayout.Orientation.Landscape
    assert standing.orientation() is QPageLayout.Orientation.Portrait
    assert standing.pageSize().name() == "A4"
    assert qapp


def test_a_picture_is_printed_in_its_place(qtbot: QtBot, tmp_path: Path) -> None:
    blocks = (Heading("Toimet", 1), Picture(HEAT, "Eniten toimia on Konsernipalveluilla."), _TABLE, Paragraph("Loppu"))
    window = QWidget()
    qtbot.addWidget(window)
    path = tmp_path / "sheet.pdf"
    printer = printer_for(replace(_SHEET, blocks=blocks))
    printer.setOutputFileName(str(path))
    print_sheet(replace(_SHEET, blocks=blocks), printer)
    run = subprocess.run(["pdfimages", "-list", str(path)], check=True, capture_output=True, text=True)
    (row,) = run.stdout.splitlines()[2:]
    assert int(row.split()[3]) > 1500
    # As wide as in Word, give or take the size of the letters: dots over dots an inch.
    assert 12.5 < int(row.split()[3]) / int(row.split()[12]) * 2.54 < 16


def test_the_preview_shows_the_pages_before_anything_is_printed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    blocks = (Heading("Ensin", 1), PageBreak(), Heading("Sitten", 2), Paragraph("Loppu"))
    preview = print_preview(window, replace(_SHEET, blocks=blocks))
    qtbot.waitExposed(preview)
    pages = preview.findChild(QPrintPreviewWidget)
    assert pages is not None
    qtbot.waitUntil(lambda: pages.pageCount() == 2)
    assert preview.windowTitle() == "Print: Toimet"
    assert preview.accessibleName() == "Print: Toimet"
    assert preview.windowModality() is not Qt.WindowModality.NonModal
    image = preview.grab().toImage()
    white = sum(image.pixelColor(x, 400) == QColor("white") for x in range(image.width()))
    assert white > 100
    preview.close()
