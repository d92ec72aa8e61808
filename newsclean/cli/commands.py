"""What a subcommand is: a name, a summary, an example, options, and a function that returns an exit code."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from newsclean.errors import NewscleanError

__all__ = ["Commands", "Exit", "Handler", "UsageError"]

Handler = Callable[[argparse.Namespace], int]
"""Does the command; what it returns is the exit code."""


class Exit(IntEnum):
    """What the command's exit code says; the worst of what happened wins, in the order 1, 3, 0."""

    DONE = 0
    UNREADABLE = 1
    USAGE = 2
    EMPTY = 3


class UsageError(NewscleanError):
    """The command line asks for something that cannot be; nothing has been read or written."""


@dataclass(frozen=True, slots=True)
class Commands:
    """Where the subcommands' modules register; `subparsers` is argparse's own collection."""

    subparsers: Any

    def add(self, name: str, *, summary: str, example: str, handler: Handler) -> argparse.ArgumentParser:
        """A new subcommand, to which the caller adds its options.

        Args:
            name: what the user types.
            summary: one line for `newsclean --help`; with a full stop it also opens the command's own help.
            example: lines a reader can copy, shown at the end of the command's help.
            handler: called with the parsed options.
        """
        parser: argparse.ArgumentParser = self.subparsers.add_parser(
            name,
            help=summary,
            description=f"{summary[:1].upper()}{summary[1:]}.",
            epilog=f"example:\n{_indented(example)}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        parser.set_defaults(handler=handler, parser=parser)
        return parser


def _indented(lines: str) -> str:
    return "\n".join(f"  {line}" if line else "" for line in lines.strip("\n").split("\n"))
