"""The stage `bounds`: splits words from different elements of a page that have nothing between them.

`soup.get_text()` and `text_content()` put no white space where an element ends, so that menus become one word
(`FeaturesPricingSupport`), a date runs into the story behind it (`March 2, 2026Choosing a bank`), and a paragraph into
the next heading. Names such as `YouTube` look alike, and so does the code of programs. The stage asks the whole text
first: only where many different words run together does it part any.
"""

import re
import string
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from newsclean.deferred import deferred
from newsclean.model import Block, Document
from newsclean.punctuation import CLOSERS, OPENERS, TERMINATORS

__all__ = ["RULES", "bounds"]

RULES: Final[Mapping[str, str]] = {
    "bounds.joint": "Splits words that run together where elements of a page met, in a text with many such places.",
}

_FEWEST: Final = 8
_FEWEST_TELLING: Final = 4
_FOR_EACH_BLOCK: Final = 5
"""Different words run together, how many of them are no possible name, and places where they do for each block, from
which a text has lost the bounds of its elements. Of 10,000 texts of ten tools that set line breaks one has as many, of
336 that `get_text()` wrote without a separator 66, of 1,007 clean bodies none. To count places instead of words finds
two more, and takes a sentence about four functions of a program for a page."""
_SHORTEST_START: Final = 5
"""Letters of the shortest word in small letters that runs into another; below it stand prefixes (`iPhone`, Zulu
`saseMbali`, Irish `nGaeilge`)."""

_SHAPES: Final = bytes(
    ord("A") if chr(byte) in string.ascii_uppercase else ord(" ") if chr(byte) in " \t\n(['‘,;:-" else ord("a")
    for byte in range(256)
)
"""A table of bytes: capitals, what opens or parts words, and everything else."""
_JOINT: Final = b"aA"
_BEYOND: Final = 1.4
"""Bytes for each code point from which a text is mostly beyond ASCII, whose capitals that table does not know."""

_WORD: Final = re.compile(r"\S+")
_MARKED: Final = frozenset("/_=<>{}@\\#$*`[+")
"""Marks of addresses, files, programs and Markdown: a word that bears one is no two words."""
_FIGURES: Final = re.compile(r"\d+")
_MOST_FIGURES: Final = 3
"""Numbers in one word, from which it is encoded data."""
_SPACELESS: Final = deferred(r"[\u0e00-\u0eff\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]")
"""Scripts that set foreign names among their words without a space."""
_SURNAME: Final = re.compile(r"(?:\A|[^\w’'])(?:Mc|Mac|Le|De|Di|Du|La|Van|Fitz|O[’'])\Z")
"""Beginnings of surnames with a capital inside."""
_REACH: Final = 40
"""Code points in front of a capital that are looked at, so that a page without any space takes linear time."""
_APOSTROPHES: Final = "'’‘"
_OPENING: Final = frozenset("“„«¿¡(")
"""Marks that open what begins with a capital; straight quotes may as well close what stands in front."""
_ENDS: Final = "".join(mark for mark in TERMINATORS + CLOSERS + "|%" if mark not in _APOSTROPHES)
"""Marks at which an element may end. An apostrophe is an elision (`dell’Italia`)."""
_EDGES: Final = _ENDS + OPENERS + _APOSTROPHES + ",;:"
_TELLING: Final = frozenset(")|%0123456789")
"""Characters in front of a capital that no name has there."""


@dataclass(frozen=True, slots=True)
class _Joint:
    """A place (code points of its block) where a word begins inside another; `words` are all that run together there.

    `pair` is the word in front and the one behind. `is_telling` is False where the two may be a name (`GitHub`), a
    prefix with its name, or two sentences that lost their space; `in_sentence` is whether they stand amid a sentence.
    """

    at: int
    words: str
    pair: str
    is_telling: bool
    in_sentence: bool


