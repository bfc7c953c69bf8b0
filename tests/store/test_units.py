"""A unit of work: one gesture of the user, together or not at all, and who hears of it."""

import threading
from collections.abc import Sequence
from dataclasses import replace

import pytest

from sparraaja_desktop.model.changes import Change, What
from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.language import Texts
from sparraaja_desktop.model.mapping import Answer, Finding, Interview
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.store.shelves import SHELVES
from sparraaja_desktop.store.workspace import Look, Step, Workspace
from tests.store.samples import (
    ANSWER,
    AREA,
    ATTENDANCE,
    CLIENT,
    ENGAGEMENT,
    FEEDBACK,
    FINDING,
    GUIDE,
    INTERVIEW,
    LATER,
    PERSON,
    PRACTICE,
    QUESTION,
    RETURNED,
    SAMPLES,
    TOOL,
    keep,
)

RENAMED = replace(CLIENT, name=Texts(fi="Toinen kunta"))


class Ear:
    """A listener that remembers."""

    def __init__(self) -> None:
        self.heard: list[tuple[tuple[Change, ...], object | None]] = []

    def hear(self, changes: Sequence[Change], by: object | None) -> None:
        self.heard.append((tuple(changes), by))


def everything(look: Look) -> list[Record]:
    """Every record in use."""
    return [record for shelf in SHELVES.values() for record in look.all(shelf.kind)]


@pytest.fixture
def ear(furnished: Workspace) -> Ear:
    """Listens from after the furnishing on."""
    listener = Ear()
    furnished.listen(listener.hear)
    return listener


def test_what_a_unit_keeps_is_there_for_the_next_start(furnished: Workspace) -> None:
    furnished.close()
    again = Workspace.open(furnished.path)
    with again.look() as look:
        assert [look.get(type(sample), sample.id) for sample in SAMPLES] == list(SAMPLES)
    again.close()


def test_a_unit_that_fails_keeps_nothing_and_nobody_hears(furnished: Workspace, ear: Ear) -> None:
    with pytest.raises(RuntimeError, match="halfway"):
        keep(furnished, RENAMED, replace(PERSON, name="Toinen"), failing=RuntimeError("halfway"))
    with furnished.look() as look:
        assert (look.get(Client, "client"), look.get(Person, "person")) == (CLIENT, PERSON)
    assert ear.heard == []
    assert not furnished._engine.pool.checkedout()  # type: ignore[attr-defined]


def test_a_unit_is_seen_whole_and_only_after_it_ended(furnished: Workspace) -> None:
    with furnished.unit(LATER) as unit:
        unit.put(RENAMED)
        with furnished.look() as look:
            assert look.get(Client, "client") == CLIENT
        unit.put(replace(AREA, name="Hyvinvointi"))
        assert unit.get(Client, "client") == RENAMED
    with furnished.look() as look:
        assert look.get(Client, "client") == RENAMED
        assert look.need(ServiceArea, "service_area").name == "Hyvinvointi"


def test_listeners_hear_after_the_commit_what_changed_and_who_did_it(furnished: Workspace, ear: Ear) -> None:
    seen: list[Client | None] = []

    def look_at_once(changes: Sequence[Change], by: object | None) -> None:
        del changes, by
        with furnished.look() as look:
            seen.append(look.get(Client, "client"))

    furnished.listen(look_at_once)
    author = object()
    with furnished.unit(LATER, by=author) as unit:
        unit.put(RENAMED)
        unit.put(replace(AREA, id="new"))
        assert ear.heard == []
    revised, made = Change("Client", "client", What.REVISED), Change("ServiceArea", "new", What.MADE)
    assert ear.heard == [((revised, made), author)]
    assert seen == [RENAMED]


def test_a_listener_may_keep_something_itself(furnished: Workspace, ear: Ear) -> None:
    def answer(changes: Sequence[Change], by: object | None) -> None:
        del changes
        if by != "listener":
            with furnished.unit(LATER, by="listener") as unit:
                unit.put(replace(AREA, name="Heard"))

    furnished.listen(answer)
    with furnished.unit(LATER) as unit:
        unit.put(RENAMED)
    assert [by for _, by in ear.heard] == [None, "listener"]


