"""Markdown's marks inside a line: links, pictures, emphasis, escapes.

Crawlers that write Markdown leave `[the report](https://…)` in the middle of a sentence. The address is no word of the
article. What the marks enclose stays; that a whole block is one link, or a row of them, is worth knowing, since menus
are and paragraphs are not.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from newsclean.model import Change, Role

__all__ = ["is_link", "links_of", "marks", "stretches", "writes_markdown"]

_ADDRESS: Final = r"\(\s*<?(?:[^()\s]|\([^()\s]*\))*>?(?:\s+[^()\s]+)*(?:\s+\"[^\"]*\")?\s*\)"
_ATTRIBUTES: Final = r"\{(?:[.#][\w-]|[\w-]+=\")[^{}]*\}"
"""Names and classes, as pandoc keeps them: `{.logo width="226"}`."""
_LINK: Final = re.compile(rf"(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]{_ADDRESS}(?:{_ATTRIBUTES})?")
_SPAN: Final = re.compile(rf"\[([^\[\]]*)\]{_ATTRIBUTES}|(?<=\S)\s*{_ATTRIBUTES}\Z|\A{_ATTRIBUTES}\Z")
_INNER: Final = r"\*\*(?=[^\s*])(?P<said>(?:(?!\*\*)[^\n])+)(?<=[^\s\\])\*\*"
_LETTER: Final = r"[^\W_]"
_STRONG: Final = (
    re.compile(rf"(?:(?<!{_LETTER})(?<![*\\])|(?<=(?<!{_LETTER})(?<!\\)\*)){_INNER}"),
    re.compile(rf"(?<!\\){_INNER}(?:(?!{_LETTER}|\*)|(?=\*(?!{_LETTER})))"),
)
"""Words in bold: no letter stands in front of them or none behind, so that `2**3**4` and two oaths with stars stay."""
_EMPHASIS: Final = re.compile(r"(?<![\w*_\\])(\*\*|__|\*|_)(?=[^\s*_])(?P<said>[^*_\n]+?)(?<=[^\s\\])\1(?![\w*_])")
_HIDDEN: Final = "\0"
"""Stands for a mark that is found already; neither a letter nor white space."""
_ESCAPE: Final = re.compile(r"\\([-.*_#+()\[\]<>!`|~\"'$@^])")
_ADDRESSED: Final = re.compile(r"\]\(\s*<?(?:https?://|/|#|mailto:)")

_BOLD: Final = re.compile(
    r"(?<![\w*\\])\*\*(?=[\w\"“‘«(\[\u2600-\u27bf\U0001f300-\U0001faff])[^*\n]{1,200}(?<=[^\s\\])\*\*(?![\w*])"
)
"""Words in bold as a sign of Markdown: old forums draw with stars."""
_SUBHEADING: Final = re.compile(r"^#{2,6} +\S.{,200}$", re.MULTILINE)
"""A heading below the first level: one number sign begins the comments of code as well."""
_TITLE: Final = re.compile(r"# +\w[^\n]{2,200}\Z")
"""A heading of the first level that opens a text, a paragraph by itself: comments open code, and stand on top of it."""
_WHOLE_ADDRESS: Final = re.compile(r"\]\(<?https?://[^\s()/]+\.")
_FEWEST_SIGNS: Final = 3
"""Links, headings and words in bold from which a text is taken to be Markdown; a text about Markdown shows two at most.
Of the gold bodies one has a single pair of doubled asterisks, and none such a heading."""
_FEWEST_SURE: Final = 2
"""Headings and words in bold, or links with a whole address: no text about something else has two of them by chance."""
_ROW: Final = 3
"""Links, with nothing between them, that make a block a menu."""
_BETWEEN: Final = " \t\n|·•*-–—/,>»"
"""What stands between the links of a menu."""


def writes_markdown(texts: Iterable[str]) -> bool:
    r"""Whether a document's blocks are written in Markdown, by links, headings and words in bold.

    >>> writes_markdown(["[a](/a) [b](/b)", "see [the report](https://example.org/r)"])
    True
    >>> writes_markdown(["## In brief\n\nIt **rained**."])
    True
    >>> writes_markdown(["In Markdown a link is written [text](/address)."])
    False
    >>> writes_markdown(["Powers are written 2 ** 3 ** 4.", "# prints 2417851639229258349412352"])
    False
    """
    links = addresses = signs = 0
    rows = iter(texts)
    opening = next(rows, "")
    if _TITLE.match(opening):
        signs += _FEWEST_SURE
    for text in chain((opening,), rows):
        if "](" in text:
            links += len(_ADDRESSED.findall(text))
            addresses += len(_WHOLE_ADDRESS.findall(text))
        if "**" in text:
            signs += len(_BOLD.findall(text))
        if "##" in text:
            signs += len(_SUBHEADING.findall(text))
    return links + signs >= _FEWEST_SIGNS or max(signs, addresses) >= _FEWEST_SURE


def stretches(text: str) -> list[tuple[int, int]]:
    r"""Where the links and pictures of a text stand (code points, half-open), line breaks inside them or not.

    Writers of Markdown break lines in a link's words, its address or its title, and such a break parts nothing.

    >>> stretches("see [the\nreport](https://example.org/a-\nb)")
    [(4, 42)]
    """
    return [link.span() for link in _LINK.finditer(text)] if "](" in text else []


def links_of(text: str) -> Role | None:
    """What a block is that holds nothing but links: a row is a menu, a picture a caption, an address alone no text.

    >>> links_of("[Home](/) | [News](/n) | [Sport](/s)"), links_of("![The mill](/mill.jpg)")
    (<Role.NAVIGATION: 'navigation'>, <Role.CAPTION: 'caption'>)
    >>> links_of("See [the report](/r) for more.") is None
    True
    """
    matches = list(_LINK.finditer(text))
    if not matches or _LINK.sub("", text).strip(_BETWEEN):
        return None
    words = [match for match in matches if match.group(2).strip()]
    if not words:
        return Role.OTHER
    if all(match.group(1) or _is_picture(match.group(2)) for match in words):
        return Role.CAPTION
    return Role.NAVIGATION if len(words) >= _ROW else None


def is_link(text: str) -> bool:
    """Whether a block is one link and nothing else, but for a list marker.

    >>> is_link("- [Ten soups](/soups)"), is_link("See [the report](/r) for more.")
    (True, False)
    """
    link = _LINK.search(text) if "](" in text else None
    if link is None or link.group(1) or not link.group(2).strip():
        return False
    return not (text[: link.start()] + text[link.end() :]).strip(_BETWEEN)


def _is_picture(words: str) -> bool:
    """Whether the words of a link are nothing but pictures."""
    return "](" in words and not _LINK.sub("", words).strip() and all(link[0] for link in _LINK.findall(words))


def marks(text: str) -> list[Change]:
    r"""The changes that take the marks off a block, in order.

    A link or picture without words keeps its address where nothing else would be left of the block.

    >>> [(change.before, change.after) for change in marks("See [the _new_ report](https://x.org/r_1) on p\\. 4")]
    [('[', ''), ('_', ''), ('_', ''), ('](https://x.org/r_1)', ''), ('\\', '')]
    >>> marks("snake_case_name and 2 * 3 * 4")
    []
    """
    found = sorted(_spans(text))
    changes: list[Change] = []
    done = 0
    for start, end, rule in found:
        if start >= done and start < end:
            changes.append(Change(rule, start, text[start:end], ""))
            done = end
    left = sum(len(change.before) for change in changes)
    return changes if left < len(text) and _words_left(text, changes) else []


def _spans(text: str) -> list[tuple[int, int, str]]:
    """The stretches that are marks: of links first, whose addresses hold underscores, then of bold and of italics,
    which may stand inside of each other.
    """
    found = list(_link_spans(text, 0, len(text))) if "](" in text else []
    masked = _masked(text, found)
    for span in _SPAN.finditer(masked) if "}" in masked else ():
        words = span.span(1) if span[1] is not None else (span.end(), span.end())
        found += ((span.start(), words[0], "wrap.link"), (words[1], span.end(), "wrap.link"))
    masked = _masked(text, sorted(found))
    for pattern in (*_STRONG, _EMPHASIS, _EMPHASIS) if "*" in masked or "_" in masked else ():
        pairs = [
            (start, end, "wrap.emphasis")
            for each in pattern.finditer(masked)
            for start, end in ((each.start(), each.start("said")), (each.end("said"), each.end()))
        ]
        found += pairs
        masked = _masked(masked, pairs)
    found += ((escape.start(), escape.start(1), "wrap.emphasis") for escape in _ESCAPE.finditer(masked))
    return found


def _masked(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """The text with these stretches hidden."""
    parts: list[str] = []
    done = 0
    for start, end, _ in spans:
        parts += text[done:start], _HIDDEN * (end - start)
        done = end
    return "".join((*parts, text[done:])) if parts else text


def _link_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """A picture goes whole, a link leaves its words, and a picture among those words goes with it."""
    for link in _LINK.finditer(text, start, end):
        if link.group(1) or not link.group(2).strip() or _is_picture(link.group(2)):
            yield *link.span(), "wrap.link"
        else:
            yield link.start(), link.start(2), "wrap.link"
            for inner in _LINK.finditer(text, *link.span(2)) if "](" in link.group(2) else ():
                yield *inner.span(), "wrap.link"
            yield link.end(2), link.end(), "wrap.link"


def _words_left(text: str, changes: Iterable[Change]) -> bool:
    done = 0
    for change in changes:
        if any(char.isalnum() for char in text[done : change.at]):
            return True
        done = change.end
    return any(char.isalnum() for char in text[done:])
