"""The shipped look: our own light and dark palette on Fusion, and the text size."""

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from sparraaja_desktop.ui.colours import DARK, LIGHT, Look

__all__ = ["DARK", "LIGHT", "Look", "dress", "em", "look_named", "set_tone"]


_SHEET = Template("""
QWidget#sidebar { background: $sunken; }
QWidget#header, QWidget#footer { background: $window; }
QFrame#rule { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame#upright { background: $line; border: none; max-width: 1px; min-width: 1px; }
QLabel[tone="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[tone="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[tone="faint"] { color: $faint; }
QLabel[tone="read"] { border: 2px solid transparent; border-radius: 4px; padding: 1px 3px; }
QLabel[tone="read"]:focus { border-color: $accent; }
QLabel[tone="taken"] { color: $done; font-weight: 600; }
QLabel[tone="alert"] { color: $alert; font-weight: 600; }
QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser {
  background: $surface; border: 1px solid $edge; border-radius: 4px; padding: 4px 6px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus { border: 2px solid $accent;
  padding: 3px 5px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; selection-background-color: $soft;
  selection-color: $text; }
QRadioButton::indicator, QCheckBox::indicator, QListView::indicator { width: ${mark}px; height: ${mark}px; }
QListView::indicator:unchecked { border: 1px solid $edge; }
QListView, QTreeView, QTableView { background: $surface; border: 1px solid $line; border-radius: 4px; outline: 0; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid $accent; }
QListView::item, QTreeView::item { padding: 6px 8px; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $soft; color: $text; }
QWidget#sidebar QListView { background: $sunken; border: 1px solid $sunken; }
QWidget#sidebar QListView:focus { border: 2px solid $accent; }
QPushButton { background: $surface; border: 1px solid $edge; border-radius: 4px; padding: 6px 14px; }
QPushButton:hover { background: $soft; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled, QToolButton:disabled { color: $faint; border-color: $line; }
QPushButton[tone="main"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[tone="main"]:hover { background: $text; color: $window; }
QPushButton[tone="main"]:focus { border: 2px solid $text; }
QPushButton[tone="main"]:disabled { background: $surface; color: $faint; border-color: $line; }
QPushButton[tone="flat"] { background: transparent; border: 1px solid transparent; text-align: left; padding: 6px 8px; }
QPushButton[tone="flat"]:hover { background: $soft; }
QPushButton[tone="flat"]:checked { background: $soft; font-weight: 600; }
QPushButton[tone="flat"]:focus { border: 2px solid $accent; padding: 5px 7px; }
QPushButton[tone="step"] { background: transparent; border: none; border-bottom: 3px solid transparent;
  border-radius: 0; padding: 6px 10px; }
QPushButton[tone="step"]:checked { border-bottom: 3px solid $accent; color: $accent; }
QPushButton[tone="step"]:focus { background: $soft; }
QFrame[tone="card"] { background: $surface; border: 1px solid $line; border-radius: 6px; }
QFrame[tone="notice"] { background: $soft; border: 1px solid $accent; border-radius: 6px; }
QMenuBar { background: $window; } QMenuBar::item:selected { background: $soft; color: $text; }
QMenu { background: $surface; border: 1px solid $edge; } QMenu::item { padding: 5px 24px; }
QMenu::item:selected { background: $soft; color: $text; } QMenu::item:disabled { color: $faint; }
QToolTip { background: $surface; color: $text; border: 1px solid $edge; }
QScrollArea { border: none; background: transparent; }
QSplitter::handle { background: $line; }
""")


def look_named(name: str, app: QApplication) -> Look:
    """The look for a setting: light, dark, or what the system says now (light where it says nothing)."""
    if name == "system":
        return DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return DARK if name == "dark" else LIGHT


def dress(app: QApplication, look: Look, text_size: int, base_points: float) -> None:
    """Puts the look on the whole program; `text_size` in per cent of `base_points`."""
    points = base_points * text_size / 100
    font = QFont(app.font())
    font.setPointSizeF(points)
    app.setFont(font)
    palette = _palette(look)
    app.setPalette(palette)
    # Fusion outlines these with a darker window colour, which a dark window swallows. (The stub says bytes.)
    palette.setColor(QPalette.ColorRole.Window, QColor(look.edge).lighter(150))
    for kind in ("QRadioButton", "QCheckBox", "QComboBox", "QSpinBox"):
        app.setPalette(palette, kind)  # type: ignore[arg-type]
    sizes = {"mark": f"{points * 1.3:.0f}", "title": f"{points * 1.35:.1f}", "heading": f"{points * 1.12:.1f}"}
    app.setStyleSheet(_SHEET.substitute(look._asdict(), **sizes))


def em(widget: QWidget, count: float) -> int:
    """`count` line heights of the widget's font, in pixels: sizes that follow the text."""
    return round(widget.fontMetrics().height() * count)


def set_tone(widget: QWidget, tone: str) -> None:
    """Gives the widget a tone of the style sheet: title, heading, faint, taken, alert, main, flat, step, card …"""
    if widget.property("tone") == tone:
        return
    widget.setProperty("tone", tone)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _palette(look: Look) -> QPalette:
    """The palette that Fusion draws with."""
    roles = {
        QPalette.ColorRole.Window: look.window,
        QPalette.ColorRole.WindowText: look.text,
        QPalette.ColorRole.Base: look.surface,
        QPalette.ColorRole.AlternateBase: look.sunken,
        QPalette.ColorRole.Text: look.text,
        QPalette.ColorRole.Button: look.surface,
        QPalette.ColorRole.ButtonText: look.text,
        QPalette.ColorRole.BrightText: look.alert,
        QPalette.ColorRole.Highlight: look.accent,
        QPalette.ColorRole.HighlightedText: look.on_accent,
        QPalette.ColorRole.Link: look.accent,
        QPalette.ColorRole.LinkVisited: look.accent,
        QPalette.ColorRole.ToolTipBase: look.surface,
        QPalette.ColorRole.ToolTipText: look.text,
        QPalette.ColorRole.PlaceholderText: look.faint,
        QPalette.ColorRole.Light: look.surface,
        QPalette.ColorRole.Midlight: look.line,
        QPalette.ColorRole.Mid: look.edge,
        QPalette.ColorRole.Dark: look.edge,
        QPalette.ColorRole.Shadow: look.edge,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.faint))
    return palette
