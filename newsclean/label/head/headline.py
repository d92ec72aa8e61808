"""The headline: what the page states it to be, against what it shows.

Titles carry the site's name, share titles are shortened or spiced for networks, the largest heading may be the site's
own. Among the candidates the one that most others agree with is taken, a heading that readers see before the rest.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Final

from newsclean.deferred import deferred
from newsclean.label.head.beside import beside_headline, is_heading
from newsclean.model import Block, Document, Fact, Role

__all__ = ["headline"]

_TOKEN: Final = deferred(r"[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+")
_SITE_NAME: Final = re.compile(r"\s+[|\u2013\u2014\u00b7\u2022:»-]+\s+")
"""What parts a headline from the site's name in a title; needs white space on both sides, as in `Rain - The Dial`."""

_NUMBER_SIGNS: Final = re.compile(r"^#{1,6}\s+")
"""What makes a heading in Markdown; no part of what it says."""

_FEWEST_TOKENS: Final = 2
"""A headline of one word is more often a section or a logo."""

_TRUST: Final = {
    "block h1": 1.25,
    "block title": 1.6,
    "block": 1.0,
    "json-ld": 1.1,
    "meta": 1.05,
    "title": 0.9,
    "feed": 1.1,
    "json": 1.1,
    "field": 1.1,
}
"""How much a candidate counts by where it stands, measured on news and world pages: what readers see first."""

_ABOVE_STORY: Final = 3.0
"""How often more the heading right above the story counts, which titles and networks reword: of 372 pages it is
right on ten where the others agree on something else, and wrong on three; 2 to 5 are the same within a page."""

_FEWEST_ABOVE: Final = 3
"""Words of such a heading; "Opinion" stands there as well."""

_MOST: Final = 12
"""Candidates of a kind that are compared, each with each: pages with more headings say the headline early."""

_LONGEST: Final = 300
"""Code points; longer texts are descriptions."""

_HEADLINE: Final = Role.HEADLINE
_LOWER: Final = frozenset({"h2", "h3", "h4"})
_POSTS: Final = frozenset({"post", "entry", "article"})
"""Blogs head the page with their own name, and the story one or two levels further down (`h3.post-title`)."""

_ALONE: Final = ("feed ", "json ")
"""Origins beside the story itself, where no title tells the site's name."""


def headline(document: Document) -> Fact | None:
    """The headline and where it was found, or None.

    >>> from newsclean.api import clean
    >>> story = "<p>Rain fell on the hills for nine days, and the river rose above the old mark near the mill.</p>"
    >>> headline(clean(f"<title>Rain at last - The Dial</title><h2>The Dial</h2><h1>Rain at last</h1>{story}"))
    Fact(name='headline', value='Rain at last', origin='block h1')
    >>> headline(clean(story)) is None
    True
    """
    shown = list(islice(_shown(document), _MOST))
    stated = islice(_stated(document, {" ".join(said.split()) for said, _ in shown}), _MOST)
    candidates = list(dict.fromkeys((*shown, *stated)))
    sites = {fact.value.casefold() for fact in document.evidence if fact.name == "site"}
    candidates = [each for each in candidates if each[0].casefold() not in sites] or candidates
    if not candidates:
        return None
    bags = [_words(value) for value, _ in candidates]
    above = _above_story(document.blocks)

    def support(index: int) -> tuple[float, int]:
        origin = candidates[index][1]
        agreed = sum(_alike(bags[index], other) for place, other in enumerate(bags) if place != index)
        enough = 1.0 if len(bags[index]) >= _FEWEST_TOKENS else 0.5
        trust = _TRUST.get(origin) or _TRUST[origin.partition(" ")[0]]
        if candidates[index][0] == above:
            trust *= _ABOVE_STORY
        # Of a title with its site and the same without, as dumps of a page show both, the one without is the headline.
        longer = sum(
            other <= bags[index] and len(said) < len(candidates[index][0])
            for other, (said, _) in zip(bags, candidates, strict=True)
        )
        return trust * enough * (1 + agreed), -longer

    best = max(range(len(candidates)), key=support)
    value, origin = candidates[best] if candidates[best][0] != above else _with_marks(best, candidates, bags)
    return Fact("headline", value, origin)


def _with_marks(best: int, candidates: Sequence[tuple[str, str]], bags: Sequence[frozenset[str]]) -> tuple[str, str]:
    """The candidate of the same words with most colons: in a heading nothing may part the kicker from the rest."""
    alike = [each for each, bag in zip(candidates, bags, strict=True) if bag == bags[best]]
    return max(alike, key=lambda each: (each[0].count(":"), each == candidates[best]))


def _words(text: str) -> frozenset[str]:
    return frozenset(_TOKEN.findall(text.lower()))


def _above_story(blocks: Sequence[Block]) -> str:
    """The text of the heading right above the story; empty if there is none, or if it holds a kicker's line as well."""
    place = beside_headline(blocks)
    block = blocks[place.start - 1] if place.start else None
    if block is None or "\n" in block.text or not is_heading(block):
        return ""
    return block.text if len(_words(block.text)) >= _FEWEST_ABOVE else ""


def _shown(document: Document) -> Iterator[tuple[str, str]]:
    """Blocks that may be the headline, with their origins."""
    titles = [fact.value for fact in document.evidence if fact.name == "title"][:_MOST]
    for block in document.blocks:
        if block.hints is None and block.role is not _HEADLINE:
            continue  # in a text without markup only a rule's word names one
        tag = block.hints.element.tag if block.hints is not None else ""
        if not 0 < len(block.text) <= _LONGEST or block.story:
            continue
        if tag in _LOWER and _is_named(block) and any(block.text in title for title in titles):
            yield block.text, "block title"
        elif block.role is _HEADLINE or tag == "h1":
            said = block.text.replace("\n", " ")
            yield (said if tag else _NUMBER_SIGNS.sub("", said)), f"block {tag or block.role.value}"


def _is_named(block: Block) -> bool:
    """Whether the element is named as the title of a post, or as the headline."""
    tokens = block.hints.element.tokens if block.hints is not None else ()
    return "headline" in tokens or ("title" in tokens and not _POSTS.isdisjoint(tokens))


def _stated(document: Document, shown: Collection[str]) -> Iterator[tuple[str, str]]:
    """What the page says its headline or title is, with the origins; whole, where the page shows the whole of it."""
    for fact in document.evidence:
        if (fact.name == "headline" and len(fact.value) <= _LONGEST) or fact.name == "title":
            said = " ".join(fact.value.split())
            whole = said in shown or fact.origin.startswith(_ALONE)
            yield (said if whole else _unnamed(said)), fact.origin


def _unnamed(title: str) -> str:
    """A title without the site's name at either end: the longest of its parts, if the title has parts.

    >>> _unnamed("Rain at last after a dry year | The Dial")
    'Rain at last after a dry year'
    >>> _unnamed("Rain, hail and a well-read mayor")
    'Rain, hail and a well-read mayor'
    """
    return max(_SITE_NAME.split(" ".join(title.split())), key=len)


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    """Shared words over all words (ratio)."""
    return len(one & other) / max(len(one | other), 1)
