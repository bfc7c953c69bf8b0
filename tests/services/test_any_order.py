"""Whatever the order of all gestures of the desk: nothing is agreed unreadily, nothing falls, nothing dangles."""

import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

from hypothesis import HealthCheck, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from sparraaja_desktop.model.errors import SparraajaError
from tests.services.gestures import GESTURES, kept
from tests.services.gestures.beginning import open_beginning
from tests.services.gestures.chosen import NothingToChoose
from tests.services.gestures.gesture import Gesture, verbs

LONG_RUN = int(os.environ.get("ANY_ORDER_EXAMPLES", "0"))
"""So many walks, each by new chance; without it a few, the same in every run."""

IRREVOCABLE = ("closing.close", "trash.empty", "undo.clear")

MAKING_ROLES = ("closing.close", "closing.replace_names")
"""The gestures after which nobody is named any more."""


class AnyOrder(RuleBasedStateMachine):
    """A sparrer who does everything that the desk can do, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.home = tempfile.TemporaryDirectory()
        self.folder = Path(self.home.name)
        self.desk = open_beginning(self.folder)
        self.desk.listen(self.hear)
        self.first = kept.in_use(self.desk)
        self.has_changed = True
        self.goes_back = False

    @initialize(goes_back=st.booleans())
    def begin(self, goes_back: bool) -> None:
        self.goes_back = goes_back

    def hear(self, _changes: object, _by: object) -> None:
        self.has_changed = True

    def make(self, gesture: Gesture, given: Mapping[str, Any]) -> None:
        """Makes a gesture; that it is refused, in words of ours, is as good as that it is done."""
        try:
            arguments = gesture.arguments(self.desk, self.folder, given)
        except NothingToChoose:
            return
        names = kept.names_known(self.desk, arguments) if gesture.verb in MAKING_ROLES else None
        try:
            gesture.make(self.desk, arguments)
        except SparraajaError as refused:
            event(f"{gesture.verb} {type(refused).__name__}")
        else:
            event(gesture.verb)
            if names is not None:
                assert kept.still_named(self.desk, arguments["engagement_id"], names) == []
            self.goes_back = self.goes_back and gesture.verb not in IRREVOCABLE

    @invariant()
    def everything_holds(self) -> None:
        if not self.has_changed:
            return
        records, removed = kept.in_use(self.desk), kept.in_the_trash(self.desk)
        assert kept.unreadily_agreed((*records.values(), *removed.values())) == []
        assert kept.untimely(records) == []
        assert kept.dangling(records) == []
        assert kept.in_one_place(records) == []
        assert set(self.desk.today.rows()) == set(kept.due_afresh(self.desk))
        assert {(each.kind, each.id) for each in self.desk.trash.removed()} == kept.thrown_away(self.desk)
        for line in self.desk.engagements.all():
            kept.read_everywhere(self.desk, line.engagement.id)
        self.has_changed = False

    def teardown(self) -> None:
        workspace = self.desk.bench.workspace
        try:
            if self.goes_back:
                while self.desk.undo.undo() is not None:
                    self.everything_holds()
                assert list(kept.not_taken_back(self.first, kept.in_use(self.desk))) == []
            assert workspace.is_healthy()
        finally:
            workspace.close()
            self.home.cleanup()


def _rule_of(gesture: Gesture) -> Callable[[AnyOrder, dict[str, Any]], None]:
    def make(self: AnyOrder, given: dict[str, Any]) -> None:
        self.make(gesture, given)

    # An example is printed as `state.plans_add(given=…)`.
    make.__name__ = gesture.verb.replace(".", "_")
    return cast("Callable[[AnyOrder, dict[str, Any]], None]", rule(given=gesture.given)(make))


for _gesture in GESTURES:
    for _copy in range(_gesture.copies):
        _name = _gesture.verb.replace(".", "_") + (f"_{_copy + 1}" if _copy else "")
        setattr(AnyOrder, _name, _rule_of(_gesture))

AnyOrder.TestCase.settings = settings(
    max_examples=LONG_RUN or 20,
    stateful_step_count=40,
    derandomize=not LONG_RUN,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestWhateverTheOrder = AnyOrder.TestCase


def test_every_verb_of_the_desk_is_among_the_gestures() -> None:
    # `undo.gesture` is how the services begin a gesture, no verb of the user.
    assert {each.verb for each in GESTURES} == set(verbs()) - {"undo.gesture"}
