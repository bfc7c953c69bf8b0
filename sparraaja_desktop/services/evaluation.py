"""The evaluation of a coaching: what it brought about in figures (R73, R74), and in words (R72, R75, R76)."""

from sparraaja_desktop.model.evaluation import Evaluation
from sparraaja_desktop.model.outcomes import Outcomes, outcomes
from sparraaja_desktop.services.bench import Bench, Service
from sparraaja_desktop.services.coachings import coaching
from sparraaja_desktop.services.only import Only


class Evaluations(Service):
    """The evaluation of an engagement."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._evaluations = Only(bench, Evaluation, None)

    def of(self, engagement_id: str) -> Evaluation:
        """The evaluation of an engagement, a blank one where nothing is kept yet. Raises NotFound."""
        return self._evaluations.of(engagement_id)

    def revise(self, engagement_id: str, by: object | None = None, **fields: object) -> Evaluation:
        """Sets any of the texts; all of it is typing. Raises Mistake, TooLong and NotFound as `Bench.revise` does."""
        return self._evaluations.revise(engagement_id, by, fields)

    def outcomes(self, engagement_id: str) -> Outcomes:
        """The default outcomes as they are now (R74). Raises NotFound."""
        with self._bench.workspace.look() as look:
            held = coaching(look, engagement_id)
        return outcomes(held, self._bench.content.feedback_form().understanding)
