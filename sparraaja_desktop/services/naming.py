"""The people named in a coaching, and its records without their names."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, cast

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.assignments import Assignment, Sheet
from sparraaja_desktop.model.clients import Client, Place, Words
from sparraaja_desktop.model.design import DesignSession, Promise
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.followup import Practice
from sparraaja_desktop.model.goals import Goal, ResponsiblePerson
from sparraaja_desktop.model.handouts import Handout
from sparraaja_desktop.model.intake import Intake
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.mapping import Answer, Finding, Interview, MappingItem
from sparraaja_desktop.model.names import Alias, Names, Spot, replaced, words_of
from sparraaja_desktop.model.people import Person, Role, looks_leading
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.programme import AgendaItem, Attendance, Programme
from sparraaja_desktop.model.questions import Audience, Guide, Question
from sparraaja_desktop.model.record import R, Record
from sparraaja_desktop.model.returned_files import ReturnedFile
from sparraaja_desktop.model.suspicion import NoNames, names_said
from sparraaja_desktop.model.toolbox import Tool
from sparraaja_desktop.services.belonging import OWNERS
from sparraaja_desktop.services.fields import IN_PLACE, with_fields
from sparraaja_desktop.services.marks import MarkedPlace, moved

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look

ONE_PERSON: Final[Mapping[type[Record], str]] = MappingProxyType(
    {
        ResponsiblePerson: "name",
        Interview: "with_whom",
        Sheet: "responsible",
        PlannedAction: "responsible",
        Promise: "who",
    }
)
"""The field of a kind that names one person: it becomes a role whole, unless it is one already."""

SOME_PEOPLE: Final[Mapping[type[Record], tuple[str, ...]]] = MappingProxyType(
    {
        DesignSession: ("participants",),
        Attendance: ("names",),
        Goal: ("agreed_with",),
        Programme: ("approved_with",),
        Assignment: ("planned_with",),
        Engagement: ("content_agreed_with", "matchmaker"),
        AgendaItem: ("lead",),
        PlannedAction: ("staff_who",),
        MappingItem: ("approved_by",),
        Intake: ("applied_by",),
    }
)
"""The fields in which people are named among groups, bodies and roles."""

STAYS: Final[tuple[type[Record], ...]] = (Guide, Question, Practice, Tool)
"""What the sparrer keeps of one's own for all clients: guides, practices and tools belong to no coaching and stay.

The last look says where somebody is named there; nothing changes it but the sparrer.
"""

ERASED: Final[Mapping[type[Record], tuple[str, ...]]] = MappingProxyType(
    {Handout: ("snapshot",), ReturnedFile: ("content", "remarks", "read")}
)
"""The fields that are emptied whole: what was sent and what came back, which nobody needs when the coaching is over."""

_NO_TEXT: Final = frozenset({"id", "key", "template", "check", "topic", "code", "means", "digest"})

_BY_WEIGHT: Final = tuple(Role)

_FOUND_BY: Final[Mapping[type[Record], tuple[str, type[Record]]]] = MappingProxyType(
    {
        kind: next((owner for owner in owners if owner[1] is Engagement), owners[0])
        for kind, owners in OWNERS.items()
        if owners
    }
)
"""The one field by which the records of each kind are found: their engagement where they tell it, else their owner."""


@dataclass(frozen=True, slots=True)
class RoleWords:
    """The words that stand for names, in the client's first language; `no_names` knows those in all languages."""

    content: Content
    language: Language
    no_names: NoNames

    def of(self, role: Role | None) -> str:
        """The word for a role; None is anybody."""
        return self.content.role_word(role, self.language)

    def responsible(self) -> str:
        """The word for the one who is responsible for participation (R27)."""
        return self.content.wording("roles", self.language).text("responsible")


def _names_of(place: Place) -> Iterator[str]:
    for names in (place.name, place.region):
        yield from (names.fi, names.sv, names.en)


def role_words(content: Content, client: Client) -> RoleWords:
    """The words for the roles at a client."""
    said = {content.role_word(role, language) for role in (*Role, None) for language in Language}
    said |= {content.wording("roles", language).text("responsible") for language in Language}
    no_names = NoNames(said, (name for place in content.places() for name in _names_of(place)))
    return RoleWords(content, next(iter(client.languages), Language.FI), no_names)


def records_of(look: "Look", engagement: Engagement) -> tuple[Record, ...]:
    """The engagement and every record under it, those in the trash too."""
    return (engagement, *_under(look, engagement))


def _under(look: "Look", record: Record) -> Iterator[Record]:
    for kind, (field, owner) in _FOUND_BY.items():
        if owner is type(record):
            for removed in (False, True):
                for each in look.all(kind, removed=removed, **{field: record.id}):
                    yield each
                    yield from _under(look, each)


