"""`newsclean stages`: the default pipeline, one line of help each."""

import argparse
import sys
from typing import Final

from newsclean.cli.commands import Commands, Exit

__all__ = ["register"]

_EXAMPLE: Final = """
newsclean stages
newsclean fix page.html --without trailing       clean without one of them
"""


def register(commands: Commands) -> None:
    """Add the subcommand."""
    commands.add(
        "stages", summary="list the stages a document passes through, in order", example=_EXAMPLE, handler=_handle
    )


def _handle(args: argparse.Namespace) -> int:
    del args
    from newsclean import DEFAULT

    width = max((len(name) for name in DEFAULT), default=0)
    sys.stdout.writelines(f"{name:<{width}}  {line}\n" for name, line in DEFAULT.help().items())
    return Exit.DONE
