"""A block as the rules see it: its words, whether it is in the story so far, and where it stands beside the story."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, NamedTuple, Self

from newsclean.label.roles.packs import Packs
from newsclean.label.roles.wording import words, words_of
from newsclean.label.sentences import ends_sentence, is_prose
from newsclean.model import BODY, Block, Role

__all__ = ["LONGEST", "LONGEST_NOTICE", "SHORT", "SPEECH", "Finding", "Line", "Zone", "is_paragraph", "lines_of"]

SHORT: Final = 300
"""Code points of a block that rules about whole blocks look at; nine captions in ten and all buttons are shorter."""
LONGEST: Final = 1200
"""Code points beyond which no rule looks: an author's note of two paragraphs in one block has 900."""
LONGEST_NOTICE: Final = 600
"""Code points of a notice inside the story: 95 in 100 consent and rights notices of the corpora are shorter."""
SPEECH: Final = re.compile(r"[\"“”„«»「」『』]")
"""Quotation marks: a paragraph of the story that quotes is no notice."""
_ALWAYS_READ: Final = 200
"""Code points up to which every block's words are read: buttons, headlines, pointers and bylines are shorter."""

_HEADLINE: Final = Role.HEADLINE
_BELOW_HEADLINE: Final = 2
_HEAD_MATTER: Final = 8
"""Lines between the summary and the story, at most: names, day, buttons, a picture, its caption and credit."""

_FIRST_WORD: Final = re.compile(r"[^\W\d_]+")
_OPENING: Final = 80
"""Code points that hold the longest opening of a notice."""


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


class _Seen(NamedTuple):
    """What a line is made of; a tuple, since a page has a thousand lines and one is made in half the time."""

    block: Block
    words: tuple[str, ...]
    zone: Zone
    text: str
    kept: bool
    ends: bool
    key: str


class Line(_Seen):
    """A block with what the rules ask of it.

    `kept` is whether it is in the story, as far as the stages before could tell, `ends` whether it ends as a sentence,
    `key` are its words as a phrase.
    """

    __slots__ = ()

    def __new__(cls, block: Block, words: tuple[str, ...], zone: Zone) -> Self:
        """The block as a line."""
        text = block.text
        return tuple.__new__(cls, (block, words, zone, text, block.role in BODY, ends_sentence(text), " ".join(words)))


def lines_of(blocks: Sequence[Block], packs: Packs) -> list[Line]:
    """Every block as a line, in its zone.

    A paragraph of the story gets words only if it holds one of the packs' anchors: reading the words of every paragraph
    would cost more than all the rules together, and no rule asks for those of a plain one.
    """
    everywhere = range(len(blocks))
    first = next((at for at in everywhere if is_paragraph(blocks[at])), 0)
    last = next((at for at in reversed(everywhere) if is_paragraph(blocks[at])), len(blocks))
    zones = [*[Zone.HEAD] * first, *[Zone.STORY] * (last + 1 - first), *[Zone.TAIL] * (len(blocks) - last - 1)]
    for at in _below_summary(blocks, first):
        zones[at] = Zone.HEAD
    tells = [len(block.text) <= _ALWAYS_READ or _is_telling(block, packs) for block in blocks]
    rows = iter(words_of([block.text for block, is_telling in zip(blocks, tells, strict=True) if is_telling]))
    return [
        Line(block, tuple(next(rows)) if is_telling else (), zone)
        for block, is_telling, zone in zip(blocks, tells, zones, strict=False)
    ]


def _below_summary(blocks: Sequence[Block], first: int) -> range:
    """The places between the summary, a paragraph right below the headline, and the story: who wrote it, and when."""
    if not any(block.role is _HEADLINE for block in blocks[max(first - _BELOW_HEADLINE, 0) : first]):
        return range(0)
    behind = range(first + 1, min(first + 1 + _HEAD_MATTER, len(blocks)))
    story = next((at for at in behind if blocks[at].role in BODY), None)
    return range(first + 1, story) if story is not None else range(0)


def is_paragraph(block: Block) -> bool:
    """Whether a block is prose and in the story so far."""
    return block.role in BODY and is_prose(block.text)


def _is_telling(block: Block, packs: Packs) -> bool:
    """Whether a longer block's words are read."""
    text = block.text
    if len(text) > LONGEST:
        return False
    if block.role not in BODY or " " not in text[:_ALWAYS_READ]:
        return True
    if len(text) <= LONGEST_NOTICE and _may_appeal(text, packs):
        return True
    is_notice = len(text) <= SHORT or (len(text) <= LONGEST_NOTICE and SPEECH.search(text) is None)
    return not (packs.anchors if is_notice else packs.disclaiming).isdisjoint(text.lower().split())


def _may_appeal(text: str, packs: Packs) -> bool:
    """Whether a paragraph begins as notices do, judged without reading more of it than that."""
    first = _FIRST_WORD.search(text)
    openings = packs.openings.get(_spelled(first[0])) if first is not None else None
    if openings is None:
        return False
    key = " ".join(words(text[:_OPENING]))
    return any(key.startswith(phrase) for phrase, _ in openings)


def _spelled(word: str) -> str:
    """A word as the packs have it."""
    return word.lower() if word.isascii() else "".join(words(word))
