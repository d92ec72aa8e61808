"""An HTML page → `Document`: parsed by Lexbor, walked once, its text laid out as blocks."""

from dataclasses import replace

from newsclean.model import Block, Document, Element, Reason, Source, Span
from newsclean.read.rows import joined_rows
from newsclean.read.tags import MENU, REASONS
from newsclean.read.whole import whole
from newsclean.read.wrapped import unwrapped
from newsclean.read.writer import Piece

__all__ = ["read_html"]


def read_html(source: Source, raw: bytes | None = None, *, joins_menus: bool = True) -> Document:
    r"""The page's own text as blocks, in document order, each with its hints; scripts, styles and templates left out.

    `Document.source.text` is the page's text: white space collapsed as a browser does, blocks a line feed apart.
    `raw` is the page in UTF-8, where the caller has it: to encode it again takes 0.25 ms on a news page. Training reads
    every entry of a menu as a block of its own: so it learns what a list of links is like where nothing marks it.

    >>> page = "<body><h1>Rain at\n last</h1><p>It <b>rained</b>.<script>x()</script><ul><li>One<li>Two</ul></body>"
    >>> [(block.role.value, block.text) for block in read_html(Source(page)).blocks]
    [('heading', 'Rain at last'), ('paragraph', 'It rained.'), ('list_item', 'One'), ('list_item', 'Two')]
    >>> read_html(Source("")).blocks
    ()
    """
    from selectolax.lexbor import LexborHTMLParser

    from newsclean.read.archive import without_toolbar
    from newsclean.read.depth import flattened
    from newsclean.read.shadow import opened
    from newsclean.read.state import kept_stories
    from newsclean.read.stated import with_kept_story, with_stated_body
    from newsclean.read.structured import statements
    from newsclean.read.walker import walk
    from newsclean.read.writer import Writer

    wrapped = unwrapped(source.text)
    if wrapped is not None:
        raw = _encoded(wrapped.html)
    page = flattened(without_toolbar(_encoded(source.text) if raw is None else raw))
    tree, writer = LexborHTMLParser(page), Writer(joins_menus=joins_menus)
    pieces = walk(tree.root, writer) if tree.root is not None else []
    if writer.shadow_roots and (tree := LexborHTMLParser(flattened(opened(page)))).root is not None:
        pieces = walk(tree.root, Writer(joins_menus=joins_menus))
    facts = (*(wrapped.facts if wrapped is not None else ()), *statements(tree))
    pieces = with_kept_story(with_stated_body(joined_rows(pieces), facts), kept_stories(tree))
    blocks, text = _laid_out(pieces)
    return Document(replace(source, text=text, media="html"), blocks, evidence=facts)


def _laid_out(pieces: list[Piece]) -> tuple[tuple[Block, ...], str]:
    """Pieces with spans, and the text they stand in."""
    blocks: list[Block] = []
    at = 0
    for piece in pieces:
        end = at + len(piece.text)
        reasons = MENU if piece.is_menu else _reasons(piece.hints.element)
        blocks.append(Block(piece.text, Span(at, end), piece.hints, reasons))
        at = end + 1
    return tuple(blocks), "\n".join(piece.text for piece in pieces)


def _reasons(element: Element) -> tuple[Reason, ...]:
    """What the nearest telling tag says: a paragraph in a quote, an item or a caption is that."""
    above = element.parent
    if element.tag == "p" and above is not None:
        element = above
    return REASONS.get(element.tag, ())


def _encoded(text: str) -> bytes:
    """The page as UTF-8, with lone surrogates as U+FFFD, which is what a browser shows for them."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return whole(text).encode()
