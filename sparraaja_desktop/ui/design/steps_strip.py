"""The five steps of leading participation work, and how far the client is (domain.md 2.4)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sparraaja_desktop.model.goals import LeadingStep
from sparraaja_desktop.ui.design.names import step_name
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.look import set_tone
from sparraaja_desktop.ui.page import heading

_AT_MOST = 0.25
"""How much of the height of the page the steps may take."""


class StepsStrip(QWidget):
    """One quiet label for each step: a sign, its number, its name; the sign says done or open, and so does the tip."""

    def __init__(self) -> None:
        super().__init__()
        self._done: dict[LeadingStep, bool] = dict.fromkeys(LeadingStep, False)
        self.title = heading("faint")
        self.labels = {step: QLabel() for step in LeadingStep}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.title)
        self._row = beside(*self.labels.values())
        layout.addWidget(self._row)

    def show_steps(self, steps: Sequence[tuple[LeadingStep, bool]]) -> None:
        """Shows which steps are taken."""
        self._done.update(steps)
        self.retranslate()

    def fit(self, width: int, height: int) -> None:
        """Folds the steps away where they would take much of a page of that size; the title names the next one then."""
        wanted = self._row.heightForWidth(width)
        self._row.setVisible(wanted <= height * _AT_MOST)
        self._say_title()

    def retranslate(self) -> None:
        """Says every text again."""
        self._say_title()
        for number, (step, label) in enumerate(self.labels.items(), start=1):
            done = self._done[step]
            sign, state = ("✓", self.tr("done")) if done else ("○", self.tr("open"))
            label.setText(f"{sign} {number} {step_name(step)}  ")
            label.setAccessibleName(f"{number} {step_name(step)}, {state}")
            label.setToolTip(state)
            set_tone(label, "taken" if done else "faint")

    def _say_title(self) -> None:
        taken, steps = sum(self._done.values()), len(self._done)
        text = self.tr("Leading participation work: {0} of {1} steps taken").format(taken, steps)
        coming = next((step for step, done in self._done.items() if not done), None)
        if self._row.isHidden() and coming is not None:
            text = self.tr("{0}; next: {1}").format(text, step_name(coming))
        self.title.setText(text)
