"""Answers to the same question beside one another."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Interview, Mode
from sparraaja_desktop.model.questions import Part
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.look import LIGHT, dress
from sparraaja_desktop.ui.mapping.side_by_side import SideBySideView
from tests.ui.keys import press
from tests.ui.shown import show

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def engagement(desk: Desk) -> Engagement:
    """A coaching of Hollola."""
    return desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)


def interview(desk: Desk, engagement: Engagement, who: str, guide: str = "shipped-contact") -> Interview:
    """An interview with somebody, nothing written yet."""
    made = desk.mapping.start_interview(engagement.id, guide, Language.FI, date(2026, 11, 24), Mode.LIVE)
    return desk.mapping.revise_interview(made.id, with_whom=who, title="päällikkö")


def note(desk: Desk, of: Interview, at: int, text: str) -> str:
    """Writes a note to the question at that place; gives the id of the answer."""
    answer = desk.mapping.answers(of.id)[at]
    desk.mapping.keep_note(answer.id, text)
    return answer.id


def opened(context: Context, engagement: Engagement, qtbot: QtBot) -> SideBySideView:
    """The view as the sparrer has it before them."""
    view = SideBySideView(context)
    show(qtbot, view, engagement.id)
    return view


def cell(view: SideBySideView, row: int, column: int) -> str:
    """What a cell shows."""
    return str(view.model.index(row, column).data())


def test_without_interviews_the_page_says_what_will_stand_here(
    context: Context, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    assert "no interviews yet" in view.empty.text()
    assert not view.table.isVisible()
    assert view.first_focus() is view.choice
    assert not view.choice.isEnabled()


def test_an_interview_without_questions_is_said_to_have_none(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.mapping.start_interview(engagement.id, None, Language.FI, date(2026, 11, 24), Mode.PHONE)
    view = opened(context, engagement, qtbot)
    assert view.empty.text() == "None of the interviews shown has a question."


def test_the_same_question_stands_on_one_row_done_first(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    note(desk, interview(desk, engagement, "Aino"), 0, "Kylätalo")
    note(desk, interview(desk, engagement, "Eino"), 0, "Nuorisovaltuusto")
    view = opened(context, engagement, qtbot)
    assert view.model.question(0) == "Already done"
    assert (cell(view, 1, 0), cell(view, 1, 1)) == ("Kylätalo", "Nuorisovaltuusto")
    assert view.model.headerData(0, Qt.Orientation.Horizontal) == "Aino\npäällikkö\n24/11/2026"
    assert view.model.headerData(0, Qt.Orientation.Horizontal, SPOKEN) == "Aino · päällikkö · 24/11/2026"
    assert view.model.headerData(1, Qt.Orientation.Vertical) == desk.mapping.side_by_side(engagement.id)[0].question
    assert [view.model.question(row) for row in view.model.heading_rows()] == [
        *("Already done", "Situation", "Needs", "Constraints")
    ]


def test_an_empty_cell_and_a_skipped_one_say_so_to_eye_and_ear(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    aino = interview(desk, engagement, "Aino")
    answers = desk.mapping.answers(aino.id)
    desk.mapping.skip(answers[1].id, skipped=True)
    note(desk, aino, 2, "Jotain kuitenkin")
    desk.mapping.skip(answers[2].id, skipped=True)
    asked = desk.mapping.add_question(interview(desk, engagement, "Eino").id, "Entä kylät?", Part.DONE)
    view = opened(context, engagement, qtbot)
    assert cell(view, 1, 0) == "–"
    assert view.model.index(1, 0).data(SPOKEN).endswith("no note")
    assert cell(view, 2, 0) == "(skipped)"
    assert view.model.index(2, 0).data(SPOKEN).endswith(" skipped")
    assert cell(view, 3, 0) == "(skipped)\nJotain kuitenkin"
    place = view.model.place_of(asked.id)
    assert place.siblingAtColumn(0).data() == "–"
    assert place.siblingAtColumn(0).data(SPOKEN).endswith("not asked")


def test_return_on_an_answer_goes_to_it(context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot) -> None:
    aino = interview(desk, engagement, "Aino")
    note(desk, aino, 0, "Kylätalo")
    second = note(desk, aino, 1, "Tori")
    view = opened(context, engagement, qtbot)
    assert view.table.hasFocus()
    press(view.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.answer_asked) as asked:
        press(view.table, Qt.Key.Key_Return)
    assert asked.args == [aino.id, second]
    with qtbot.waitSignal(view.answer_asked):
        view.go.click()


def test_an_interview_can_be_left_out_and_taken_back(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    note(desk, interview(desk, engagement, "Aino & Co"), 0, "Kylätalo")
    note(desk, interview(desk, engagement, "Eino"), 0, "Tori")
    view = opened(context, engagement, qtbot)
    assert view.choice.text() == "Interviews shown: 2 of 2"
    view.choices.actions()[0].trigger()
    QApplication.processEvents()
    assert view.choice.text() == "Interviews shown: 1 of 2"
    assert view.model.columnCount() == 1
    assert cell(view, 1, 0) == "Tori"
    view.choices.actions()[0].trigger()
    QApplication.processEvents()
    assert view.model.columnCount() == 2


def test_another_coaching_shows_all_its_interviews(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    interview(desk, engagement, "Aino")
    view = opened(context, engagement, qtbot)
    view.choices.actions()[0].trigger()
    QApplication.processEvents()
    assert not view.table.isVisible()
    other = desk.engagements.start(engagement.client_id, SparrerKind.RESIDENT)
    interview(desk, other, "Eino")
    view.open(other.id)
    assert view.choice.text() == "Interviews shown: 1 of 1"


def test_a_note_written_elsewhere_is_seen_and_the_chosen_cell_stays(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    aino = interview(desk, engagement, "Aino")
    view = opened(context, engagement, qtbot)
    press(view.table, Qt.Key.Key_Down, times=2)
    row = view.table.currentIndex().row()
    note(desk, aino, 0, "Juuri kirjoitettu")
    assert cell(view, 1, 0) == "Juuri kirjoitettu"
    assert view.table.currentIndex().row() == row


def test_rows_are_as_high_as_their_texts_at_every_size(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot, qapp: QApplication
) -> None:
    aino = interview(desk, engagement, "Aino")
    interview(desk, engagement, "Eino", "shipped-supervisor")
    note(desk, aino, 0, "Pitkä kertomus kylätalosta. " * 20)
    note(desk, aino, 1, "Lyhyt.")
    view = opened(context, engagement, qtbot)
    low, high = view.table.rowHeight(2), view.table.rowHeight(1)
    assert high > 2 * low
    dress(qapp, LIGHT, 300, 10)
    qtbot.waitUntil(lambda: view.table.rowHeight(1) > 2 * high)
    assert view.table.horizontalScrollBar().maximum() > 0
    dress(qapp, LIGHT, 100, 10)


def test_a_very_long_note_is_shown_in_part(context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot) -> None:
    note(desk, interview(desk, engagement, "Aino"), 0, "sana " * 1_000)
    view = opened(context, engagement, qtbot)
    assert cell(view, 1, 0).endswith("sana …")
    assert len(cell(view, 1, 0)) < 2_010


def test_headings_are_passed_over_and_hold_no_answer(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    interview(desk, engagement, "Aino")
    view = opened(context, engagement, qtbot)
    rows = []
    for _ in range(view.model.rowCount()):
        rows.append(view.table.currentIndex().row())
        press(view.table, Qt.Key.Key_Down)
    assert not set(rows) & set(view.model.heading_rows())
    assert all(later >= earlier for earlier, later in pairwise(rows))
    heading = view.model.index(0, 0)
    assert view.model.answer(heading) is None
    assert view.model.headerData(0, Qt.Orientation.Vertical) is None
    assert heading.data(SPOKEN) == "Already done"
