"""One walk over a parsed page: its text as a row of blocks, with what the markup says of each.

A block is the own text of a block-level element: text and inline elements joined as a browser joins them, parted
wherever another block begins or two line breaks stand together. The walk is a loop, not a recursion; it asks each node
for its tag and what follows it, passes by what holds no text for readers, and looks at attributes only where text turns
up, so its time grows linearly with the page.
"""

from typing import Final

from newsclean.read.menus import MAY_OPEN, menu_of
from newsclean.read.place import Node, Place
from newsclean.read.tags import INLINE, PREFORMATTED, UNREAD
from newsclean.read.writer import Piece, Writer

__all__ = ["walk"]

_UNREAD: Final = UNREAD | {"-comment", "-doctype", "-cdata", "-document"}


def walk(root: Node, writer: Writer | None = None) -> list[Piece]:
    """The blocks of a tree in document order; `writer` is a new one, which tells afterwards what else was there."""
    writer = writer or Writer()
    place = Place(root)
    node = root.first_child
    while True:
        while node is None:
            if place.above is None:
                return writer.finish()
            node = place.node.next
            place = place.above
        tag = node.tag
        if tag == "-text":
            text = node.text_content or ""
            # Two in three texts of a page are the white space between its tags: it counts only within a block.
            if writer.block is (place.block or place) or not text.isspace():
                writer.text(place, text)
        elif tag == "br":
            writer.line_break(place)
        elif tag not in _UNREAD:
            above = place
            if tag in INLINE:
                link = node.mem_id if tag == "a" and "href" in node.attrs else above.link
                place = Place(node, above, above.block or above, link, above.preformatted, above.children)
            else:
                writer.close()
                kept = above.preformatted or tag in PREFORMATTED
                place = Place(node, above, None, above.link, kept, above.children)
            place.menu = menu_of(place, writer.words) if tag in MAY_OPEN else above.menu
            above.children += 1
            node = node.first_child
            continue
        elif tag == "template" and "shadowrootmode" in node.attrs:
            writer.shadow_roots = True
        node = node.next
