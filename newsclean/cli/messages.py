"""Messages on standard error: one line each, and progress that never gets into a log."""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final, TextIO

from newsclean.render.faults import described

__all__ = ["ERASE", "REDRAW_S", "complain", "counted", "one_line", "reason", "say", "watched"]

PATIENCE_S: Final = 1.0
"""Seconds of work before progress is shown: a command that is done by then has nothing to report."""

REDRAW_S: Final = 0.1
"""Seconds between two drawings: ten a second look continuous, and cost nothing beside the work."""

ERASE: Final = "\r\x1b[K"
"""Back to the start of the terminal's line, and clear it."""

_FETCH: Final = "is an address, and newsclean never loads one; pipe the page to it: curl -s ADDRESS | newsclean fix -"


def say(line: str) -> None:
    """One line on standard error about the command's work as a whole."""
    sys.stderr.write(f"newsclean: {one_line(line)}\n")
    sys.stderr.flush()


def complain(subject: str, message: str) -> None:
    """One line on standard error about one input or output."""
    sys.stderr.write(f"newsclean: {one_line(subject)}: {one_line(message)}\n")
    sys.stderr.flush()


def one_line(text: str) -> str:
    r"""The text without anything that would break a line or steer a terminal.

    >>> one_line("a\nb\x1b[31m")
    'a b?[31m'
    >>> one_line("Grüße, 世界")
    'Grüße, 世界'
    """
    return "".join(letter if letter.isprintable() else "?" for letter in " ".join(text.split()))


def counted(count: int, noun: str) -> str:
    """A count and its noun.

    >>> counted(1, "record"), counted(2000, "record")
    ('1 record', '2,000 records')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def reason(error: Exception) -> str:
    """Why an input could not be read or cleaned, or an output not written, in words.

    >>> reason(FileNotFoundError(2, "No such file or directory", "page.html"))
    'no such file'
    >>> reason(FileNotFoundError(2, "No such file or directory", "https:/example.org")).partition(",")[0]
    'is an address'
    """
    if isinstance(error, FileNotFoundError):
        is_address = str(error.filename).startswith(("http:/", "https:/"))
        return _FETCH if is_address else "no such file"
    if isinstance(error, IsADirectoryError):
        return "is a directory; name the files in it, or use: newsclean run"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[:1].lower() + error.strerror[1:]
    return described(error)


def watched(
    names: Sequence[str], *, stream: TextIO | None = None, clock: Callable[[], float] = time.monotonic
) -> Iterator[str]:
    """The names again, one by one; if that takes long and a human watches, a line tells how far it is.

    The line is wiped before the caller's next step can print, so that messages never share a line with it.
    """
    shown_on = sys.stderr if stream is None else stream
    if not shown_on.isatty():
        yield from names
        return
    start = drawn = clock()
    for done, name in enumerate(names):
        now = clock()
        draw = now - start >= PATIENCE_S and now - drawn >= REDRAW_S
        if draw:
            shown_on.write(f"{ERASE}{done} of {len(names)}: {one_line(name)[-60:]}")
            shown_on.flush()
            drawn = now
        yield name
        if draw:
            shown_on.write(ERASE)
            shown_on.flush()
