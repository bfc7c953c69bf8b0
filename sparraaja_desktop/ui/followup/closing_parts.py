"""The steps of the closing: what is missing, a last look for names, the practices that stay, older backups."""

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.advice import Advice
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.services.closing import LastLook, NamedPlace
from sparraaja_desktop.ui.advice_words import reason, room_and_view, says
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.fields import WrappedCheck
from sparraaja_desktop.ui.followup.closing_part import Part
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.places import place_of
from sparraaja_desktop.ui.room import Room


class MissingPart(Part):
    """What a coaching should not be closed without (R57, R58, R64)."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._missing: tuple[Advice, ...] = ()
        self.go = self.button(self._go, "Return")
        self.lay_buttons()

    def show_missing(self, missing: tuple[Advice, ...]) -> None:
        """Each with its reason."""
        self._missing = missing
        self.show_lines([Line(str(row), says(each), reason(each), "○", "need") for row, each in enumerate(missing)])
        self.said.setText(
            self.tr("Nothing of this stops you, but the model would see to it first.")
            if missing
            else self.tr("Nothing is missing. Well done.")
        )

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("1. What is missing"))
        self.list.setAccessibleName(self.tr("What is missing"))
        self.go.setText(self.tr("Go there"))
        self.show_missing(self._missing)

    def _go(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            advice = self._missing[int(chosen)]
            room, view = room_and_view(advice)
            record = {"record": advice.subject_id} if advice.subject_id is not None else {}
            self.view.context.go(room, self.view.engagement_id, {"view": view, **record})


class Judged:
    """What the user has said of the names: `spared` are no names of people, `more` are names after all."""

    def __init__(self) -> None:
        self.spared: set[str] = set()
        self.more: set[str] = set()

    def forget(self) -> None:
        """Of another coaching, or of one that is closed now, nothing has been said."""
        self.spared.clear()
        self.more.clear()


class NamesPart(Part):
    """Everybody who is named, with the role that each becomes; what is no name is spared. Under it every place."""

    def __init__(self, view: View, judged: Judged) -> None:
        super().__init__(view)
        self._roles: dict[str, str] = {}
        self._is_closed = False
        self._judged = judged
        self.spare = self.button(self._spare, "Space")
        self.lay_buttons()

    def show_names(self, roles: dict[str, str], is_closed: bool) -> None:
        """The names with their roles; in a coaching that `is_closed` those that have been typed since."""
        self._roles, self._is_closed = roles, is_closed
        self._judged.spared &= set(roles)
        self.show_lines([self._line(name, role) for name, role in roles.items()])
        self.said.setText(self._about())

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("2. Names become roles"))
        self.list.setAccessibleName(self.tr("Names"))
        self.spare.setText(self.tr("This is not a person's name, or is after all"))
        self.show_names(self._roles, self._is_closed)

    def _about(self) -> str:
        if not self._roles:
            return self.tr("No names are known in this coaching.")
        if self._is_closed:
            return self.tr("These names were typed after the closing. Space marks one that is not a person's name.")
        return self.tr("These names become roles in every text for good. Space marks one that is not a person's name.")

    def _line(self, name: str, role: str) -> Line:
        if name in self._judged.spared:
            return Line(name, name, self.tr("stays as it is"), "–", "faint")
        return Line(name, name, self.tr("becomes: {0}").format(role), "→", "situation")

    def _spare(self) -> None:
        chosen = self.chosen()
        if chosen is None:
            return
        if chosen in self._judged.more:
            self._judged.more.discard(chosen)
        else:
            self._judged.spared ^= {chosen}
        self.view.reload()


class PlacesPart(Part):
    """A last look: where names stand, and words that may be names and are not known as such."""

    def __init__(self, view: View, judged: Judged) -> None:
        super().__init__(view)
        self._places: dict[str, NamedPlace] = {}
        self._staying: frozenset[NamedPlace] = frozenset()
        self._counts = (0, 0, 0)
        self._judged = judged
        self.add = self.button(self._add, "Space")
        self.go = self.button(self._go, "Return")
        self.lay_buttons()

    def show_places(self, found: LastLook) -> None:
        """Those that are only suspected first, then what stays: they must be looked at."""
        self._counts = (len(found.known), len(found.suspected), len(found.staying))
        self._staying = frozenset(found.staying)
        places = (*found.suspected, *found.staying, *found.known)
        self._places = {str(row): place for row, place in enumerate(places)}
        lines = [Line(key, " ".join(place.around.split()), *self._about(place)) for key, place in self._places.items()]
        self.show_lines(lines)
        self._say()

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("3. A last look at the texts"))
        self.list.setAccessibleName(self.tr("Places with names"))
        self.add.setText(self.tr("This is a person's name"))
        self.go.setText(self.tr("Go there"))
        self._say()

    def _say(self) -> None:
        known, suspected, staying = self._counts
        said = self.tr("Places where a name becomes a role: {0}. Words that may be a name and stay: {1}.")
        sentences = [said.format(known, suspected)]
        if suspected:
            sentences.append(self.tr("Space says that such a word is a name."))
        if staying:
            text = self.tr("Names in own guides, kept practices and tools stay: {0}.")
            sentences.append(text.format(staying))
        self.said.setText(" ".join(sentences))

    def _about(self, place: NamedPlace) -> tuple[str, str, str]:
        """Detail, sign and colour of a place."""
        if place.role:
            return self.tr("{0} becomes: {1}").format(place.said, place.role), "→", "situation"
        if place in self._staying:
            return (
                self.tr("{0} stays: this belongs to no coaching. Change it there if you want to.").format(place.said),
                "=",
                "faint",
            )
        return self.tr("A name? {0} stays unless you change it.").format(place.said), "?", "need"

    def _add(self) -> None:
        """What is suspected becomes one of the names; what is one already, or stays whatever it is, is left alone."""
        chosen = self.chosen()
        place = self._places[chosen] if chosen is not None else None
        if place is None:
            return
        if place.role or place in self._staying:
            self.view.context.say(self.tr("This is known to be a name."))
            return
        self._judged.more.add(place.said)
        self.view.reload()

    def _go(self) -> None:
        chosen = self.chosen()
        place = self._places[chosen] if chosen is not None else None
        if place is None:
            return
        found = self._page_of(place)
        if found is not None:
            room, where = found
            self.view.context.go(room, self.view.engagement_id, where)
        elif place.role:
            self.view.context.say(self.tr("This place has no page of its own; it becomes a role all the same."))
        else:
            self.view.context.say(self.tr("This place has no page of its own."))

    def _page_of(self, place: NamedPlace) -> tuple[Room, dict[str, str]] | None:
        """Where it is seen, or what it belongs to; None for what has no page, as what is in the trash."""
        try:
            found = self.view.desk.whereabouts.find(place.kind, place.id, self.view.context.language())
        except NotFound:
            return None
        return next(filter(None, (place_of(*each) for each in found.line)), None)


class PracticesPart(Part):
    """The best practices of the coaching, kept for the next client; without the client's name unless allowed (R59)."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._actions: tuple[PlannedAction, ...] = ()
        self.with_name = WrappedCheck()
        self.keep = self.button(self._keep, "Space")
        self.kept = Part(view)
        self.kept.title.hide()
        self.remove = self.kept.button(self._remove, "Del")
        self.kept.lay_buttons()
        self.lay_buttons(self.with_name)
        self.box.addWidget(self.kept)

    def show_practices(self, actions: tuple[PlannedAction, ...]) -> None:
        """The actions that are marked as best practices, and everything that has been kept so far."""
        self._actions = actions
        self.show_lines([Line(each.id, " ".join(each.action.split()), "", "★", "accent") for each in actions])
        self.with_name.setVisible(bool(actions))
        practices = self.view.desk.closing.practices()
        self.kept.show_lines(
            [
                Line(
                    each.id,
                    each.text,
                    " · ".join(part for part in (say_date(each.learnt_on), each.learnt_at) if part),
                    "✓",
                    "done",
                )
                for each in practices
            ]
        )
        self.kept.list.choose(self.view.context.bridge.back_among(practices, self.kept.chosen()))
        self.said.setText(
            self.tr("What is marked as a best practice can be kept for the next client, without names of people.")
            if actions
            else self.tr("No action is marked as a best practice.")
        )
        self.kept.said.setText(self.tr("Kept so far, from all coachings: {0}").format(len(practices)))

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("4. Best practices that stay"))
        self.list.setAccessibleName(self.tr("Best practices of this coaching"))
        self.kept.list.setAccessibleName(self.tr("Kept practices"))
        self.with_name.set_text(self.tr("Keep it with the client's name: they have allowed it"))
        self.keep.setText(self.tr("Keep for the next client"))
        self.remove.setText(self.tr("Remove from the kept"))

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        if hasattr(self, "kept"):
            self.kept.resize_text()

    def _keep(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.view.attempt(self.view.desk.closing.keep_practice, chosen, self.with_name.is_checked())

    def _remove(self) -> None:
        chosen = self.kept.chosen()
        if chosen is not None:
            self.view.attempt(self.view.desk.closing.remove_practice, chosen)


def question(count: int, title: str) -> str:
    """What is asked before the closing, which cannot be undone."""
    text = QCoreApplication.translate(
        "ClosingView",
        "Close the coaching {0}? Names become roles in all its texts ({1} places), contact details and what it has in "
        "the trash are erased. This cannot be undone.",
    )
    return text.format(title, count)
