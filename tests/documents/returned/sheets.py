"""A sheet as it goes out, and what people do to it in their own programs: on the XML, as those programs write it."""

from copy import deepcopy
from datetime import date
from typing import Any

from lxml import etree

from sparraaja_desktop.documents.returned.sheet import Returned
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import (
    AnswerField,
    CodeLine,
    Heading,
    Paragraph,
    PlanColumn,
    PlanTable,
    Sheet,
    Tone,
)
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.returned import Doubt, ReadSheet, form_of
from tests.documents.make_template import template
from tests.documents.reading import WORD, packed, parts

CODE = "SPR-7K3F-9QX0"
PLACEHOLDER = "Kirjoita vastaus tähän."
QUESTIONS = (
    ("missed", "Missä kohdassa asukas olisi voinut vaikuttaa, mutta ei saanut siihen tilaisuutta?"),
    ("could", "Missä kohdassa asukas tai asiakas sai tällä viikolla vaikuttaa johonkin?"),
    ("unseen", "Ketä et nähnyt koko viikon aikana?"),
)
COLUMNS = (
    PlanColumn("number", "Nro", 6),
    PlanColumn("action", "Toimi", 34, ("Toimenpide", "Mitä tehdään")),
    PlanColumn("responsible", "Vastuuhenkilö", 20, ("Vastuu", "Kuka vastaa")),
    PlanColumn("due", "Mihin mennessä", 20, ("Aikataulu",)),
    PlanColumn("measure", "Mistä tiedämme", 20),
)
ROWS = (
    ("Lappuseinä kirjastoon", "kirjastonjohtaja", "30.11.2026", "Lappujen määrä"),
    ("Vanhempien kutsu jokaiseen päiväkotiin", "", "", ""),
)


def sheet(code: str = CODE, version: int = 3) -> Sheet:
    """Three questions and a plan of two actions."""
    return Sheet(
        title="Kolme havaintoa",
        subject="Välitehtävä",
        language=Language.FI,
        author="",
        made_on=date(2026, 11, 24),
        footer=f"Kolme havaintoa · {code}, versio {version}",
        blocks=(
            Heading("Kolme havaintoa", 1),
            Paragraph("Palvelualue: Sivistys", Tone.FACTS),
            Paragraph("Katsotaan omaa palvelua viikon ajan kuin ensimmäistä kertaa.", Tone.LEAD),
            *(AnswerField(key, text, 2, PLACEHOLDER) for key, text in QUESTIONS),
            Heading("Suunnitelma", 2),
            Paragraph("Lisää rivejä niin monta kuin tarvitset."),
            PlanTable("Suunnitelma", "Yksi toimi rivillä.", COLUMNS, ROWS, ("a1", "a2")),
            CodeLine(f"Lomakkeen tunnus {code}, versio {version}", code, version),
        ),
    )


SENT = sheet()
FORM = form_of(SENT)
WRITTEN = render(SENT, template())
"""The bytes of the sheet as it goes out."""


class Filled:
    """The sheet in the hands of somebody: `body` is the XML that a program changes."""

    def __init__(self, data: bytes = WRITTEN) -> None:
        self._parts = parts(data)
        self.tree: Any = etree.fromstring(self._parts["word/document.xml"])
        self.body: Any = self.tree.find(f"{WORD}body")

    def paragraphs(self, style: str) -> list[Any]:
        """The paragraphs of the body in a style."""
        found = []
        for each in self.body.iter(f"{WORD}p"):
            named = each.find(f"{WORD}pPr/{WORD}pStyle")
            if named is not None and named.get(f"{WORD}val") == style:
                found.append(each)
        return found

    def headings(self) -> list[Any]:
        """The questions, and the heading of the plan last."""
        return self.paragraphs("Heading2")

    def rows(self) -> list[Any]:
        """The rows of the table, the header first."""
        return list(self.body.iter(f"{WORD}tr"))

    def answer(self, place: int, *lines: str) -> None:
        """Writes over what stands under a question, a paragraph a line."""
        field = self.paragraphs("Answer")[place]
        put(field, lines[0])
        for line in reversed(lines[1:]):
            more = deepcopy(field)
            put(more, line)
            field.addnext(more)

    def cell(self, row: int, column: int, text: str) -> None:
        """Writes into a cell."""
        put(list(self.rows()[row].iter(f"{WORD}p"))[column], text)

    def bytes(self, **changed: bytes) -> bytes:
        """The file as it is sent back."""
        self._parts["word/document.xml"] = etree.tostring(self.tree, xml_declaration=True, encoding="UTF-8")
        return packed({**self._parts, **changed})

    def drop(self, name: str) -> None:
        """A program that does not keep a part."""
        del self._parts[name]

    def read(self, file_name: str = "") -> ReadSheet:
        """What we read of it."""
        return Returned(self.bytes(), file_name).read(FORM)


def put(paragraph: Any, text: str) -> None:
    """The text of a paragraph from now on; its bookmarks stay."""
    for run in list(paragraph.iter(f"{WORD}r")):
        run.getparent().remove(run)
    run = etree.Element(f"{WORD}r")
    written = etree.SubElement(run, f"{WORD}t")
    written.text = text
    ends = list(paragraph.iterchildren(f"{WORD}bookmarkEnd"))
    if ends:
        ends[0].addprevious(run)
    else:
        paragraph.append(run)


ANSWERS = {"missed": "Kaavoituksessa.", "could": "Kirjastossa\nja koulun pihalla.", "unseen": "Nuoria isiä."}


def filled() -> Filled:
    """The sheet with an answer to each question."""
    sheet = Filled()
    for place, text in reversed(list(enumerate(ANSWERS.values()))):
        sheet.answer(place, *text.split("\n"))
    return sheet


def doubts(read: ReadSheet) -> list[Doubt]:
    """What was not sure in a sheet."""
    return [each.doubt for each in read.remarks]


def actions(read: ReadSheet) -> list[tuple[str | None, str]]:
    """The rows of a sheet: whose they are, and the action in each."""
    return [(row.row_id, row.cells["action"]) for row in read.rows]


CAME = [("a1", ROWS[0][0]), ("a2", ROWS[1][0])]
