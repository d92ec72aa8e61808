"""The stage `repeats`: text that a page contains twice.

A page repeats paragraphs if it carries a print or mobile version of the story, if a template outputs every paragraph
again, or if a sentence is set in large type to draw readers in. The body should contain each of them once.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from statistics import fmean
from typing import Final

from newsclean.model import BODY, Block, Document, Role
from newsclean.structure.pullquotes import Held, held, named
from newsclean.structure.terminators import is_terminated
from newsclean.structure.width import columns

__all__ = ["RULES", "repeats"]

RULES: Final[Mapping[str, str]] = {
    "repeats.paragraph": "Labels a paragraph that occurs in the text once more, word for word.",
    "repeats.whole": "Labels a block that repeats several paragraphs in one piece.",
    "repeats.pullquote": "Labels a sentence in a block of its own that a paragraph of the story also contains.",
}

_SHORTEST: Final = 60
"""Columns of a paragraph whose repetition is no accident: answers, refrains and cells come back and are shorter."""
_NEIGHBOUR: Final = 400
"""Code points up to which a neighbour's length speaks for the place of a paragraph."""
_BETTER: Final = 1.25
"""How much more running text must surround a later copy to be the one that is kept."""
_SHIFT: Final = 2
"""Within how many paragraphs a copy may follow, where lines of menus and other copies do not count, and within how many
blocks the next paragraph of a run. A paragraph that comes back alone and far away is left: of the corpora's 1,007 gold
bodies 17 hold one on purpose (a disclaimer, a test method)."""
_ROUNDS: Final = 6
"""Looks at a text: with what is said twice gone, two copies may stand side by side."""
_TWICE: Final = 2
"""Copies with another block between them. What comes back a third time is the text's refrain: the terms under each
picture of a row, a note under each entry of a list."""
_REFRAIN_SHARE: Final = 0.4
"""Share of the text's sentences that such refrains must make up to be a story said three times over."""
_ANNOUNCEMENT: Final = 24
"""Columns of a line that announces a repetition; shorter ones point to other stories ("Read more:")."""
_RUN_SHARE: Final = 0.25
"""Share of the text that runs far away must make up: a page that says its story twice says all of it, while authors
repeat a section (14 paragraphs of 211 in the longest of the corpora's gold bodies)."""
_FEWEST_IN_WHOLE: Final = 3
_WHOLE_SHARE: Final = 0.6
"""A block repeats the story if so many paragraphs stand in it and make up this share of it."""
_PULLQUOTE: Final = "repeats.pullquote"
_LONGEST_SIGNATURE: Final = 80
"""Code points of the line that says who said a pull quote: a name and an office."""
_PROSE: Final = frozenset({Role.PARAGRAPH, Role.QUOTE, Role.STANDFIRST})
_QUOTES: Final = "\"'“”„‟‘’‚«»‹›「」『』 "

_Pair = tuple[int, int]
"""The place of a paragraph said again, and that of the copy to keep."""


def repeats(document: Document) -> Document:
    r"""Label paragraphs that occur twice, and pull quotes.

    >>> from newsclean.read.plain import read_plain
    >>> from newsclean.model import Source
    >>> said = "The dam above the village gave way at four in the morning, the mayor said."
    >>> twice = read_plain(Source(f"{said}\n\n{said}\n\nNobody was hurt."))
    >>> [block.role.value for block in repeats(twice).blocks]
    ['paragraph', 'repeat', 'paragraph']

    Short answers may come back:

    >>> talk = read_plain(Source("Did you know?\n\nNo.\n\nDid they tell you?\n\nNo."))
    >>> repeats(talk) is talk
    True
    """
    keys = [_key(block) for block in document.blocks]
    left = [index for index, block in enumerate(document.blocks) if block.role in BODY]
    labels: dict[int, tuple[Role, str, str]] = {}
    for _ in range(_ROUNDS):
        found = _said_again([document.blocks[index] for index in left], [keys[index] for index in left], left)
        if not found:
            break
        labels |= {left[at]: label for at, label in found.items()}
        left = [index for index in left if index not in labels]
    if not labels:
        return document
    labels |= dict(_signatures(document.blocks, labels))
    return document.with_blocks(
        block.label(*labels[index]) if index in labels else block for index, block in enumerate(document.blocks)
    )


