"""The error for an input that is neither page nor text, with advice on what to pass instead."""

import os
from collections.abc import Callable
from typing import Final

from newsclean.errors import UnreadableInputError

__all__ = ["refusal"]

_MISSING: Final = frozenset({"NAType", "NaTType"})
"""What pandas has for a missing value, where it is not NaN."""


def _is_missing(source: object) -> bool:
    return isinstance(source, float) or type(source).__name__ in _MISSING


_ADVICE: Final[tuple[tuple[Callable[[object], bool], str], ...]] = (
    (lambda source: source is None, "was something looked for and not found?"),
    (_is_missing, "is it a table's missing value? leave it out"),
    (lambda source: isinstance(source, str), "text needs no decoding: pass it to clean() as it is"),
    (lambda source: isinstance(source, bytes | bytearray | memoryview), "decode it first: newsclean.decode(raw).text"),
    (lambda source: isinstance(source, os.PathLike), "pass what is in the file: path.read_bytes()"),
    (lambda source: type(source).__module__.startswith("lxml."), "pass lxml.html.tostring(element)"),
    (lambda source: type(source).__module__.startswith("selectolax."), "pass node.html"),
    (lambda source: hasattr(source, "read"), "pass what is in it: file.read()"),
    (lambda source: hasattr(source, "content"), "pass the bytes of the response: response.content"),
    (lambda source: isinstance(source, dict), "pass the field that holds the page or the text"),
    (lambda source: hasattr(source, "__iter__"), "call it for each of them"),
)
"""What callers hold instead of a page, the most telling first, and what to pass."""


def refusal(source: object, *, name: str, takes: str) -> UnreadableInputError:
    """The error for an input of a wrong type.

    >>> from pathlib import Path
    >>> print(refusal(Path("page.html"), name="clean()", takes="bytes, str or a BeautifulSoup tag"))
    clean() takes bytes, str or a BeautifulSoup tag, not PosixPath; pass what is in the file: path.read_bytes()
    >>> print(refusal(5, name="fix_text()", takes="str"))
    fix_text() takes str, not int
    """
    advice = next((f"; {advice}" for fits, advice in _ADVICE if fits(source)), "")
    return UnreadableInputError(f"{name} takes {takes}, not {type(source).__name__}{advice}")
