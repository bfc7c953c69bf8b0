"""The client's service areas, in order."""

from collections.abc import Sequence

from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.ui.engagements.card import Card, Shown
from sparraaja_desktop.ui.engagements.ordered_list import OrderedList, Verbs
from sparraaja_desktop.ui.engagements.renaming import Named
from sparraaja_desktop.ui.page import Page


class AreasCard(Card):
    """The list, titled with the client's own word for a service area."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._shown: Shown | None = None
        self.hint = self.said()
        verbs = Verbs(self._read, self._add, self._rename, self._move, self._remove, self._say)
        self.areas = OrderedList(page.context, verbs)
        self.box.addWidget(self.areas)

    def show_record(self, shown: Shown) -> None:
        """Shows the service areas of the client."""
        if shown.client.id != self._client_id():
            self.areas.begin()
        self._shown = shown
        self._say_word()
        self.areas.reload()

    def retranslate(self) -> None:
        """See `Card`."""
        self.title.setText(self.tr("Service areas"))
        self.areas.retranslate()
        self.areas.name(self.tr("A new service area"), self.tr("Service areas"))
        self._say_word()

    def resize_text(self) -> None:
        """See `Card`."""
        super().resize_text()
        self.areas.resize_text()

    def _say_word(self) -> None:
        word = self._shown.words.area if self._shown is not None else ""
        self.hint.setText(self.tr("The client's word: {0}. Write a name and press Return.").format(word))

    def _client_id(self) -> str:
        return self._shown.client.id if self._shown is not None else ""

    def _read(self) -> Sequence[ServiceArea]:
        return self.desk.clients.areas(self._client_id()) if self._shown is not None else ()

    def _add(self, name: str) -> ServiceArea:
        return self.desk.clients.add_area(self._client_id(), name, by=self)

    def _rename(self, area_id: str, name: str) -> ServiceArea:
        return self.desk.clients.revise_area(area_id, by=self, name=name)

    def _move(self, area_id: str, to: int) -> None:
        self.desk.clients.move_area(area_id, to, by=self)

    def _remove(self, area_id: str) -> None:
        self.desk.clients.remove_area(area_id, by=self)

    def _say(self, area: Named) -> str:
        return area.name