def _said_again(
    blocks: Sequence[Block], keys: Sequence[str], places: Sequence[int]
) -> dict[int, tuple[Role, str, str]]:
    """What is said twice among the keys, each with its label: paragraphs first, then, without them, pull quotes.

    `places` are the blocks' places in the document, for the evidence.
    """
    return {
        index: (Role.REPEAT, "repeats.paragraph", f"the same as block {places[kept] + 1}")
        for index, kept in _copies(blocks, keys)
    } or dict(_judged(held(blocks, keys), blocks, keys, places))


def _key(block: Block) -> str:
    """The text that is looked for elsewhere, without quotes around it; empty for rows, items and headings."""
    return block.text.strip(_QUOTES) if block.role in _PROSE and "\t" not in block.text else ""


@dataclass(frozen=True, slots=True)
class _Order:
    """How telling paragraphs follow each other, where lines of menus and what else may go yet does not count.

    `rank` numbers the telling paragraphs by their places; `twins` has, for each number, those of all its copies (one
    row for all: thousands of copies would take a row of thousands each); `firsts` counts, up to each place, what is
    said for the first time.
    """

    rank: Mapping[int, int]
    twins: Mapping[int, Sequence[int]]
    firsts: Sequence[int]

    @classmethod
    def of(cls, keys: Sequence[str], places: Sequence[Sequence[int]]) -> "_Order":
        """The order of a text in which these places hold copies."""
        telling = (index for index, key in enumerate(keys) if _is_telling(key))
        rank = {index: number for number, index in enumerate(telling)}
        rows = [[rank[copy] for copy in copies] for copies in places]
        again = {copy for _, *later in places for copy in later}
        firsts = accumulate(int(index in rank and index not in again) for index in range(len(keys)))
        return cls(rank, {number: row for row in rows for number in row}, list(firsts))

    def are_near(self, copies: Sequence[int]) -> bool:
        """Whether the second copy follows the first within so many paragraphs that are said only once."""
        return self.firsts[copies[1]] - self.firsts[copies[0]] < (_SHIFT if len(copies) == _TWICE else 1)

    def are_in_run(self, copies: Sequence[int]) -> bool:
        """Whether the neighbours of the first copy are copies of the neighbours of a later one."""
        first, *later = (self.rank[copy] for copy in copies)
        steps = [step for step in range(-_SHIFT, _SHIFT + 1) if step]
        beside = {other for step in steps for other in self.twins.get(first + step, ()) if other != first + step}
        return any(index + step in beside for index in later for step in steps)


def _copies(blocks: Sequence[Block], keys: Sequence[str]) -> list[_Pair]:
    """Pairs of a paragraph said again and the one to keep, where they stand side by side or in runs."""
    places = _said_twice(keys)
    if not places:
        return []
    order = _Order.of(keys, places)
    near: list[_Pair] = []
    far: list[_Pair] = []
    refrains: list[_Pair] = []
    for copies in places:
        pairs = _pairs(copies, blocks, keys)
        if order.are_near(copies):
            near += pairs
        elif order.are_in_run(copies):
            (far if len(copies) == _TWICE else refrains).extend(pairs)
    return near + _story_again(far, refrains, keys)


def _said_twice(keys: Sequence[str]) -> list[list[int]]:
    """For each telling paragraph that stands in the text more than once, all its places."""
    twice = {key for key, times in Counter(keys).items() if times > 1 and _is_telling(key)}
    places: dict[str, list[int]] = defaultdict(list)
    for index, key in enumerate(keys if twice else ()):
        if key in twice:
            places[key].append(index)
    return list(places.values())


def _pairs(copies: Sequence[int], blocks: Sequence[Block], keys: Sequence[str]) -> list[_Pair]:
    """The copies that may go, each with the one to keep."""
    kept = _best(copies, keys)
    return [
        (index, kept)
        for index in copies
        if index != kept and _alike(blocks[index], blocks[kept]) and not _announced(max(index, kept), keys)
    ]


def _story_again(far: list[_Pair], refrains: list[_Pair], keys: Sequence[str]) -> list[_Pair]:
    """What comes back far away, where so much of the text does that it says its story again; else nothing."""
    ended = sum(len(key) for key in keys if is_terminated(key))
    again = far + refrains if _said(refrains, keys) >= _REFRAIN_SHARE * ended else far
    return again if _said(again, keys) >= _RUN_SHARE * sum(map(len, keys)) else []


