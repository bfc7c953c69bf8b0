"""The road from earlier layouts: whole or not at all, and never without a copy."""

import gzip
import hashlib
import shutil
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory

from sparraaja_desktop.model.clients import Client, ClientKind
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.store import opening
from sparraaja_desktop.store.connection import reach
from sparraaja_desktop.store.migrations import HEAD, SHIPPED, Road
from sparraaja_desktop.store.shelves import SHELVES
from sparraaja_desktop.store.workspace import Workspace

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ESIMERKKILA = Client(
    id="c", kind=ClientKind.MUNICIPALITY, code="999", name=Texts(fi="Esimerkkilä"), languages=(Language.FI,)
)

FILES = Path(__file__).parents[1] / "files"
"""Workspaces as earlier versions wrote them."""

NEXT = """
from alembic import op
from sqlalchemy import Column, Text

revision = "9999"
down_revision = "{head}"


def upgrade():
    op.add_column("client", Column("nickname", Text))
    with op.batch_alter_table("client") as batch:
        batch.alter_column("code", new_column_name="number")
    {more}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workspace of the present revision that holds one client with a service area."""
    made = tmp_path / "workspace" / "sparraaja.db"
    made.parent.mkdir()
    workspace = Workspace.open(made)
    with workspace.unit(NOW) as unit:
        unit.put(ESIMERKKILA)
    workspace.close()
    with closing(reach(made)) as raw:
        raw.execute("INSERT INTO service_area VALUES ('a', 'c', 0, 'Sivistys', NULL)")
    return made


def road_to_next(folder: Path, more: str = "pass") -> Road:
    """A road with one more step than the shipped one."""
    versions = folder / "road" / "versions"
    versions.mkdir(parents=True)
    for revision in SHIPPED.revisions:
        shutil.copy(SHIPPED.versions / f"revision_{revision}.py", versions)
    (versions / "revision_9999.py").write_text(NEXT.format(more=more, head=HEAD), encoding="utf-8")
    return Road(versions, (*SHIPPED.revisions, "9999"))


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(reach(path)) as raw:
        return list(raw.execute(query))


def insert(raw: Any, table: str, given: dict[str, str]) -> None:
    """Puts a row into a table; what is not given and may not be NULL is empty, or 0."""
    columns = [row[1:4] for row in raw.execute(f"PRAGMA table_info({table})")]
    blank = {name: 0 if kind == "INTEGER" else "" for name, kind, is_needed in columns if is_needed}
    row = blank | given
    names, places = ", ".join(row), ", ".join("?" * len(row))
    raw.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", tuple(row.values()))  # noqa: S608


def layout(path: Path) -> list[tuple[object, ...]]:
    return rows(path, "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name")


def test_a_new_file_and_one_that_walked_every_step_have_the_same_layout(tmp_path: Path) -> None:
    Workspace.open(tmp_path / "new.db").close()
    walked = tmp_path / "walked.db"
    opening.walk_from_nothing(walked)
    assert layout(walked) == layout(tmp_path / "new.db")
    assert rows(walked, "SELECT version_num FROM alembic_version") == [(HEAD,)]


def test_the_head_that_the_store_names_is_the_last_step_there_is() -> None:
    script = ScriptDirectory(str(SHIPPED.versions.parent), version_locations=[str(SHIPPED.versions)])
    assert script.get_current_head() == HEAD == SHIPPED.head
    assert tuple(each.revision for each in script.walk_revisions())[::-1] == SHIPPED.revisions


def test_an_older_workspace_is_copied_and_brought_forward_with_all_that_belongs_together(path: Path) -> None:
    Workspace.open(path, road_to_next(path.parent.parent)).close()
    assert rows(path, "SELECT id, number, nickname FROM client") == [("c", "999", None)]
    assert rows(path, "SELECT id, client_id FROM service_area") == [("a", "c")]
    assert rows(path, "SELECT version_num FROM alembic_version") == [("9999",)]
    copy = path.with_name("sparraaja-before-9999.db")
    assert {each.name for each in path.parent.iterdir()} == {path.name, copy.name}
    before = Workspace.open(copy)
    with before.look() as look:
        assert look.all(Client) == (ESIMERKKILA,)
    before.close()


