"""Pages of which one is shown."""

from PySide6.QtWidgets import QStackedWidget, QWidget


class Stack(QStackedWidget):
    """A page that comes to the front is painted once.

    Qt turns the updates of a stack off and on around the change, which marks all that is in the page one by one: what
    is in a scroll area is then painted by itself, and once more with the page. Where the whole place is marked before,
    it is painted as a whole; that is what the former page does by going to the back.
    """

    def setCurrentWidget(self, page: QWidget) -> None:  # noqa: N802 - Qt's name
        """See Qt."""
        self._leave(page)
        super().setCurrentWidget(page)

    def setCurrentIndex(self, index: int) -> None:  # noqa: N802 - Qt's name
        """See Qt."""
        self._leave(self.widget(index))
        super().setCurrentIndex(index)

    def _leave(self, page: QWidget | None) -> None:
        former = self.currentWidget()
        if former is not None and former is not page:
            former.lower()
