"""The things that a mapping looks at, each with its state and evidence (R16-R20)."""

from sparraaja_desktop.content.library import Content, ShippedItem
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import ItemGroup, MappingItem
from sparraaja_desktop.model.text import clean_line
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.order import next_position
from sparraaja_desktop.services.undo import Deed


class Items(Service):
    """The mapping items of an engagement. A part of `Mapping`."""

    def items(self, engagement_id: str) -> tuple[MappingItem, ...]:
        """The items in order: the basics, the six means of kuntalaki 22 §, then the own ones."""
        with self._bench.workspace.look() as look:
            return by_group(look.all(MappingItem, engagement_id=engagement_id))

    def revise_item(self, item_id: str, by: object | None = None, **fields: object) -> MappingItem:
        """Sets `state`, `evidence`, `document`, `approved_by`, `approved_on`, or the `title` of an own item."""
        return self._bench.revise(MappingItem, item_id, Deed.ITEM_CHANGED, by, fields)

    def add_item(self, engagement_id: str, title: str, by: object | None = None) -> MappingItem:
        """An own item, the last one (R20). Raises NotFound without such an engagement, and TooLong."""
        title = clean_line(title)
        with self._bench.gesture(Deed.ITEM_ADDED, by) as unit:
            unit.need(Engagement, engagement_id)
            item = MappingItem(
                id=self._bench.new_id(),
                engagement_id=engagement_id,
                position=next_position(unit.all(MappingItem, engagement_id=engagement_id)),
                group=ItemGroup.OWN,
                title=title,
            )
            unit.put(item)
        return item

    def remove_item(self, item_id: str, by: object | None = None) -> None:
        """Removes an item."""
        self._bench.remove(MappingItem, item_id, Deed.ITEM_REMOVED, by)

    def item_title(self, item: MappingItem, language: Language) -> str:
        """The title of an item: a shipped one's in `language`, an own one's as it was typed."""
        return title_of(self._bench.content, item, language)

    def item_hint(self, item: MappingItem, language: Language) -> str:
        """What to write about a shipped item; empty for an own one."""
        shipped = _shipped(self._bench.content, item)
        return shipped.hint.in_(language) if shipped else ""


def by_group(items: tuple[MappingItem, ...]) -> tuple[MappingItem, ...]:
    """The items in the order of their groups, then in their own."""
    groups = list(ItemGroup)
    return tuple(sorted(items, key=lambda each: (groups.index(each.group), each.position)))


def title_of(content: Content, item: MappingItem, language: Language) -> str:
    """The title of an item; its key where it is one that this version no longer ships."""
    shipped = _shipped(content, item)
    return shipped.title.in_(language) if shipped else item.title or item.key or ""


def _shipped(content: Content, item: MappingItem) -> ShippedItem | None:
    return next((each for each in content.items() if each.key == item.key), None)
