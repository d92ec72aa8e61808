"""A text that is nothing but an address or a file's name: passed in place of what stands there."""

import re
from collections.abc import Sequence
from typing import Final

from newsclean.label.roles.line import Finding, Line
from newsclean.model import Role

__all__ = ["address"]

_ADDRESS: Final = re.compile(r"(?:https?://|file:|www\.|[.~]{0,2}/|[a-z]:\\)\S+|\S+\.(?:html?|txt|pdf)", re.IGNORECASE)


def address(lines: Sequence[Line]) -> dict[int, Finding]:
    """The only line, where that is an address; nothing is fetched or opened here. Beside a story, addresses stay."""
    if len(lines) != 1 or not _ADDRESS.fullmatch(lines[0].text):
        return {}
    return {0: Finding(Role.OTHER, "roles.address", "an address, and not what stands there: open or fetch that first")}
