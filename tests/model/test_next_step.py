"""One thing at a time is asked for before a coaching goes on."""

from dataclasses import replace
from datetime import date

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.next_step import NextStep, next_step

_NEW = Engagement(id="e", client_id="c", sparrer_kind=SparrerKind.EXPERT, started_on=date(2026, 11, 24))
_WITH_CONTACT = replace(_NEW, contact_id="p")


def test_a_contact_comes_before_everything_else() -> None:
    assert next_step(_NEW, interviews=0, handouts=0) is NextStep.CONTACT
    assert next_step(_NEW, interviews=3, handouts=1) is NextStep.CONTACT


def test_a_coached_municipality_is_named_before_the_interviews() -> None:
    pair = replace(_WITH_CONTACT, sparrer_kind=SparrerKind.MUNICIPALITY)
    assert next_step(pair, interviews=0, handouts=0) is NextStep.PEER
    assert next_step(replace(pair, peer_client_id="q"), interviews=0, handouts=0) is NextStep.INTERVIEW


def test_a_resident_needs_a_development_target() -> None:
    resident = replace(_WITH_CONTACT, sparrer_kind=SparrerKind.RESIDENT, development_target="  ")
    assert next_step(resident, interviews=0, handouts=0) is NextStep.TARGET
    assert next_step(replace(resident, development_target="Tori"), interviews=0, handouts=0) is NextStep.INTERVIEW


def test_an_interview_comes_before_its_summary_and_then_nothing_is_missing() -> None:
    assert next_step(_WITH_CONTACT, interviews=0, handouts=0) is NextStep.INTERVIEW
    assert next_step(_WITH_CONTACT, interviews=1, handouts=0) is NextStep.SUMMARY
    assert next_step(_WITH_CONTACT, interviews=1, handouts=1) is None
