"""The stage `trailing`: openings of other stories that a scraper took along behind the article.

Below an article many sites print the openings of the next ones, cut off wherever the box was full. In plain text they
look like further paragraphs, and often share topic and names with the article, so no single sign tells them apart.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from newsclean.label.sentences import weighted_length
from newsclean.label.trailing import discussions, mail, syndicated
from newsclean.label.trailing.endings import is_cut
from newsclean.label.trailing.evidence import FEATURES, LONG, Passage, rows
from newsclean.label.trailing.numbering import numbered
from newsclean.label.trailing.weights import forest
from newsclean.model import BODY, Block, Document, Role

if TYPE_CHECKING:
    from newsclean.label.trees import Trees

__all__ = ["RULES", "trailing", "trailing_by"]

RULES: Final[Mapping[str, str]] = {
    "trailing.opening": "Labels the opening of another story after the article, and numbers the other stories.",
    "trailing.headline": "Labels the headline above such an opening.",
    "trailing.discussion": "Labels what follows a heading such as “59 Comments” after the story as comments.",
    "trailing.syndicated": "Splits off the sentence in which a feed says where the story first appeared.",
    "trailing.message": "Labels the message that a mail quotes below its own text.",
}

_OPEN_ROLES: Final = BODY | {Role.OTHER, Role.RELATED, Role.TEASER}
"""What an opening may be labelled when the stage begins: running text, or outside the story with nothing more known."""
_CLOSING_ROLES: Final = frozenset({Role.BIO, Role.COMMENT, Role.LEGAL})
"""What ends a story: the author's note, disclaimers, the comment form."""

_LOOKED_AT: Final = _OPEN_ROLES | _CLOSING_ROLES

_GATE: Final = 12
"""Blocks at the end in which the first signs must show; all others are spared the closer look."""
_SURE: Final = 3.0
"""Least sum of log-odds from the first opening to the end: 95 % where a single block speaks. Over five folds 0.3 % of
clean articles pass it, and 1 % of articles that were cut off themselves."""
_LOUDEST: Final = 4.0
"""Log-odds beyond which one block says no more: none may outvote four others."""
_STRAYS: Final = 0.1
"""How much lower than usual the share of known words must be to count as a sign."""
_SHORTEST_STORY: Final = 200.0
"""Weighted letters of the article that must be left: an institution's notice of two paragraphs was taken for the
openings of two others, since the menus above it were counted."""
_CUT_SHARE: Final = 0.3
"""Share of the openings cut off from which that is a sign: of six paragraphs, one may well end without a full stop."""
_SIGNS: Final = 2
"""Never one sign alone."""
_PARAGRAPH: Final = 700.0
"""Weighted letters from which a block that ends as a sentence is the article's own: a box is full before, and cuts it
off. Of 227 held-out pages five texts of four lost such a paragraph, up to .36 F1, and none holds such an opening."""
_WHOLE_IN_A_ROW: Final = 2
"""Openings in a row, none cut off, that are no sign yet: so may an article end."""
_NEAR: Final = 3
"""Blocks before the first opening in which the story's end may stand."""
_WITH_HEADLINE: Final = 2
"""Blocks of each story in a list: headline and opening."""
_IN_LIST: Final = 0.1
"""Probability from which a block at the top of such a list is one of its openings. Over five folds the right beginning
is found for 59 instead of 49 in 100 lists, and no clean article is touched."""
_OWN_CUTS: Final = 0.1
"""Share of an article's own long paragraphs that may stop in mid-sentence (lists, captions) for it to be a sign."""
_LESS_KNOWN: Final = FEATURES.index("less known words than usual")
_TINY: Final = 1e-6

_FEEDS: Final = 3
"""Such sentences behind one another: an entry that went through more feeds than that is nobody's any more."""


@dataclass(frozen=True, slots=True)
class _Found:
    """Where the other stories begin (an index into the passages), the signs, and how likely each block is one."""

    start: int
    signs: tuple[str, ...]
    scores: Mapping[int, float]


def trailing(document: Document) -> Document:
    """Label the openings of other stories at the end of a plain text as teasers, each a story of its own.

    Two signs at least must meet: endings in mid-sentence, an end of the first story, new names and words. An article
    that was cut off itself shows one of them, and is left alone:

    >>> from newsclean.model import Source, Span
    >>> text = "The river rose overnight. " * 12 + "The mayor of the village said that on Tuesday the"
    >>> page = Document(Source(text), (Block(text, Span(0, len(text))),))
    >>> trailing(page) is page
    True
    """
    return _trailing(document, forest)


def trailing_by(trees: "Trees") -> Callable[[Document], Document]:
    """The stage with a forest of your own, as `newsclean.training.trailing` makes it."""
    return lambda document: _trailing(document, lambda: trees)


def _trailing(document: Document, load: "Callable[[], Trees]") -> Document:
    if any(block.hints for block in document.blocks):
        return _syndicated(document)
    return _discussed(_opened(_syndicated(mail.answered(document)), load))


def _syndicated(document: Document) -> Document:
    """The document with what feeds append to their entries in blocks of their own; a feed of feeds has one of each."""
    for _ in range(_FEEDS):
        found = syndicated.syndicated(document.blocks)
        if found is None:
            break
        at, offset = found
        *before, credit = document.blocks[at].split([offset] if offset else [], "trailing.syndicated")
        named = credit.label(Role.LEGAL, "trailing.syndicated", "tells where it appeared first")
        document = document.with_blocks((*document.blocks[:at], *before, named, *document.blocks[at + 1 :]))
    return document


