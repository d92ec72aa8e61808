"""Where F1 is lost: what was let in and what was missed, by the kind of block and its place beside the gold body."""

from collections import Counter
from collections.abc import Iterable, Iterator

from newsclean.model import BODY, Block, Document, Element
from newsclean.training.align import aligned
from newsclean.training.metrics import tokens

STORY = 0.5
"""Share of a block's words in the gold body from which it counts as story (ratio)."""

SHORT = 80
"""Code points below which a missed block is a short line."""

COMMENTS = frozenset({"comment", "comments", "commentlist", "disqus", "discussion", "reply", "replies", "reviews"})
FOOTERS = frozenset({"footer", "legal", "disclaimer", "copyright", "terms", "imprint"})
KINDS = {
    **dict.fromkeys(("pre", "code"), "code"),
    **dict.fromkeys(("table", "tr", "td", "th"), "table"),
}


def causes(document: Document, gold: str) -> Counter[str]:
    """Words let in and words missed, by cause; empty where the body is the gold body block by block."""
    blocks = document.blocks
    shares, _ = aligned([block.text for block in blocks], gold)
    story = [share > STORY for share in shares]
    kept = [block.role in BODY for block in blocks]
    found: Counter[str] = Counter()
    for index, name in _let_in(blocks, kept, story):
        found[f"let in: {name}"] += len(tokens(blocks[index].text))
    for index, block in enumerate(blocks):
        if story[index] and not kept[index]:
            found[f"missed: {_missed(block)}"] += len(tokens(block.text))
    return found


def by_cause(pages: Iterable[tuple[Document, str, float]]) -> list[tuple[str, float]]:
    """For documents with their gold bodies and F1: the mean F1 that each cause costs, the dearest first.

    A page's loss is parted among its causes by their words; a page without any loses by the cut of its blocks.
    """
    spent: Counter[str] = Counter()
    count = 0
    for document, gold, f1 in pages:
        count += 1
        found = causes(document, gold) or Counter({"cut of the blocks": 1})
        for name, words in found.items():
            spent[name] += (1 - f1) * words / max(found.total(), 1)
    return [(name, loss / max(count, 1)) for name, loss in spent.most_common()]


def differences(document: Document, gold: str, longest: int = 3) -> tuple[list[str], list[str]]:
    """The longest blocks that were let in and those that were missed."""
    shares, _ = aligned([block.text for block in document.blocks], gold)
    wrong: tuple[list[str], list[str]] = ([], [])
    for block, share in zip(document.blocks, shares, strict=True):
        if (block.role in BODY) != (share > STORY):
            wrong[share > STORY].append(block.text)
    let_in, missed = (sorted(texts, key=len, reverse=True)[:longest] for texts in wrong)
    return let_in, missed


def _let_in(blocks: tuple[Block, ...], kept: list[bool], story: list[bool]) -> Iterator[tuple[int, str]]:
    right = [index for index, one in enumerate(story) if one]
    first, last = (right[0], right[-1]) if right else (len(blocks), -1)
    parents = {_parent(blocks[index]) for index in right}
    seen: set[str] = set()
    for index, block in enumerate(blocks):
        if not kept[index]:
            continue
        if not story[index]:
            place = "after the gold" if index > last else "before the gold" if index < first else "within the gold"
            near = "in the gold's element" if _parent(block) in parents else "in another element"
            yield index, "a copy of what is kept" if block.text in seen else _kind(block) or f"{near}, {place}"
        seen.add(block.text)


def _missed(block: Block) -> str:
    kind = _kind(block)
    if kind or block.hints is None:
        return kind or "text"
    tag = block.hints.element.tag
    if tag in {"li", "dd", "dt"}:
        return "item of a list"
    if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
        return "heading"
    return "short line" if len(block.text) < SHORT else "paragraph"


def _kind(block: Block) -> str:
    """What the elements around a block make it; empty where they say nothing."""
    elements = list(block.hints.element.ancestry()) if block.hints is not None else []
    names = {name for element in elements for name in element.tokens}
    if names & COMMENTS:
        return "comments and reviews"
    kind = next((KINDS[element.tag] for element in elements if element.tag in KINDS), "")
    return kind or ("footer and legal" if names & FOOTERS else "")


def _parent(block: Block) -> Element | None:
    return block.hints.element.parent if block.hints is not None else None
