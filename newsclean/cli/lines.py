"""Lines on standard output that no encoding can stop."""

import sys
from collections.abc import Iterable

__all__ = ["print_lines"]


def print_lines(lines: Iterable[str]) -> None:
    """Print them as they come; what the terminal's encoding lacks becomes a question mark rather than an end."""
    encoding = sys.stdout.encoding or "utf-8"
    for line in lines:
        sys.stdout.buffer.write(f"{line}\n".encode(encoding, errors="replace"))
