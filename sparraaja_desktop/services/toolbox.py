"""The toolbox: the shipped tools to read and copy, the sparrer's own to change; and the knowledge cards (R7, R77)."""

from typing import TYPE_CHECKING

from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.goals import Goal
from sparraaja_desktop.model.knowledge import Card
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.questions import Origin
from sparraaja_desktop.model.toolbox import Tool, suitable
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.fields import cleaned, with_fields
from sparraaja_desktop.services.order import next_position
from sparraaja_desktop.services.undo import Deed

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Unit


class Toolbox(Service):
    """Tools of no one engagement. Changing a shipped one raises Mistake: it is copied first.

    `language` is the one in which the shipped ones are said.
    """

    def all(self, language: Language) -> tuple[Tool, ...]:
        """All tools: the own ones first, then the shipped ones."""
        with self._bench.workspace.look() as look:
            return (*look.all(Tool), *self._bench.content.tools(language))

    def suitable(self, goal: Goal, language: Language) -> tuple[Tool, ...]:
        """The tools for the areas of a goal, all of them where it names none, and those chosen for it (R7)."""
        return suitable(self.all(language), goal.areas, goal.tool_ids)

    def read(self, tool_id: str, language: Language) -> Tool:
        """One tool, shipped or own. Raises NotFound."""
        for tool in self.all(language):
            if tool.id == tool_id:
                return tool
        raise NotFound("Tool", tool_id)

    def add(self, by: object | None = None, **fields: object) -> Tool:
        """A new last own tool with these fields, no field named: a blank one. Raises Mistake and TooLong."""
        with self._bench.gesture(Deed.TOOL_ADDED, by) as unit:
            return self._put(unit, Tool(id=self._bench.new_id(), position=0, name=""), fields)

    def copy(self, tool_id: str, language: Language, by: object | None = None) -> Tool:
        """An own copy of a tool, in that language. Raises NotFound."""
        copied = self.read(tool_id, language)
        with self._bench.gesture(Deed.TOOL_COPIED, by) as unit:
            return self._put(unit, with_fields(copied, id=self._bench.new_id(), origin=Origin.OWN), {})

    def revise(self, tool_id: str, by: object | None = None, **fields: object) -> Tool:
        """Sets `name`, `what_for`, `areas`, `means`, `how`, `address` or `note` of an own tool.

        Raises Mistake, TooLong and NotFound as `Bench.revise` does.
        """
        self._refuse_shipped(tool_id)
        return self._bench.revise(Tool, tool_id, Deed.TOOL_CHANGED, by, fields)

    def remove(self, tool_id: str, by: object | None = None) -> None:
        """Removes an own tool: goals that name it show it no more, until it is brought back. Raises NotFound."""
        self._refuse_shipped(tool_id)
        self._bench.remove(Tool, tool_id, Deed.TOOL_REMOVED, by)

    def cards(self, language: Language) -> tuple[Card, ...]:
        """The knowledge cards, in order (R3, R39c, R39d, R45, R77)."""
        return self._bench.content.cards(language)

    def _put(self, unit: "Unit", tool: Tool, fields: dict[str, object]) -> Tool:
        last = with_fields(tool, position=next_position(unit.all(Tool)), **cleaned(Tool, fields))
        unit.put(last)
        return last

    def _refuse_shipped(self, tool_id: str) -> None:
        if any(tool.id == tool_id for tool in self._bench.content.tools(Language.FI)):
            raise Mistake(f"{tool_id} is shipped; it is copied, not changed")
