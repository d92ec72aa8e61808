"""What can stop a run, and what only costs it a record."""

from newsclean.errors import NewscleanError

__all__ = ["RefusedError", "RejectedError", "RunError"]


class RunError(NewscleanError):
    """The run cannot begin or go on; what it has done so far is safe and `resume` continues it."""


class RefusedError(RunError):
    """The run would replace what it must not, or go on with what is not its own; nothing was done."""


class RejectedError(NewscleanError):
    """One record, or the rest of one input, cannot be cleaned; the run goes on without it."""
