"""The clock and the ids that `app` and `cli` hand down; below them time and ids are arguments."""

import secrets
import time
from datetime import UTC, datetime


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


def new_id() -> str:
    """A new id, 32 hexadecimal digits: milliseconds since 1970 first, so that ids sort by age, then chance."""
    return f"{time.time_ns() // 1_000_000:012x}{secrets.token_hex(10)}"