def _said(pairs: Sequence[_Pair], keys: Sequence[str]) -> int:
    """Code points that are said again."""
    return sum(len(keys[index]) for index, _ in pairs)


def _is_telling(key: str) -> bool:
    """Whether a paragraph is so long that saying it twice is no accident."""
    return (len(key) >= _SHORTEST or columns(key) >= _SHORTEST) and is_terminated(key)


def _announced(index: int, keys: Sequence[str]) -> bool:
    """Whether the line in front announces a copy: "Let us say that again, with emphasis:"."""
    return index > 0 and keys[index - 1].endswith((":", "：")) and columns(keys[index - 1]) >= _ANNOUNCEMENT


def _best(copies: Sequence[int], keys: Sequence[str]) -> int:
    """The copy that stands in the most running text: a teaser at the top must not cost the story its lead."""
    first, *later = copies
    kept, most = first, _surroundings(first, keys)
    for index in later:
        around = _surroundings(index, keys)
        if around > most * _BETTER:
            kept, most = index, around
    return kept


def _surroundings(index: int, keys: Sequence[str]) -> float:
    """The mean length of the neighbours; at the text's ends, of the one there is."""
    return fmean(min(len(key), _NEIGHBOUR) for key in (*keys[max(0, index - 1) : index], *keys[index + 1 : index + 2]))


def _alike(block: Block, other: Block) -> bool:
    """On a page, only twins in the same kind of element: the labeller knows better which place is the story."""
    if block.hints is None or other.hints is None:
        return block.hints is other.hints
    left, right = block.hints.element, other.hints.element
    return left.tag == right.tag and left.tokens == right.tokens and left.parent is right.parent


def _judged(
    found: Held, blocks: Sequence[Block], keys: Sequence[str], places: Sequence[int]
) -> Iterator[tuple[int, tuple[Role, str, str]]]:
    """Pull quotes, unless it is the long block that repeats the short ones.

    A long block of a plain text that holds several short ones is their sum, a table's row or a teaser's text: of the
    corpora's gold bodies seven had blocks taken for pull quotes, and in three of them one block held several.
    """
    for holder, parts in found.items():
        texts = {keys[index] for index in parts}
        said = sum(map(len, texts))
        if len(texts) >= _FEWEST_IN_WHOLE and said >= _WHOLE_SHARE * len(keys[holder]):
            yield holder, (Role.REPEAT, "repeats.whole", f"holds {len(parts)} of the paragraphs")
        elif len(texts) == 1 or blocks[holder].hints is not None:
            for index in parts if blocks[holder].hints is not None else _set_in(parts, blocks, keys):
                yield index, (Role.PULLQUOTE, _PULLQUOTE, f"stands in block {places[holder] + 1}")


def _signatures(
    blocks: Sequence[Block], labels: Mapping[int, tuple[Role, str, str]]
) -> Iterator[tuple[int, tuple[Role, str, str]]]:
    """Who said a pull quote, on the line below it in the element that the page names so."""
    for index, (_, rule, _) in labels.items():
        box = named(blocks[index]) if rule == _PULLQUOTE else None
        below = blocks[index + 1] if box is not None and index + 1 < len(blocks) else None
        if below is None or index + 1 in labels or below.role not in BODY or named(below) is not box:
            continue
        if len(below.text) <= _LONGEST_SIGNATURE and not is_terminated(below.text):
            yield index + 1, (Role.PULLQUOTE, _PULLQUOTE, f"signs the pull quote in block {index + 1}")


def _set_in(parts: Sequence[int], blocks: Sequence[Block], keys: Sequence[str]) -> Iterator[int]:
    """Of blocks of a plain text with the same words, those that are set as pull quotes are.

    Once or twice, and in quotes or inside the text: its first and last paragraph, too, may say what another one says.
    Without this nine of the corpora's gold bodies lost text, now six.
    """
    if len(parts) > _TWICE:
        return
    paragraphs = [index for index, key in enumerate(keys) if _is_paragraph(key)]
    for index in parts:
        if blocks[index].text[:1] in _QUOTES or paragraphs[0] < index < paragraphs[-1]:
            yield index


def _is_paragraph(key: str) -> bool:
    return len(key) >= _SHORTEST and is_terminated(key)
