"""What can go wrong, as types a caller can catch.

Everything raised on purpose derives from `NewscleanError`; the message says what happened, to which input, and what to
do next. Removing text is never an error: an empty body is a document that says why it is empty.
"""

__all__ = [
    "InvariantError",
    "NewscleanError",
    "PipelineError",
    "UnknownEncodingError",
    "UnknownOptionError",
    "UnreadableInputError",
]


class NewscleanError(Exception):
    """Base of every error newsclean raises on purpose."""


class UnknownEncodingError(NewscleanError, LookupError):
    """The caller named an encoding that Python does not know."""


class UnknownOptionError(NewscleanError, ValueError):
    """The caller named a role or a kind of media that there is none of, or gave an option what it cannot take."""


class UnreadableInputError(NewscleanError, ValueError):
    """The input is not something newsclean can read: a wrong type, or bytes that are no text at all."""


class PipelineError(NewscleanError, ValueError):
    """A pipeline was put together or used wrongly: an unknown stage name, one used twice, or no document to run on."""


class InvariantError(NewscleanError, AssertionError):
    """A stage broke a promise of the model, such as losing characters, or gave back no document."""
