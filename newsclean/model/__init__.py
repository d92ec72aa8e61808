"""The model: frozen values that the whole package works on.

A document is a row of blocks, each with its place in the source. A stage may `rewrite` a block's text, `label` it with
a role, or `split` it, and always says why. Nothing is ever deleted; the body is the blocks whose role you keep.
"""

from newsclean.model.block import Block, Reason
from newsclean.model.document import Document, Story
from newsclean.model.edits import Change, Layer, apply, cut, origin, undo
from newsclean.model.element import Element, Hints
from newsclean.model.explanation import Explanation
from newsclean.model.facts import UNJUDGED, Fact, Verdict
from newsclean.model.passage import Passage
from newsclean.model.repairs import Repair
from newsclean.model.roles import BODY, Role
from newsclean.model.source import ByteRepair, Media, Source
from newsclean.model.span import Span

__all__ = [
    "BODY",
    "UNJUDGED",
    "Block",
    "ByteRepair",
    "Change",
    "Document",
    "Element",
    "Explanation",
    "Fact",
    "Hints",
    "Layer",
    "Media",
    "Passage",
    "Reason",
    "Repair",
    "Role",
    "Source",
    "Span",
    "Story",
    "Verdict",
    "apply",
    "cut",
    "origin",
    "undo",
]