def aliases(look: "Look", engagement: Engagement, records: Collection[Record], words: RoleWords) -> tuple[Alias, ...]:
    """Everybody who is named: the client's people first, then those in the fields for people of the `records`."""
    known = words.no_names
    client_id = engagement.client_id
    found = [_alias(each, engagement, words, known) for each in look.all(Person, client_id=client_id)]
    # What somebody is, is said best where only one person is asked for.
    for kind, field in ONE_PERSON.items():
        for record in records:
            if type(record) is kind:
                said = names_said(getattr(record, field), known)
                found += [Alias(name, _role_in(record, words)) for name in said]
    for record in records:
        for field in SOME_PEOPLE.get(type(record), ()):
            # Who approves a document is most often a body, named by a word with a capital.
            said = names_said(getattr(record, field), known, alone=not isinstance(record, MappingItem))
            found += [Alias(name, words.of(None)) for name in said]
    found += [_alias(each, engagement, words, known) for each in look.all(Person, removed=True, client_id=client_id)]
    first: dict[object, Alias] = {}
    for alias in found:
        first.setdefault(_what_is_looked_for(alias), alias)
    return tuple(alias for alias in first.values() if any(_what_is_looked_for(alias)))


def _what_is_looked_for(alias: Alias) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words of a name; where there are none, what else there is of somebody."""
    words = frozenset(words_of(alias.name))
    return words, () if words else tuple(filter(None, alias.contacts))


def _alias(person: Person, engagement: Engagement, words: RoleWords, known: NoNames) -> Alias:
    """Somebody; the name is empty where it is a role already, and contact data may be left all the same."""
    name = "" if known.is_role(person.name) else person.name
    return Alias(name, words.of(_role(person, engagement)), (person.email.strip(), person.phone.strip()))


def _role(person: Person, engagement: Engagement) -> Role | None:
    if person.id == engagement.contact_id:
        return Role.CONTACT
    return next((role for role in _BY_WEIGHT if role in person.roles), None)


def _role_in(record: Record, words: RoleWords) -> str:
    """What the one who is named in a field for one person is."""
    match record:
        case ResponsiblePerson():
            return words.responsible()
        case Interview(audience=Audience.CONTACT):
            return words.of(Role.CONTACT)
        case Interview(audience=Audience.OFFICIAL):
            return words.responsible()
        case Promise():
            return words.of(None)
    return words.of(Role.SUPERVISOR)


def texts_of(record: Record) -> Iterator[tuple[str, str]]:
    """The name of each field with text in it, and each text."""
    for name in _text_fields(record):
        yield from ((name, text) for text in _texts(getattr(record, name)) if text.strip())


def _text_fields(record: Record) -> Iterator[str]:
    left_out = _NO_TEXT.union(ERASED.get(type(record), ()))
    for field in fields(cast("Any", record)):
        if field.name not in left_out and not field.name.endswith(("_id", "_ids")):
            yield field.name


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, Texts | Words):
        for field in fields(value):
            yield getattr(value, field.name)


def spots_in(record: Record, field: str, text: str, names: Names) -> tuple[Spot, ...]:
    """Where the names are in a text of a field of the record.

    In the name of a client one word alone is none: a foundation may be called by somebody's last name.
    """
    spots = names.spots(text, in_sentences=field not in SOME_PEOPLE.get(type(record), ()))
    if isinstance(record, Client) and field == "name":
        return tuple(spot for spot in spots if not spot.said.isalpha())
    return spots


def without_names(record: R, names: Names, words: RoleWords) -> R:
    """The record with a role in the place of each name; the names of those who came to an event go altogether."""
    changed = {name: _without(record, name, getattr(record, name), names) for name in _text_fields(record)}
    if field_name := ONE_PERSON.get(type(record)):
        changed[field_name] = _one(getattr(record, field_name), _role_in(record, words), names, words)
    if isinstance(record, Attendance):
        changed["names"] = ""
    changed |= {name: type(getattr(record, name))() for name in ERASED.get(type(record), ())}
    return with_fields(record, **changed)


def nobody(person: Person, engagement: Engagement, names: Names, words: RoleWords) -> Person:
    """A person who has become a role: without contact data and the reason why these were kept."""
    role = _one(person.name, words.of(_role(person, engagement)), names, words)
    return with_fields(without_names(person, names, words), name=role, email="", phone="", kept_because="")


def _without(record: Record, field: str, value: object, names: Names) -> object:
    """The value of a field with roles for names; texts that are the same then are one, but those with places."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return replaced(value, spots_in(record, field, value, names))
    if isinstance(value, tuple):
        several = tuple(_without(record, field, each, names) for each in value)
        return several if field in IN_PLACE else tuple(dict.fromkeys(several))
    if isinstance(value, Texts | Words):
        texts = {each.name: _without(record, field, getattr(value, each.name), names) for each in fields(value)}
        return type(value)(**cast("Any", texts))
    return value


def _one(text: str, role: str, names: Names, words: RoleWords) -> str:
    """A field for one person as a role; what is a role already stays as it is."""
    spots = names.spots(text, in_sentences=False)
    if spots:
        return spots[0].role
    return text if not text.strip() or looks_leading(text) or words.no_names.is_role(text) else role


def with_its_place(finding: Finding, answer: Answer, names: Names) -> Finding:
    """A marked finding in its note without names: the place moves with the words, and a text that follows is new."""
    start = names.moved(answer.note, finding.start or 0)
    end = names.moved(answer.note, finding.end or 0, is_end=True)
    return moved(finding, names.without(answer.note), MarkedPlace(finding.id, start, end))
