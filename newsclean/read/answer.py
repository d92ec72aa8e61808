"""The story in a JSON answer, as interfaces of blogs and papers give it: `{"title": …, "content": {"rendered": …}}`."""

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any, Final

from newsclean.media import sniff
from newsclean.model import Fact
from newsclean.read.carried import Page
from newsclean.read.listing import Entry, listing
from newsclean.read.whole import whole

__all__ = ["from_json"]

_BLOCK_END: Final = re.compile(r"(?:<|\\u003[cC])\\?/(?:p|div|h[1-6]|li|article|section|blockquote)\b")
"""The end of a block as JSON may write it; without one there is no page to find."""

_HEAD: Final = re.compile(r"\s*(?:<!--(?:[^-]|-(?!->))*+-->\s*)*+<(?:meta|title|link|script|style)\b", re.IGNORECASE)
"""What the head of a page begins with, in a piece of HTML that may be longer than the story."""

_MOST_NODES: Final = 20_000
"""Values looked at: answers hold hundreds, a hostile one must not take seconds."""

_FACTS: Final[Mapping[str, str]] = {
    "title": "headline",
    "headline": "headline",
    "author": "author",
    "authors": "author",
    "byline": "author",
    "date": "published",
    "datePublished": "published",
    "published": "published",
    "published_at": "published",
    "publishedAt": "published",
    "pubDate": "published",
    "lang": "language",
    "language": "language",
}


_INNER: Final = ("rendered", "name", "displayName", "display_name", "fullName", "full_name")
"""Where an object within tells its title, or the name of an author."""

_GUARD: Final = re.compile(r"(?:\)\]\}'?,?|while\s?\(1\);|for\s?\(;;\);)\s*(?=[{\[])")
"""What services put in front of an answer so that no page can run it."""
_CALL: Final = re.compile(
    r"""(?:/\*\*/\s*)?(?:typeof\s[\w.$]{1,80}\s===\s["']function["']\s&&\s)?[\w.$]{1,80}\(\s*(?=[{\["])"""
)


def from_json(text: str) -> Page | None:
    r"""The longest piece of HTML in a JSON string or object, and what the objects around it tell; None without one.

    Lists of several objects are several stories: a listing, if each has a title and a text, and nothing else.

    >>> page = from_json('{"title": {"rendered": "Rain"}, "content": {"rendered": "\\u003cp>At last.<\\/p>"}}')
    >>> page.html, [(fact.name, fact.value) for fact in page.facts]
    ('<p>At last.</p>', [('headline', 'Rain')])
    >>> from_json('{"text": "Rain at last."}') is None
    True
    """
    if _BLOCK_END.search(text) is None:
        return None
    top = _loaded(text.strip())
    if isinstance(top, str):
        return Page(top) if sniff(top) == "html" else None
    found = max(_pieces(_alone(top)), key=lambda piece: (_of_story(piece[0]), len(piece[0])), default=None)
    if found is not None:
        return Page(found[0], tuple(_told(found[1])))
    return next(filter(None, map(_listed, _lists(top))), None)


def _lists(top: Any) -> list[list[Any]]:
    """The lists of several that a value is or holds itself."""
    values = top.values() if isinstance(top, dict) else [top]
    return [value for value in values if isinstance(value, list) and 1 < len(value) < _MOST_NODES]


def _listed(row: list[Any]) -> Page | None:
    """The objects of a list as a listing, if each of them has a title and a text in HTML."""
    entries: list[Entry] = []
    for item in row:
        html = max((text for text, _ in _pieces(item) if _of_story(text)), key=len, default="")
        title = next((fact.value for fact in _told([item]) if fact.name == "headline"), "") if html else ""
        if not title:
            return None
        entries.append(Entry(title, html))
    return listing(entries, "list")


def _of_story(html: str) -> bool:
    """Whether a piece may be of the story, and is not what stands in the head of its page, which may be longer."""
    return _HEAD.match(html) is None


def _loaded(text: str) -> Any:
    """The value that a text is in JSON; a string may have lost its quotation marks. None if it is none."""
    text = _uncalled(text)
    try:
        return json.loads(f'"{text}"' if text.startswith("\\") else text, strict=False)
    except (ValueError, RecursionError):
        return None


def _uncalled(text: str) -> str:
    """A text without the call around its JSON (`callback({…});`), or the guard in front of it (`)]}'`)."""
    guard = _GUARD.match(text)
    if guard is not None:
        return text[guard.end() :]
    call = _CALL.match(text)
    inside = text.removesuffix(";").rstrip()
    return inside[call.end() : -1] if call is not None and inside.endswith(")") else text


def _pieces(top: Any) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Every string of HTML, with the objects around it, the nearest first; strings in lists are no story."""
    row: list[list[dict[str, Any]]] = [[top]] if isinstance(top, dict) else []
    for around in row:
        for value in map(_alone, around[0].values()):
            if isinstance(value, dict) and len(row) < _MOST_NODES:
                row.append([value, *around[:2]])
            elif isinstance(value, str) and sniff(value) == "html":
                yield value, around


def _alone(value: Any) -> Any:
    """The one object of a list of one, as in `{"posts": [{…}]}`; any other value as it is."""
    return value[0] if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict) else value


def _told(around: list[dict[str, Any]]) -> Iterator[Fact]:
    """What the objects tell of the story, the nearest first."""
    for item in around:
        for key, name in _FACTS.items():
            value = _alone(item.get(key))
            if isinstance(value, dict):
                value = next((value[name] for name in _INNER if value.get(name)), None)
            if isinstance(value, str) and value.strip():
                yield Fact(name, whole(unescape(value.strip())), f"json {key}")
