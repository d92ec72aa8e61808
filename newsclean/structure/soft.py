"""Soft line ends of mail: `quoted-printable` text has a line end behind an equals sign wherever a line grew too long.

The sign and the line end are no part of the text, and what stands on both sides may be two halves of a word.
"""

from collections.abc import Iterable
from typing import Final

__all__ = ["SIGN", "has_soft_ends"]

SIGN: Final = "="
_LONGEST: Final = 76
"""Code points of a line with its sign, by the standard (RFC 2045)."""
_LONG: Final = 50
"""Code points from which a line is about as long as that: letters beyond ASCII took three signs each, and are read."""
_FEWEST: Final = 2
_SHARE: Final = 0.5
"""Lines that must end so, and the share of them that must be long; a formula broken at its equals sign is short."""


def has_soft_ends(lines: Iterable[str]) -> bool:
    """Whether the equals signs at line ends are those of mail; each line but the last of its block is asked.

    >>> mail = ["It rained all day, and the river rose above its banks before any=", "body in the vil="]
    >>> has_soft_ends(mail), has_soft_ends(["x =", "y ="])
    (True, False)
    """
    sizes = [len(line) for line in lines if line.endswith(SIGN)]
    if len(sizes) < _FEWEST or max(sizes) > _LONGEST:
        return False
    return sum(size >= _LONG for size in sizes) >= _SHARE * len(sizes)
