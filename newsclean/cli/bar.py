"""The progress bar of a run: rate, remaining time and counts, on a terminal only."""

import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self, TextIO

from newsclean.cli.messages import ERASE, REDRAW_S, one_line

if TYPE_CHECKING:
    from newsclean.run import Progress

__all__ = ["Bar"]

_WIDTH: Final = 24
"""Characters of the bar itself; the counts are what people read."""


class Bar:
    """Shows progress while open, and lets other messages through without a collision."""

    def __init__(self, stream: TextIO | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._shown = self._stream.isatty()
        self._clock = clock
        self._drawn = 0.0
        self._begun: int | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._wipe()

    def say(self, line: str) -> None:
        """One line that stays."""
        self._wipe()
        self._stream.write(f"newsclean: {one_line(line)}\n")
        self._stream.flush()

    def show(self, progress: "Progress") -> None:
        """Draw how far the run is, unless it was drawn just now."""
        if self._begun is None:
            self._begun = progress.bytes_read
        now = self._clock()
        if not self._shown or now - self._drawn < REDRAW_S:
            return
        self._drawn = now
        self._stream.write(f"{ERASE}{drawn(progress, self._begun)}")
        self._stream.flush()

    def _wipe(self) -> None:
        if self._shown and self._drawn:
            self._stream.write(ERASE)
            self._stream.flush()


def drawn(progress: "Progress", begun: int) -> str:
    """The bar as text. `begun` is where in the inputs this sitting began: its speed tells the time that remains."""
    counts = progress.tally.groups["documents"]
    done = sum(counts.values())
    counted = f"{done:,} done, {counts['empty']:,} empty, {counts['rejected'] + counts['unreadable']:,} failed"
    if not progress.bytes_total or progress.bytes_read <= begun or not progress.seconds:
        return counted
    counted = f"{progress.records / progress.seconds:,.0f} a second, {counted}"
    share = min(progress.bytes_read / progress.bytes_total, 1.0)
    filled = round(share * _WIDTH)
    speed = (progress.bytes_read - begun) / progress.seconds
    remaining = (progress.bytes_total - progress.bytes_read) / speed
    return f"{'█' * filled}{'░' * (_WIDTH - filled)} {share:4.0%}, {_clock_time(remaining)} to go: {counted}"


def _clock_time(seconds: float) -> str:
    """Hours, minutes and seconds.

    >>> _clock_time(3725.4), _clock_time(65)
    ('1:02:05', '1:05')
    """
    minutes, rest = divmod(max(round(seconds), 0), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
