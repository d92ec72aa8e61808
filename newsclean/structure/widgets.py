"""What a terminal's browser writes for parts of a page that it cannot show.

`lynx -dump` writes `(BUTTON) Search` for a button, `IFRAME: https://…` for a frame, a row of underscores for a field
of a form, and `[logo.png]` for a picture that nobody described; `w3m` writes blanks in brackets for a field.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from newsclean.model import Block, Change, Document, Role
from newsclean.structure.terminators import is_terminated

__all__ = ["WIDGETS", "is_widget", "without_widgets"]

WIDGETS: Final = "wrap.widgets"
"""The rule."""

_MARK: Final = "(BUTTON)"
_FRAME: Final = "IFRAME: "
_SIGNS: Final = (_MARK, _FRAME, "_____", "[     ", ".jpg]", ".jpeg]", ".png]", ".gif]", ".svg]", ".webp]")
"""What a text must hold for its blocks to be asked."""
_BUTTON: Final = re.compile(r"\s?\(BUTTON\)(?:\s+|\Z)")
_FIELD: Final = re.compile(r"_{5,}|\[ {5,}\]")
_PICTURE: Final = re.compile(r"\[[^\s\[\]]{1,80}\.(?:jpe?g|png|gif|svg|webp)\]")
_LONGEST_BUTTON: Final = 30
"""Code points of what a button says, and of what stands beside a field: its name, its button."""
_ASKS: Final = ("?", "？", "؟")
"""Questions that unfold their answer are buttons, too, and they stay."""


def without_widgets(document: Document) -> Document:
    """The document with such lines labelled, and without the marks of buttons in others.

    >>> from newsclean.model import Source, Span
    >>> texts = ["(BUTTON) Log in", "Name: ______________", "[logo.png]", "(BUTTON) Why did the well run dry in May?"]
    >>> page = Document(Source("; ".join(texts)), tuple(Block(text, Span(0, len(text))) for text in texts))
    >>> [(block.text, str(block.role)) for block in without_widgets(page).blocks][1:]
    [('Name: ______________', 'other'), ('[logo.png]', 'other'), ('Why did the well run dry in May?', 'paragraph')]
    >>> text = "Fill in the blank: The river ______ the mill [in 1911]."
    >>> without_widgets(Document(Source(text), (Block(text, Span(0, len(text))),))).body == text
    True
    """
    source = document.source.text
    if not any(sign in source for sign in _SIGNS):
        return document
    return document.with_blocks(_without(document.blocks))


def _without(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if not block.is_bare or not any(sign in block.text for sign in _SIGNS):
            yield block
        elif is_widget(block.text):
            yield block.label(Role.OTHER, WIDGETS, "written for what a terminal cannot show")
        else:
            yield block.rewrite(map(_change, _BUTTON.finditer(block.text)))


def _change(mark: re.Match[str]) -> Change:
    """The change that takes a button's mark out, and leaves a space between the words on either side."""
    between = " " if mark.start() > 0 and mark.end() < len(mark.string) else ""
    return Change(WIDGETS, mark.start(), mark.group(), between)


def is_widget(text: str) -> bool:
    """Whether a block is nothing but buttons, fields, pictures, or a frame.

    >>> is_widget("(BUTTON) Light UI (BUTTON) Dark UI"), is_widget("He pressed the (BUTTON) and waited for the lift.")
    (True, False)
    """
    first, *said = text.split(_MARK)
    if said and not first.strip():
        return all(len(words.strip()) <= _LONGEST_BUTTON for words in said) and not text.endswith(_ASKS)
    if text.startswith(_FRAME) or not _PICTURE.sub("", text).strip():
        return True
    beside, fields = _FIELD.subn("", text)
    return fields > 0 and len(beside) <= _LONGEST_BUTTON * fields and not is_terminated(text)
