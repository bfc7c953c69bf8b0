"""Closing a coaching: what is missing is said, names become roles for good, and what was learnt stays (R57-R59)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.advice import Advice
from sparraaja_desktop.model.adviser import before_closing
from sparraaja_desktop.model.clients import Client, ServiceArea, StandingMeeting
from sparraaja_desktop.model.days import checked_day
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.followup import Practice
from sparraaja_desktop.model.mapping import Answer, Finding
from sparraaja_desktop.model.names import Alias, Names, Spot, replaced
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.model.suspicion import may_be_named
from sparraaja_desktop.paths import paths
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.clients import words_of
from sparraaja_desktop.services.coachings import coaching
from sparraaja_desktop.services.deeds import Deed
from sparraaja_desktop.services.fields import cleaned, with_fields
from sparraaja_desktop.services.naming import (
    ERASED,
    STAYS,
    RoleWords,
    aliases,
    nobody,
    records_of,
    role_words,
    spots_in,
    texts_of,
    with_its_place,
    without_names,
)
from sparraaja_desktop.services.order import next_position

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look, Unit

AROUND: Final = 40
"""So many characters before and after a name are shown with it."""


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A name in a text: the name of the record's kind, its id and field; what is said there with the words around it.

    `role` is what will stand in its place, empty for one that is only suspected and stays as it is.
    """

    kind: str
    id: str
    field: str
    said: str
    role: str
    around: str


@dataclass(frozen=True, slots=True)
class LastLook:
    """Everybody who is `named` with the role that each becomes, and three kinds of places.

    In the `known` a name becomes a role; in the `suspected` words may be a name and are left as they are; in the
    `staying` one of those who are named stands in what belongs to no coaching: own guides, kept practices and tools.
    """

    named: tuple[Alias, ...]
    known: tuple[NamedPlace, ...]
    suspected: tuple[NamedPlace, ...]
    staying: tuple[NamedPlace, ...]


