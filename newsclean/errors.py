"""The exceptions that newsclean raises.

All of them derive from `NewscleanError`; the message says what happened, to which input, and what to do next. An empty
body is no error: `document.verdict` says why it is empty.
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
    """An option has a value that it cannot have: a role or kind of media that does not exist, or a wrong type."""


class UnreadableInputError(NewscleanError, ValueError):
    """The input cannot be read: it has a wrong type, or its bytes are no text."""


class PipelineError(NewscleanError, ValueError):
    """A pipeline was built or called wrongly: an unknown stage name, a name used twice, or no document to run on."""


class InvariantError(NewscleanError, AssertionError):
    """A stage broke a promise of the model: it lost text, for example, or did not return a document."""
