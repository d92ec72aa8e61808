"""The stage `text`: which blocks of a plain text are the story.

A page flattened to text is mostly not the story: menus, teasers of other stories, comments, rights. The trees judge
each block by its shape, its place among the others and its words. How sure they must be depends on the whole text: a
dump of a page is judged block by block, while a text that some tool has already cleaned loses only what is furniture
beyond doubt. A text that shows no furniture, by its shape or by its words, or has a handful of blocks only, is not
judged at all.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from newsclean.label.text.clean import is_clean, is_silent
from newsclean.model import BODY, Block, Document, Role

if TYPE_CHECKING:
    from newsclean.label.text.labeller import TextModel

__all__ = ["RULES", "text", "text_with"]

RULES: Final[Mapping[str, str]] = {
    "text.story": "Keeps a block that the learned labeller takes for the story's, at the threshold of this text.",
    "text.outside": "Removes a block from the story that the learned labeller does not take for the story's.",
}

_FEWEST: Final = 8
"""Blocks from which a text is judged: in a handful the share of furniture says nothing, and a sentence between two
buttons looks like one. Over four folds, on texts of up to 15 blocks, judging from 8 on instead of from 1 on lowers harm
(gold bodies 2.5 to 2.0 %, Resiliparse's extracts 8.1 to 5.4 %) for 0.0002 F1 of trafilatura's; no dump is so short."""


def text(document: Document) -> Document:
    """Label the blocks outside the story in a document without markup.

    A clean article is left as it is, and so is a page that came with its markup:

    >>> from newsclean.model import Block, Source, Span
    >>> story = "Rain fell on the hills for three days and nights, and the river rose above the old mark."
    >>> clean = Document(Source(story), (Block(story, Span(0, len(story))),))
    >>> text(clean) is clean
    True
    """
    return text_with(_shipped)(document)


def _shipped() -> "TextModel":
    """The package's own model, imported with numpy when there is a text to judge."""
    from newsclean.label.text.labeller import load

    return load()


def text_with(model: "Callable[[], TextModel]") -> Callable[[Document], Document]:
    """The same stage with other weights, such as those of a fold; `model` is called when there is a text to judge."""

    def text(document: Document) -> Document:
        if any(block.hints is not None for block in document.blocks):
            return document
        judged = [block for block in document.blocks if block.role in BODY and block.text]
        texts = [block.text for block in judged]
        if len(texts) < _FEWEST or is_clean(texts):
            return document
        known = model()
        if is_silent(texts, known.vocabulary):
            return document
        scores, stays = known.judge(texts)
        found = dict(zip(map(id, judged), zip(scores.tolist(), stays, strict=True), strict=True))
        return document.with_blocks(
            _labelled(block, found[id(block)][0], stays=found[id(block)][1]) if id(block) in found else block
            for block in document.blocks
        )

    return text


def _labelled(block: Block, score: float, *, stays: bool) -> Block:
    shown = round(score, 3)
    if stays:
        return block.label(block.role, "text.story", score=shown)
    return block.label(Role.OTHER, "text.outside", score=shown)
