"""What is measured of each block of a page once, before any feature: length, links, whether it reads as prose."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from newsclean.label.page.letters import KINDS, counts
from newsclean.model import Block

__all__ = ["Column", "Measures", "measure"]

Column = NDArray[np.float32]
"""One number for each block, or for each element."""

_DENSE_WORTH: Final = 1.5
"""How much more than itself a Han, kana or Hangul character counts: Chinese needs 40 % of the characters of English."""

_PROSE_LENGTH: Final = 80
"""Shortest prose, in weighted characters: below it stand labels, buttons and teasers' headlines."""

_PROSE_LINKS: Final = 0.4
"""Most of a block's characters that may stand in links if it is to count as prose (ratio)."""

_UNSTOPPED: Final = 0.5
"""Share of a block's characters in a script without full stops, from which a long block counts as ended prose."""

_ENDS: Final = frozenset('.!?…。！？؟۔।॥:"”’»」』)')
_COLONS: Final = frozenset(":：")


@dataclass(frozen=True, slots=True, eq=False)
class Measures:
    """Columns over the blocks of a page.

    `items` counts the entries of a menu, and is 1 elsewhere; `length` is in weighted characters, `links` counts links,
    `linked` is the share of characters in links, `free` the length outside links, `prose` the length of blocks that
    read as sentences and 0 elsewhere.
    """

    texts: list[str]
    items: Column
    kinds: NDArray[np.float32]
    chars: Column
    length: Column
    links: Column
    linked: Column
    free: Column
    prose: Column
    ended: Column
    colon: Column

    def kind(self, name: str) -> Column:
        """The count of one kind of character in each block."""
        return self.kinds[:, KINDS.index(name)]


def measure(blocks: Sequence[Block]) -> Measures:
    """Measure blocks that have hints."""
    texts = [block.text for block in blocks]
    kinds = counts(texts)
    chars = kinds.sum(axis=1)
    length = chars + np.float32(_DENSE_WORTH) * kinds[:, KINDS.index("dense")]
    hints = [block.hints for block in blocks if block.hints is not None]
    link_chars = _column([hint.link_chars for hint in hints])
    linked = np.minimum(link_chars / np.maximum(chars, 1), 1).astype(np.float32)
    free = length * (1 - linked)
    long = length >= _PROSE_LENGTH
    unstopped = long & (kinds[:, KINDS.index("unstopped")] > _UNSTOPPED * chars)
    sentences = long & (linked < _PROSE_LINKS) & ((kinds[:, KINDS.index("end")] > 0) | unstopped)
    return Measures(
        texts=texts,
        items=_column([_items(block) for block in blocks]),
        kinds=kinds,
        chars=chars,
        length=length,
        links=_column([hint.links for hint in hints]),
        linked=linked,
        free=free,
        prose=np.where(sentences, free, np.float32(0)),
        ended=np.where(unstopped, np.float32(1), _column([text[-1:] in _ENDS for text in texts])),
        colon=_column([text[-1:] in _COLONS for text in texts]),
    )


def _items(block: Block) -> int:
    """How many entries of a menu a block holds, a line each; 1 for what is no menu.

    A menu counts as its entries wherever blocks are counted, so that a page that marks its menus is like one that does
    not, and like those of the training, which reads each entry by itself.
    """
    return block.text.count("\n") + 1 if block.reasons and block.reasons[0].rule == "read.menu" else 1


def _column(values: Sequence[float]) -> Column:
    return np.array(values, np.float32)
