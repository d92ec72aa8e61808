"""Text in declarative shadow roots: a template that browsers show where it stands.

Pages made of web components write the inside of each into `<template shadowrootmode="open">`. Other templates are no
part of the page: scripts make copies of them. Where no root of a page holds a paragraph, they are its menus and
buttons, and none is read.
"""

import re
from typing import Final

__all__ = ["opened"]

_ROOT: Final = re.compile(rb"<template\b[^<>]*?\bshadowrootmode\b", re.IGNORECASE)
_TEMPLATE: Final = re.compile(rb"<(/?)template\b[^<>]*>", re.IGNORECASE)
_PARAGRAPH: Final = re.compile(rb"<p[\s>]", re.IGNORECASE)


def opened(page: bytes) -> bytes:
    """The page with its shadow roots as elements of that name; the page itself where none holds a paragraph.

    >>> opened(b'<x-a><template shadowrootmode="open"><p>Rain</p></template></x-a>')
    b'<x-a><shadow-root><p>Rain</p></shadow-root></x-a>'
    >>> opened(b'<x-a><template shadowrootmode="open"><button>More</button></template></x-a>')
    b'<x-a><template shadowrootmode="open"><button>More</button></template></x-a>'
    """
    parts: list[bytes] = []
    templates: list[bool] = []
    done = within = 0
    holds_paragraph = False
    for match in _TEMPLATE.finditer(page):
        between = page[done : match.start()]
        holds_paragraph = holds_paragraph or (within > 0 and _PARAGRAPH.search(between) is not None)
        if match[1]:
            is_root = bool(templates) and templates.pop()
            within -= is_root
        else:
            is_root = _ROOT.match(match[0]) is not None
            templates.append(is_root)
            within += is_root
        parts += (between, b"<%sshadow-root>" % match[1] if is_root else match[0])
        done = match.end()
    return b"".join([*parts, page[done:]]) if holds_paragraph else page
