"""After the closing no name is in any text that the store has, but in what was chosen to stay; nor in its bytes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, Final, cast, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.services import housekeeping
from sparraaja_desktop.services.belonging import OWNERS
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.naming import STAYS
from sparraaja_desktop.store.shelves import SHELVES
from tests.services.gestures.kept import texts_in
from tests.services.test_closing import WORDS, bytes_of
from tests.store.samples import CLIENT, ENGAGEMENT, PERSON, SAMPLES

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

LEFT_OUT: Final = {
    "id": "the program makes it",
    "code": "the number of a municipality, out of the shipped list",
    "key": "of a shipped item",
    "template": "the key of a shipped template",
    "check": "the name of a check of the adviser",
    "topic": "the id of a question",
    "digest": "of a file",
    "means": "keys of the means of kuntalaki 22 §",
}
"""The fields of text into which nobody types, by name; those that end in _id or _ids hold ids, too."""


def is_typed(name: str) -> bool:
    """Whether somebody may type into a text of that name."""
    return name not in LEFT_OUT and not name.endswith(("_id", "_ids"))


def with_text(hint: Any, text: str) -> Any:
    """A value of that type in which the text stands everywhere; None where the type holds no text."""
    if hint is str:
        return text
    if get_origin(hint) is tuple:
        inner = with_text(get_args(hint)[0], text)
        return None if inner is None else (inner, inner)
    if get_args(hint):
        return next((each for each in (with_text(part, text) for part in get_args(hint)) if each is not None), None)
    if is_dataclass(hint):
        inside = get_type_hints(hint)
        return cast("Any", hint)(**{each.name: with_text(inside[each.name], text) for each in fields(hint)})
    return None


def text_fields(kind: type) -> Iterator[tuple[str, Any]]:
    """Name and type of every field of a kind that holds text, ids too."""
    hints = get_type_hints(kind)
    for each in fields(kind):
        if with_text(hints[each.name], "a") is not None:
            yield each.name, hints[each.name]


def full(record: Record, text: str) -> Record:
    """The record with the text in every field that somebody may type into."""
    texts = {name: with_text(hint, text) for name, hint in text_fields(type(record)) if is_typed(name)}
    return cast("Record", replace(cast("Any", record), **texts))


def thrown_away(record: Record) -> Record:
    """Another such record, under the same coaching or client, which is in the trash."""
    kept = (CLIENT.id, ENGAGEMENT.id, "guide", "question")
    ids: dict[str, Any] = {"id": f"{record.id} thrown away", "removed_at": NOW}
    for name, _ in text_fields(type(record)):
        value = getattr(record, name)
        if name.endswith("_id") and value is not None and value not in kept:
            ids[name] = f"{value} thrown away"
    return cast("Record", replace(cast("Any", record), **ids))


@dataclass(frozen=True)
class Somebody:
    """A first and a last name."""

    first: str
    last: str

    @property
    def whole(self) -> str:
        """Both."""
        return f"{self.first} {self.last}"


def fill(desk: Desk, known: Somebody, other: Somebody, stays: str) -> None:
    """Two people are named in every text of every record, in use and in the trash; `stays` in what is to stay."""
    text = f"Kysy: {known.whole}, {known.last} tai {known.first}. {other.whole} ja {other.last.upper()} sanoivat"
    with desk.bench.workspace.unit(NOW) as unit:
        for sample in SAMPLES:
            record = full(sample, stays if type(sample) in STAYS else text)
            if isinstance(record, Person):
                record = replace(record, name=known.whole)
            unit.put(record)
        for sample in SAMPLES:
            if OWNERS[type(sample)] and not isinstance(sample, Engagement) and type(sample) not in STAYS:
                unit.put(thrown_away(full(sample, text)))
    # What the gestures of this run remember.
    desk.engagements.revise(ENGAGEMENT.id, themes=(known.whole, f"{other.first} {known.last}"))
    desk.engagements.revise(ENGAGEMENT.id, themes=("Osallisuus",))
    desk.people.remove(desk.people.add(CLIENT.id, other.whole).id)
    desk.people.revise(PERSON.id, email=f"{known.first}.{known.last}@example.org")
    desk.clients.remove_area(desk.clients.add_area(CLIENT.id, f"{other.whole}: tiimi").id)


def in_records(desk: Desk, *names: str) -> set[type]:
    """The kinds of record in which one of the names stands."""
    with desk.bench.workspace.look() as look:
        kinds = cast("list[type[Record]]", list(SHELVES))
        every = [each for kind in kinds for removed in (False, True) for each in look.all(kind, removed=removed)]
    return {type(each) for each in every if any(name in text for text in texts_in(each) for name in names)}


def test_every_kind_of_record_has_a_sample_and_what_is_left_out_is_there() -> None:
    assert {type(each) for each in SAMPLES} == set(SHELVES)
    names = {name for kind in SHELVES for name, _ in text_fields(kind)}
    assert set(LEFT_OUT) <= names


@settings(
    max_examples=8,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(
    names=st.lists(WORDS.filter(lambda name: len(name) > 4), min_size=4, max_size=4, unique=True),
    names_stay=st.booleans(),
)
def test_no_text_of_any_record_names_anybody_after_the_closing(
    tmp_path_factory: pytest.TempPathFactory,
    content: Content,
    clock: Callable[[], datetime],
    new_id: Callable[[], str],
    names: list[str],
    names_stay: bool,
) -> None:
    path = tmp_path_factory.mktemp("closing") / "workspace.sparraaja"
    opened = housekeeping.open_workspace(path.parent, content, clock, new_id)
    shipped = bytes_of(path)
    known, other = Somebody(*names[:2]), Somebody(*names[2:])
    said = [known.whole, other.whole, *(name for name in names if name.encode() not in shipped)]
    desk = opened.desk
    fill(desk, known, other, known.whole if names_stay else "Kysytään")
    assert all(name.encode() in bytes_of(path) for name in said)
    typed = {kind for kind in SHELVES if any(is_typed(name) for name, _ in text_fields(kind))}
    assert in_records(desk, *said) >= typed - set(STAYS)
    staying = {place.kind for place in desk.closing.last_look(ENGAGEMENT.id).staying}
    assert staying == ({kind.__name__ for kind in STAYS} if names_stay else set())
    desk.closing.close(ENGAGEMENT.id, TODAY)
    assert in_records(desk, *said) == (set(STAYS) if names_stay else set())
    while desk.undo.undo() is not None:
        pass
    assert in_records(desk, *said) == (set(STAYS) if names_stay else set())
    if not names_stay:
        assert [name for name in said if name.encode() in bytes_of(path)] == []
    opened.workspace.close()
    if not names_stay:
        assert [name for name in said if name.encode() in bytes_of(path)] == []
