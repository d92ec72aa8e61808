"""`newsclean roles`: what a block can be, and which roles make up the body."""

import argparse
import sys
from typing import Final

from newsclean.cli.commands import Commands, Exit
from newsclean.model import BODY, Role

__all__ = ["register"]

_EXAMPLE: Final = """
newsclean roles
newsclean fix page.html --keep caption,credit    keep more than the body
"""


def register(commands: Commands) -> None:
    """Add the subcommand."""
    commands.add(
        "roles", summary="list the roles a block can have; * marks those kept", example=_EXAMPLE, handler=_handle
    )


def _handle(args: argparse.Namespace) -> int:
    del args
    width = max(len(role) for role in Role)
    sys.stdout.writelines(f"{'*' if role in BODY else ' '} {role.value:<{width}}  {role.meaning}\n" for role in Role)
    return Exit.DONE
