"""Which sheet a file is: what it says of itself votes, and where it says nothing the questions do (word.md 1.5)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sparraaja_desktop.model.assignments import Assignment, Sheet
from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.returned import Identity
from sparraaja_desktop.model.review import Candidate, Home
from sparraaja_desktop.services.bench import Bench
from sparraaja_desktop.services.clients import areas_of, client_of
from sparraaja_desktop.services.sheets_out import snapshot_for

if TYPE_CHECKING:
    from sparraaja_desktop.documents.returned.sheet import Returned
    from sparraaja_desktop.store.unit import Look

_ENOUGH = 0.6
_TITLE, _AREA = 0.1, 0.2
"""Which share of the questions must be there to propose a sheet, and what its title and its service area add."""


@dataclass(frozen=True, slots=True)
class Found:
    """How the sheet was found, its id (None while unsure), the likeliest first, and what the file says of itself."""

    home: Home
    sheet_id: str | None
    candidates: tuple[Candidate, ...]
    code: str
    version: int


def find_home(bench: Bench, look: "Look", returned: "Returned", language: Language) -> Found:
    """Which sheet it is. `language` is that in which clients are named."""
    identities = returned.identities()
    codes = tuple(dict.fromkeys(each.code for each in identities))
    voted = [sheet for code in codes for sheet in look.all(Sheet, code=code)]
    every = candidates(look, language)
    if len(codes) == 1 and voted:
        first = _of(every, voted[:1]) or (candidate_of(look, voted[0], language),)
        rest = tuple(each for each in every if each.sheet_id != voted[0].id)
        return Found(Home.SURE, voted[0].id, (*first, *rest), codes[0], version_of(identities, codes[0]))
    alike = _Likeness(bench, look, returned)
    if voted:
        first = tuple(sorted(alike.of(_of(every, voted)), key=lambda each: -each.alike))
        rest = tuple(each for each in every if all(each.sheet_id != one.id for one in voted))
        chosen = first[0].sheet_id if first else None
        code = next((each.code for each in voted if each.id == chosen), codes[0])
        return Found(Home.DISAGREE, chosen, (*first, *rest), code, version_of(identities, code))
    likely = tuple(sorted(alike.of(every), key=lambda each: -each.alike))
    if codes:
        return Found(Home.ELSEWHERE, None, likely, codes[0], version_of(identities, codes[0]))
    best = [each for each in likely if each.alike >= _ENOUGH and each.alike == likely[0].alike]
    return Found(Home.ALIKE, best[0].sheet_id if len(best) == 1 else None, likely, "", 0)


def version_of(identities: Iterable[Identity], code: str) -> int:
    """The version that most voices give for a code, of equals the most trusted one's; 0 where none is said."""
    said = Counter(each.version for each in identities if each.code == code and each.version is not None)
    return said.most_common(1)[0][0] if said else 0


def candidates(look: "Look", language: Language) -> tuple[Candidate, ...]:
    """The sheets of all coachings that go on, coaching by coaching."""
    found = []
    for engagement in look.all(Engagement, closed_on=None):
        name = look.need(Client, engagement.client_id).name.in_(language)
        areas = {each.id: each.name for each in areas_of(look, engagement.id)}
        assignments = look.all(Assignment, engagement_id=engagement.id)
        sheets = look.of_each(Sheet, "assignment_id", [each.id for each in assignments])
        found += [
            Candidate(
                sheet_id=sheet.id,
                engagement_id=engagement.id,
                client_name=name,
                title=assignment.title,
                area=areas[sheet.service_area_id],
            )
            for assignment in assignments
            for sheet in sheets[assignment.id]
        ]
    return tuple(found)


def candidate_of(look: "Look", sheet: Sheet, language: Language) -> Candidate:
    """A sheet as a candidate, also one of a coaching that is closed. Raises NotFound."""
    assignment = look.need(Assignment, sheet.assignment_id)
    return Candidate(
        sheet_id=sheet.id,
        engagement_id=assignment.engagement_id,
        client_name=client_of(look, assignment.engagement_id).name.in_(language),
        title=assignment.title,
        area=look.need(ServiceArea, sheet.service_area_id).name,
    )


def _of(every: Iterable[Candidate], sheets: Sequence[Sheet]) -> tuple[Candidate, ...]:
    ids = {each.id for each in sheets}
    return tuple(each for each in every if each.sheet_id in ids)


class _Likeness:
    """How alike a file is to the sheets; the questions of an assignment are looked for once."""

    def __init__(self, bench: Bench, look: "Look", returned: "Returned") -> None:
        self._bench = bench
        self._look = look
        self._returned = returned
        self._fits: dict[str, float] = {}

    def of(self, asked: Iterable[Candidate]) -> list[Candidate]:
        """The same with how alike they are: the questions first, then the title and the service area."""
        return [replace(each, alike=self._alike(each)) for each in asked]

    def _alike(self, candidate: Candidate) -> float:
        sheet = self._look.need(Sheet, candidate.sheet_id)
        if sheet.assignment_id not in self._fits:
            form = snapshot_for(self._bench, self._look, sheet, 0).form
            self._fits[sheet.assignment_id] = self._returned.fits(form)
        title, area = self._returned.says(candidate.title), self._returned.says(candidate.area)
        return round(self._fits[sheet.assignment_id] + title * _TITLE + area * _AREA, 3)
