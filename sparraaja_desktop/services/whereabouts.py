"""What a record says and what it belongs to, so that the window can name it and go there."""

from dataclasses import dataclass

from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.belonging import OWNERS, owners_of
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.saying import says


@dataclass(frozen=True, slots=True)
class Found:
    """A record: `says` is one line of what it says, empty when it says nothing. `line` has the kind and id of it and of
    those that it belongs to, the nearest first; `engagement_id` is None when there is no coaching among them.
    """

    says: str
    engagement_id: str | None
    line: tuple[tuple[str, str], ...]


class Whereabouts(Service):
    """Finds a record by the name of its kind and its id."""

    def find(self, kind: str, record_id: str, language: Language) -> Found:
        """Shipped titles are in `language`. Raises NotFound for one that is gone, and for a kind that there is not."""
        kinds = {each.__name__: each for each in OWNERS}
        if kind not in kinds:
            raise NotFound(kind, record_id)
        with self._bench.workspace.look() as look:
            record = look.need(kinds[kind], record_id)
            line = [record]
            while owners := owners_of(line[-1]):
                line.append(look.need(*owners[0]))
            engagement_id = next((each.id for each in line if isinstance(each, Engagement)), None)
            names = tuple((type(each).__name__, each.id) for each in line)
            return Found(says(look, self._bench.content, record, language), engagement_id, names)
