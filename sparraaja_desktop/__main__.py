"""The command `sparraaja`, and `python -m sparraaja_desktop`."""

import sys
from collections.abc import Sequence

from sparraaja_desktop import cli


def main(argv: Sequence[str] | None = None) -> int:
    """Opens the window, or does without one what was asked; the exit code."""
    given = cli.parser().parse_args(argv)
    if given.command == "export":
        from sparraaja_desktop.ui.pictures.unseen import Unseen
        from sparraaja_desktop.ui.sentences import sentence
        from sparraaja_desktop.ui.single import door

        return cli.export(given, door, sentence, Unseen())
    from sparraaja_desktop import app

    return app.self_check() if given.self_check else app.run(given.data, demo=given.demo)


if __name__ == "__main__":
    sys.exit(main())
