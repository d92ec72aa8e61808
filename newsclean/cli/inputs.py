"""What the user named as input: files, or `-` for standard input, always as bytes."""

import errno
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from newsclean.cli.commands import UsageError

__all__ = ["STDIN", "label_of", "must_read_stdin_once", "read_bytes"]

STDIN: Final = "-"
"""The name that stands for standard input."""


def label_of(name: str) -> str:
    """What an input is called in messages and reports.

    >>> label_of("-"), label_of("page.html"), label_of("")
    ('standard input', 'page.html', "''")
    """
    return "standard input" if name == STDIN else name or "''"


def must_read_stdin_once(names: Sequence[str]) -> None:
    """Refuse to read standard input for several inputs: the second would be empty.

    Raises:
        UsageError: it is named more than once.
    """
    if names.count(STDIN) > 1:
        msg = f"{STDIN} is there more than once, but standard input can be read only once"
        raise UsageError(msg)


def read_bytes(name: str) -> bytes:
    """All of a file, or of standard input.

    Raises:
        OSError: there is no such file, it is a directory, or it may not be read; or standard input is closed.
    """
    if name == STDIN:
        if sys.stdin is None:
            raise OSError(errno.EBADF, "is closed")
        return sys.stdin.buffer.read()
    if not name:  # an unset variable of a shell; to `Path` it is the current folder
        raise FileNotFoundError(errno.ENOENT, "no such file", name)
    return Path(name).read_bytes()
