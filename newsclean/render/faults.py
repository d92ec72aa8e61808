"""What one odd document may raise, for those who clean many and must not stop at one."""

from typing import Final

from newsclean.errors import NewscleanError

__all__ = ["FAULTS", "described"]

FAULTS: Final = (NewscleanError, ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)
"""What a fault in a stage or in a library looks like when a page that nobody had thought of brings it out: it costs
that page and no other. What is worse (memory, interrupts) is for the caller."""


def described(error: Exception) -> str:
    """The reason in words; a fault of ours with its type, so that it can be reported.

    >>> described(NewscleanError("is binary"))
    'is binary'
    >>> described(KeyError("x"))
    "KeyError: 'x'"
    """
    return str(error) if isinstance(error, NewscleanError) else f"{type(error).__name__}: {error}"
