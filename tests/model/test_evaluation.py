"""Each part of the evaluation has a field of its own (R72, R75)."""

from dataclasses import fields

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.evaluation import ChainLink, Criterion, Evaluation, field_of


def test_each_link_each_area_and_each_criterion_has_its_own_text() -> None:
    named = [field_of(part) for part in (*ChainLink, *Area, *Criterion)]
    assert len(set(named)) == len(named)
    assert {*named, "staff"} == {each.name for each in fields(Evaluation)} - {"id", "engagement_id", "removed_at"}
