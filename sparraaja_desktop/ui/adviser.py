"""The adviser on the overview: quiet next steps, each with its reason; put aside with a reason of one's own."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.advice import Advice, Dismissal
from sparraaja_desktop.ui.advice_reasons import why
from sparraaja_desktop.ui.advice_words import reason, room_and_view, says
from sparraaja_desktop.ui.draft import Draft, Editor
from sparraaja_desktop.ui.engagements.card import Card, Shown
from sparraaja_desktop.ui.flow import FlowLayout
from sparraaja_desktop.ui.kept import tried
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.page import Page, heading
from sparraaja_desktop.ui.room import Room

SHOWN: Final = 5
"""So many next steps are shown at first: a list that never ends is not read."""


Key: TypeAlias = tuple[str, str, str | None]
"""What makes a next step the same one: its coaching, its check, and what it is about."""


class Step(QWidget):
    """One next step: what, where to, why, and a way to put it aside.

    The reason for that keeps itself while it is typed; `aside_asked` is sent when it is whole. `draft` makes a draft.
    """

    go_asked = Signal()
    aside_asked = Signal()

    def __init__(self, draft: Callable[[Editor], Draft]) -> None:
        super().__init__()
        self.advice: Advice | None = None
        self.key: Key | None = None
        self.text, self.why_text = heading(""), heading("faint")
        self.go, self.why, self.aside, self.confirm = QPushButton(), QPushButton(), QPushButton(), QPushButton()
        self.why.setCheckable(True)
        self.aside.setCheckable(True)
        self.reason_label, self.reason = QLabel(), QLineEdit()
        self.reason_label.setBuddy(self.reason)
        self.typing = draft(self.reason)
        self.verbs = QWidget()
        row = FlowLayout(self.verbs, em(self, 0.3))
        for button in (self.go, self.why, self.aside):
            set_tone(button, "flat")
            row.addWidget(button)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._line.addWidget(self.text, 1)
        self._line.addWidget(self.verbs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(em(self, 0.15))
        layout.addLayout(self._line)
        for widget in (self.why_text, self.reason_label, self.reason, self.confirm):
            layout.addWidget(widget)
        layout.setAlignment(self.confirm, Qt.AlignmentFlag.AlignLeft)
        self.go.clicked.connect(self.go_asked)
        self.why.toggled.connect(self.why_text.setVisible)
        self.aside.toggled.connect(self._ask_reason)
        self.reason.textChanged.connect(self._allow)
        self.reason.returnPressed.connect(self._confirm)
        self.confirm.clicked.connect(self._confirm)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand beside the text where there is room for both."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text leaves less room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def show_advice(self, key: Key, advice: Advice, keep: Callable[[str], object]) -> None:
        """Shows a next step; what is being typed for the same one stays. `keep` keeps the reason to put it aside."""
        if key != self.key:
            if not self.typing.flush():
                return
            self.key = key
            self.typing.bind("", keep)
            self.why.setChecked(False)
            self.aside.setChecked(False)
            self.why_text.setVisible(False)
            self._ask_reason(False)
        self.advice = advice
        self.retranslate()

    def retranslate(self) -> None:
        """Says every text again."""
        if self.advice is None:
            return
        said = says(self.advice)
        self.text.setText(said)
        self.why_text.setText(reason(self.advice))
        self.reason_label.setText(self.tr("Why is this put aside?"))
        for button, text in (
            (self.go, self.tr("Go there")),
            (self.why, self.tr("Why?")),
            (self.aside, self.tr("Put aside…")),
            (self.confirm, self.tr("Put aside")),
        ):
            button.setText(text)
            button.setAccessibleName(self.tr("{0} {1}").format(text, said))

    def _arrange(self) -> None:
        wide = self.width() >= em(self, 40)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.verbs.setMinimumWidth(self.verbs.sizeHint().width() if wide else 0)

    def _ask_reason(self, is_asked: bool) -> None:
        for widget in (self.reason_label, self.reason, self.confirm):
            widget.setVisible(is_asked)
        self._allow()
        if is_asked:
            self.reason.setFocus()
        else:
            # Without a reason nothing is put aside.
            self.reason.clear()
            self.typing.flush()

    def _allow(self) -> None:
        self.confirm.setEnabled(bool(self.reason.text().strip()))

    def _confirm(self) -> None:
        if self.reason.text().strip() and self.typing.flush():
            self.aside_asked.emit()


class Aside(QWidget):
    """A remark that was put aside, with its reason, and a way back."""

    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.dismissal: Dismissal | None = None
        self.text = heading("faint")
        self.back = QPushButton()
        set_tone(self.back, "flat")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.back.clicked.connect(self.back_asked)

    def show_dismissal(self, dismissal: Dismissal) -> None:
        """Shows a remark."""
        self.dismissal = dismissal
        self.retranslate()

    def retranslate(self) -> None:
        """Says every text again."""
        if self.dismissal is None:
            return
        said = self.tr("{0}: {1}").format(why(self.dismissal.check), self.dismissal.reason)
        self.text.setText(said)
        self.back.setText(self.tr("Take up again"))
        self.back.setAccessibleName(self.tr("{0} {1}").format(self.tr("Take up again"), said))


class AdviceCard(Card):
    """At most five next steps, more when asked; under them what was put aside."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._engagement_id: str | None = None
        self._advice: tuple[Advice, ...] = ()
        self._dismissed: tuple[Dismissal, ...] = ()
        self._writing: Key | None = None
        self.steps: list[Step] = []
        self.put_aside: list[Aside] = []
        self.about = self.said()
        self._steps_box, self._aside_box = QVBoxLayout(), QVBoxLayout()
        self.box.addLayout(self._steps_box)
        self.more, self.asides = QPushButton(), QPushButton()
        for button in (self.more, self.asides):
            set_tone(button, "flat")
            button.setCheckable(True)
            self.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.toggled.connect(self._show_all)
        self.box.addLayout(self._aside_box)

    def show_record(self, shown: Shown) -> None:
        """Shows what the adviser says now."""
        if shown.engagement.id != self._engagement_id:
            self._engagement_id = shown.engagement.id
            self.more.setChecked(False)
            self.asides.setChecked(False)
        self._read(shown.engagement.id)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves has said the reason."""
        super().hideEvent(event)
        self._writing = None

    def retranslate(self) -> None:
        """See `Card`."""
        self.title.setText(self.tr("Next steps"))
        self._say_counts()
        for step in self.steps:
            step.retranslate()
        for aside in self.put_aside:
            aside.retranslate()

    def visible_steps(self) -> Sequence[Step]:
        """The rows that are shown now."""
        return [step for step in self.steps if not step.isHidden()]

    def first_focus(self) -> QWidget | None:
        """The way to the first next step."""
        shown = self.visible_steps()
        return shown[0].go if shown else None

    def _show_all(self) -> None:
        wanted = self._advice if self.more.isChecked() else self._advice[:SHOWN]
        while len(self.steps) < len(wanted):
            self._add_step()
        for row, step in enumerate(self.steps):
            step.setVisible(row < len(wanted))
            if row < len(wanted) and self._engagement_id is not None:
                key = _key(self._engagement_id, wanted[row])
                step.show_advice(key, wanted[row], partial(self._keep_reason, key, wanted[row]))
        dismissed = self._dismissed if self.asides.isChecked() else ()
        while len(self.put_aside) < len(dismissed):
            self._add_aside()
        for row, aside in enumerate(self.put_aside):
            aside.setVisible(row < len(dismissed))
            if row < len(dismissed):
                aside.show_dismissal(dismissed[row])
        self.more.setVisible(len(self._advice) > SHOWN)
        self.asides.setVisible(bool(self._dismissed))
        self._say_counts()

    def _say_counts(self) -> None:
        hidden = len(self._advice) - SHOWN
        self.about.setText(
            self.tr("What the model would do next. These are reminders, not orders.")
            if self._advice
            else self.tr("Nothing waits just now. Well done.")
        )
        self.more.setText(
            self.tr("Show fewer") if self.more.isChecked() else self.tr("Show %n more", "", max(hidden, 0))
        )
        self.asides.setText(self.tr("Put aside: {0}").format(len(self._dismissed)))

    def _add_step(self) -> None:
        step = Step(self.page.draft)
        step.go_asked.connect(self._go)
        step.aside_asked.connect(self._dismiss)
        self._steps_box.addWidget(step)
        self.steps.append(step)

    def _add_aside(self) -> None:
        aside = Aside()
        aside.back_asked.connect(self._restore)
        self._aside_box.addWidget(aside)
        self.put_aside.append(aside)

    def go_first(self) -> None:
        """Goes to where the first next step is seen to, if there is one."""
        if self._advice:
            self._see_to(self._advice[0])

    def _go(self) -> None:
        step = self.sender()
        if isinstance(step, Step) and step.advice is not None:
            self._see_to(step.advice)

    def _see_to(self, advice: Advice) -> None:
        room, view = room_and_view(advice)
        if room is Room.OVERVIEW:
            self.page.open_place({"check": advice.check})
        else:
            record = {"record": advice.subject_id} if advice.subject_id is not None else {}
            self.context.go(room, self._engagement_id, {"view": view, **record})

    def _read(self, engagement_id: str) -> None:
        """What the adviser says, and in its place the step of which the reason is still being written."""
        if self._writing is not None and self._writing[0] != engagement_id:
            self._writing = None
        advice = list(self.desk.adviser.of(engagement_id))
        writing = next((step for step in self.steps if step.key == self._writing), None) if self._writing else None
        if writing is not None and writing.advice is not None:
            advice = [each for each in advice if _key(engagement_id, each) != writing.key]
            advice.insert(self.steps.index(writing), writing.advice)
        dismissed = self.desk.adviser.dismissed(engagement_id)
        self._advice = tuple(advice)
        self._dismissed = tuple(each for each in dismissed if _key(engagement_id, each) != self._writing)
        self._show_all()

    def _keep_reason(self, key: Key, advice: Advice, typed: str) -> None:
        """Puts a step aside with what is typed of the reason; without any it is said again."""
        engagement_id = key[0]
        if typed.strip():
            # Of another coaching, the rest is only kept on leaving it.
            self._writing = key if engagement_id == self._engagement_id else None
            self.desk.adviser.dismiss(engagement_id, advice, typed, by=self)
            return
        for each in self.desk.adviser.dismissed(engagement_id):
            if _key(engagement_id, each) == key:
                self.desk.adviser.restore(each.id, by=self)

    def _dismiss(self) -> None:
        step = self.sender()
        if isinstance(step, Step) and self._engagement_id is not None:
            self._writing = None
            self._read(self._engagement_id)
            self._focus_near(self.steps.index(step))

    def _restore(self) -> None:
        aside = self.sender()
        if isinstance(aside, Aside) and aside.dismissal is not None:
            tried(self.context, self, self.desk.adviser.restore, aside.dismissal.id)

    def _focus_near(self, row: int) -> None:
        """The keyboard stays with the next steps."""
        shown = self.visible_steps()
        if shown:
            shown[min(row, len(shown) - 1)].go.setFocus()
        else:
            self.asides.setFocus()


def _key(engagement_id: str, what: Advice | Dismissal) -> Key:
    return engagement_id, what.check, what.subject_id
