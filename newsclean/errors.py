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
    r"""Base of every error newsclean raises on purpose: catch it to go on with the next page.

    >>> from newsclean import clean
    >>> for page in (b"\x89PNG\r\n\x1a\n", b"<p>Rain fell.</p>"):
    ...     try:
    ...         print(clean(page))
    ...     except NewscleanError as error:
    ...         print(error)
    these 8 bytes look like a PNG picture, not like text or HTML; there is no text in it to clean
    Rain fell.
    """


class UnknownEncodingError(NewscleanError, LookupError):
    """The caller named an encoding that Python does not know.

    >>> from newsclean import decode
    >>> decode(b"Rain", encoding="utf-9")
    Traceback (most recent call last):
    newsclean.errors.UnknownEncodingError: ...
    >>> decode(b"Rain", encoding="latin-1").text
    'Rain'
    """


class UnknownOptionError(NewscleanError, ValueError):
    """An option has a value that it cannot have: a role or kind of media that does not exist, or a wrong type.

    >>> from newsclean import clean
    >>> clean("Rain", media="pdf")
    Traceback (most recent call last):
    newsclean.errors.UnknownOptionError: ...
    """


class UnreadableInputError(NewscleanError, ValueError):
    """The input cannot be read: it has a wrong type, or its bytes are no text.

    >>> from newsclean import clean
    >>> clean(None)
    Traceback (most recent call last):
    newsclean.errors.UnreadableInputError: ...
    """


class PipelineError(NewscleanError, ValueError):
    """A pipeline was built or called wrongly: an unknown stage name, a name used twice, or no document to run on.

    >>> from newsclean import DEFAULT
    >>> DEFAULT.without("spelling")
    Traceback (most recent call last):
    newsclean.errors.PipelineError: ...
    """


class InvariantError(NewscleanError, AssertionError):
    """A stage broke a promise of the model: it lost text, for example, or did not return a document.

    >>> from newsclean import Pipeline, clean
    >>> clean("Rain", pipeline=Pipeline({"lose": lambda document: document.with_blocks([])}))
    Traceback (most recent call last):
    newsclean.errors.InvariantError: ...
    """