def bounds(document: Document) -> Document:
    """Split words that run together in a plain text which lost the borders between a page's elements.

    >>> from newsclean.model import Source, Span
    >>> page = "HomeNewsSport MarketsBondsShares FoodWineTravel CareersPrivacyTerms HelpLogin 2 May 2024Rain at last"
    >>> menus = "RadarMapsTides AboutPressStaff SportsRaces LocalWorld "
    >>> flat = Document(Source(menus + page), (Block(menus + page, Span(0, len(menus + page))),))
    >>> [block.text for block in bounds(flat).blocks][-3:]
    ['Terms Help', 'Login 2 May 2024', 'Rain at last']

    Names stay whole, in a text that holds nothing else of the kind, and in the midst of a sentence:

    >>> names = "She left YouTube for BuzzFeed, and DiCaprio came from TikTok to LinkedIn."
    >>> shown = Document(Source(names), (Block(names, Span(0, len(names))),))
    >>> bounds(shown) is shown
    True
    """
    texts = [block.text for block in document.blocks if block.is_bare]
    if _at_most("\n".join(texts)) < max(_FEWEST, _FOR_EACH_BLOCK * len(texts)):
        return document
    rows = [_joints(text) for text in texts]
    if not _is_flat(rows):
        return document
    names = {joint.pair for row in rows for joint in row if joint.in_sentence}
    left = iter(rows)
    return document.with_blocks(
        part
        for block in document.blocks
        for part in ((block,) if not block.is_bare else _parted(block, next(left), names))
    )


def _parted(block: Block, joints: Iterable[_Joint], names: AbstractSet[str]) -> tuple[Block, ...]:
    places = [joint.at for joint in joints if joint.pair not in names]
    return block.split(places, "bounds.joint", "elements of a page met here")


def _at_most(text: str) -> int:
    """A quick look: how many joints there may be in a text, counted in its bytes at a tenth of a search's cost."""
    raw = text.encode("utf-8", "surrogatepass")
    return len(text) if len(raw) > _BEYOND * len(text) else raw.translate(_SHAPES).count(_JOINT)


def _is_flat(rows: Sequence[Sequence[_Joint]]) -> bool:
    """Whether blocks with these joints have lost the bounds of their elements."""
    joints = [joint for row in rows for joint in row if not joint.in_sentence]
    telling = {joint.words for joint in joints if joint.is_telling}
    several = len(joints) >= _FOR_EACH_BLOCK * len(rows)
    return several and len(telling) >= _FEWEST_TELLING and len({joint.words for joint in joints}) >= _FEWEST


def _joints(text: str) -> list[_Joint]:
    """The places in a text where words run together."""
    words = list(_WORD.finditer(text))
    return [joint for index, word in enumerate(words) for joint in _joints_of(word, _surrounded(words, index))]


def _joints_of(found: re.Match[str], sides: tuple[str, str]) -> Iterator[_Joint]:
    word = found.group()
    if word.islower() or not _MARKED.isdisjoint(word):
        return
    places = [place for place in _capitals_within(word) if _ends_word(word[max(0, place - _REACH) : place])]
    if not places or _SPACELESS.search(word) or len(_FIGURES.findall(word)) > _MOST_FIGURES:
        return
    core = word.strip(_EDGES)
    several = len(places) > 1
    may_be_name = not several and core[:1].isupper()
    amid = may_be_name and sides[0].islower() and (sides[1].islower() or not word[-1].isalnum())
    for before, place, behind in zip((0, *places), places, (*places[1:], len(word)), strict=False):
        last = word[place - 1]
        pair = word[before:behind].strip(_EDGES)
        yield _Joint(found.start() + place, core, pair, last in _TELLING or (several and last.isalpha()), amid)


def _surrounded(words: Sequence[re.Match[str]], index: int) -> tuple[str, str]:
    """The first characters of the words beside a word."""
    before = words[index - 1].group()[0] if index else ""
    return before, words[index + 1].group()[0] if index + 1 < len(words) else ""


def _capitals_within(word: str) -> list[int]:
    """Where a word begins, with what opens it, behind a small letter, a figure or a mark that ends something."""
    capitals = (at for at in range(1, len(word) - 1) if word[at].isupper() and word[at + 1].islower())
    starts = (at - (word[at - 1] in _OPENING) for at in capitals)
    return [at for at in starts if at and (word[at - 1].islower() or word[at - 1].isdigit() or word[at - 1] in _ENDS)]


def _ends_word(left: str) -> bool:
    """Whether what stands in front of a capital is a whole word, and no initial, prefix, or mark that opens."""
    letters = left.rstrip(_ENDS)
    if len(letters) < len(left):
        return len(letters) > 1 and not letters[-1].isupper()
    if left.isalpha() and left.islower():
        return len(left) >= _SHORTEST_START
    return _SURNAME.search(left) is None
