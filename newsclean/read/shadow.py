"""Text in declarative shadow roots: a template that browsers show where it stands.

Pages made of web components write the inside of each into `<template shadowrootmode="open">`. Other templates are no
part of the page: scripts make copies of them. Where no root of a page holds a paragraph, they are its menus and
buttons, and none is read.
"""

import re
from typing import Final

__all__ = ["opened"]

_ROOT: Final = re.compile(rb"<template\b[^>]*?\bshadowroot(?:mode)?\s*=", re.IGNORECASE)
_TEMPLATE: Final = re.compile(rb"<(/?)template\b[^>]*>", re.IGNORECASE)
_PARAGRAPH: Final = re.compile(rb"<p[\s>]", re.IGNORECASE)
_MARK: Final = b"shadowroot"
"""What no page without shadow roots says in such a place; `shadowroot` alone is what browsers tried first."""


def opened(page: bytes) -> bytes:
    """The page with its shadow roots as elements of that name; almost always the page itself.

    >>> opened(b'<x-a><template shadowrootmode="open"><p>Rain</p></template></x-a>')
    b'<x-a><shadow-root><p>Rain</p></shadow-root></x-a>'
    >>> opened(b'<x-a><template shadowrootmode="open"><button>More</button></template></x-a>')
    b'<x-a><template shadowrootmode="open"><button>More</button></template></x-a>'
    """
    if _MARK not in page or _ROOT.search(page) is None:
        return page
    parts: list[bytes] = []
    roots: list[bool] = []
    done = 0
    told = False
    for match in _TEMPLATE.finditer(page):
        told = told or (any(roots) and _PARAGRAPH.search(page, done, match.start()) is not None)
        if not match[1]:
            roots.append(_ROOT.match(match[0]) is not None)
            shown = b"<shadow-root>" if roots[-1] else match[0]
        else:
            shown = b"</shadow-root>" if roots and roots.pop() else match[0]
        parts += (page[done : match.start()], shown)
        done = match.end()
    parts.append(page[done:])
    return b"".join(parts) if told else page
