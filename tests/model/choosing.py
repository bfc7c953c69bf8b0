"""A coaching that has a little of everything of which a handout can be made."""

from datetime import date

from sparraaja_desktop.model.assignments import Assignment, AssignmentKind, Sheet
from sparraaja_desktop.model.clients import Client, ClientKind, ServiceArea
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.communication import Message, MessageAudience, Moment
from sparraaja_desktop.model.design import DesignSession
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound, RoundKind
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.model.questions import Audience, Guide, Origin

GUIDE = Guide(id="guide1", title=Texts(fi="Opas"), audience=Audience.CONTACT, origin=Origin.SHIPPED)
COACHING = Coaching(
    engagement=Engagement(id="e", client_id="c", sparrer_kind=SparrerKind.EXPERT, started_on=date(2026, 8, 1)),
    client=Client(
        id="c",
        kind=ClientKind.MUNICIPALITY,
        code=None,
        name=Texts(fi="Esimerkkilä"),
        languages=(Language.FI, Language.SV),
    ),
    areas=(
        ServiceArea(id="area1", client_id="c", position=0, name="Sivistyspalvelut"),
        ServiceArea(id="area2", client_id="c", position=1, name="Tekniset palvelut"),
    ),
    sessions=(DesignSession(id="s1", engagement_id="e", position=0, held_on=date(2026, 8, 3), mode=Mode.REMOTE),),
    events=(
        Event(id="event1", engagement_id="e", position=0, theme="Kuulluksi tuleminen"),
        Event(id="event2", engagement_id="e", position=1, theme=""),
    ),
    assignments=(
        Assignment(
            id="as1",
            engagement_id="e",
            position=0,
            kind=AssignmentKind.OBSERVATIONS,
            title="Havainnot",
            given_event_id="event1",
        ),
    ),
    sheets=(Sheet(id="sheet1", assignment_id="as1", service_area_id="area1"),),
    actions=(PlannedAction(id="a1", engagement_id="e", service_area_id="area2", position=0, action="Lappuseinä"),),
    messages=(
        Message(
            id="m1",
            engagement_id="e",
            position=0,
            audience=MessageAudience.STAFF,
            moment=Moment.START,
            language=Language.SV,
        ),
    ),
    rounds=(
        FeedbackRound(id="round1", engagement_id="e", position=0, kind=RoundKind.EVENT, event_id="event1"),
        FeedbackRound(id="round2", engagement_id="e", position=1, kind=RoundKind.BEFORE),
    ),
    feedback=(FeedbackAnswer(id="f1", round_id="round2", position=0, scores=(4,)),),
)
