"""Python imports this by itself at the start of every child process of a test, because `sealed` puts it on the path."""

from sockets import watch_as_told  # type: ignore[import-not-found] # the folder itself is on the path of a child

watch_as_told()
