"""When an interim assignment is heavy and when its sheet is late (R50-R54)."""

from dataclasses import replace
from datetime import date

import pytest

from sparraaja_desktop.model.assignments import Assignment, AssignmentKind, Sheet, SheetState

MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)
_SHEET = Sheet(id="s", assignment_id="a", service_area_id="p")


def test_an_hour_beside_ones_own_work_is_not_heavy_and_more_is() -> None:
    plan = Assignment(id="a", engagement_id="e", position=0, kind=AssignmentKind.PLAN, title="Suunnitelma", minutes=60)
    assert not plan.is_heavy
    assert replace(plan, minutes=61).is_heavy


@pytest.mark.parametrize("state", [SheetState.NOT_SENT, SheetState.SENT])
def test_a_sheet_that_is_not_back_is_overdue_the_day_after(state: SheetState) -> None:
    sheet = replace(_SHEET, state=state)
    assert sheet.is_overdue(MONDAY, TUESDAY)
    assert not sheet.is_overdue(MONDAY, MONDAY)


@pytest.mark.parametrize("state", [SheetState.RETURNED, SheetState.DISCUSSED])
def test_a_sheet_that_is_back_is_never_overdue(state: SheetState) -> None:
    assert not replace(_SHEET, state=state).is_overdue(MONDAY, TUESDAY)


def test_a_sheet_without_a_day_is_never_overdue() -> None:
    assert not _SHEET.is_overdue(None, TUESDAY)
