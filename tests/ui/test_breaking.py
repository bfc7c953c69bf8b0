"""A word that is wider than its place is broken there, so that in large text no letter of it is cut off."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from sparraaja_desktop.ui.breaking import breakable
from sparraaja_desktop.ui.mapping.lines import Line, Lines
from sparraaja_desktop.ui.wrapped_table import WRAPPED, WrappedTable

LONG = "varhaiskasvatuspalvelupäällikkö"


def test_every_piece_of_a_long_word_fits_and_no_letter_is_lost(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    width = metrics.horizontalAdvance(LONG) // 3
    broken = breakable(f"uusi {LONG}", metrics, width)
    assert all(metrics.horizontalAdvance(f"{piece}-") <= width for piece in broken.split()[1].split("\u00ad"))
    assert broken.replace("\u00ad", "") == f"uusi {LONG}"


def test_a_long_word_is_cut_between_its_syllables(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    width = metrics.horizontalAdvance("kulttuuripäällik-")
    assert breakable("kulttuuripäällikkö", metrics, width) == "kulttuuripäällik\u00adkö"
    assert breakable("kulttuuripäällikkö", metrics, width - 1) == "kulttuuripääl\u00adlikkö"


def test_words_that_fit_stay_whole_also_where_a_line_ends_between_them(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    width = metrics.horizontalAdvance("palautettu ")
    assert breakable("palautettu\npalautettu\tpalautettu", metrics, width) == "palautettu\npalautettu\tpalautettu"


def test_a_letter_wider_than_its_place_stands_alone(qapp: QApplication) -> None:
    assert breakable("öö", QFontMetrics(qapp.font()), 1) == "ö\u00adö"


def test_a_cell_is_as_high_as_its_longest_word_broken_asks(qtbot: QtBot) -> None:
    lines = Lines()
    lines.show([Line("1", LONG)])
    table = WrappedTable(lines)
    qtbot.addWidget(table)
    metrics = table.fontMetrics()
    table.setColumnWidth(0, metrics.horizontalAdvance(LONG) // 2)
    asked = table.itemDelegate().sizeHint(QStyleOptionViewItem(), lines.index(0)).height()
    one_line = metrics.boundingRect(QRect(0, 0, 10_000, 10_000), int(WRAPPED), LONG).height()
    assert asked > 2 * one_line