def test_one_listener_that_fails_keeps_nobody_from_hearing_and_undoes_nothing(furnished: Workspace) -> None:
    def fail(changes: Sequence[Change], by: object | None) -> None:
        raise RuntimeError(f"{len(changes)} {by}")

    ear = Ear()
    furnished.listen(fail)
    furnished.listen(ear.hear)
    with pytest.raises(RuntimeError, match="1 me"), furnished.unit(LATER, by="me") as unit:
        unit.put(RENAMED)
    assert len(ear.heard) == 1
    with furnished.look() as look:
        assert look.get(Client, "client") == RENAMED


def test_several_listeners_that_fail_are_all_named(furnished: Workspace) -> None:
    def fail(changes: Sequence[Change], by: object | None) -> None:
        del changes, by
        raise RuntimeError("no")

    furnished.listen(fail)
    furnished.listen(fail)
    with pytest.raises(ExceptionGroup) as raised, furnished.unit(LATER) as unit:
        unit.put(RENAMED)
    assert len(raised.value.exceptions) == 2


def test_who_no_longer_listens_hears_nothing(furnished: Workspace, ear: Ear) -> None:
    furnished.unlisten(ear.hear)
    furnished.unlisten(ear.hear)
    with furnished.unit(LATER) as unit:
        unit.put(RENAMED)
    assert ear.heard == []


def test_a_record_put_as_it_is_changes_nothing(furnished: Workspace, ear: Ear) -> None:
    with furnished.unit(LATER) as unit:
        unit.put(CLIENT)
        assert unit.steps == ()
    assert ear.heard == []


def test_several_puts_of_a_record_are_one_step_and_one_change(furnished: Workspace, ear: Ear) -> None:
    between = replace(CLIENT, code="998")
    with furnished.unit(LATER) as unit:
        unit.put(between)
        unit.put(replace(AREA, name="Hyvinvointi"))
        unit.put(RENAMED)
        assert unit.steps == (Step(CLIENT, RENAMED), Step(AREA, replace(AREA, name="Hyvinvointi")))
    assert [change.id for change in ear.heard[0][0]] == ["client", "service_area"]


def test_what_is_undone_within_its_own_unit_is_no_step(furnished: Workspace, ear: Ear) -> None:
    with furnished.unit(LATER) as unit:
        unit.put(RENAMED)
        unit.put(CLIENT)
        unit.put(replace(AREA, id="new"))
        unit.erase(ServiceArea, "new")
        assert unit.steps == ()
    assert ear.heard == []


def test_a_removed_record_lies_in_the_trash_with_its_moment_and_can_be_put_back(furnished: Workspace, ear: Ear) -> None:
    with furnished.unit(LATER) as unit:
        unit.remove(Person, "person")
    gone = replace(PERSON, removed_at=LATER)
    with furnished.look() as look:
        assert (look.all(Person), look.all(Person, removed=True), look.count(Person)) == ((), (gone,), 0)
        assert look.get(Person, "person") == gone
        with pytest.raises(NotFound):
            look.need(Person, "person")
    with furnished.unit(LATER) as unit:
        unit.put(PERSON)
    assert [change.what for changes, _ in ear.heard for change in changes] == [What.REMOVED, What.RESTORED]
    with furnished.look() as look:
        assert look.all(Person) == (PERSON,)


def test_what_is_not_there_cannot_be_removed_nor_erased(furnished: Workspace) -> None:
    for gesture in ("remove", "erase"):
        with pytest.raises(NotFound, match="no Person nobody"), furnished.unit(LATER) as unit:
            getattr(unit, gesture)(Person, "nobody")
    with furnished.unit(LATER) as unit:
        unit.remove(Person, "person")
        with pytest.raises(NotFound):
            unit.remove(Person, "person")


def test_erasing_takes_all_that_belongs_to_a_record_and_every_record_has_its_step(
    furnished: Workspace, ear: Ear
) -> None:
    with furnished.unit(LATER) as unit:
        unit.erase(Client, "client")
        steps = tuple(unit.steps)
    with furnished.look() as look:
        left = everything(look)
    assert left == [GUIDE, QUESTION, PRACTICE, TOOL]
    assert {step.before for step in steps} == set(SAMPLES) - {GUIDE, QUESTION, PRACTICE, TOOL}
    assert all(step.after is None for step in steps)
    assert {change.what for change in ear.heard[0][0]} == {What.REMOVED}


