"""Two looks of our own, in which everything can be read, at every text size."""

from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sparraaja_desktop.ui.colours import DARK, LIGHT, Look
from sparraaja_desktop.ui.look import dress, em, look_named, set_tone

GROUNDS = ("window", "surface", "sunken", "soft")
INKS = ("text", "faint", "accent", "done", "situation", "need", "constraint", "quote", "alert")


def _light_of(colour: str) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    known = QColor(colour)
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (known.redF(), known.greenF(), known.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1, none, to 21, black on white."""
    low, high = sorted((_light_of(one), _light_of(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read(look: Look) -> None:
    pairs = [*product(INKS, GROUNDS), ("on_accent", "accent")]
    weak = {
        f"{ink} on {ground}": round(contrast(getattr(look, ink), getattr(look, ground)), 2)
        for ink, ground in pairs
        if contrast(getattr(look, ink), getattr(look, ground)) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_the_edge_of_a_field_can_be_seen(look: Look) -> None:
    assert contrast(look.edge, look.surface) >= 3
    assert contrast(look.edge, look.window) >= 3
    assert contrast(look.accent, look.sunken) >= 3


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_the_whole_program_wears_the_look(qapp: QApplication, look: Look) -> None:
    dress(qapp, look, 100, 10)
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.Window).name() == look.window
    assert palette.color(QPalette.ColorRole.Text).name() == look.text
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name() == look.faint
    assert look.accent in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()
    dress(qapp, LIGHT, 100, 10)


def test_the_text_size_is_a_share_of_the_systems(qapp: QApplication) -> None:
    dress(qapp, LIGHT, 300, 9)
    assert qapp.font().pointSizeF() == pytest.approx(27)
    dress(qapp, LIGHT, 100, 10)
    assert qapp.font().pointSizeF() == pytest.approx(10)


def test_sizes_follow_the_text(qtbot: QtBot, qapp: QApplication) -> None:
    dress(qapp, LIGHT, 100, 10)
    label = QLabel("Ää")
    qtbot.addWidget(label)
    one = em(label, 1)
    assert em(label, 2.5) == pytest.approx(2.5 * one, abs=1)
    dress(qapp, LIGHT, 200, 10)
    label.ensurePolished()
    assert em(label, 1) == pytest.approx(2 * one, rel=0.1)
    dress(qapp, LIGHT, 100, 10)


def test_a_tone_is_seen_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    dress(qapp, LIGHT, 100, 10)
    button = QPushButton("Uusi sparraus")
    qtbot.addWidget(button)
    button.resize(200, 60)
    before = button.grab().toImage().pixelColor(100, 8)
    set_tone(button, "main")
    set_tone(button, "main")
    assert button.grab().toImage().pixelColor(100, 8).name() == LIGHT.accent != before.name()


@pytest.mark.parametrize(("name", "look"), [("light", LIGHT), ("dark", DARK), ("system", LIGHT), ("", LIGHT)])
def test_a_look_has_a_name_and_without_a_word_from_the_system_it_is_light(
    qapp: QApplication, name: str, look: Look
) -> None:
    assert look_named(name, qapp) is look
