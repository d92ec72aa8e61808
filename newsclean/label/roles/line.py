"""A block as the rules see it: its words, whether it is in the story so far, and where it stands beside the story."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from newsclean.label.roles.wording import words
from newsclean.label.sentences import ends_sentence, is_prose
from newsclean.model import BODY, Block, Role

__all__ = ["SHORT", "Finding", "Line", "Zone", "lines_of"]

SHORT: Final = 300
"""Code points of a block that rules about whole blocks look at; nine captions in ten and all buttons are shorter."""
_ALWAYS_READ: Final = 200
"""Code points up to which every block's words are read: buttons, headlines, pointers and bylines are shorter."""


class Zone(Enum):
    """Where a block stands: before the first kept prose, between, or behind the last. Without prose all is story."""

    HEAD = auto()
    STORY = auto()
    TAIL = auto()


@dataclass(frozen=True, slots=True)
class Finding:
    """A role, the rule that gives it, and the evidence in words."""

    role: Role
    rule: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Line:
    """A block with what the rules ask of it."""

    block: Block
    words: tuple[str, ...]
    zone: Zone

    @property
    def text(self) -> str:
        """The block's text."""
        return self.block.text

    @property
    def kept(self) -> bool:
        """In the story, as far as the stages before could tell."""
        return self.block.role in BODY

    @property
    def key(self) -> str:
        """The block as a phrase."""
        return " ".join(self.words)

    @property
    def ends(self) -> bool:
        """Whether it ends as a sentence."""
        return ends_sentence(self.text)


def lines_of(blocks: Sequence[Block], anchors: AbstractSet[str]) -> list[Line]:
    """Every block as a line, in its zone.

    A paragraph of the story gets words only if it holds one of the `anchors`: reading the words of every paragraph
    would cost more than all the rules together, and no rule asks for those of a plain one.
    """
    prose = [at for at, block in enumerate(blocks) if block.role in BODY and is_prose(block.text)]
    first, last = (prose[0], prose[-1]) if prose else (0, len(blocks))
    return [
        Line(block, tuple(words(block.text)) if _is_telling(block, anchors) else (), _zone(at, first, last))
        for at, block in enumerate(blocks)
    ]


def _is_telling(block: Block, anchors: AbstractSet[str]) -> bool:
    text = block.text
    if len(text) <= _ALWAYS_READ or block.role not in BODY:
        return True
    spaceless = " " not in text[:_ALWAYS_READ]
    return spaceless or not anchors.isdisjoint(text.lower().split())


def _zone(at: int, first: int, last: int) -> Zone:
    if at < first:
        return Zone.HEAD
    return Zone.TAIL if at > last else Zone.STORY