class Closing(Service):
    """The end of a coaching. Closing cannot be taken back."""

    def missing(self, engagement_id: str) -> tuple[Advice, ...]:
        """What a coaching should not be closed without, also what was put aside (R57, R58, R64). Raises NotFound."""
        with self._bench.workspace.look() as look:
            return before_closing(coaching(look, engagement_id), self._bench.today())

    def last_look(self, engagement_id: str, spared: Collection[str] = (), more: Collection[str] = ()) -> LastLook:
        """Who is named and where, and what may be a name.

        `spared` are names that are none, `more` words that are names after all. After the closing it tells what has
        been typed since, and what is left. Raises NotFound.
        """
        with self._bench.workspace.look() as look:
            engagement = look.need(Engagement, engagement_id)
            words, records = self._words(look, engagement), records_of(look, engagement)
            everybody = _everybody(look, engagement, records, words, more)
            names = Names(alias for alias in everybody if alias.name not in spared)
            places = tuple(_places(_reached(look, engagement, records), names, words))
            staying = tuple(_staying(look, names))
        named = tuple(alias for alias in everybody if alias.name)
        known = tuple(place for place in places if place.role)
        return LastLook(named, known, tuple(place for place in places if not place.role), staying)

    def close(
        self,
        engagement_id: str,
        on: date,
        spared: Collection[str] = (),
        more: Collection[str] = (),
        by: object | None = None,
    ) -> None:
        """Closes it: names become roles in all its records, contact data and what it has in the trash go for good.

        The client's people lose their names too, unless another coaching of the client goes on. `spared` are names
        that are none, `more` words that are names after all. Nothing of it can be taken back, and the file holds no
        trace; where it cannot be written anew (AlreadyOpen, DiskFull) the names are gone from the records already,
        and closing again clears the traces. Raises NotFound, and Mistake for a day that no calendar needs.
        """
        day = checked_day(on)
        with self._bench.quiet(by) as unit:
            engagement = unit.need(Engagement, engagement_id)
            words, records = self._words(unit, engagement), records_of(unit, engagement)
            names = _names(unit, engagement, records, words, spared, more)
            touched = {record.id for record in _reached(unit, engagement, records)}
            _empty_trash(unit, [record for record in records if record.removed_at is not None])
            # Read anew: what spoke of something erased has forgotten it.
            _put_without(unit, records_of(unit, engagement), names, words)
            if not _goes_on(unit, engagement):
                _empty_trash(unit, unit.all(Person, removed=True, client_id=engagement.client_id))
                _put_client(unit, engagement, names, words, spared)
            unit.put(with_fields(unit.need(Engagement, engagement_id), closed_on=day))
        self._bench.undo.forget(touched)
        self._bench.workspace.scrub()

    def replace_names(
        self,
        engagement_id: str,
        spared: Collection[str] = (),
        more: Collection[str] = (),
        by: object | None = None,
    ) -> None:
        """Names become roles once more, in a coaching that is closed and has been written in since.

        One gesture, which can be taken back while the program runs; the file itself holds no trace of the names, as
        after `close`. Raises NotFound, Mistake for a coaching that goes on, and AlreadyOpen and DiskFull as `close`.
        """
        with self._bench.gesture(Deed.NAMES_REPLACED, by) as unit:
            engagement = unit.need(Engagement, engagement_id)
            if engagement.closed_on is None:
                raise Mistake(f"the coaching {engagement_id} is not closed")
            words, records = self._words(unit, engagement), records_of(unit, engagement)
            names = _names(unit, engagement, records, words, spared, more)
            _put_without(unit, records, names, words)
            if not _goes_on(unit, engagement):
                _put_client(unit, engagement, names, words, spared)
        self._bench.workspace.scrub()

    def practices(self) -> tuple[Practice, ...]:
        """The best practices that stay for the next client, in their order (R59)."""
        with self._bench.workspace.look() as look:
            return look.all(Practice)

    def add_practice(self, by: object | None = None, **fields: object) -> Practice:
        """A practice of the sparrer's own, last; it is learnt today unless `learnt_on` says otherwise.

        Raises Mistake and TooLong.
        """
        blank = Practice(id=self._bench.new_id(), position=0, text="", learnt_on=self._bench.today())
        with self._bench.gesture(Deed.PRACTICE_ADDED, by) as unit:
            made = with_fields(blank, position=next_position(unit.all(Practice)), **cleaned(Practice, fields))
            unit.put(made)
        return made

    def keep_practice(self, action_id: str, with_name: bool, by: object | None = None) -> Practice:
        """Keeps what was done as a practice for the next client, without names of people.

        The client's name is kept with it only when `with_name`: when they allowed it. The same practice is kept once.
        Raises NotFound.
        """
        with self._bench.gesture(Deed.PRACTICE_KEPT, by) as unit:
            action = unit.need(PlannedAction, action_id)
            engagement = unit.need(Engagement, action.engagement_id)
            client = unit.need(Client, engagement.client_id)
            words = self._words(unit, engagement)
            names = Names(aliases(unit, engagement, records_of(unit, engagement), words))
            text = names.without(action.action)
            if not with_name:
                text = self._client_names(client, words).without(text)
            learnt_at = client.name.in_(words.language) if with_name else ""
            if known := unit.all(Practice, text=text, learnt_at=learnt_at):
                return known[0]
            practice = Practice(
                id=self._bench.new_id(),
                position=next_position(unit.all(Practice)),
                text=text,
                learnt_on=self._bench.today(),
                areas=action.areas,
                means=action.means,
                learnt_at=learnt_at,
            )
            unit.put(practice)
        return practice

    def revise_practice(self, practice_id: str, by: object | None = None, **fields: object) -> Practice:
        """Sets `text`, `learnt_on`, `areas`, `means` or `learnt_at`."""
        return self._bench.revise(Practice, practice_id, Deed.PRACTICE_CHANGED, by, fields)

    def remove_practice(self, practice_id: str, by: object | None = None) -> None:
        """Removes a practice."""
        self._bench.remove(Practice, practice_id, Deed.PRACTICE_REMOVED, by)

    def backups_with_names(self) -> tuple[Path, ...]:
        """The backups in which a coaching that is closed now is not closed yet: there its names still are.

        Raises Unreachable and its kin.
        """
        from sparraaja_desktop.store import backups

        workspace = self._bench.workspace.path
        with self._bench.workspace.look() as look:
            closed = frozenset(each.id for each in look.all(Engagement) if each.closed_on is not None)
        copies = backups.copies(workspace, paths(workspace.parent).backups)
        return tuple(path for path in copies if closed and backups.is_open_there(path, closed))

    def remove_old_backups(self) -> tuple[Path, ...]:
        """Backs up what there is now, then removes the backups with names for good; answers with those.

        Raises Unreachable and its kin.
        """
        from sparraaja_desktop.store import backups

        old = self.backups_with_names()
        if old:
            workspace = self._bench.workspace
            backups.take(workspace, paths(workspace.path.parent).backups, self._bench.clock())
            backups.remove(old)
        return old

    def _words(self, look: "Look", engagement: Engagement) -> RoleWords:
        return role_words(self._bench.content, look.need(Client, engagement.client_id))

    def _client_names(self, client: Client, words: RoleWords) -> Names:
        word = words_of(self._bench, client, words.language).client
        return Names(Alias(name, word) for name in dict.fromkeys((client.name.fi, client.name.sv, client.name.en)))


