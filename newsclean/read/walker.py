"""One walk over a parsed page: its text as a row of blocks, with what the markup says of each.

A block is the own text of a block-level element: text and inline elements joined as a browser joins them, parted
wherever another block begins or two line breaks stand together. The walk is a loop, not a recursion, and asks each node
for its tag and its parent only; attributes are looked at where text turns up, so its time grows linearly with the page.
"""

from collections.abc import Iterable
from typing import Final

from newsclean.read.place import Node, Place
from newsclean.read.tags import INLINE, PREFORMATTED, UNREAD
from newsclean.read.writer import Piece, Writer

__all__ = ["walk"]

_UNREAD: Final = UNREAD | {"-comment", "-doctype", "-cdata", "-document"}


def walk(root: Node, nodes: Iterable[Node]) -> list[Piece]:
    """The blocks of a tree in document order; `nodes` are the root and all below it, in that order."""
    places = {root.mem_id: Place(root)}
    writer = Writer()
    for node in nodes:
        above = node.parent
        place = places.get(above.mem_id) if above is not None else None
        if place is None:
            continue
        tag = node.tag
        if tag == "-text":
            writer.text(place, node.text_content or "")
        elif tag == "br":
            writer.line_break(place)
        elif tag in INLINE:
            link = node.mem_id if tag == "a" and "href" in node.attributes else place.link
            places[node.mem_id] = Place(node, place, place.block or place, link, place.preformatted, place.children)
            place.children += 1
        elif tag not in _UNREAD:
            writer.close()
            kept = place.preformatted or tag in PREFORMATTED
            places[node.mem_id] = Place(node, place, None, place.link, kept, place.children)
            place.children += 1
    return writer.finish()
