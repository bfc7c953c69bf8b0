"""The municipalities that one has coached, as peers of a coaching: what they share with it (R69)."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.pairs import PossiblePeer
from sparraaja_desktop.ui.fields import labelled
from sparraaja_desktop.ui.look import Look, em
from sparraaja_desktop.ui.mapping.interview_words import LANGUAGE_NAMES
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView

_ROW = 2.7
_MOST_ROWS = 4
"""How high a row is in line heights, and how many are seen at once."""


class Peers(QWidget):
    """Hidden while no other municipality has been coached; `chosen` carries the id of a client."""

    chosen = Signal(str)

    def __init__(self, look: Callable[[], Look]) -> None:
        super().__init__()
        self._peers: tuple[PossiblePeer, ...] = ()
        self._themes: Mapping[str, str] = {}
        self._language = Language.FI
        self.label = QLabel()
        self.lines, self.view = Lines(), LineView(look)
        self.view.setModel(self.lines)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(labelled(self.label, self.view))
        self.view.activated.connect(self._activated)

    def show_peers(self, peers: Sequence[PossiblePeer], themes: Mapping[str, str], language: Language) -> None:
        """Shows these in their order; `themes` are the titles of the shipped ones in the `language` of the window."""
        self._peers, self._themes, self._language = tuple(peers), themes, language
        self.retranslate()

    def retranslate(self) -> None:
        """Says every text again."""
        self.label.setText(self.tr("Municipalities that you have coached; Return chooses"))
        self.lines.show([self._line(peer) for peer in self._peers])
        self.setVisible(bool(self._peers))
        self.resize_text()

    def resize_text(self) -> None:
        """As high as the rows, up to a few."""
        self.view.setFixedHeight(em(self, _ROW * min(max(len(self._peers), 1), _MOST_ROWS) + 0.3))

    def _line(self, peer: PossiblePeer) -> Line:
        themes = ", ".join(self._themes.get(theme, theme) for theme in peer.themes)
        languages = ", ".join(LANGUAGE_NAMES[each] for each in peer.languages)
        shared = (
            self.tr("The same themes: {0}").format(themes) if themes else "",
            self.tr("The same language: {0}").format(languages) if languages else "",
            self.tr("The same region") if peer.is_near else "",
        )
        detail = " · ".join(filter(None, shared)) or self.tr("Nothing in common that is known here")
        return Line(peer.client.id, peer.client.name.in_(self._language), detail, "→", "accent")

    def _activated(self, index: QModelIndex) -> None:
        self.chosen.emit(self.lines.line(index.row()).id)