def _discussed(document: Document) -> Document:
    """The document with readers' comments labelled; what is known for another story's opening is none."""
    heading, places = discussions.below(document.blocks)
    if not places:
        return document
    below, why = frozenset(places), f"stands below “{heading}”"
    return document.with_blocks(
        block.label(Role.COMMENT, "trailing.discussion", why) if at in below else block
        for at, block in enumerate(document.blocks)
    )


def _opened(document: Document, load: "Callable[[], Trees]") -> Document:
    places = [
        index
        for index, block in enumerate(document.blocks)
        if block.text and not block.story and block.role in _LOOKED_AT
    ]
    if not _worth_a_look([document.blocks[place] for place in places[-_GATE:]]):
        return document
    passages = [_passage(document.blocks[place]) for place in places]
    found = _find(passages, load)
    if found is None or _kept(document, places[: found.start]) < _SHORTEST_STORY:
        return document
    labelled = {places[at]: block for at, block in _labelled(passages, [document.blocks[at] for at in places], found)}
    return document.with_blocks(labelled.get(index, block) for index, block in enumerate(document.blocks))


def _kept(document: Document, places: Sequence[int]) -> float:
    """Weighted letters of the story at these places; menus in front of it are none."""
    return sum(weighted_length(document.blocks[place].text) for place in places if document.blocks[place].role in BODY)


def _passage(block: Block) -> Passage:
    return Passage(block.text, is_cut=is_cut(block.text), closes=block.role in _CLOSING_ROLES)


def _worth_a_look(blocks: Sequence[Block]) -> bool:
    """Whether the end shows a first sign: a long block in mid-sentence, or long blocks behind the story's end."""
    closed = False
    for block in blocks:
        if block.role in _CLOSING_ROLES:
            closed = True
        elif (closed or is_cut(block.text)) and weighted_length(block.text) >= LONG:
            return True
    return False


def _find(passages: Sequence[Passage], load: "Callable[[], Trees]") -> _Found | None:
    """Where the other stories begin, if the evidence from there to the end is enough."""
    import numpy as np

    places, table = rows(passages)
    if not places:
        return None
    likely = load().scores(np.array(table, np.float32)).astype(float)
    odds = np.clip(np.log(likely + _TINY) - np.log(1 - likely + _TINY), -_LOUDEST, _LOUDEST)
    sums = odds[::-1].cumsum()[::-1]
    behind = _behind_paragraphs([passages[place] for place in places])
    if behind == len(places):
        return None
    first = behind + int(sums[behind:].argmax())
    signs = _signs(passages, places[first:], table[first:])
    if sums[first] < _SURE or len(signs) < _SIGNS:
        return None
    start = _first_of_rhythm(passages, places, first, likely.tolist())
    start = _first_cut(passages, start) if len(places) - first > 1 else start
    return _Found(start, signs, dict(zip(places, likely.tolist(), strict=True)))


def _behind_paragraphs(window: Sequence[Passage]) -> int:
    """Where openings may begin: behind the last block that is too long for one and ends as a sentence."""
    own = (at for at in reversed(range(len(window))) if window[at].size > _PARAGRAPH and not window[at].is_cut)
    return next(own, -1) + 1


def _first_of_rhythm(passages: Sequence[Passage], places: Sequence[int], first: int, likely: Sequence[float]) -> int:
    """Where the list of headlines and openings begins, if that is what stands from `first` to the end.

    Openings that share words with the article are likelier its own; that they stand in the list gives them away.
    """
    if any(not passages[place - 1].is_headline for place in places[first:]):
        return places[first]
    while first and _is_of_list(passages, places[first - 1], places[first]) and likely[first - 1] >= _IN_LIST:
        first -= 1
    return places[first]


def _is_of_list(passages: Sequence[Passage], place: int, following: int) -> bool:
    """Whether nothing but the next one's headline stands between two openings, and this one has a headline, too."""
    return passages[place - 1].is_headline and following - place == _WITH_HEADLINE


def _first_cut(passages: Sequence[Passage], start: int) -> int:
    """Further back over long blocks that stop in mid-sentence: in front of several openings they are openings too.

    An opening may speak of the very names the article speaks of; that it is cut off gives it away. Where the article's
    own long paragraphs end without a full stop, the sign says nothing.
    """
    first = start
    while first > 1 and passages[first - 1].is_long and passages[first - 1].is_cut and not passages[first - 1].closes:
        first -= 1
    own = [passage.is_cut for passage in passages[:first] if passage.is_long]
    return first if sum(own) <= _OWN_CUTS * len(own) else start


def _signs(passages: Sequence[Passage], places: Sequence[int], table: Sequence[Sequence[float]]) -> tuple[str, ...]:
    """The signs that meet, in words."""
    cut = sum(passages[place].is_cut for place in places)
    strays = sum(row[_LESS_KNOWN] for row in table) / len(table)
    closed = any(passage.closes for passage in passages[: places[0]][-_NEAR:])
    signs = (
        f"{cut} of {len(places)} endings cut off" if cut >= _CUT_SHARE * len(places) else "",
        "the story ended before" if closed else "",
        "new names and words" if strays >= _STRAYS else "",
        "several in a row" if len(places) > (1 if cut else _WHOLE_IN_A_ROW) else "",
    )
    return tuple(sign for sign in signs if sign)


def _labelled(passages: Sequence[Passage], blocks: Sequence[Block], found: _Found) -> Iterator[tuple[int, Block]]:
    """The blocks of the other stories with role and number."""
    evidence = "; ".join(found.signs)
    for at, story in numbered(passages, found.start):
        block = replace(blocks[at], story=story)
        if passages[at].is_long:
            yield at, block.label(Role.TEASER, "trailing.opening", evidence, score=found.scores.get(at))
        else:
            yield at, block.label(Role.TEASER, "trailing.headline", "stands with an opening")
