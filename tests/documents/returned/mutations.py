"""Sheets changed at random, as many people in many programs would: nothing written may silently stand elsewhere.

Every text that is written has a token of its own with a home. After reading, a token is at home, or kept apart, or the
sheet says that it is not sure. `python -m tests.documents.returned.mutations 5000 1` runs as many as one likes.
"""

import random
import sys
from collections.abc import Callable
from copy import deepcopy
from typing import Any

from lxml import etree

from sparraaja_desktop.model.returned import Doubt, ReadSheet
from tests.documents.reading import WORD
from tests.documents.returned.sheets import COLUMNS, QUESTIONS, Filled, put

Home = tuple[str, str]
"""The key of a question and ""; or the id of a row ("new" for one put in) and the key of a column."""

_ABOUT_QUESTIONS = {Doubt.QUESTION_UNSURE, Doubt.QUESTION_TWICE, Doubt.QUESTIONS_MOVED, Doubt.MISSING_QUESTION}
_ABOUT_ROWS = {Doubt.ROW_TWICE, Doubt.ROW_UNSURE, Doubt.MERGED_CELLS, Doubt.UNKNOWN_TABLE, Doubt.MISSING_COLUMN}


class Mutant:
    """A sheet that is being changed, with the home of each token."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - the same sheet each time
        self.sheet = Filled()
        self.homes: dict[str, Home] = {}
        self._made = 0
        for place, (key, _) in reversed(list(enumerate(QUESTIONS))):
            lines = [self.token((key, "")) for _ in range(self.dice.randint(0, 3))]
            if lines:
                self.sheet.answer(place, *lines)
        for at, row_id in enumerate(("a1", "a2"), 1):
            for column in range(2, 5):
                if self.dice.random() < 0.6:
                    self.sheet.cell(at, column, self.token((row_id, COLUMNS[column].key)))

    def token(self, home: Home) -> str:
        """A text with a home."""
        self._made += 1
        text = f"tieto{self._made:03}"
        self.homes[text] = home
        return f"{self.dice.choice(('Sovittiin', 'Meillä', 'Kunnassa', '–'))} {text}"

    def rows(self) -> list[Any]:
        """The rows under the header."""
        return self.sheet.rows()[1:]

    def questions(self) -> list[Any]:
        """The headings of the questions that are still there."""
        return [each for each in self.sheet.headings() if any(_is_question(mark) for mark in each)]


def _is_question(mark: Any) -> bool:
    return str(mark.get(f"{WORD}name", "")).startswith("spr_q_")


def reword(mutant: Mutant) -> None:
    """Retypes a question a little."""
    if headings := mutant.questions():
        heading = mutant.dice.choice(headings)
        letters = list("".join(heading.itertext()))
        for _ in range(3):
            letters[mutant.dice.randrange(len(letters))] = mutant.dice.choice("aeiltsn")
        put(heading, "".join(letters))


def strip_bookmarks(mutant: Mutant) -> None:
    """Saves with a program that keeps no bookmarks."""
    for mark in list(mutant.sheet.body.iter(f"{WORD}bookmarkStart", f"{WORD}bookmarkEnd")):
        mark.getparent().remove(mark)


def strip_styles(mutant: Mutant) -> None:
    """Pastes everything as plain text."""
    for style in list(mutant.sheet.body.iter(f"{WORD}pStyle")):
        style.getparent().remove(style)


def wrap(mutant: Mutant) -> None:
    """Writes with changes tracked, or with what a program puts around text."""
    runs = list(mutant.sheet.body.iter(f"{WORD}r"))
    for run in mutant.dice.sample(runs, min(len(runs), 6)):
        wrapper = etree.Element(f"{WORD}{mutant.dice.choice(('ins', 'smartTag', 'hyperlink', 'moveTo'))}")
        run.addprevious(wrapper)
        wrapper.append(run)


def control(mutant: Mutant) -> None:
    """Puts a paragraph into a content control."""
    paragraph = mutant.dice.choice([each for each in mutant.sheet.body if each.tag == f"{WORD}p"])
    outer = etree.Element(f"{WORD}sdt")
    inner = etree.SubElement(outer, f"{WORD}sdtContent")
    paragraph.addprevious(outer)
    inner.append(paragraph)


def insert_row(mutant: Mutant) -> None:
    """Puts a row in, and sometimes numbers all of them anew."""
    empty = [each for each in mutant.rows() if not "".join(each.itertext()).strip(" 0123456789.")]
    if not empty:
        return
    new = deepcopy(empty[0])
    for mark in list(new.iter(f"{WORD}bookmarkStart", f"{WORD}bookmarkEnd", f"{WORD}del")):
        mark.getparent().remove(mark)
    mutant.dice.choice(mutant.sheet.rows()).addnext(new)
    place = mutant.sheet.rows().index(new)
    if (column := _column(mutant, "action")) is not None:
        mutant.sheet.cell(place, column, mutant.token(("new", "action")))
    if mutant.dice.random() < 0.5 and (column := _column(mutant, "number")) is not None:
        for at in range(1, len(mutant.sheet.rows())):
            if len(list(mutant.sheet.rows()[at].iter(f"{WORD}p"))) > column:
                mutant.sheet.cell(at, column, f"{at}.")


def remove_row(mutant: Mutant) -> None:
    """Takes a row away, sometimes with changes tracked."""
    row = mutant.dice.choice(mutant.rows())
    if mutant.dice.random() < 0.5:
        etree.SubElement(row.find(f"{WORD}trPr"), f"{WORD}del", {f"{WORD}author": "Anna"})
    else:
        row.getparent().remove(row)
    _forget(mutant, row)


def copy_row(mutant: Mutant) -> None:
    """Copies a row to write another like it."""
    row = mutant.dice.choice(mutant.rows())
    row.addnext(deepcopy(row))


def shuffle_rows(mutant: Mutant) -> None:
    """Sorts the rows otherwise; the numbers go along, or do not."""
    rows = mutant.rows()
    for row in rows:
        row.getparent().append(row)
    for row in mutant.dice.sample(rows, len(rows)):
        row.getparent().append(row)


def swap_columns(mutant: Mutant) -> None:
    """Moves a column."""
    widths = {len(list(row.iterchildren(f"{WORD}tc"))) for row in mutant.sheet.rows()}
    if len(widths) == 1 and (count := widths.pop()) > 1:
        one, other = mutant.dice.sample(range(count), 2)
        for row in mutant.sheet.rows():
            cells = list(row.iterchildren(f"{WORD}tc"))
            cells[max(one, other)].addnext(cells[min(one, other)])


def rename_column(mutant: Mutant) -> None:
    """Calls a column by another name that people use."""
    column = mutant.dice.choice([each for each in COLUMNS if each.also])
    if (place := _column(mutant, column.key)) is not None:
        mutant.sheet.cell(0, place, mutant.dice.choice(column.also))


def remove_column(mutant: Mutant) -> None:
    """Takes a column away."""
    place = _column(mutant, mutant.dice.choice(("due", "measure", "responsible")))
    if place is None:
        return
    for row in mutant.sheet.rows():
        cells = list(row.iterchildren(f"{WORD}tc"))
        if len(cells) > place:
            row.remove(cells[place])
            _forget(mutant, cells[place])


def merge(mutant: Mutant) -> None:
    """Merges two cells of a row, as a word processor writes it."""
    row = mutant.dice.choice(mutant.rows())
    cells = list(row.iterchildren(f"{WORD}tc"))
    if len(cells) > 2:
        at = mutant.dice.randrange(len(cells) - 1)
        for paragraph in list(cells[at + 1].iterchildren(f"{WORD}p")):
            cells[at].append(paragraph)
        span = sum(int(_span(each)) for each in cells[at : at + 2])
        row.remove(cells[at + 1])
        properties = cells[at].find(f"{WORD}tcPr")
        for old in properties.findall(f"{WORD}gridSpan"):
            properties.remove(old)
        etree.SubElement(properties, f"{WORD}gridSpan").set(f"{WORD}val", str(span))


def _span(cell: Any) -> str:
    span = cell.find(f"{WORD}tcPr/{WORD}gridSpan")
    return "1" if span is None else str(span.get(f"{WORD}val"))


def split_table(mutant: Mutant) -> None:
    """Splits the table in two."""
    table = next(mutant.sheet.body.iter(f"{WORD}tbl"))
    rows = list(table.iterchildren(f"{WORD}tr"))
    if len(rows) > 3:
        second = etree.Element(f"{WORD}tbl")
        for row in rows[mutant.dice.randint(2, len(rows) - 1) :]:
            second.append(row)
        table.addnext(etree.Element(f"{WORD}p"))
        table.getnext().addnext(second)


def move_question(mutant: Mutant) -> None:
    """Moves a question with all that is under it."""
    if headings := mutant.questions():
        heading = mutant.dice.choice(headings)
        block = [heading]
        while (after := block[-1].getnext()) is not None and _style(after) == "Answer":
            block.append(after)
        target = mutant.dice.choice(headings)
        # A heading alone in a content control has left its answers behind: that is no move of both.
        if target is not heading and heading.getparent() is mutant.sheet.body:
            for each in block:
                target.addprevious(each)


def _style(element: Any) -> str:
    """The style of a paragraph, of the first one where something is around it."""
    named = next(element.iter(f"{WORD}pStyle"), None)
    return "" if named is None else str(named.get(f"{WORD}val"))


def remove_question(mutant: Mutant) -> None:
    """Removes a question by mistake; what was under it is under the one before."""
    if headings := mutant.questions():
        heading = mutant.dice.choice(headings)
        heading.getparent().remove(heading)


def quote_question(mutant: Mutant) -> None:
    """Writes the words of a question into another answer."""
    if fields := mutant.sheet.paragraphs("Answer"):
        field = mutant.dice.choice(fields)
        more = deepcopy(field)
        put(more, mutant.dice.choice(QUESTIONS)[1])
        field.addnext(more)


def greet(mutant: Mutant) -> None:
    """Writes something above everything."""
    paragraph = etree.Element(f"{WORD}p")
    put(paragraph, "Hei, tässä nämä! Terveisin Anna")
    mutant.sheet.body.insert(0, paragraph)


def type_before_heading(mutant: Mutant) -> None:
    """Types right before a question, so that its bookmark begins with the answer above."""
    headings = mutant.questions()
    if len(headings) > 1:
        heading = mutant.dice.choice(headings[1:])
        above = deepcopy(mutant.sheet.paragraphs("Answer")[0]) if mutant.sheet.paragraphs("Answer") else None
        before = heading.getprevious()
        key = _key_above(heading)
        if above is not None and before is not None and key:
            put(above, mutant.token((key, "")))
            for mark in list(heading.iterchildren(f"{WORD}bookmarkStart")):
                above.insert(1, mark)
            heading.addprevious(above)


def _key_above(heading: Any) -> str:
    """The question under which a paragraph right before the heading stands; empty where that has lost its bookmark."""
    element = heading.getprevious()
    while element is not None and _style(element) != "Heading2":
        element = element.getprevious()
    marks = element.iter(f"{WORD}bookmarkStart") if element is not None else ()
    found = [str(mark.get(f"{WORD}name")) for mark in marks if _is_question(mark)]
    return found[0].removeprefix("spr_q_") if found else ""


def _column(mutant: Mutant, key: str) -> int | None:
    """Where a column stands now, by the names it may have; None where it is gone or rows are not whole."""
    names = {name for each in COLUMNS if each.key == key for name in (each.name, *each.also)}
    header = ("".join(each.itertext()) for each in mutant.sheet.rows()[0].iterchildren(f"{WORD}tc"))
    return next((place for place, said in enumerate(header) if said in names), None)


def _forget(mutant: Mutant, element: Any) -> None:
    """What was taken away has no home any more."""
    said = "".join(element.itertext())
    for token in [each for each in mutant.homes if each in said]:
        del mutant.homes[token]


MUTATIONS: tuple[Callable[[Mutant], None], ...] = (
    reword, strip_bookmarks, strip_styles, wrap, control, insert_row, remove_row, copy_row, shuffle_rows, swap_columns,
    rename_column, remove_column, merge, split_table, move_question, remove_question, quote_question, greet,
    type_before_heading,
)  # fmt: skip


def mutated(seed: int) -> tuple[Mutant, list[str]]:
    """A sheet after one to four changes, and their names."""
    mutant = Mutant(seed)
    names = []
    for change in mutant.dice.choices(MUTATIONS, k=mutant.dice.randint(1, 4)):
        change(mutant)
        names.append(change.__name__)
    return mutant, names


def faults(seed: int, reader: Callable[[Filled], ReadSheet] = Filled.read) -> list[str]:
    """Each token that stands in a wrong place, or nowhere, without a word about it."""
    mutant, names = mutated(seed)
    read = reader(mutant.sheet)
    told = {each.doubt for each in read.remarks}
    found = _places(read)
    wrong = []
    for token, home in mutant.homes.items():
        places = found.get(token, set())
        is_row = home[1] != ""
        is_told = told & (_ABOUT_ROWS if is_row else _ABOUT_QUESTIONS)
        if not (places <= {home, ("", "")} and places) and not is_told:
            wrong.append(f"{seed} {names}: {token} of {home} in {places or 'nothing'}; told {sorted(told)}")
    return wrong


def _places(read: ReadSheet) -> dict[str, set[Home]]:
    """Where each token stands; ("", "") for what is kept apart."""
    places: dict[str, set[Home]] = {}

    def note(text: str, home: Home) -> None:
        for word in text.split():
            if word.startswith("tieto"):
                places.setdefault(word, set()).add(home)

    for key, text in read.answers.items():
        note(text, (key, ""))
    for row in read.rows:
        for column, text in row.cells.items():
            note(text, (row.row_id or "new", column))
        for text in row.extra.values():
            note(text, ("", ""))
    for text in (*read.others, *(each.about for each in read.remarks)):
        note(text, ("", ""))
    return places


if __name__ == "__main__":
    count, first = int(sys.argv[1]), int(sys.argv[2])
    all_faults = [fault for seed in range(first, first + count) for fault in faults(seed)]
    print("\n".join(all_faults[:30]))  # noqa: T201 - a tool that is run by hand
    print(f"{count} sheets, {len(all_faults)} faults")  # noqa: T201
