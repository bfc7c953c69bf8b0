"""Under the note: the marks with their keys, the other deeds a newcomer needs, and a hint."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.mapping import Finding
from sparraaja_desktop.ui.flow import FlowLayout
from sparraaja_desktop.ui.key_names import key_name
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.interview_deeds import InterviewDeeds
from sparraaja_desktop.ui.mapping.names import kind_name, kind_sign


class DeedButton(QPushButton):
    """A quiet button that does what an action of the menu does; a click does not take the keyboard from the note."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.deed = action
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_tone(self, "flat")
        self.clicked.connect(action.trigger)

    def sizeHint(self) -> QSize:
        """Room for the text also when it is bold, because the button is pressed in."""
        size = super().sizeHint()
        if not self.isCheckable():
            return size
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        wider = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return QSize(size.width() + max(wider, 0), size.height())

    def say(self, text: str, *, with_key: bool = True) -> None:
        """Shows a text and the key; the whole deed is in the tool tip and for a screen reader."""
        key = key_name(self.deed)
        self.setText(f"{text}  {key}" if with_key else text)
        self.setAccessibleName(self.deed.text())
        self.setAccessibleDescription(key)
        self.setToolTip(f"{self.deed.text()} ({key})" if key else self.deed.text())


class MarkStrip(QWidget):
    """Shows which mark is under the cursor, and makes one."""

    def __init__(self, deeds: InterviewDeeds) -> None:
        super().__init__()
        self.marks = {kind: DeedButton(action) for kind, action in deeds.marks.items()}
        self.confidential = DeedButton(deeds.confidential)
        self.next, self.skip = DeedButton(deeds.next), DeedButton(deeds.skip)
        self.add, self.time = DeedButton(deeds.add), DeedButton(deeds.time)
        self.hint = QLabel()
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        set_tone(self.hint, "faint")
        upper, lower = QWidget(), QWidget()
        self._flows = [FlowLayout(upper, em(self, 0.25)), FlowLayout(lower, em(self, 0.25))]
        for button in (*self.marks.values(), self.confidential):
            button.setCheckable(True)
            self._flows[0].addWidget(button)
        for button in (self.next, self.skip, self.add, self.time):
            self._flows[1].addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(em(self, 0.15))
        layout.addWidget(upper)
        layout.addWidget(lower)
        layout.addWidget(self.hint)

    def show_here(self, finding: Finding | None) -> None:
        """Which mark is under the cursor."""
        for kind, button in self.marks.items():
            button.setChecked(finding is not None and finding.kind is kind)
        self.confidential.setChecked(finding is not None and finding.confidential)

    def retranslate(self) -> None:
        """Says every text again; the actions have said theirs."""
        for kind, button in self.marks.items():
            button.say(f"{kind_sign(kind)} {kind_name(kind)}", with_key=False)
        self.confidential.say(self.tr("Confidential"))
        self.next.say(self.tr("Next question"))
        self.skip.say(self.tr("Skip"))
        self.add.say(self.tr("Add a question"), with_key=False)
        self.time.say(self.tr("Time"))
        self.hint.setText(
            self.tr(
                "Write freely: everything is saved by itself. Ctrl+1 … Ctrl+5 makes the line or the selection "
                "a finding."
            )
        )
