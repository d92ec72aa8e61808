"""A text that is nothing but an address or a file's name: passed in place of what stands there."""

import re
from collections.abc import Sequence
from typing import Final

from newsclean.label.roles.line import Finding, Line
from newsclean.model import Role

__all__ = ["address"]

_ADDRESS: Final = re.compile(r"(?:https?://|file:|www\.|[.~]{0,2}/|[a-z]:\\)\S+|\S+\.(?:html?|txt|pdf)", re.IGNORECASE)


def address(lines: Sequence[Line]) -> dict[int, Finding]:
    r"""A text whose only line is an address; nothing is fetched or opened here. Addresses in a story stay.

    >>> from newsclean.api import clean
    >>> story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    >>> def roles(*lines):
    ...     return [block.role.value for block in clean("\n\n".join(lines)).blocks]
    >>> roles("https://example.org/story.html"), roles(story, "https://example.org/story.html")
    (['other'], ['paragraph', 'paragraph'])
    """
    if len(lines) != 1 or not _ADDRESS.fullmatch(lines[0].text):
        return {}
    return {0: Finding(Role.OTHER, "roles.address", "an address, and not what stands there: open or fetch that first")}