def _put_client(unit: "Unit", engagement: Engagement, names: Names, words: RoleWords, spared: Collection[str]) -> None:
    """Its people lose names and contact data; in what else is known of it, names become roles."""
    for record in _of_client(unit, engagement):
        nameless = without_names(record, names, words)
        if isinstance(record, Person) and record.name not in spared:
            nameless = nobody(record, engagement, names, words)
        if nameless != record:
            unit.put(nameless)


def _everybody(
    look: "Look", engagement: Engagement, records: Collection[Record], words: RoleWords, more: Collection[str]
) -> tuple[Alias, ...]:
    """Everybody who is named, and those whom the user knows to be: whatever these are, they took part."""
    known = aliases(look, engagement, records, words)
    others = dict.fromkeys(name for name in more if all(alias.name != name for alias in known))
    return (*known, *(Alias(name, words.of(None)) for name in others))


def _names(
    look: "Look",
    engagement: Engagement,
    records: Collection[Record],
    words: RoleWords,
    spared: Collection[str],
    more: Collection[str],
) -> Names:
    everybody = _everybody(look, engagement, records, words, more)
    return Names(alias for alias in everybody if alias.name not in spared)


def _of_client(look: "Look", engagement: Engagement) -> tuple[Record, ...]:
    """The records of its client that may hold names, those in the trash too."""
    kinds = (Person, StandingMeeting, ServiceArea)
    client_id = engagement.client_id
    under = [
        each for kind in kinds for gone in (False, True) for each in look.all(kind, removed=gone, client_id=client_id)
    ]
    return (look.need(Client, client_id), *under)


def _reached(look: "Look", engagement: Engagement, records: Collection[Record]) -> tuple[Record, ...]:
    """The records in which names become roles: those of the client only when no other coaching of it goes on."""
    return (*records, *(() if _goes_on(look, engagement) else _of_client(look, engagement)))


def _places(records: Collection[Record], names: Names, words: RoleWords) -> Iterator[NamedPlace]:
    """Where names are, and in what is not in the trash also where words may be names."""
    for record in records:
        for field, text in texts_of(record):
            spots = spots_in(record, field, text, names)
            yield from (_place(record, field, text, spot, spot.role) for spot in spots)
            if record.removed_at is None:
                for line in replaced(text, spots).splitlines():
                    for said in may_be_named(line, words.no_names):
                        yield NamedPlace(type(record).__name__, record.id, field, said, "", line.strip())


def is_named_again(look: "Look", engagement: Engagement, content: Content) -> bool:
    """Whether somebody has been named in a closed coaching since, or what is erased then is kept again: what
    `Closing.replace_names` is for.
    """
    words = role_words(content, look.need(Client, engagement.client_id))
    records = records_of(look, engagement)
    names = Names(aliases(look, engagement, records, words))
    if any(getattr(record, field) for record in records for field in ERASED.get(type(record), ())):
        return True
    return any(
        spots_in(record, field, text, names)
        for record in _reached(look, engagement, records)
        for field, text in texts_of(record)
    )


def _staying(look: "Look", names: Names) -> Iterator[NamedPlace]:
    """Where somebody is named in what stays as it is."""
    for kind in STAYS:
        for record in look.all(kind):
            for field, text in texts_of(record):
                for spot in names.spots(text):
                    yield _place(record, field, text, spot, "")


def _place(record: Record, field: str, text: str, spot: Spot, role: str) -> NamedPlace:
    around = text[max(0, spot.start - AROUND) : spot.end + AROUND]
    return NamedPlace(type(record).__name__, record.id, field, spot.said, role, around)


def _goes_on(look: "Look", engagement: Engagement) -> bool:
    """Whether another coaching of the client is not closed."""
    others = look.all(Engagement, client_id=engagement.client_id)
    return any(each.id != engagement.id and each.closed_on is None for each in others)


def _empty_trash(unit: "Unit", removed: Collection[Record]) -> None:
    for record in removed:
        # What belongs to something erased is erased with it.
        if unit.get(type(record), record.id) is not None:
            unit.erase(type(record), record.id)


def _put_without(unit: "Unit", records: Collection[Record], names: Names, words: RoleWords) -> None:
    notes = {record.id: record for record in records if isinstance(record, Answer)}
    for record in records:
        placed = record
        if isinstance(record, Finding) and record.answer_id is not None:
            placed = with_its_place(record, notes[record.answer_id], names)
        nameless = without_names(placed, names, words)
        if nameless != record:
            unit.put(nameless)
