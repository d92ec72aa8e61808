"""The stage `text`: which blocks of a plain text are the story.

A page flattened to text is mostly not the story: menus, teasers of other stories, comments, rights. The trees judge
each block by its shape, its place among the others and its words. How sure they must be depends on the whole text: a
dump of a page is judged block by block, while a text that some tool has already cleaned loses only what is furniture
beyond doubt, and a text that shows no furniture is not judged at all.
"""

from collections.abc import Mapping
from typing import Final

from newsclean.label.text.clean import is_clean
from newsclean.model import BODY, Document, Role

__all__ = ["RULES", "text"]

RULES: Final[Mapping[str, str]] = {
    "text.outside": "Takes a block that the learned labeller does not believe to be the story's out of it.",
}


def text(document: Document) -> Document:
    """Label the blocks that are not the story's, in a document without markup.

    A clean article is left as it is:

    >>> from newsclean.model import Block, Source, Span
    >>> story = "Rain fell on the hills for three days and nights, and the river rose above the old mark."
    >>> clean = Document(Source(story), (Block(story, Span(0, len(story))),))
    >>> text(clean) is clean
    True
    """
    if any(block.hints is not None for block in document.blocks):
        return document
    open_blocks = [block for block in document.blocks if block.role in BODY and block.text]
    if is_clean(open_blocks):
        return document
    from newsclean.label.text.labeller import outside

    found = outside([block.text for block in open_blocks])
    scores = {id(block): score for block, score in zip(open_blocks, found, strict=True) if score is not None}
    return document.with_blocks(
        block.label(Role.OTHER, "text.outside", score=scores[id(block)]) if id(block) in scores else block
        for block in document.blocks
    )
