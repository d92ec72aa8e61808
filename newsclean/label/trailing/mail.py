"""What mail programs append: the message that was answered.

An answer has the message before it below, behind `>`, and above that who wrote it and when.
"""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from newsclean.model import Block, Document, Role

__all__ = ["answered", "message"]

_QUOTED: Final = ">"
_WRITES: Final = re.compile(r"@\S|\d{1,2}[:.h]\d{2}.*\d{4}|\d{4}.*\d{1,2}[:.h]\d{2}")
"""Who wrote the message and when: an address, or a day and a time."""
_LONGEST_WRITES: Final = 200


def answered(document: Document) -> Document:
    """The document with quoted messages labelled."""
    messages = message(document.blocks)
    if not messages:
        return document
    return document.with_blocks(
        block.label(Role.OTHER, "trailing.message", "a quoted message") if at in messages else block
        for at, block in enumerate(document.blocks)
    )


def message(blocks: Sequence[Block]) -> frozenset[int]:
    """The places of quoted messages, and of the line above each that tells who wrote it.

    >>> from newsclean.model import Span
    >>> texts = ["It rained.", "On 4 May 2026 Jo Doe <jo@example.org> wrote:", "> Did it rain?", "> Jo", "Yes."]
    >>> sorted(message([Block(text, Span(0, len(text))) for text in texts]))
    [1, 2, 3]
    >>> sorted(message([Block(text, Span(0, len(text))) for text in ("It rained.", "The poet wrote:", "> It rained.")]))
    []
    """
    quoted = [block.text.startswith(_QUOTED) for block in blocks]
    if not any(quoted):
        return frozenset()
    above = (
        at for at in range(1, len(blocks) - 1) if quoted[at + 1] and not quoted[at] and _tells_who(blocks[at].text)
    )
    return frozenset(
        place for at in above for place in (at, *takewhile(quoted.__getitem__, range(at + 1, len(blocks))))
    )


def _tells_who(text: str) -> bool:
    return len(text) <= _LONGEST_WRITES and text.endswith((":", "：")) and _WRITES.search(text) is not None
