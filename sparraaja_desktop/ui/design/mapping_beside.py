"""The mapping beside the design session (R31): what is already done, and the needs, to be looked at together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sparraaja_desktop.model.mapping import Finding, FindingKind
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.mapping.names import kind_colour, kind_heading, kind_name, kind_sign
from sparraaja_desktop.ui.page import heading

_KINDS = (FindingKind.DONE, FindingKind.NEED)


class MappingBeside(QWidget):
    """A narrow list that is only read."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.title = QLabel()
        set_tone(self.title, "heading")
        self.title.setWordWrap(True)
        self.empty = heading("faint")
        self.lines = Lines()
        self.view = LineView(context.look)
        self.view.setModel(self.lines)
        self.title.setBuddy(self.view)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.view, 1)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Shows those that are done or needed, and have a text."""
        lines: list[Line] = []
        for kind in _KINDS:
            of_kind = [each for each in findings if each.kind is kind and each.text.strip()]
            if of_kind:
                lines.append(Line("", f"{kind_heading(kind)} ({len(of_kind)})", colour=kind_colour(kind)))
                lines.extend(self._line(each) for each in of_kind)
        self.lines.show(lines)
        self.empty.setVisible(not lines)
        self.view.setVisible(bool(lines))

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("From the mapping"))
        self.empty.setText(self.tr("Nothing is marked as already done or as a need in the mapping yet."))

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.view.setMinimumSize(em(self, 6), em(self, 6))

    def _line(self, finding: Finding) -> Line:
        kind = finding.kind
        spoken = f"{kind_name(kind)}, {finding.text}"
        return Line(finding.id, finding.text, "", kind_sign(kind), kind_colour(kind), spoken)
