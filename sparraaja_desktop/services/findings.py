"""What was found out: marked in interviews or typed by hand, with its source (R21, R33)."""

from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.mapping import Finding, FindingKind
from sparraaja_desktop.model.text import clean
from sparraaja_desktop.services.bench import Service, put_fields
from sparraaja_desktop.services.fields import cleaned
from sparraaja_desktop.services.order import next_position
from sparraaja_desktop.services.undo import Deed


class Findings(Service):
    """The findings of an engagement. A part of `Mapping`."""

    def findings(self, engagement_id: str) -> tuple[Finding, ...]:
        """The findings of an engagement, what is already done first (R21), then the order of their kinds."""
        with self._bench.workspace.look() as look:
            return by_kind(look.all(Finding, engagement_id=engagement_id))

    def add_finding(self, engagement_id: str, kind: FindingKind, text: str, by: object | None = None) -> Finding:
        """A finding typed by hand. Raises NotFound without such an engagement, and TooLong."""
        text = clean(text)
        with self._bench.gesture(Deed.FINDING_ADDED, by) as unit:
            unit.need(Engagement, engagement_id)
            position = next_position(unit.all(Finding, engagement_id=engagement_id))
            finding = Finding(
                id=self._bench.new_id(), engagement_id=engagement_id, kind=kind, text=text, position=position
            )
            unit.put(finding)
        return finding

    def revise_finding(self, finding_id: str, by: object | None = None, **fields: object) -> Finding:
        """Sets `kind`, `text`, `service_area_id`, `areas` or `confidential`.

        Worded anew it follows its note no more. Raises Mistake, TooLong and NotFound as `Bench.revise` does.
        """
        wanted = cleaned(Finding, fields)
        with self._bench.gesture(Deed.FINDING_CHANGED, by) as unit:
            finding = unit.need(Finding, finding_id)
            if wanted.get("text", finding.text) != finding.text:
                wanted["follows"] = False
            return put_fields(unit, Finding, finding_id, wanted)

    def remove_finding(self, finding_id: str, by: object | None = None) -> None:
        """Removes a finding; the note it was marked in stays as it is."""
        self._bench.remove(Finding, finding_id, Deed.FINDING_REMOVED, by)


def by_kind(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings in the order of their kinds, then in their own."""
    kinds = list(FindingKind)
    return tuple(sorted(findings, key=lambda each: (kinds.index(each.kind), each.position)))
