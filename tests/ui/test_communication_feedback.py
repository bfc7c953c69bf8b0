"""Feedback: rounds, answers entered by keys or taken from a file, and how they fell."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.feedback import FeedbackRound, RoundKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.communication.feedback import FeedbackView
from sparraaja_desktop.ui.communication.spread_table import dots
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.look import LIGHT, dress
from tests.ui.conftest import Going
from tests.ui.keys import CTRL, SHIFT, press, type_text
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import show, unnamed, write


@pytest.fixture
def engagement(desk: Desk) -> Engagement:
    """A coaching of Hollola with two service areas."""
    client = desk.clients.take(desk.clients.find("Hollola")[0])
    for name in ("Sivistys", "Elinvoima"):
        desk.clients.add_area(client.id, name)
    return desk.engagements.start(client.id, SparrerKind.EXPERT)


@pytest.fixture
def asked_round(desk: Desk, engagement: Engagement) -> FeedbackRound:
    """A round after an event."""
    return desk.feedback.add_round(engagement.id, RoundKind.EVENT)


def opened(context: Context, engagement: Engagement, qtbot: QtBot) -> FeedbackView:
    """The view as the sparrer has it before them."""
    view = FeedbackView(context)
    show(qtbot, view, engagement.id)
    return view


def digits(view: FeedbackView, scores: str) -> None:
    """Presses digits in the list of items."""
    for score in scores:
        press(view.entry.scores, Qt.Key(int(Qt.Key.Key_0) + int(score)))


def cell(view: FeedbackView, row: int, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    """What stands in the table."""
    spreads = view.form.table.spreads
    return spreads.data(spreads.index(row, column), role)


def test_an_empty_page_says_what_feedback_is_for(context: Context, engagement: Engagement, qtbot: QtBot) -> None:
    view = opened(context, engagement, qtbot)
    assert view.add.hasFocus()
    assert "before, after and later" in view.empty.text()
    assert not view.form.isVisible()


def test_a_new_round_is_after_the_first_event_that_has_none(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    first = desk.programme.add_event(engagement.id, "Miksi osallisuus")
    second = desk.programme.add_event(engagement.id, "")
    view = opened(context, engagement, qtbot)
    view.add.click()
    view.add.click()
    assert [each.event_id for each in desk.feedback.rounds(engagement.id)] == [first.id, second.id]
    texts = [view.lines.line(row).text for row in view.lines.rows()]
    assert texts == ["After an event · Miksi osallisuus", "After an event · Event 2"]


def test_the_facts_of_a_round_are_chosen_in_place(
    context: Context, desk: Desk, engagement: Engagement, asked_round: FeedbackRound, qtbot: QtBot
) -> None:
    event = desk.programme.add_event(engagement.id, "Miksi osallisuus")
    view = opened(context, engagement, qtbot)
    press(view.form.of_event, Qt.Key.Key_Down)
    assert desk.feedback.rounds(engagement.id)[0].event_id == event.id
    view.form.held_on.edit.setFocus()
    view.form.held_on.edit.selectAll()
    type_text(view.form.held_on.edit, "20.11.2026")
    press(view.form.held_on.edit, Qt.Key.Key_Return)
    press(view.form.kind, Qt.Key.Key_Down)
    (kept,) = desk.feedback.rounds(engagement.id)
    assert (kept.kind, kept.event_id, kept.held_on) == (RoundKind.BEFORE, None, date(2026, 11, 20))
    assert not view.form.of_event.isVisible()
    assert len(view.entry.lines.rows()) == len(desk.feedback.items(asked_round.id))


def test_digits_fill_the_items_one_after_another_and_return_is_the_next_person(
    context: Context, desk: Desk, engagement: Engagement, asked_round: FeedbackRound, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    press(view.view, Qt.Key.Key_Return)
    assert view.entry.scores.hasFocus()
    assert view.entry.who.text() == "Person 1, nothing entered yet"
    digits(view, "435042")
    assert view.entry.who.text() == "Person 1 of 1"
    press(view.entry.scores, Qt.Key.Key_Return)
    assert view.entry.who.text() == "Person 2, nothing entered yet"
    assert view.entry.scores.currentIndex().row() == 0
    digits(view, "5")
    assert [each.scores for each in desk.feedback.answers(asked_round.id)] == [
        (4, 3, 5, 0, 4, 2, 0),
        (5, 0, 0, 0, 0, 0, 0),
    ]
    assert " · 2 answer" in view.lines.line(0).detail


def test_esc_leads_from_the_words_of_a_person_to_the_scores_and_then_to_the_rounds(
    context: Context, engagement: Engagement, asked_round: FeedbackRound, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    assert view.chosen_id == asked_round.id
    view.entry.editors[0].setFocus()
    press(view.entry.editors[0], Qt.Key.Key_Escape)
    assert view.entry.scores.hasFocus()
    press(view.entry.scores, Qt.Key.Key_Escape)
    assert view.view.hasFocus()


def test_return_begins_no_third_person_before_the_second_has_answered(
    context: Context, desk: Desk, engagement: Engagement, asked_round: FeedbackRound, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    press(view.entry.scores, Qt.Key.Key_Return, times=3)
    assert desk.feedback.answers(asked_round.id) == ()
    assert view.entry.who.text() == "Person 1, nothing entered yet"


def test_backspace_goes_back_and_a_former_person_is_set_right(
    context: Context, desk: Desk, engagement: Engagement, asked_round: FeedbackRound, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    view.entry.scores.setFocus()
    press(view.entry.scores, Qt.Key.Key_Backspace)
    digits(view, "11")
    press(view.entry.scores, Qt.Key.Key_Backspace)
    digits(view, "2")
    press(view.entry.scores, Qt.Key.Key_Return)
    digits(view, "333333")
    press(view.entry.scores, Qt.Key.Key_Return, SHIFT, times=2)
    assert view.entry.who.text() == "Person 1 of 2"
    digits(view, "5")
    assert [each.scores[:2] for each in desk.feedback.answers(asked_round.id)] == [(5, 2), (3, 3)]
    press(view.entry.scores, Qt.Key.Key_Return)
    assert view.entry.who.text() == "Person 2 of 2"


def test_what_is_written_is_kept_with_its_person_also_without_scores(
    context: Context, desk: Desk, engagement: Engagement, asked_round: FeedbackRound, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    write(view.entry.editors[0], "Kylät ovat lähellä")
    view.entry.next.click()
    assert view.entry.editors[0].toPlainText() == ""
    view.entry.editors[0].setFocus()
    type_text(view.entry.editors[0], "Toinen oivallus")
    view.entry.former.click()
    assert view.entry.editors[0].toPlainText() == "Kylät ovat lähellä"
    texts = [each.texts[0] for each in desk.feedback.answers(asked_round.id)]
    assert texts == ["Kylät ovat lähellä", "Toinen oivallus"]
    lines = view.form.lines
    assert [lines.line(row).text for row in lines.rows()] == texts


def test_a_person_is_removed_and_comes_back(
    context: Context, desk: Desk, engagement: Engagement, asked_round: FeedbackRound, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    view.entry.scores.setFocus()
    digits(view, "4")
    view.entry.remove.click()
    assert desk.feedback.answers(asked_round.id) == ()
    desk.undo.undo()
    assert len(desk.feedback.answers(asked_round.id)) == 1
    assert " · 1 answer" in view.lines.line(0).detail


def test_dots_show_how_the_answers_fell_and_a_mean_only_from_ten_on(
    context: Context, desk: Desk, engagement: Engagement, asked_round: FeedbackRound, qtbot: QtBot
) -> None:
    for _ in range(9):
        desk.feedback.add_answer(asked_round.id, (4,))
    view = opened(context, engagement, qtbot)
    assert cell(view, 0, 4) == "●●●●● ●●●●"
    assert cell(view, 0, 7) == "–"
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert str(cell(view, 0, 4, spoken)).startswith("9 answer")
    assert cell(view, 0, 7, spoken) == "Too few answers for a mean"
    desk.feedback.add_answer(asked_round.id, (5,))
    assert cell(view, 0, 7) == "4.1"
    assert str(cell(view, 0, 6, spoken)).startswith("10 answer")
    assert cell(view, 0, 7, spoken) == "Mean 4.1"
    assert cell(view, 1, 6) == "0"
    assert dots(11) == "●×11"
    assert view.form.table.spreads.data(QModelIndex()) is None


def test_a_small_group_is_never_shown_apart(
    context: Context, desk: Desk, engagement: Engagement, asked_round: FeedbackRound, qtbot: QtBot
) -> None:
    first, second = desk.clients.areas(engagement.client_id)
    for area in [first.id] * 5 + [second.id] * 4:
        desk.feedback.add_answer(asked_round.id, (4,), (), area)
    view = opened(context, engagement, qtbot)
    items = len(desk.feedback.items(asked_round.id))
    assert view.form.table.spreads.rowCount() == items
    assert "smaller than five" in view.form.small.text()
    desk.feedback.add_answer(asked_round.id, (2,), (), second.id)
    assert view.form.table.spreads.rowCount() == 3 * items + 3
    assert [cell(view, row, 0) for row in (0, items + 1, 2 * items + 2)] == [
        "Everybody (10)",
        "Sivistys (5)",
        "Elinvoima (5)",
    ]
    assert cell(view, 0, 4) == ""
    assert "smaller" not in view.form.small.text()


def test_the_service_area_of_a_person_is_chosen_and_kept(
    context: Context, desk: Desk, engagement: Engagement, asked_round: FeedbackRound, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    press(view.entry.area, Qt.Key.Key_Down)
    (answer,) = desk.feedback.answers(asked_round.id)
    assert answer.service_area_id == desk.clients.areas(engagement.client_id)[0].id
    view.entry.next.click()
    assert view.entry.area.currentText() == "Not said"


def table(tmp_path: Path, desk: Desk, feedback_round: FeedbackRound) -> Path:
    """Answers as Forms gives them, one of which is no answer."""
    first, second = (item.fi for item in desk.feedback.items(feedback_round.id)[:2])
    path = tmp_path / "vastaukset.csv"
    rows = [f"Tunnus;{first};{second};Oma sana", "1;4;5;Hyvä", "2;yhdeksän;3;", "3;2;2;Pitkä"]
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


def test_answers_are_taken_from_a_file_with_its_columns_told_in_place(
    context: Context,
    desk: Desk,
    engagement: Engagement,
    asked_round: FeedbackRound,
    qtbot: QtBot,
    ask: ScriptedAsk,
    going: Going,
    tmp_path: Path,
) -> None:
    view = opened(context, engagement, qtbot)
    ask.answers = [table(tmp_path, desk, asked_round)]
    press(view, Qt.Key.Key_F, CTRL | SHIFT)
    box = view.from_file
    assert box.hint.text() == "vastaukset.csv: what is each column?"
    assert box.combos[0].hasFocus()
    assert [combo.currentText().split(":")[0] for combo in box.combos] == ["Left out", "1–5", "1–5", "Left out"]
    assert box.bad.text().startswith("Row 3 is left out: “yhdeksän”")
    assert box.take.text().startswith("Take in 2 row")
    row = len(desk.feedback.items(asked_round.id)) + 1
    press(box.combos[3], Qt.Key.Key_Down, times=row)
    box.take.click()
    answers = desk.feedback.answers(asked_round.id)
    assert [each.scores[:2] for each in answers] == [(4, 5), (2, 2)]
    assert [each.texts[0] for each in answers] == ["Hyvä", "Pitkä"]
    assert going.said[-1].startswith("2 answer")
    assert not box.take.isVisible()
    desk.undo.undo()
    assert desk.feedback.answers(asked_round.id) == ()


def test_one_thing_is_taken_from_one_column_only_and_a_file_may_be_left(
    context: Context,
    desk: Desk,
    engagement: Engagement,
    asked_round: FeedbackRound,
    qtbot: QtBot,
    ask: ScriptedAsk,
    tmp_path: Path,
) -> None:
    view = opened(context, engagement, qtbot)
    ask.answers = [table(tmp_path, desk, asked_round)]
    box = view.from_file
    box.choose.click()
    press(box.combos[0], Qt.Key.Key_Down)
    assert box.bad.text().startswith(f"Chosen for two columns: {box.combos[1].currentText()}")
    assert not box.take.isEnabled()
    for combo in box.combos:
        press(combo, Qt.Key.Key_Home)
    assert not box.take.isEnabled()
    assert box.bad.isHidden()
    box.leave.click()
    assert box.combos == []
    assert box.choose.hasFocus()


def test_many_bad_rows_are_counted(
    context: Context, engagement: Engagement, asked_round: FeedbackRound, qtbot: QtBot, ask: ScriptedAsk, tmp_path: Path
) -> None:
    path = tmp_path / "outo.csv"
    path.write_text("Arvio;Muu\n" + "huono;x\n" * 8, encoding="utf-8")
    view = opened(context, engagement, qtbot)
    assert asked_round.id == view.chosen_id
    ask.answers = [path]
    view.from_file.ask()
    press(view.from_file.combos[0], Qt.Key.Key_Down)
    assert view.from_file.bad.text().splitlines()[-1].startswith("3 more row")
    assert not view.from_file.take.isEnabled()


def test_a_file_that_is_no_table_is_told_in_a_sentence(
    context: Context, engagement: Engagement, asked_round: FeedbackRound, qtbot: QtBot, ask: ScriptedAsk, tmp_path: Path
) -> None:
    view = opened(context, engagement, qtbot)
    assert asked_round.id == view.chosen_id
    packed, large = tmp_path / "taulukko.csv", tmp_path / "suuri.csv"
    packed.write_bytes(b"PK\x03\x04aaaa")
    large.write_bytes(b"a;b\n" * 1_300_000)
    for answer in (None, packed, large, tmp_path / "poissa.csv"):
        ask.answers = [answer]
        view.from_file.ask()
    told = [each for each in ask.asked if each != "Answers to take in"]
    assert told[0] == "This is not a table that can be read: taulukko.csv. Save it as CSV in the spreadsheet first."
    assert told[1] == "The file is too large for a table of answers: suuri.csv"
    assert "poissa.csv" in told[2]
    assert len(told) == 3


def test_a_round_is_removed_and_undone(
    context: Context, desk: Desk, engagement: Engagement, asked_round: FeedbackRound, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    write(view.entry.editors[0], "Oivallus")
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Delete)
    assert desk.feedback.rounds(engagement.id) == ()
    assert view.add.hasFocus()
    desk.undo.undo()
    assert desk.feedback.rounds(engagement.id) == (asked_round,)
    assert view.entry.editors[0].toPlainText() == "Oivallus"


def test_the_form_speaks_the_language_of_the_window(
    context: Context,
    desk: Desk,
    engagement: Engagement,
    asked_round: FeedbackRound,
    qtbot: QtBot,
    translations: Translations,
) -> None:
    view = opened(context, engagement, qtbot)
    item = desk.feedback.items(asked_round.id)[0]
    assert view.entry.lines.line(0).text == item.en
    translations.use(Language.FI)
    QApplication.processEvents()
    assert view.entry.lines.line(0).text == item.fi


def test_every_field_of_feedback_has_a_name_and_large_text_fits(
    context: Context,
    desk: Desk,
    engagement: Engagement,
    asked_round: FeedbackRound,
    qtbot: QtBot,
    qapp: QApplication,
    ask: ScriptedAsk,
    tmp_path: Path,
) -> None:
    desk.feedback.add_answer(asked_round.id, (4, 4), ("Oivallus",))
    view = opened(context, engagement, qtbot)
    ask.answers = [table(tmp_path, desk, asked_round)]
    view.from_file.ask()
    assert unnamed(view) == []
    dress(qapp, LIGHT, 300, 10)
    QApplication.processEvents()
    assert view.minimumSizeHint().width() <= 1050
    dress(qapp, LIGHT, 100, 10)
