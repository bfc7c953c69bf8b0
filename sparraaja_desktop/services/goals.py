"""The goals agreed together (R22-R26), the outcome that somebody is responsible (R27), and THL's five steps."""

from typing import Final

from sparraaja_desktop.content.templates import GoalTemplate
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.goals import Goal, LeadingStep, ResponsiblePerson
from sparraaja_desktop.model.mapping import Finding, FindingKind, ItemState, MappingItem
from sparraaja_desktop.services.bench import Bench, Service
from sparraaja_desktop.services.clients import first_language
from sparraaja_desktop.services.listing import Listing, Place
from sparraaja_desktop.services.only import Only
from sparraaja_desktop.services.undo import Deed

_THERE: Final = (ItemState.YES, ItemState.PART_OF_OTHER)


class Goals(Service):
    """The goals of an engagement, and who is responsible for participation work."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._goals = Listing(
            bench,
            Goal,
            Place("engagement_id", Engagement),
            added=Deed.GOAL_ADDED,
            changed=Deed.GOAL_CHANGED,
            removed=Deed.GOAL_REMOVED,
        )
        self._responsible = Only(bench, ResponsiblePerson, Deed.RESPONSIBLE_CHANGED)

    def of(self, engagement_id: str) -> tuple[Goal, ...]:
        """The goals in their order."""
        return self._goals.of(engagement_id)

    def read(self, goal_id: str) -> Goal:
        """One goal. Raises NotFound."""
        return self._goals.read(goal_id)

    def add(self, engagement_id: str, text: str = "", template: str | None = None, by: object | None = None) -> Goal:
        """A new last goal; from the shipped one with the key `template` where there is one (R23-R25).

        A shipped goal is worded in the client's first language, unless `text` words it. Raises NotFound, TooLong.
        """
        with self._bench.gesture(Deed.GOAL_ADDED, by) as unit:
            language = first_language(unit, engagement_id)
            shipped = self._template(template) if template is not None else None
            return self._goals.put_last(
                unit,
                engagement_id,
                {"template": template},
                text=text or (shipped.text.in_(language) if shipped else ""),
                areas=shipped.areas if shipped else (),
                support=shipped.support if shipped else (),
                tool_ids=shipped.tool_ids if shipped else (),
            )

    def revise(self, goal_id: str, by: object | None = None, **fields: object) -> Goal:
        """Sets any field but the place and the template. Raises Mistake, TooLong and NotFound as `Bench.revise` does.

        It is agreed with `agreed_with` and `agreed_on` (R22); `finding_ids` and `tool_ids` may name what is in the
        trash.
        """
        return self._goals.revise(goal_id, by, fields)

    def move(self, goal_id: str, to: int, by: object | None = None) -> None:
        """Moves a goal to the place `to` (from 0). Raises NotFound."""
        self._goals.move(goal_id, to, Deed.GOAL_MOVED, by)

    def remove(self, goal_id: str, by: object | None = None) -> None:
        """Removes a goal; the actions that serve it serve none then."""
        self._goals.remove(goal_id, by)

    def templates(self) -> tuple[GoalTemplate, ...]:
        """The usual goals, in order."""
        return self._bench.content.goal_templates()

    def responsible(self, engagement_id: str) -> ResponsiblePerson:
        """Who is named responsible (R27), a blank one where nothing is kept yet. Raises NotFound."""
        return self._responsible.of(engagement_id)

    def revise_responsible(self, engagement_id: str, by: object | None = None, **fields: object) -> ResponsiblePerson:
        """Sets `name`, `title` or `named_on`. Raises Mistake, TooLong and NotFound as `Bench.revise` does."""
        return self._responsible.revise(engagement_id, by, fields)

    def steps(self, engagement_id: str) -> tuple[tuple[LeadingStep, bool], ...]:
        """THL's five steps of leading participation work, and whether each is taken (domain.md 2.4).

        There is a group; somebody is responsible, by the mapping or named here; a need is found; a goal is agreed and
        has a measure; the programme is there, or an agreed goal is tied to a document.
        """
        with self._bench.workspace.look() as look:
            items = look.all(MappingItem, engagement_id=engagement_id)
            goals = [goal for goal in look.all(Goal, engagement_id=engagement_id) if goal.is_agreed]
            people = look.all(ResponsiblePerson, engagement_id=engagement_id)
            needs = look.count(Finding, engagement_id=engagement_id, kind=FindingKind.NEED)
        there = {item.key for item in items if item.state in _THERE}
        return (
            (LeadingStep.GROUP, "group" in there),
            (LeadingStep.RESPONSIBLE, "responsible" in there or any(person.is_named for person in people)),
            (LeadingStep.NEEDS, needs > 0),
            (LeadingStep.RESULTS, any(goal.measure.strip() for goal in goals)),
            (LeadingStep.WRITTEN, "programme" in there or any(goal.link is not None for goal in goals)),
        )

    def _template(self, key: str) -> GoalTemplate:
        for template in self.templates():
            if template.key == key:
                return template
        raise NotFound("GoalTemplate", key)
