"""`Page`: a page taken out of what it came in, with what that told of it."""

from typing import NamedTuple

from newsclean.model import Fact

__all__ = ["Page"]


class Page(NamedTuple):
    """The HTML of a page or of its story, and the facts that stood beside it."""

    html: str
    facts: tuple[Fact, ...] = ()
