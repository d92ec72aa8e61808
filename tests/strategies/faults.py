"""Work for worker processes that goes wrong in one way or another; module-level, so that a spawned process finds it."""

import os
import signal
import sys
import time

from newsclean.run.recipe import Recipe
from newsclean.run.records import JsonLine
from newsclean.run.worker import clean_chunk


def _clean(chunk):
    return clean_chunk(chunk, Recipe(repair_only=True))


def dies_on_poison(chunk):
    """Killed, as by a crash in a C library or for want of memory, by any record that says "poison"."""
    if any(isinstance(record, JsonLine) and b"poison" in record.raw for record in chunk):
        os.kill(os.getpid(), signal.SIGKILL)
    return _clean(chunk)


def breaks_on_poison(chunk):
    """Ended by an error that no record should cause, and that nobody catches."""
    if any(isinstance(record, JsonLine) and b"poison" in record.raw for record in chunk):
        sys.exit(7)
    return _clean(chunk)


def dawdles(chunk):
    """The later the record, the sooner it is done: what is handed back in order was not done in order."""
    time.sleep(0.05 / (1 + chunk[0].place.ordinal))
    return _clean(chunk)


class Unwilling:
    """Work that cannot even be taken up."""

    def __reduce__(self):
        return (sys.exit, (3,))

    def __call__(self, chunk):
        return _clean(chunk)
