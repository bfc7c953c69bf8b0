"""Marks in a note: made by a key, moving with the text, followed by the finding, never in the way of typing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.mapping import Finding, FindingKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.look import DARK
from sparraaja_desktop.ui.mapping.interviews import InterviewsView
from tests.ui.conftest import Going
from tests.ui.interviewing import answer, found, interview_begun, noted, only, put_cursor, select, shown, to_end
from tests.ui.keys import CTRL, SHIFT, press, type_text

DIGITS = [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5]


@pytest.fixture
def view(desk: Desk, context: Context, qtbot: QtBot) -> InterviewsView:
    """An interview at its first question, the keyboard in the note."""
    return shown(context, interview_begun(desk, context).engagement_id, qtbot)


def now(desk: Desk, finding: Finding) -> Finding:
    """The finding as it is kept now."""
    return next(each for each in desk.mapping.findings(finding.engagement_id) if each.id == finding.id)


@pytest.mark.parametrize(("key", "kind"), list(zip(DIGITS, FindingKind, strict=True)))
def test_each_key_makes_its_kind(desk: Desk, view: InterviewsView, key: Qt.Key, kind: FindingKind) -> None:
    type_text(view.pane.note, "Öinen yö")
    press(view.pane.note, key, CTRL)
    assert found(desk, view) == [(kind, "Öinen yö")]
    assert [each for each, button in view.strip.marks.items() if button.isChecked()] == [kind]


def test_the_same_key_takes_the_mark_away_and_another_changes_it(
    desk: Desk, view: InterviewsView, going: Going
) -> None:
    note = view.pane.note
    type_text(note, "Alku\nTarve tai tilanne\nLoppu")
    select(view, "tai tilanne")
    press(note, Qt.Key.Key_2, CTRL)
    assert note.textCursor().selectedText() == "tai tilanne"
    press(note, Qt.Key.Key_3, CTRL)
    assert found(desk, view) == [(FindingKind.NEED, "tai tilanne")]
    put_cursor(view, "i tilanne")
    press(note, Qt.Key.Key_3, CTRL)
    assert found(desk, view) == []
    assert going.said == ["Marked as situation", "Marked as need", "The mark was taken away"]
    assert not note.extraSelections()


def test_an_empty_line_has_nothing_to_mark(desk: Desk, view: InterviewsView, going: Going) -> None:
    type_text(view.pane.note, "Rivi\n  ")
    press(view.pane.note, Qt.Key.Key_1, CTRL)
    assert found(desk, view) == []
    assert going.said == ["There is nothing to mark here: the line is empty."]


def test_what_is_typed_before_a_mark_moves_it(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    type_text(note, "Ensin tämä. Tarve on aika.")
    select(view, "Tarve on aika.")
    press(note, Qt.Key.Key_3, CTRL)
    before = only(desk, view)
    put_cursor(view, "Ensin")
    type_text(note, "Ihan äkkiä ")
    put_cursor(view, " tämä")
    type_text(note, "\n")
    after = only(desk, view)
    assert after == replace(before, start=24, end=38)
    assert noted(desk, view)[24:38] == "Tarve on aika."


@pytest.mark.parametrize("emoji", ["😀", "👩‍👩‍👧", "🇫🇮"])
def test_an_emoji_before_a_mark_does_not_shift_it(desk: Desk, view: InterviewsView, emoji: str) -> None:
    note = view.pane.note
    note.insertPlainText(f"{emoji} Hyvä {emoji}\nAika puuttuu")
    press(note, Qt.Key.Key_3, CTRL)
    put_cursor(view, "Hyvä")
    note.insertPlainText(emoji)
    finding = only(desk, view)
    assert finding.text == "Aika puuttuu" == noted(desk, view)[finding.start : finding.end]
    press(note, Qt.Key.Key_Down, CTRL)
    press(note, Qt.Key.Key_Up, CTRL)
    (mark,) = note.marks.all()
    assert mark.cursor.selectedText() == "Aika puuttuu"


def test_letters_that_are_cleaned_do_not_shift_a_mark(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    note.insertPlainText("a\u0308a\u0308kköset\u0007 ensin\nTa\u0308ma\u0308 merkitään")
    press(note, Qt.Key.Key_1, CTRL)
    finding = only(desk, view)
    assert finding.text == "Tämä merkitään" == noted(desk, view)[finding.start : finding.end]
    (mark,) = note.marks.all()
    assert mark.cursor.selectedText() == "Ta\u0308ma\u0308 merkitään"


def test_the_finding_follows_a_corrected_slip(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    type_text(note, "Varve on aika")
    press(note, Qt.Key.Key_3, CTRL)
    put_cursor(view, "arve")
    press(note, Qt.Key.Key_Backspace)
    type_text(note, "T")
    assert only(desk, view).text == "Tarve on aika"
    select(view, "aika")
    type_text(note, "tila")
    assert only(desk, view).text == "Tarve on tila"
    to_end(view)
    press(note, Qt.Key.Key_Backspace, times=2)
    type_text(note, "eto")
    assert only(desk, view).text == "Tarve on tieto"
    put_cursor(view, "Tarve")
    press(note, Qt.Key.Key_Delete)
    type_text(note, "K")
    assert only(desk, view).text == "Karve on tieto"


def test_a_marked_line_goes_on_growing_but_not_to_the_next_line(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    type_text(note, "Tarve ")
    press(note, Qt.Key.Key_3, CTRL)
    type_text(note, "on aika\nUusi rivi")
    assert found(desk, view) == [(FindingKind.NEED, "Tarve on aika")]
    put_cursor(view, "Tarve")
    type_text(note, "Suurin ")
    assert found(desk, view) == [(FindingKind.NEED, "Suurin Tarve on aika")]
    put_cursor(view, "Suurin")
    type_text(note, "Edellinen\n")
    assert found(desk, view) == [(FindingKind.NEED, "Suurin Tarve on aika")]
    put_cursor(view, "Suurin")
    press(note, Qt.Key.Key_T, CTRL)
    assert found(desk, view) == [(FindingKind.NEED, "Suurin Tarve on aika")]
    put_cursor(view, " on aika")
    type_text(note, "\n")
    assert found(desk, view) == [(FindingKind.NEED, "Suurin Tarve\n on aika")]


def test_shift_return_ends_a_marked_line_too(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    type_text(note, "Tarve")
    press(note, Qt.Key.Key_3, CTRL)
    press(note, Qt.Key.Key_Return, SHIFT)
    type_text(note, "Muuta")
    assert found(desk, view) == [(FindingKind.NEED, "Tarve")]
    assert noted(desk, view) == "Tarve\nMuuta"


def test_a_quote_in_a_line_does_not_swallow_what_is_written_beside_it(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    type_text(note, "Hän sanoi: ”ei kukaan kysy”")
    select(view, "”ei kukaan kysy”")
    press(note, Qt.Key.Key_5, CTRL)
    to_end(view)
    type_text(note, " ja lähti")
    put_cursor(view, "”ei")
    type_text(note, "hiljaa ")
    assert found(desk, view) == [(FindingKind.QUOTE, "”ei kukaan kysy”")]


def test_a_deleted_text_leaves_its_finding_and_undoing_brings_the_mark_back(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    type_text(note, "Ensin.\nTarve on aika")
    press(note, Qt.Key.Key_3, CTRL)
    finding = only(desk, view)
    press(note, Qt.Key.Key_A, CTRL)
    press(note, Qt.Key.Key_Delete)
    assert only(desk, view) == replace(finding, start=0, end=0, follows=False)
    press(note, Qt.Key.Key_Z, CTRL)
    assert note.toPlainText() == "Ensin.\nTarve on aika"
    assert only(desk, view) == finding
    assert [mark.cursor.selectedText() for mark in note.marks.all()] == ["Tarve on aika"]


def test_a_line_cut_and_pasted_elsewhere_keeps_its_mark(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    type_text(note, "Yksi\nTarve on aika\nKaksi")
    select(view, "Tarve on aika")
    press(note, Qt.Key.Key_3, CTRL)
    note.textCursor().removeSelectedText()
    assert view.pane.note_draft.flush()
    to_end(view)
    pasted = QMimeData()
    pasted.setText("\nTarve on aika")
    note.insertFromMimeData(pasted)
    finding = only(desk, view)
    assert (finding.text, finding.follows) == ("Tarve on aika", True)
    assert noted(desk, view)[finding.start : finding.end] == "Tarve on aika"


def test_typing_can_be_undone_after_a_mark(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    type_text(note, "Tarve")
    press(note, Qt.Key.Key_3, CTRL)
    type_text(note, " kasvaa")
    press(note, Qt.Key.Key_Z, CTRL)
    assert note.toPlainText() in ("", "Tarve")
    press(note, Qt.Key.Key_Y, CTRL)
    assert note.toPlainText() == "Tarve kasvaa"
    assert found(desk, view) == [(FindingKind.NEED, "Tarve kasvaa")]


def test_undoing_a_mark_from_the_footer_leaves_the_typing_alone(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    type_text(note, "Tarve on aika")
    press(note, Qt.Key.Key_3, CTRL)
    type_text(note, ", ja rah")
    place = note.textCursor().position()
    desk.undo.undo()
    assert (note.toPlainText(), note.textCursor().position()) == ("Tarve on aika, ja rah", place)
    assert found(desk, view) == []
    assert not note.extraSelections()
    type_text(note, "aa")
    assert note.toPlainText() == "Tarve on aika, ja rahaa"
    press(note, Qt.Key.Key_Z, CTRL)
    assert note.toPlainText() != "Tarve on aika, ja rahaa"


def test_undoing_an_unmark_brings_the_mark_where_its_text_is_now(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    type_text(note, "Tarve on aika")
    press(note, Qt.Key.Key_3, CTRL)
    finding = only(desk, view)
    press(note, Qt.Key.Key_3, CTRL)
    put_cursor(view, "Tarve")
    type_text(note, "Alku.\n")
    desk.undo.undo()
    assert now(desk, finding).start == 6
    assert [mark.cursor.selectedText() for mark in note.marks.all()] == ["Tarve on aika"]


def test_a_finding_worded_anew_keeps_its_mark_and_its_words(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    type_text(note, "aika ei riitä")
    press(note, Qt.Key.Key_3, CTRL)
    finding = only(desk, view)
    desk.mapping.revise_finding(finding.id, text="Esihenkilöillä ei ole aikaa.")
    put_cursor(view, "aika")
    type_text(note, "Nyt ")
    assert only(desk, view).text == "Esihenkilöillä ei ole aikaa."
    assert [mark.cursor.selectedText() for mark in note.marks.all()] == ["Nyt aika ei riitä"]
    assert only(desk, view).end == len("Nyt aika ei riitä")


def test_confidential_is_for_the_mark_under_the_cursor_or_the_only_one_of_the_line(
    desk: Desk, view: InterviewsView, going: Going
) -> None:
    note = view.pane.note
    type_text(note, "Rivi ilman\nRiita johdossa")
    press(note, Qt.Key.Key_T, CTRL)
    press(note, Qt.Key.Key_L, CTRL)
    assert going.said[-1].startswith("Only a mark can be confidential")
    select(view, "johdossa")
    press(note, Qt.Key.Key_2, CTRL)
    put_cursor(view, "Riita")
    press(note, Qt.Key.Key_L, CTRL)
    assert only(desk, view).confidential
    put_cursor(view, "Rivi")
    press(note, Qt.Key.Key_L, CTRL)
    assert only(desk, view).confidential
    put_cursor(view, "ohdossa")
    press(note, Qt.Key.Key_L, CTRL)
    assert not only(desk, view).confidential


def test_the_cursor_says_which_mark_it_is_in(view: InterviewsView) -> None:
    note = view.pane.note
    type_text(note, "Yksi\nKaksi")
    press(note, Qt.Key.Key_4, CTRL)
    assert note.accessibleDescription() == "Constraint"
    press(note, Qt.Key.Key_Up)
    assert note.accessibleDescription() == ""
    assert not view.strip.marks[FindingKind.CONSTRAINT].isChecked()
    press(note, Qt.Key.Key_Down)
    assert view.strip.marks[FindingKind.CONSTRAINT].isChecked()


def test_the_gutter_says_the_mark_by_a_number_and_confidential_by_a_lock(view: InterviewsView) -> None:
    note = view.pane.note
    type_text(note, "Yksi")
    plain = note.gutter.grab().toImage()
    press(note, Qt.Key.Key_2, CTRL)
    marked = note.gutter.grab().toImage()
    assert marked != plain
    press(note, Qt.Key.Key_L, CTRL)
    assert note.gutter.grab().toImage() != marked


def test_marks_are_drawn_in_the_colours_of_the_look(desk: Desk, context: Context, qtbot: QtBot) -> None:
    dark = replace(context, look=lambda: DARK)
    view = shown(dark, interview_begun(desk, context).engagement_id, qtbot)
    type_text(view.pane.note, "Tarve")
    press(view.pane.note, Qt.Key.Key_3, CTRL)
    (drawn,) = view.pane.note.extraSelections()
    assert drawn.format.underlineColor().name() == DARK.need


def test_unbreakable_spaces_are_kept(desk: Desk, view: InterviewsView) -> None:
    view.pane.note.insertPlainText("10\u00a0000 asukasta")
    assert view.pane.note_draft.flush()
    assert noted(desk, view) == "10\u00a0000 asukasta"


def test_a_note_changed_by_another_hand_is_shown_with_its_marks(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    type_text(note, "Tarve")
    press(note, Qt.Key.Key_3, CTRL)
    desk.mapping.keep_note(answer(desk, view).id, "Ensin muuta. Tarve")
    assert note.toPlainText() == "Ensin muuta. Tarve"
    assert [mark.cursor.selectedText() for mark in note.marks.all()] == ["Tarve"]
