"""Whether the date, the time or the number of one field is kept: what a draft is for a text."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from sparraaja_desktop.model.errors import SparraajaError
from sparraaja_desktop.ui.draft import RETRY_MS, DraftState
from sparraaja_desktop.ui.sentences import sentence


class Figure(QObject):
    """The field tells its value, and whoever hears of it keeps it; who cannot says so by `refuse` while it is told.

    A value that was refused is told again by itself now and then, through `flush`. `kept` is sent each time that a
    value has been kept, before `state_changed`.
    """

    state_changed = Signal(object)
    kept = Signal()

    def __init__(self, field: QWidget, flush: Callable[[], object]) -> None:
        super().__init__(field)
        self.state = DraftState.SAVED
        self.error: SparraajaError | None = None
        self._unread = ""
        self._refused: SparraajaError | None = None
        self._is_telling = False
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(flush)

    @property
    def why(self) -> str:
        """Why the value is not kept, in a sentence in the language of the window; empty when nothing is wrong."""
        return sentence(self.error) if self.error is not None else self._unread

    def begin(self) -> None:
        """Something else is being typed."""
        self._become(DraftState.UNSAVED)

    def unread(self, why: str) -> None:
        """What was typed is no value; `why` is the sentence for it."""
        self._become(DraftState.FAILED, unread=why)

    def tell(self, told: SignalInstance, value: object) -> bool:
        """Tells the value; whether nobody refused it."""
        self._refused, self._is_telling = None, True
        told.emit(value)
        self._is_telling = False
        if self._refused is not None:
            self._become(DraftState.FAILED, error=self._refused)
            self._retry.start()
            return False
        self.kept.emit()
        self.rest()
        return True

    def refuse(self, error: SparraajaError) -> bool:
        """The value that is being told could not be kept. False when none is being told."""
        if self._is_telling:
            self._refused = error
        return self._is_telling

    def rest(self) -> None:
        """What stands in the field is what is kept."""
        if not self._is_telling:
            self._become(DraftState.SAVED)

    def _become(self, state: DraftState, unread: str = "", error: SparraajaError | None = None) -> None:
        self._retry.stop()
        is_other = (state, unread, error) != (self.state, self._unread, self.error)
        self.state, self._unread, self.error = state, unread, error
        if is_other:
            self.state_changed.emit(state)
