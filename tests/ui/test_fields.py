"""Small fields: a date that may be empty, a check of many words."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.days import read_day
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.fields import OptionalDate, SignedCombo, WrappedCheck, labelled
from sparraaja_desktop.ui.language import Translations
from tests.ui.keys import press, type_text

DAY = date(2026, 11, 4)


@pytest.mark.parametrize(
    "typed",
    [
        "4.11.2026",
        "04.11.2026",
        "4. 11. 2026",
        " 4.11.26 ",
        "4/11/2026",
        "4-11-2026",
        "4 11 2026",
        "2026-11-04",
        "4.11.2026.",
    ],
)
def test_a_date_is_understood_as_people_write_it(typed: str) -> None:
    assert read_day(typed) == DAY


@pytest.mark.parametrize(
    "typed", ["", "31.2.2026", "4.11", "marraskuussa", "4.13.2026", "0.1.2026", "1.1.20261", "4.11.2926"]
)
def test_what_is_no_date_is_not_guessed(typed: str) -> None:
    assert read_day(typed) is None


@pytest.mark.usefixtures("translations")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_what_the_field_writes_it_reads_again(day: date) -> None:
    assert read_day(say_date(day)) == day


def test_a_date_is_written_as_the_language_does(translations: Translations) -> None:
    assert say_date(DAY) == "04/11/2026"
    for language in (Language.FI, Language.SV):
        translations.use(language)
        assert say_date(DAY) == "4.11.2026"


@pytest.fixture
def field(qtbot: QtBot, translations: Translations) -> Iterator[OptionalDate]:
    """The field on a page with another one beside it."""
    page = QWidget()
    layout = QVBoxLayout(page)
    field, other = OptionalDate(), QLineEdit()
    layout.addWidget(field)
    layout.addWidget(other)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    field.setFocus()
    assert translations.language is Language.EN
    yield field
    page.close()


def test_return_tells_the_date_and_writes_it_properly(field: OptionalDate, qtbot: QtBot) -> None:
    type_text(field.edit, "4.11.26")
    with qtbot.waitSignal(field.changed) as changed:
        press(field.edit, Qt.Key.Key_Return)
    assert changed.args == [DAY]
    assert field.value() == DAY
    assert field.edit.text() == "04/11/2026"


def test_a_pause_in_typing_tells_the_date_and_leaves_the_text_alone(field: OptionalDate, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.changed, timeout=3_000):
        type_text(field.edit, "4.11.26")
    assert field.edit.text() == "4.11.26"


def test_an_emptied_field_tells_that_there_is_no_date(field: OptionalDate, qtbot: QtBot) -> None:
    field.set_value(DAY)
    field.edit.selectAll()
    press(field.edit, Qt.Key.Key_Delete)
    with qtbot.waitSignal(field.changed) as changed:
        press(field.edit, Qt.Key.Key_Tab)
    assert changed.args == [None]


def test_what_is_no_date_stays_and_a_sentence_says_how_to_write_one(field: OptionalDate, qtbot: QtBot) -> None:
    field.set_value(DAY)
    field.edit.selectAll()
    type_text(field.edit, "ensi viikolla")
    with qtbot.assertNotEmitted(field.changed):
        press(field.edit, Qt.Key.Key_Return)
    assert field.trouble.isVisible()
    assert "24/11/2026" in field.trouble.text()
    assert field.edit.text() == "ensi viikolla"
    assert field.value() == DAY
    field.refresh(date(2027, 1, 1))
    assert field.edit.text() == "ensi viikolla"
    type_text(field.edit, "!")
    assert not field.trouble.isVisible()
    field.set_value(None)
    assert field.edit.text() == ""


def test_the_date_is_rewritten_when_the_window_changes_its_language(
    field: OptionalDate, translations: Translations
) -> None:
    field.refresh(DAY)
    assert field.edit.text() == "04/11/2026"
    translations.use(Language.FI)
    QApplication.processEvents()
    assert field.edit.text() == "4.11.2026"


def test_the_same_date_again_is_no_news(field: OptionalDate, qtbot: QtBot) -> None:
    field.set_value(DAY)
    field.edit.selectAll()
    type_text(field.edit, "4.11.2026")
    with qtbot.assertNotEmitted(field.changed):
        press(field.edit, Qt.Key.Key_Return)


def test_the_text_of_a_check_can_be_clicked_and_the_box_has_its_name(qtbot: QtBot) -> None:
    check = WrappedCheck()
    qtbot.addWidget(check)
    check.set_text("Luottamuksellinen: ei koskaan mukana asiakirjassa")
    check.show()
    assert check.box.accessibleName() == check.label.text()
    with qtbot.waitSignal(check.toggled) as toggled:
        QTest.mouseClick(check.label, Qt.MouseButton.LeftButton)
    assert toggled.args == [True]
    assert check.is_checked()
    with qtbot.assertNotEmitted(check.toggled):
        check.set_checked(False)
    assert not check.is_checked()


@pytest.mark.usefixtures("qapp")
def test_a_label_is_the_buddy_of_its_field_and_of_the_edit_in_a_date() -> None:
    label, edit = QLabel("Nimi"), QLineEdit()
    box = labelled(label, edit)
    assert label.buddy() is edit
    date_label, field = QLabel("Päivä"), OptionalDate()
    date_box = labelled(date_label, field)
    assert date_label.buddy() is field.edit
    assert box.layout() is not None
    assert date_box.layout() is not None


@pytest.fixture
def states(qtbot: QtBot) -> SignedCombo:
    """A combo box of three states, open, with the keyboard in it."""
    combo = SignedCombo()
    for row, (sign, word) in enumerate((("○", "Draft"), ("◑", "Scheduled"), ("✓", "Done"))):
        combo.addItem("", row)
        combo.say(row, sign, word)
    qtbot.addWidget(combo)
    combo.show()
    combo.setFocus()
    return combo


def test_typing_the_beginning_of_the_word_finds_a_state(states: SignedCombo) -> None:
    type_text(states, "sch")
    assert (states.currentText(), states.currentData()) == ("Scheduled", 1)
    QTest.qWait(QApplication.keyboardInputInterval() + 50)
    type_text(states, "do")
    assert states.currentData() == 2


def test_a_state_is_told_by_a_sign_and_a_word_closed_and_open(states: SignedCombo) -> None:
    states.setCurrentIndex(1)
    closed = QStyleOptionComboBox()
    states.initStyleOption(closed)
    assert closed.currentText == "◑  Scheduled"
    with_sign = states.grab().toImage()
    states.say(1, "", "Scheduled")
    assert states.grab().toImage() != with_sign
    opened = QStyleOptionViewItem()
    delegate = states.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    for row, said in enumerate(("○  Draft", "Scheduled", "✓  Done")):
        delegate.initStyleOption(opened, states.model().index(row, 0))
        assert opened.text == said


def test_a_state_without_a_sign_is_its_word(qtbot: QtBot) -> None:
    empty = SignedCombo()
    qtbot.addWidget(empty)
    option = QStyleOptionComboBox()
    empty.initStyleOption(option)
    assert option.currentText == ""
