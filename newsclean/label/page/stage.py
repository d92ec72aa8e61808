"""The stage `page`: which blocks of a page are the story, and what the others are."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from newsclean.label.page.bios import RULES as BIO_RULES
from newsclean.label.page.bios import without_bios
from newsclean.label.page.cousins import RULES as COUSIN_RULES
from newsclean.label.page.cousins import with_cousins
from newsclean.label.page.entries import RULES as ENTRY_RULES
from newsclean.label.page.entries import are_entries, kept_entries
from newsclean.label.page.lines import RULES as LINE_RULES
from newsclean.label.page.lines import with_lines_apart
from newsclean.label.page.listed import RULES as LIST_RULES
from newsclean.label.page.listed import without_lists
from newsclean.label.page.roles import NamedRoles, Sign
from newsclean.label.page.second import RULES as SECOND_RULES
from newsclean.label.page.second import second_look
from newsclean.label.page.summary import RULES as SUMMARY_RULES
from newsclean.label.page.summary import with_summary
from newsclean.label.page.titles import Titles
from newsclean.label.page.whole import RULES as WHOLE_RULES
from newsclean.label.page.whole import made_whole
from newsclean.model import BODY, Block, Document, Element, Role

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from newsclean.label.page.model import PageModel

__all__ = ["RULES", "page", "page_with"]

RULES: Final[Mapping[str, str]] = {
    "page.story": "Keeps a block that looks like part of a story, as learned from pages whose stories are known.",
    "page.standfirst": "Labels a kept block as the standfirst if its element is named as a summary.",
    "page.best": "Keeps less certain blocks on a page that is doubtful as a whole, to maximise the expected F1.",
    "page.name": "Gives a block outside the story the role that a class, id or role attribute around it names.",
    "page.tag": "Gives a block outside the story the role that a tag around it stands for.",
    "page.links": "Labels a block outside the story that is all links as navigation, or as links to other stories.",
    "page.rest": "Labels a block outside the story as other if nothing more is known of it.",
    "page.title": "Labels the headline that the page states, or an h1 that is part of it, as the headline.",
    **ENTRY_RULES,
    **LINE_RULES,
    **COUSIN_RULES,
    **WHOLE_RULES,
    **SECOND_RULES,
    **LIST_RULES,
    **BIO_RULES,
    **SUMMARY_RULES,
}

_NO_STORY: Final = 0.15
"""Where the best choice of blocks promises less F1 than this, the page has no story (ratio)."""

_CERTAIN: Final = 0.9
"""Probability below which a name on the block's own element, or the one around it, outweighs the labeller."""

_BEYOND_DOUBT: Final = 0.97
"""The same (probability) for a part of the page named as comments, however far up: readers write as well as authors, so
the labeller is surer of comments than of other furniture. On five folds three of 656 `articles`, of three sites, gain
0.13 to 0.27 F1, and no page of 996 loses.
"""

_SURE: Final = 0.5
"""Probability above which a block is kept on its own account; below it, for want of a clearer one on the page."""

_STANDFIRST_NAMES: Final = "standfirst dek deck subhead subheading subheadline subtitle summary lead lede kicker"
_STANDFIRST: Final = frozenset(_STANDFIRST_NAMES.split())

_SETTLED: Final = frozenset({Role.REPEAT, Role.PULLQUOTE, Role.HEADLINE, Role.NAVIGATION})
"""Roles given for good reason before the labeller is asked: what is said twice is not kept because it reads well, nor
are lines that stood in one block with the story."""


def page(document: Document) -> Document:
    """Separate the story from the rest of an HTML page, and give every other block a specific role.

    What goes wrong in the world: menus, teasers, comments, consent banners and the openings of ten other stories stand
    around the text, in mark-up that no two sites share. A learned labeller weighs what each block is like, what stands
    around it and how its makers named it. Documents without hints (plain text) pass through unchanged.

    >>> from newsclean.model import Source, Span
    >>> page(Document(Source("Rain."), (Block("Rain.", Span(0, 5)),))).blocks[0].reasons
    ()
    """
    return page_with(_shipped)(document)


def _shipped() -> "PageModel":
    """The package's own model, imported with numpy when there is a page to judge."""
    from newsclean.label.page.model import load

    return load()


def page_with(model: "Callable[[], PageModel]") -> Callable[[Document], Document]:
    """The same stage with other weights, such as those of a fold; `model` is called once there is a page to judge."""

    def page(document: Document) -> Document:
        if not document.blocks or any(block.hints is None for block in document.blocks):
            return document
        if are_entries(document):
            return document.with_blocks(kept_entries(document.blocks))
        titles = Titles(document.evidence)
        document = document.with_blocks(with_lines_apart(document.blocks, titles))
        labelled = list(_labelled(document, model(), titles))
        filled = list(made_whole(list(with_cousins(labelled))))
        listed = list(without_lists(list(second_look(filled))))
        parted = list(without_bios(listed, document.evidence))
        return document.with_blocks(with_summary(parted, document.evidence))

    return page


def _labelled(document: Document, model: "PageModel", titles: Titles) -> Iterator[Block]:
    from newsclean.label.page.doubt import expected_f1
    from newsclean.label.page.layout import lay_out
    from newsclean.label.page.measures import measure

    measures = measure(document.blocks)
    scores = model.scores(document, measures, lay_out(document))
    promise = expected_f1(scores, measures.length)
    least = promise / 2 if promise >= _NO_STORY else 1.0
    named_roles = NamedRoles(_around(document, scores >= _CERTAIN))
    readers = NamedRoles(_around(document, scores >= _BEYOND_DOUBT))
    for block, score in zip(document.blocks, scores.tolist(), strict=True):
        if block.role in _SETTLED:
            yield block
            continue
        if titles.headline(block):
            yield block.label(Role.HEADLINE, "page.title", score=score)
            continue
        sign = _doubt(block, score, named_roles, readers) if score > least else named_roles.sign(block)
        if sign is None:
            yield _kept(block, score)
        else:
            role, why, evidence = sign
            yield block.label(role, f"page.{why}", evidence, score=score)


def _doubt(block: Block, score: float, named_roles: NamedRoles, readers: NamedRoles) -> Sign | None:
    """What speaks against a block that reads like the story; None if nothing does, or the labeller is sure enough."""
    if score < _CERTAIN and named_roles.named(block) is not None:
        return named_roles.sign(block)
    if score < _BEYOND_DOUBT:
        # Only what stands around the block counts: highlighted code is full of spans named `comment`.
        sign = readers.sign(block, ())
        return sign if sign[0] is Role.COMMENT else None
    return None


def _kept(block: Block, score: float) -> Block:
    """A block of the story with the story role that its tag gave it."""
    tokens = block.hints.element.tokens if block.hints is not None else ()
    name = next((token for token in tokens if token in _STANDFIRST), None)
    if name is not None and block.role is Role.PARAGRAPH:
        return block.label(Role.STANDFIRST, "page.standfirst", f"its element is named {name!r}", score=score)
    rule = "page.story" if score > _SURE else "page.best"
    return block.label(block.role if block.role in BODY else Role.PARAGRAPH, rule, score=score)


def _around(document: Document, chosen: "NDArray[np.bool_]") -> frozenset[Element]:
    """The elements around the chosen blocks, without the blocks' own."""
    found: set[Element] = set()
    for block, is_chosen in zip(document.blocks, chosen.tolist(), strict=True):
        element = block.hints.element.parent if is_chosen and block.hints is not None else None
        while element is not None and element not in found:
            found.add(element)
            element = element.parent
    return frozenset(found)
