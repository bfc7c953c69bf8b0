"""The adviser on the kept coaching: what it says, and what the sparrer has put aside with a reason."""

from sparraaja_desktop.model.advice import Advice, Dismissal
from sparraaja_desktop.model.adviser import NAMED_AGAIN, advise, not_dismissed
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.text import clean
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.closing import is_named_again
from sparraaja_desktop.services.coachings import coaching
from sparraaja_desktop.services.deeds import Deed
from sparraaja_desktop.services.whose import need_what_is_named


class Adviser(Service):
    """Quiet next steps; none is an order."""

    def of(self, engagement_id: str) -> tuple[Advice, ...]:
        """What is worth saying today and was not put aside, in the order of the coaching. Raises NotFound.

        Of a closed coaching only that somebody has been named in it since.
        """
        with self._bench.workspace.look() as look:
            holds = coaching(look, engagement_id)
            advice = advise(holds, self._bench.today())
            if holds.engagement.closed_on is not None and is_named_again(look, holds.engagement, self._bench.content):
                advice = (NAMED_AGAIN,)
            return not_dismissed(advice, look.all(Dismissal, engagement_id=engagement_id))

    def dismiss(self, engagement_id: str, advice: Advice, reason: str, by: object | None = None) -> Dismissal:
        """Puts it aside for its subject, with the reason; a second time the reason is the new one.

        Raises TooLong, NotFound, and OfAnother for advice on a record of another coaching.
        """
        reason = clean(reason)
        with self._bench.gesture(Deed.ADVICE_DISMISSED, by) as unit:
            unit.need(Engagement, engagement_id)
            known = unit.all(Dismissal, engagement_id=engagement_id, check=advice.check, subject_id=advice.subject_id)
            dismissal = Dismissal(
                id=known[0].id if known else self._bench.new_id(),
                engagement_id=engagement_id,
                check=advice.check,
                reason=reason,
                dismissed_on=self._bench.today(),
                subject_id=advice.subject_id,
            )
            need_what_is_named(unit, dismissal, ("subject_id",))
            unit.put(dismissal)
        return dismissal

    def dismissed(self, engagement_id: str) -> tuple[Dismissal, ...]:
        """What was put aside, the oldest first."""
        with self._bench.workspace.look() as look:
            return look.all(Dismissal, engagement_id=engagement_id)

    def restore(self, dismissal_id: str, by: object | None = None) -> None:
        """Lets it be said again. Raises NotFound."""
        self._bench.remove(Dismissal, dismissal_id, Deed.ADVICE_RESTORED, by)
