"""What a handout of a coaching may tell: gathered by the services, laid out by the documents."""

from dataclasses import dataclass, field, replace

from sparraaja_desktop.model.clients import Words
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.feedback import FormTexts
from sparraaja_desktop.model.handouts import PARTS, HandoutKind
from sparraaja_desktop.model.mapping import shareable


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutFacts:
    """A coaching, and how its client is called, in the language of the handout.

    `coaching` is one that `told` has been through. `about_id` is the record the handout is made for, empty for the
    whole coaching; `parts` are those chosen. `sparrer` is the sparrer's name, empty where it is not said.
    `questions` are the help questions that a handout may ask, and `form` is the feedback form, both in its language.
    """

    coaching: Coaching
    client_name: str
    words: Words
    sparrer: str = ""
    about_id: str = ""
    parts: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    form: FormTexts = field(default_factory=FormTexts)

    def chosen(self, kind: HandoutKind) -> tuple[str, ...]:
        """The chosen parts in the order in which the kind has them."""
        return tuple(part for part in PARTS[kind] if part in self.parts)


def told(coaching: Coaching) -> Coaching:
    """The coaching without what never leaves the program: confidential findings, captures, notes of sessions.

    The notes of events and what was told in interviews are the sparrer's own, too.
    """
    return replace(
        coaching,
        findings=shareable(coaching.findings),
        captures=(),
        interviews=(),
        sessions=tuple(replace(each, notes="") for each in coaching.sessions),
        events=tuple(replace(each, notes="") for each in coaching.events),
    )
