"""Stories as the programs that write pages keep them: objects with a type and the parts inside, as JSON.

Each publishing system has a form of its own: `{"type": "paragraph", "content": [{"type": "text", "value": "…"}]}` is
one, `{"_type": "block", "children": [{"text": "…"}]}` another, a list of strings of HTML a third. What they share is
that words stand under one of two dozen keys, and that the parts of a list are lines unless a paragraph is around them.
"""

import re
from collections.abc import Iterator, Mapping
from html import escape, unescape
from typing import Any, Final

from newsclean.punctuation import CLOSERS, TERMINATORS

__all__ = ["fullest", "rendered"]

_HOLDS: Final = (
    *("content_elements", "contentelements", "blocks", "children", "nodes", "elements", "paragraphs", "components"),
    *("content", "contents", "body", "html", "text", "value", "model", "data", "markup", "copy", "rendered"),
    *("document", "items", "parts", "sections"),
)
"""Keys, in small letters, of the parts inside a part and of what it says; the first that says anything is read, for the
others repeat it in plain letters."""
_TYPES: Final = ("type", "_type", "nodeType", "__typename", "tag", "kind")
_LINES: Final = frozenset(
    {"paragraph", "p", "block", "heading", "header", "subheading", *("h1", "h2", "h3", "h4", "h5", "h6"), "lead", "li"}
)
"""Words of a type whose parts stand in one line."""
_SILENT: Final = frozenset(
    {
        *("ad", "ads", "advert", "advertisement", "audio", "author", "byline", "caption", "comment", "credit", "embed"),
        *("gallery", "iframe", "image", "img", "interstitial", "newsletter", "oembed", "paywall", "photo", "picture"),
        *("poll", "promo", "quiz", "related", "script", "slideshow", "style", "teaser", "tweet", "video"),
    }
)
"""Words of a type whose part is no text of the story."""
_WORD: Final = re.compile(r"[A-Z]?[a-z]+\d?|[A-Z]+(?![a-z])")
_ABOUT_A_STORY: Final = frozenset({"headline", "title", "url", "slug", "canonicalurl", "canonical_url", "permalink"})
_TELLS: Final = 2
"""Such keys of an object that make it a story of its own; where a list holds two and more, none is the page's."""
_BODY: Final = re.compile(r"body|content|html|article|story|fulltext|richtext|markup", re.IGNORECASE)
"""Keys of a single value that may be a whole story; a site keeps its terms and its notes in single values, too."""
_CODE: Final = re.compile(r"<(?:script|style)\b.*?(?:</(?:script|style)>|\Z)", re.DOTALL)
_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]*>")
_NO_WORDS: Final = ("http:", "https:", "//", "data:", "{", "[")
_SIGNS: Final = 0.02
"""Share of braces and semicolons from which a value is code."""
_SPACES: Final = 0.05
"""Share of spaces below which ASCII is none of any language's words; prose has 0.13 and more."""
_ENDS: Final = tuple(TERMINATORS)
_SENTENCE: Final = 80
"""Code points from which a value is prose without an end of a sentence, as the labeller of pages has it."""
_DEEPEST: Final = 60
"""Levels below which nothing is read: stories have a dozen, and the stack must not overflow."""


def fullest(state: Any) -> str:
    """The fullest story in a page's state, as HTML: the list, or the single value, with most prose; else an empty text.

    >>> line = {"type": "paragraph", "content": [{"type": "text", "value": "It "}, {"type": "link", "text": "rained."}]}
    >>> menu = ["Home page", "News of the day", "Sport and games"]
    >>> fullest({"menu": menu, "story": {"body": [line, line], "seo": {"description": "It rained"}}})
    '<div>It rained.</div><div>It rained.</div>'
    >>> fullest({"theme": {"css": "story-body"}, "menu": menu, "id": 7})
    ''
    """
    found: list[tuple[int, Any]] = []
    _weigh(state, 0, found)
    size, part = max(found, key=lambda pair: pair[0], default=(0, None))
    return rendered(part) if size else ""


def rendered(part: Any, depth: int = 0, *, in_line: bool = False) -> str:
    """What a part says, as HTML: lines in elements of their own.

    >>> rendered([{"type": "heading", "text": "Rain"}, {"type": "photo", "text": "The mill"}, "It <b>rained</b>."])
    '<div>Rain</div><div>It <b>rained</b>.</div>'
    """
    if isinstance(part, str):
        return _words(part)
    if depth >= _DEEPEST:
        return ""
    if isinstance(part, list):
        said = (rendered(each, depth + 1, in_line=in_line) for each in part)
        return "".join(said if in_line else (f"<div>{line}</div>" for line in said if line))
    if isinstance(part, dict) and (in_line or not _is_story(part)) and _SILENT.isdisjoint(words := _type(part)):
        in_line = in_line or not _LINES.isdisjoint(words)
        return next(filter(None, (rendered(value, depth + 1, in_line=in_line) for value in _held(part))), "")
    return ""


def _weigh(part: Any, depth: int, found: list[tuple[int, Any]]) -> int:
    """Code points of prose in a part; every list and every value in it that holds any is `found`, inner ones first."""
    size = 0
    if isinstance(part, str):
        size = _prose(part)
    elif depth >= _DEEPEST:
        return 0
    elif isinstance(part, list):
        is_listing = sum(isinstance(each, dict) and _is_story(each) for each in part) > 1
        # What stands in such a list adds to nothing but a list of its own, which is dropped.
        size = sum(_weigh(each, depth + 1, [] if is_listing else found) for each in part)
    elif isinstance(part, dict):
        sizes = {
            key.lower(): _weigh(value, depth + 1, [] if isinstance(value, str) and not _BODY.search(key) else found)
            for key, value in part.items()
        }
        if _SILENT.isdisjoint(_type(part)) and not _is_story(part):
            return next(filter(None, (sizes.get(key) for key in _HOLDS)), 0)
        return 0
    if size:
        found.append((size, part))
    return size


def _prose(value: str) -> int:
    """Code points of a value that stand in sentences, or between tags in what is long enough for one."""
    pieces = map(str.strip, _TAG.split(_words(value)))
    return sum(len(piece) for piece in pieces if len(piece) >= _SENTENCE or piece.rstrip(CLOSERS).endswith(_ENDS))


def _held(part: Mapping[str, Any]) -> Iterator[Any]:
    """The values of a part that may say something, in the order in which they are asked."""
    values = {key.lower(): value for key, value in part.items()}
    return (values[key] for key in _HOLDS if key in values)


def _type(part: Mapping[str, Any]) -> frozenset[str]:
    """The words of a part's type, in small letters."""
    kind = next((part[key] for key in _TYPES if isinstance(part.get(key), str)), "")
    return frozenset(word.lower() for word in _WORD.findall(kind))


def _is_story(part: Mapping[str, Any]) -> bool:
    """Whether a part is a whole story, one of others or the page's own; in a line it is a link."""
    return sum(key.lower() in _ABOUT_A_STORY for key in part) >= _TELLS


def _words(value: str) -> str:
    """A value as HTML, if it may be words: no address, no code, no name of a class."""
    text = _CODE.sub("", value)
    if text.startswith(_NO_WORDS) or (text.isascii() and text.count(" ") < _SPACES * len(text) - 1):
        return ""
    shown = unescape(text)
    if shown.count("{") + shown.count(";") > _SIGNS * len(shown):
        return ""
    return text if shown != text or _TAG.search(text) else escape(text, quote=False)
