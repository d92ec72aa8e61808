"""What a page says about itself: JSON-LD, meta elements, title, time elements, the language attribute.

Evidence, not answers: pages contradict themselves, and `articleBody` is often cut short. Each statement becomes a
`Fact` with its origin, in document order and in the order of trust: JSON-LD, Open Graph, other meta, markup.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsclean.model import Fact
from newsclean.read.metas import meta_facts
from newsclean.read.whole import whole

__all__ = ["statements"]

_STORY_TYPES: Final = ("article", "posting", "report", "review", "recipe")
"""Ends of JSON-LD types that are a story themselves; a `WebPage` states headline and dates with less trust."""

_MOST_NODES: Final = 20_000
"""JSON-LD values looked at on one page: real pages hold hundreds, a hostile one must not take seconds."""


_TELLING: Final = 'script[type="application/ld+json"], meta, link[rel="canonical"], time[datetime]'
"""Elements looked for in one search of the tree: each search of its own would cost as much, 0.15 ms."""


def statements(tree: LexborHTMLParser) -> tuple[Fact, ...]:
    """All that a page states of its story, the most trusted origins first."""
    found: dict[str | None, list[LexborNode]] = {"script": [], "meta": [], "link": [], "time": []}
    for node in tree.css(_TELLING):
        found[node.tag].append(node)
    return (
        *_json_ld(found["script"]),
        *meta_facts(found["meta"]),
        *_markup(tree),
        *_addresses(found["link"]),
        *_times(found["time"]),
    )


def _markup(tree: LexborHTMLParser) -> Iterator[Fact]:
    root = tree.root
    language = (root.attributes.get("lang") or root.attributes.get("xml:lang") or "") if root is not None else ""
    if language.strip():
        yield Fact("language", language.strip(), "html lang")
    title = tree.css_first("title")
    if title is not None and (text := " ".join(title.text(deep=True).split())):
        yield Fact("title", text, "title")


def _addresses(nodes: Iterable[LexborNode]) -> Iterator[Fact]:
    for node in nodes:
        address = (node.attributes.get("href") or "").strip()
        if address:
            yield Fact("address", address, "link canonical")


def _times(nodes: Iterable[LexborNode]) -> Iterator[Fact]:
    for node in nodes:
        moment = (node.attributes.get("datetime") or "").strip()
        if moment:
            yield Fact("time", moment, "time")


def _json_ld(nodes: Iterable[LexborNode]) -> Iterator[Fact]:
    stories: list[Fact] = []
    pages: list[Fact] = []
    for node in nodes:
        for item in _items(node.text(deep=True)):
            kinds = _kinds(item)
            if any(kind.endswith(_STORY_TYPES) for kind in kinds):
                stories += _stated(item, f"json-ld {kinds[0]}")
            elif any(kind.endswith("page") for kind in kinds):
                pages += _stated(item, f"json-ld {kinds[0]}")
    yield from stories
    yield from pages


def _items(text: str) -> Iterator[dict[str, Any]]:
    """Every object of a JSON-LD script, outer ones first; nothing from a script that is no JSON."""
    try:
        top = json.loads(text.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
    except (ValueError, RecursionError):
        return
    row: list[Any] = [top]
    for item in row:
        if len(row) > _MOST_NODES:
            return
        if isinstance(item, dict):
            yield item
            row += [value for value in item.values() if isinstance(value, dict | list)]
        elif isinstance(item, list):
            row += [value for value in item if isinstance(value, dict | list)]


def _kinds(item: Mapping[str, Any]) -> list[str]:
    kinds = item.get("@type")
    return [whole(kind.lower()) for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def _stated(item: Mapping[str, Any], origin: str) -> Iterator[Fact]:
    """The facts of one JSON-LD object."""
    for key, name in (
        ("headline", "headline"),
        ("name", "headline"),
        ("description", "description"),
        ("datePublished", "published"),
        ("dateModified", "modified"),
        ("inLanguage", "language"),
        ("articleBody", "body"),
    ):
        value = item.get(key)
        if isinstance(value, str) and value.strip():
            yield Fact(name, whole(unescape(value.strip())), origin)
    for author in _names(item.get("author") or item.get("creator")):
        yield Fact("author", author, origin)
    for publisher in _names(item.get("publisher")):
        yield Fact("site", publisher, origin)


def _names(value: Any) -> Iterator[str]:
    """Names of people or organisations, in the shapes that pages write them."""
    for person in value if isinstance(value, list) else [value]:
        name = person.get("name") if isinstance(person, dict) else person
        for text in name if isinstance(name, list) else [name]:
            if isinstance(text, str) and text.strip():
                yield whole(" ".join(text.split()))
