"""What the pictures draw with: text that wraps and never runs out of its place, and marks that tell without colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from sparraaja_desktop.ui.look import Look

LEFT, RIGHT, MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter

_ENDLESS = 100_000.0


class Canvas:
    """A place to draw in: as wide as `rect`, from its top down, in the painter's own font.

    `em` is the height of that font's letters in the painter's units; every size is a multiple of it.
    """

    def __init__(self, painter: QPainter, rect: QRectF, look: Look) -> None:
        self.painter = painter
        self.look = look
        self._font = QFont(painter.font())
        self.em = float(QFontInfo(self._font).pixelSize())
        # The edges of what is drawn are lines, which are as thick on both sides.
        edge = self.em * 0.1
        self.left, self.right, self.top = rect.left() + edge, rect.right() - edge, rect.top() + edge
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    @property
    def width(self) -> float:
        """The whole width."""
        return self.right - self.left

    def title(self, text: str) -> float:
        """The name of the picture at its top; where the rest begins."""
        bottom = self.text(text, self.left, self.top, self.width, size=1.1, bold=True)
        return bottom + self.em * 0.9 if text.strip() else self.top

    def text(
        self,
        text: str,
        left: float,
        top: float,
        width: float,
        *,
        colour: str = "",
        size: float = 1.0,
        bold: bool = False,
        align: Qt.AlignmentFlag = LEFT,
        lines: int = 3,
    ) -> float:
        """Writes at most so many lines, the last one ended with a sign of omission; gives the bottom.

        `size` is a multiple of the painter's font, `colour` the look's text when empty.
        """
        font = self._sized(size, bold=bold)
        self.painter.setPen(QColor(colour or self.look.text))
        self.painter.setFont(font)
        step = QFontMetricsF(font).height()
        for line in self._broken(text, font, width, lines):
            spare = width - QFontMetricsF(font).horizontalAdvance(line)
            at = left + (spare if align == RIGHT else spare / 2 if align == MIDDLE else 0.0)
            self.painter.drawText(QPointF(at, top + QFontMetricsF(font).ascent()), line)
            top += step
        return top

    def height(self, text: str, width: float, *, size: float = 1.0, bold: bool = False, lines: int = 3) -> float:
        """How much room `text` would take."""
        font = self._sized(size, bold=bold)
        return len(self._broken(text, font, width, lines)) * QFontMetricsF(font).height()

    def widest(self, texts: tuple[str, ...], *, size: float = 1.0, bold: bool = False) -> float:
        """The width of the widest of the texts, each on one line; 0 for none."""
        metrics = QFontMetricsF(self._sized(size, bold=bold))
        return max((metrics.horizontalAdvance(_plain(text)) for text in texts), default=0.0)

    def column(self, texts: tuple[str, ...], share: float) -> float:
        """The width of a column of names: that share of the picture at most, more only for a word that is longer."""
        words = tuple(word for text in texts for word in text.split())
        room = max(self.width * share, min(self.widest(words) + 1, self.width * 0.45))
        return min(self.widest(texts) + 1, room)

    def line(self, x1: float, y1: float, x2: float, y2: float, pen: QPen) -> None:
        """A straight line."""
        self.painter.setPen(pen)
        self.painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    def pen(self, colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """A pen whose `width` is in ems."""
        pen = QPen(QColor(colour), self.em * width, style)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen

    def bar(self, box: QRectF, kind: int) -> None:
        """A bar of one of the kinds 0-2: striped, full, dotted; they differ in grey as well."""
        self.painter.setPen(self.pen(self.look.accent, 0.09))
        self.painter.setBrush(QColor(self.look.accent if kind == 1 else self.look.surface))
        round_by = min(self.em * 0.18, box.width() / 2)
        self.painter.drawRoundedRect(box, round_by, round_by)
        if kind == 1:
            return
        self.painter.save()
        self.painter.setClipRect(box.adjusted(1, 0, -1, 0), Qt.ClipOperation.IntersectClip)
        self._stripes(box) if kind == 0 else self._dots(box)
        self.painter.restore()

    def _stripes(self, box: QRectF) -> None:
        pen, height = self.pen(self.look.accent, 0.07), box.height()
        at = box.left() - height
        while at < box.right():
            self.line(at, box.bottom(), at + height, box.top(), pen)
            at += self.em * 0.42

    def _dots(self, box: QRectF) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(self.look.accent))
        step = self.em * 0.36
        for row in range(int(box.height() / step) + 1):
            at = box.left() + step * (0.5 if row % 2 else 1.0)
            while at < box.right():
                self.painter.drawEllipse(QPointF(at, box.top() + step * (row + 0.6)), self.em * 0.08, self.em * 0.08)
                at += step

    def _sized(self, size: float, *, bold: bool) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(max(round(self.em * size), 1))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def _broken(self, text: str, font: QFont, width: float, lines: int) -> list[str]:
        """The text line by line: broken between words, inside a word only where it fits no line."""
        text, metrics = _plain(text), QFontMetricsF(font)
        layout = QTextLayout(text, font)
        layout.setTextOption(_wrapping())
        layout.beginLayout()
        starts: list[int] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, self.em))
            starts.append(line.textStart())
        layout.endLayout()
        broken = [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
        if len(broken) > lines:
            rest = metrics.elidedText(text[starts[lines - 1] :], Qt.TextElideMode.ElideRight, width)
            broken = [*broken[: lines - 1], rest]
        return broken


def _plain(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def mixed(first: QColor, last: QColor, share: float) -> QColor:
    """The colour at that share of the way."""
    share = min(max(share, 0.0), 1.0)
    pairs = ((first.red(), last.red()), (first.green(), last.green()), (first.blue(), last.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))


def in_pixels(font: QFont) -> QFont:
    """The font with its size on the screen in pixels: then it is as large on every device."""
    sized = QFont(font)
    sized.setPixelSize(QFontInfo(font).pixelSize())
    return sized


def endless(width: float) -> QRectF:
    """A place of that width with room for a picture of any height."""
    return QRectF(0, 0, width, _ENDLESS)
