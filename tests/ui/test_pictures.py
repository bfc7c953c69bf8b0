"""The pictures: all that they say can be read, in every size, in grey and in the dark."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.contrast import contrast
from sparraaja_desktop.model.drawings import Drawing, ProfileDrawing, Series, Stop, TimelineDrawing
from sparraaja_desktop.ui.colours import DARK, LIGHT, Look
from sparraaja_desktop.ui.pictures.canvas import Canvas, in_pixels, mixed
from sparraaja_desktop.ui.pictures.drawn import draw, image, picture_size, png
from sparraaja_desktop.ui.pictures.heat import readable
from sparraaja_desktop.ui.pictures.unseen import Unseen
from sparraaja_desktop.ui.pictures.view import PictureView
from tests.drawings import BRIEF, DOTS, EMPTY, HEAT, PROFILE, TIMELINE, USUAL, long_ones

pytestmark = pytest.mark.usefixtures("qapp")

_WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</word>')


def printed(drawing: Drawing, width: int, path: Path) -> tuple[QRectF, list[tuple[QRectF, str]]]:
    """The page of a picture that was printed, and the words on it with their places."""
    size = picture_size(drawing, width, letters())
    writer = QPdfWriter(str(path))
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QSizeF(size), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.setFont(letters())
    draw(painter, QRectF(0, 0, width, size.height()), drawing, LIGHT)
    painter.end()
    run = subprocess.run(["pdftotext", "-bbox", str(path), "-"], check=True, capture_output=True, text=True)
    words = [
        (QRectF(float(x), float(y), float(x2) - float(x), float(y2) - float(y)), word)
        for x, y, x2, y2, word in _WORD.findall(run.stdout)
    ]
    return QRectF(0, 0, size.width(), size.height()), words


def letters() -> QFont:
    """The letters that a picture has in the window."""
    return in_pixels(QGuiApplication.font())


def told(drawing: Drawing) -> set[str]:
    """All the words and numbers that a drawing of numbers tells."""
    if drawing is PROFILE:
        texts = [
            *PROFILE.labels,
            *(each.name for each in PROFILE.series),
            *(one for row in PROFILE.shown for one in row),
        ]
    elif isinstance(drawing, TimelineDrawing):
        texts = [drawing.now_label, *(f"{each.day} {each.label}" for each in drawing.stops)]
    elif drawing is HEAT:
        texts = [*HEAT.rows, *HEAT.columns, *(str(one or HEAT.empty) for row in HEAT.counts for one in row)]
    else:
        texts = [*DOTS.questions, DOTS.low, DOTS.high, *(str(one) for row in DOTS.counts for one in row)]
    return set(" ".join([drawing.title, *texts]).split())


@pytest.mark.parametrize("drawing", USUAL)
@pytest.mark.parametrize("width", [440, 900])
def test_every_word_and_number_stands_in_the_picture(drawing: Drawing, width: int, tmp_path: Path) -> None:
    _, words = printed(drawing, width, tmp_path / "picture.pdf")
    assert told(drawing) - {word for _, word in words} == set()


@pytest.mark.parametrize("rows", [3, 8])
@pytest.mark.parametrize("width", [260, 567, 1200])
def test_no_word_is_cut_off_or_lies_on_another(rows: int, width: int, tmp_path: Path) -> None:
    for drawing in (*USUAL, *long_ones(rows)):
        page, words = printed(drawing, width, tmp_path / "picture.pdf")
        assert len(words) > 8
        assert [word for box, word in words if not page.adjusted(-1, -1, 1, 1).contains(box)] == []
        # The box of a letter reaches above and below its ink.
        inks = [(box.adjusted(0.5, box.height() * 0.2, -0.5, -box.height() * 0.2), word) for box, word in words]
        on_another = [
            (a, b) for at, (one, a) in enumerate(inks) for other, b in inks[at + 1 :] if one.intersects(other)
        ]
        assert on_another == []


@pytest.mark.parametrize("drawing", [*EMPTY, *long_ones(5)])
def test_whatever_there_is_to_draw_has_a_picture(drawing: Drawing) -> None:
    assert png(drawing).startswith(b"\x89PNG")
    assert picture_size(drawing, 400).height() > 0


@pytest.mark.parametrize("drawing", USUAL)
def test_word_gets_fifteen_centimetres_of_three_hundred_dots_and_the_same_each_time(drawing: Drawing) -> None:
    data = png(drawing)
    assert png(drawing) == data
    assert len(data) < 100_000
    made = QImage.fromData(data)
    assert made.width() == 1772
    assert made.dotsPerMeterX() == made.dotsPerMeterY() == 11811
    assert made.pixelColor(made.width() - 1, made.height() - 1) == QColor(LIGHT.surface)


def test_the_bars_differ_also_where_there_is_no_colour() -> None:
    shades = []
    for kind in range(3):
        made = QImage(200, 40, QImage.Format.Format_Grayscale8)
        made.fill(Qt.GlobalColor.white)
        painter = QPainter(made)
        Canvas(painter, QRectF(0, 0, 200, 40), LIGHT).bar(QRectF(0, 0, 200, 40), kind)
        painter.end()
        inner = [made.pixelColor(x, y).value() for x in range(20, 180) for y in range(8, 32)]
        shades.append((sum(inner) / len(inner), len(set(inner)) > 5))
    (striped, is_pattern), (full, is_plain), (dotted, is_other_pattern) = shades
    assert is_pattern
    assert is_other_pattern
    assert not is_plain
    assert full + 60 < min(striped, dotted)


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_a_number_is_read_on_every_shade_of_the_heat_map(look: Look) -> None:
    shades = [mixed(QColor(look.soft), QColor(look.accent), step / 40) for step in range(41)]
    assert min(contrast(readable(shade), shade.name()) for shade in shades) >= 4.5
    depth = [shade.lightness() for shade in shades]
    assert depth == sorted(depth, reverse=look is LIGHT)


@pytest.mark.parametrize("drawing", USUAL)
def test_a_dark_window_has_a_dark_picture(drawing: Drawing) -> None:
    made = image(drawing, DARK, letters(), 500, 1.0)
    assert made.pixelColor(made.width() - 1, made.height() - 1).name() == DARK.surface
    shown = {made.pixelColor(x, y).name() for x in range(0, made.width(), 2) for y in range(0, made.height(), 2)}
    assert DARK.accent in shown


def test_a_value_that_is_not_known_has_no_bar() -> None:
    values = Series("Ennen", (2.0, None, 3.0))
    drawing = ProfileDrawing("", ("Yksi", "Kaksi", "Kolme"), (values,), (("2", "–", "3"),), 5.0)
    made = image(drawing, LIGHT, letters(), 600, 1.0)
    accent = QColor(LIGHT.accent)
    runs = [max(len(run) for run in _runs(made, y, accent)) for y in range(made.height())]
    assert sum(1 for before, run in pairwise(runs) if before < 60 <= run) == 2


def _runs(made: QImage, y: int, colour: QColor) -> list[str]:
    row = "".join("x" if made.pixelColor(x, y) == colour else " " for x in range(made.width()))
    return row.split(" ")


def test_a_timeline_of_few_words_goes_across_and_one_of_many_down() -> None:
    assert picture_size(BRIEF, 567, letters()).height() < picture_size(TIMELINE, 567, letters()).height() / 2
    assert picture_size(BRIEF, 250, letters()).height() > picture_size(BRIEF, 567, letters()).height() * 2


@pytest.mark.parametrize("now", [-0.1, 0.0, 0.2, 0.37, 0.99, 1.0, None])
def test_today_is_where_it_is_in_time(now: float | None, tmp_path: Path) -> None:
    _, words = printed(replace(BRIEF, now=now, now_label="nyt"), 567, tmp_path / "picture.pdf")
    at = {word: box.center().x() for box, word in words}
    if now is None:
        assert "nyt" not in at
    elif now <= 0:
        assert at["nyt"] == pytest.approx(at["Aloitus"], abs=15)
    elif now >= 1:
        assert at["nyt"] == pytest.approx(at["Seuranta"], abs=15)
    else:
        earlier = [at[stop.day] for stop in BRIEF.stops if stop.at is not None and stop.at <= now]
        later = [at[stop.day] for stop in BRIEF.stops if stop.at is not None and stop.at > now]
        assert max(earlier) - 1 <= at["nyt"] <= min(later)


def test_stops_of_one_day_stand_side_by_side(tmp_path: Path) -> None:
    stops = tuple(Stop(f"Tapahtuma{number}", "1.9.2026", 0.5, is_done=False) for number in range(5))
    _, words = printed(TimelineDrawing("", stops), 567, tmp_path / "picture.pdf")
    places = sorted(box.center().x() for box, word in words if word.startswith("Tapahtuma"))
    assert min(later - earlier for earlier, later in pairwise(places)) > 70


class _Window(QWidget):
    """A window with a picture in it, in the look of the moment."""

    def __init__(self) -> None:
        super().__init__()
        self.look = LIGHT
        self.picture = PictureView(self.now)
        QVBoxLayout(self).addWidget(self.picture)

    def now(self) -> Look:
        """The look of the moment."""
        return self.look


@pytest.fixture
def window(qtbot: QtBot) -> _Window:
    """The window, shown."""
    window = _Window()
    qtbot.addWidget(window)
    window.resize(700, 500)
    window.show()
    qtbot.waitExposed(window)
    return window


def _colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def test_a_screen_reader_is_told_what_is_to_be_seen(window: _Window) -> None:
    picture = window.picture
    assert picture.heightForWidth(300) == 0
    assert len(_colours(picture.grab().toImage())) == 1
    picture.show_picture(HEAT, "Eniten toimia on Konsernipalveluilla.")
    assert picture.accessibleName() == "Suunnitelmien toimet palvelualueittain"
    assert picture.accessibleDescription() == "Eniten toimia on Konsernipalveluilla."
    assert picture.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_picture_has_the_room_that_it_needs_and_grows_with_the_text(window: _Window, qtbot: QtBot) -> None:
    picture = window.picture
    picture.show_picture(DOTS, "Useimmat olivat samaa mieltä.")
    assert picture.hasHeightForWidth()
    assert picture.heightForWidth(300) > picture.heightForWidth(500)
    assert picture.sizeHint().height() == picture.heightForWidth(picture.sizeHint().width())
    qtbot.waitUntil(lambda: picture.height() >= picture.heightForWidth(picture.width()))
    before = picture.minimumSizeHint()
    font = QFont(picture.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    picture.setFont(font)
    assert picture.minimumSizeHint().width() > before.width() * 1.5


def test_the_picture_follows_the_look_and_shows_where_the_keyboard_is(window: _Window, qtbot: QtBot) -> None:
    picture = window.picture
    picture.show_picture(PROFILE, "Kaikki nousivat.")
    light = picture.grab().toImage()
    window.look = DARK
    assert picture.grab().toImage() != light
    window.look = LIGHT
    assert picture.grab().toImage() == light
    window.activateWindow()
    picture.setFocus()
    qtbot.waitUntil(picture.hasFocus)
    assert picture.grab().toImage().pixelColor(0, picture.height() // 2).name() == LIGHT.accent


def test_beside_a_window_a_file_gets_the_same_picture() -> None:
    assert Unseen()(HEAT) == png(HEAT)


ALONE = """
from sparraaja_desktop.ui.pictures.unseen import Unseen
import sys
assert not any(name.startswith("PySide6") for name in sys.modules)
from tests.drawings import HEAT
draw = Unseen()
assert draw(HEAT) == draw(HEAT)
sys.stdout.buffer.write(draw(HEAT))
"""


def test_a_picture_is_drawn_where_there_is_no_window_and_no_screen() -> None:
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
    environment["PYTHONPATH"] = os.pathsep.join([str(Path(__file__).parents[2]), environment.get("PYTHONPATH", "")])
    run = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, env=environment, timeout=60)
    assert run.stdout.startswith(b"\x89PNG"), run.stderr.decode()