def test_a_workspace_of_the_first_layout_is_brought_to_the_present_one(tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    opening.walk_from_nothing(old, Road(SHIPPED.versions, ("0001",)))
    with closing(reach(old)) as raw:
        raw.execute("INSERT INTO client VALUES ('c', 'other', NULL, '{}', '[]', '{}', '{}', '{}', NULL)")
    Workspace.open(old).close()
    assert rows(old, "SELECT id FROM client") == [("c",)]
    Workspace.open(tmp_path / "new.db").close()
    assert layout(old) == layout(tmp_path / "new.db")
    assert rows(tmp_path / f"old-before-{HEAD}.db", "SELECT version_num FROM alembic_version") == [("0001",)]


def question(path: Path, table: str) -> str:
    """Asks for the columns that a table has now, also when it has more of them later."""
    columns = ", ".join(f'"{column[1]}"' for column in rows(path, f"PRAGMA table_info('{table}')"))
    return f'SELECT {columns} FROM "{table}" ORDER BY id'  # noqa: S608


@pytest.mark.parametrize("revision", ["0002", "0004", "0005"])
def test_a_workspace_that_an_earlier_version_wrote_is_brought_forward_with_every_row_it_had(
    tmp_path: Path, revision: str
) -> None:
    """It holds both examples as that version shipped them."""
    old = tmp_path / "old.db"
    old.write_bytes(gzip.decompress((FILES / f"revision_{revision}.sparraaja.gz").read_bytes()))
    kept = [str(name) for (name,) in rows(old, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    asked = {name: question(old, name) for name in kept if name != "alembic_version"}
    before = {name: rows(old, asked[name]) for name in asked}
    assert sum(map(len, before.values())) > 300
    workspace = Workspace.open(old)
    with workspace.look() as look:
        assert len(look.all(Engagement)) == 2
        for kind in SHELVES:
            table = SHELVES[kind].table.name
            assert len(look.all(kind)) == len(before.get(table, ())), table
    workspace.close()
    assert {name: rows(old, asked[name]) for name in asked} == before
    assert rows(old, "SELECT version_num FROM alembic_version") == [(HEAD,)]
    Workspace.open(tmp_path / "new.db").close()
    assert layout(old) == layout(tmp_path / "new.db")
    assert rows(tmp_path / f"old-before-{HEAD}.db", "SELECT version_num FROM alembic_version") == [(revision,)]


def test_the_goals_of_the_second_layout_stay_with_all_that_belongs_to_them(tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    opening.walk_from_nothing(old, Road(SHIPPED.versions, ("0001", "0002")))
    with closing(reach(old)) as raw:
        raw.execute("INSERT INTO client VALUES ('c', 'other', NULL, '{}', '[]', '{}', '{}', '{}', NULL)")
        for table, given in (
            ("engagement", {"id": "e", "client_id": "c", "sparrer_kind": "expert", "started_on": "2026-11-02"}),
            ("service_area", {"id": "a", "client_id": "c", "name": "Sivistys"}),
            ("goal", {"id": "g", "engagement_id": "e", "text": "Ohjelma", "measure": "Näin", "finding_ids": '["f"]'}),
            ("planned_action", {"id": "p", "engagement_id": "e", "service_area_id": "a", "goal_id": "g"}),
        ):
            insert(raw, table, given)
    Workspace.open(old).close()
    assert rows(old, "SELECT id, text, measure, finding_ids, support, tool_ids FROM goal") == [
        ("g", "Ohjelma", "Näin", '["f"]', "[]", "[]")
    ]
    assert rows(old, "SELECT goal_id FROM planned_action") == [("g",)]
    Workspace.open(tmp_path / "new.db").close()
    assert layout(old) == layout(tmp_path / "new.db")


def test_a_workspace_brought_forward_is_not_walked_again(path: Path) -> None:
    road = road_to_next(path.parent.parent)
    Workspace.open(path, road).close()
    path.with_name("sparraaja-before-9999.db").unlink()
    Workspace.open(path, road).close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ("raise RuntimeError('power')", RuntimeError),
        ("op.execute(\"INSERT INTO service_area VALUES ('b', 'nobody', 0, '', NULL)\")", Mistake),
    ],
    ids=["a step fails", "a step leaves a dangling key"],
)
def test_a_failing_step_leaves_the_workspace_as_it_was(path: Path, more: str, error: type[Exception]) -> None:
    digest, before = hashlib.sha256(path.read_bytes()).digest(), layout(path)
    with pytest.raises(error):
        Workspace.open(path, road_to_next(path.parent.parent, more))
    assert hashlib.sha256(path.read_bytes()).digest() == digest
    assert layout(path) == before
    workspace = Workspace.open(path)
    assert workspace.is_healthy()
    workspace.close()


def test_alembic_is_not_imported_to_open_a_workspace_of_today(tmp_path: Path) -> None:
    Workspace.open(tmp_path / "there.db").close()
    program = (
        "import sys; from pathlib import Path; from sparraaja_desktop.store.workspace import Workspace; "
        "[Workspace.open(Path(each)).close() for each in sys.argv[1:]]; "
        "sys.exit(any(name.split('.')[0] in ('alembic', 'PySide6', 'docx') for name in sys.modules))"
    )
    files = [str(tmp_path / "there.db"), str(tmp_path / "new.db")]
    assert subprocess.run([sys.executable, "-c", program, *files]).returncode == 0
