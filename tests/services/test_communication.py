"""Who is told what and when (R56-R61), and what the management team saw (R58)."""

from datetime import date

import pytest

from sparraaja_desktop.model.clients import Client, ClientKind
from sparraaja_desktop.model.communication import MessageAudience, Moment
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.people import Role
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed

TODAY = date(2026, 11, 23)


@pytest.fixture
def told(desk: Desk, hollola: Client, coaching: Engagement) -> Engagement:
    """A coaching of which there is something to tell."""
    contact = desk.people.add(hollola.id, "Aino Aalto", "palvelualuejohtaja")
    desk.people.revise(contact.id, email="aino@hollola.example")
    desk.people.add(hollola.id, "Salme Sparraaja", roles=(Role.SPARRER,))
    desk.engagements.revise(coaching.id, contact_id=contact.id)
    for text in ("Nimetään\nvastuuhenkilö", " "):
        desk.goals.add(coaching.id, text)
    dated, open_ = (desk.programme.add_event(coaching.id, theme) for theme in ("Mitä osallisuus on", "Teot"))
    desk.programme.add_event(coaching.id)
    desk.programme.revise_event(dated.id, held_on=date(2026, 12, 8))
    area = desk.clients.add_area(hollola.id, "Sivistys")
    agreed, draft = (desk.plans.add(coaching.id, area.id, text) for text in ("Raati kokoontuu", "Luonnos"))
    fields = {"responsible": "Eeva Esihenkilö", "due_on": date(2027, 2, 1), "event_id": dated.id}
    desk.plans.revise(agreed.id, **fields)
    desk.plans.set_state(agreed.id, ActionState.SCHEDULED)
    desk.plans.revise(draft.id, is_best_practice=True)
    for day, is_held in ((date(2027, 9, 1), False), (date(2027, 5, 4), False), (date(2027, 1, 1), True)):
        desk.followup.revise(desk.followup.add(coaching.id).id, due_on=day, is_held=is_held)
    assert open_.held_on is None
    return coaching


def test_a_message_is_added_written_sent_and_removed(desk: Desk, coaching: Engagement) -> None:
    message = desk.communication.add(coaching.id, MessageAudience.STAFF, Moment.START, Language.SV)
    written = desk.communication.revise(message.id, text="Hej!\n\nVi börjar.", due_on=date(2026, 11, 1))
    assert written.is_overdue(TODAY)
    sent = desk.communication.mark_sent(message.id, TODAY)
    assert (sent.sent_on, sent.is_overdue(TODAY)) == (TODAY, False)
    assert desk.communication.mark_sent(message.id, None) == desk.communication.read(message.id) == written
    desk.communication.remove(message.id)
    assert desk.communication.of(coaching.id) == ()
    assert desk.trash.removed()[0].says == "Hej!"
    undone = [desk.undo.undo() for _ in range(4)]
    assert undone == [Deed.MESSAGE_REMOVED, Deed.MESSAGE_SENT, Deed.MESSAGE_SENT, Deed.MESSAGE_CHANGED]
    assert desk.communication.read(message.id).text == "Hej!\n\nVi börjar."


def test_the_messages_that_no_coaching_does_without_are_added_once(desk: Desk, coaching: Engagement) -> None:
    own = desk.communication.add(coaching.id, MessageAudience.STAFF, Moment.START, Language.EN)
    desk.clients.revise(coaching.client_id, languages=(Language.SV,))
    messages = desk.communication.ensure_required(coaching.id)
    assert [(each.audience, each.moment, each.language) for each in messages] == [
        (MessageAudience.STAFF, Moment.START, Language.EN),
        (MessageAudience.MANAGEMENT, Moment.START, Language.SV),
        (MessageAudience.MANAGEMENT, Moment.RESULTS, Language.SV),
        (MessageAudience.STAFF, Moment.RESULTS, Language.SV),
    ]
    assert desk.communication.ensure_required(coaching.id) == messages
    assert desk.undo.undo() is Deed.MESSAGES_ADDED
    assert desk.communication.of(coaching.id) == (own,)
    desk.clients.revise(coaching.client_id, languages=())
    assert desk.communication.ensure_required(coaching.id)[-1].language is Language.FI
    with pytest.raises(NotFound):
        desk.communication.ensure_required("nothing")


def test_a_draft_tells_the_coachings_own_facts(desk: Desk, told: Engagement) -> None:
    start = desk.communication.draft_text(told.id, MessageAudience.MANAGEMENT, Moment.START, Language.FI)
    for line in (
        "– Nimetään vastuuhenkilö",
        "– 8.12.2026: Mitä osallisuus on",
        "– Teot",
        "Yhdyshenkilö: Aino Aalto, palvelualuejohtaja, aino@hollola.example",
        "Sparraaja: Salme Sparraaja",
        "Kohde: Hollola (kunta)",
    ):
        assert line in start.splitlines()
    results = desk.communication.draft_text(told.id, MessageAudience.STAFF, Moment.RESULTS, Language.FI)
    assert "– Raati kokoontuu, Eeva Esihenkilö, 1.2.2027" in results.splitlines()
    assert "– Luonnos" in results.splitlines()
    assert "4. toukokuuta 2027" in results


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (Language.FI, "Kohde: Päijät-Hämeen hyvinvointialue"),
        (Language.SV, "Plats: Päijänne-Tavastlands välfärdsområde"),
        (Language.EN, "Where: Päijät-Häme wellbeing services county"),
    ],
)
def test_a_county_whose_name_says_what_it_is_is_not_called_so_twice(desk: Desk, language: Language, line: str) -> None:
    (place,) = (each for each in desk.clients.find("päijät-häme") if each.kind is ClientKind.COUNTY)
    coaching = desk.engagements.start(desk.clients.take(place).id, SparrerKind.EXPERT)
    start = desk.communication.draft_text(coaching.id, MessageAudience.MANAGEMENT, Moment.START, language)
    assert line in start.splitlines()


@pytest.mark.parametrize("audience", [MessageAudience.RESIDENTS, MessageAudience.MEDIA])
def test_residents_and_media_are_told_of_no_responsible_by_name(
    desk: Desk, told: Engagement, audience: MessageAudience
) -> None:
    results = desk.communication.draft_text(told.id, audience, Moment.RESULTS, Language.FI)
    assert "– Raati kokoontuu, 1.2.2027" in results.splitlines()
    assert "Eeva" not in results


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("audience", list(MessageAudience))
@pytest.mark.parametrize("moment", list(Moment))
def test_every_draft_can_be_made_of_a_coaching_of_which_nothing_is_known(
    desk: Desk, coaching: Engagement, audience: MessageAudience, moment: Moment, language: Language
) -> None:
    draft = desk.communication.draft_text(coaching.id, audience, moment, language)
    assert draft
    assert "{" not in draft
    assert "– " not in [line[:2] for line in draft.splitlines()]


def test_what_the_management_team_saw_and_decided_is_kept(desk: Desk, coaching: Engagement) -> None:
    review = desk.communication.add_review(coaching.id)
    held = desk.communication.revise_review(review.id, held_on=TODAY, shown="Suunnitelmat", is_held=True)
    assert desk.communication.reviews(coaching.id) == (held,)
    desk.communication.remove_review(review.id)
    assert desk.trash.removed()[0].says == "Suunnitelmat"
    assert [desk.undo.undo(), desk.undo.undo()] == [Deed.REVIEW_REMOVED, Deed.REVIEW_CHANGED]
    kept = desk.communication.read_review(review.id)
    assert (kept.held_on, kept.shown, kept.is_held) == (None, "Suunnitelmat", False)
