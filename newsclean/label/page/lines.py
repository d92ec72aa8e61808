"""Lines of a block that are not of one kind: a headline above its story, a button behind a heading.

Pages of the nineties, mail and journals on the web set the headline in large letters and end it with `<br>`: for the
reader it is the first line of the first paragraph. Wikis put "[edit]" into their headings.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from newsclean.label.page.titles import Titles
from newsclean.model import Block, Role

__all__ = ["RULES", "with_lines_apart"]

RULES: Final[Mapping[str, str]] = {
    "page.line": "Splits a first line that is the headline the page states from the text below it.",
    "page.kicker": "Splits a place or a topic in front of the headline, in the same heading, from the headline.",
    "page.edit": "Splits the button behind a wiki's heading, such as “[edit]”, from the heading.",
}

_EDIT: Final = "editsection"
"""What MediaWiki names the button; it is the only one that stands in the heading itself."""


def with_lines_apart(blocks: Sequence[Block], titles: Titles) -> Iterator[Block]:
    r"""The blocks, with headlines and buttons in them as blocks of their own.

    >>> from newsclean.model import Element, Fact, Hints, Span
    >>> titles = Titles([Fact("title", "Old Slip To Be Dredged - The Ledger", "title")])
    >>> block = Block("Old Slip To Be Dredged\nBy Ann Lee", Span(0, 33), Hints(Element("td")))
    >>> [(part.role.value, part.text) for part in with_lines_apart([block], titles)]
    [('headline', 'Old Slip To Be Dredged'), ('paragraph', 'By Ann Lee')]

    A first line that is only like the title, or in an address, stays:

    >>> block = Block("The Ledger\n4 Mill Lane", Span(0, 22), Hints(Element("td")))
    >>> [part.text for part in with_lines_apart([block], titles)]
    ['The Ledger\n4 Mill Lane']
    """
    for block in blocks:
        if "\n" in block.text and (end := titles.opening(block)):
            line, below = block.split([end], "page.line", "its first line is the headline that the page states")
            yield line.label(Role.HEADLINE, "page.title")
            yield below
        elif block.hints is not None and (start := titles.below_kicker(block)):
            kicker, headline = block.split([start], "page.kicker", "the headline that the page states stands behind it")
            yield kicker.label(Role.NAVIGATION, "page.kicker", "a place or topic in front of the headline")
            yield headline.label(Role.HEADLINE, "page.title")
        elif block.hints is not None and _EDIT in block.hints.inner and (start := block.text.rfind("[")) > 0:
            heading, button = block.split([start], "page.edit", "a button stands behind it")
            yield heading
            yield button.label(Role.NAVIGATION, "page.edit", f"{_EDIT!r} inside the block")
        else:
            yield block