def test_what_was_erased_comes_back_by_putting_it_back(furnished: Workspace) -> None:
    with furnished.unit(LATER) as unit:
        unit.erase(Client, "client")
    with furnished.unit(LATER) as unit:
        for sample in SAMPLES:
            unit.put(sample)
    with furnished.look() as look:
        assert [look.get(type(sample), sample.id) for sample in SAMPLES] == list(SAMPLES)


def test_what_spoke_of_an_erased_record_forgets_it_and_says_so(furnished: Workspace, ear: Ear) -> None:
    with furnished.unit(LATER) as unit:
        unit.erase(ServiceArea, "service_area")
    with furnished.look() as look:
        spoke = (PERSON, INTERVIEW, FINDING, ATTENDANCE, FEEDBACK)
        for sample in spoke:
            assert look.get(type(sample), sample.id) == replace(sample, service_area_id=None)
    revised = {(change.kind, change.id) for change in ear.heard[0][0] if change.what is What.REVISED}
    # Its sheet went with it, and what came back of that speaks of the sheet.
    assert revised == {(type(sample).__name__, sample.id) for sample in (*spoke, RETURNED)}


def test_a_finding_outlives_the_answer_it_was_marked_in(furnished: Workspace) -> None:
    with furnished.unit(LATER) as unit:
        unit.erase(Answer, "answer")
    with furnished.look() as look:
        assert look.need(Finding, "finding") == replace(FINDING, answer_id=None)
        assert look.get(Interview, "interview") == INTERVIEW


def test_the_file_itself_erases_what_belongs_together(furnished: Workspace) -> None:
    with furnished._within(writing=True) as connection:
        connection.exec_driver_sql("DELETE FROM client")
    with furnished.look() as look:
        assert everything(look) == [GUIDE, QUESTION, PRACTICE, TOOL]
    assert furnished.is_healthy()


@pytest.mark.parametrize(
    "record",
    [
        replace(AREA, id="new", client_id="nobody"),
        replace(ENGAGEMENT, contact_id="nobody"),
        replace(ANSWER, note="\ud800"),
    ],
    ids=["whose owner is missing", "that speaks of nobody", "with half a character"],
)
def test_a_record_that_cannot_be_kept_is_a_mistake_and_takes_its_unit_with_it(
    furnished: Workspace, ear: Ear, record: Record
) -> None:
    with pytest.raises(Mistake):
        keep(furnished, RENAMED, record)
    with furnished.look() as look:
        assert look.get(Client, "client") == CLIENT
    assert ear.heard == []


def test_catching_what_failed_does_not_keep_the_rest_of_the_unit(furnished: Workspace, ear: Ear) -> None:
    caught: list[Mistake] = []

    def stumble_on() -> None:
        with furnished.unit(LATER) as unit:
            unit.put(RENAMED)
            for record in (replace(AREA, id="new", client_id="nobody"), PERSON):
                try:
                    unit.put(record)
                except Mistake as error:
                    caught.append(error)

    with pytest.raises(Mistake) as raised:
        stumble_on()
    assert caught == [raised.value, raised.value]
    with furnished.look() as look:
        assert look.get(Client, "client") == CLIENT
    assert ear.heard == []


def test_a_kind_that_the_store_does_not_keep_is_a_mistake(workspace: Workspace) -> None:
    with workspace.look() as look, pytest.raises(Mistake, match="keeps no Texts"):
        look.get(Texts, "id")  # type: ignore[type-var]


def test_a_unit_within_a_unit_is_a_mistake_at_once_and_the_outer_one_goes_on(furnished: Workspace) -> None:
    with furnished.unit(LATER) as unit:
        unit.put(RENAMED)
        with pytest.raises(Mistake, match="within"), furnished.unit(LATER):
            pass
    with furnished.look() as look:
        assert look.get(Client, "client") == RENAMED


def test_a_unit_or_look_that_is_over_is_of_no_use(furnished: Workspace) -> None:
    with furnished.unit(LATER) as unit:
        pass
    with pytest.raises(Mistake):
        unit.put(RENAMED)


def test_units_of_two_threads_wait_for_each_other(furnished: Workspace) -> None:
    def work(name: str) -> None:
        for number in range(20):
            with furnished.unit(LATER) as unit:
                count = unit.count(ServiceArea)
                unit.put(replace(AREA, id=f"{name} {number}", position=count))

    threads = [threading.Thread(target=work, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with furnished.look() as look:
        positions = [each.position for each in look.all(ServiceArea)]
    assert positions == [0, *range(1, 41)]
