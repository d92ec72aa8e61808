"""What the user named as input: files, or `-` for standard input, always as bytes."""

import errno
import sys
from pathlib import Path

__all__ = ["STDIN", "read_bytes"]

STDIN = "-"
"""The name that stands for standard input."""


def read_bytes(name: str) -> bytes:
    """All of a file, or of standard input.

    Raises:
        OSError: there is no such file, it is a directory, or it may not be read; or standard input is closed.
    """
    if name == STDIN:
        if sys.stdin is None:
            raise OSError(errno.EBADF, "is closed")
        return sys.stdin.buffer.read()
    return Path(name).read_bytes()
