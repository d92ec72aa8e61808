"""What of a record is to be cleaned: its text or page, its address, and the fields that only pass through."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from newsclean.model import Media
from newsclean.run.errors import RejectedError
from newsclean.run.recipe import Recipe
from newsclean.run.records import Broken, Content, JsonLine, Page, Record

__all__ = ["Keys", "content_of", "keys_of"]

HTML_NAMES: Final = ("html", "raw_html", "html_content", "content_html", "body_html", "page_html", "page")
"""Field names that hold pages in published corpora and scrapers' exports, the surest first."""

TEXT_NAMES: Final = (
    "text",
    "content",
    "maintext",
    "article",
    "body",
    "raw_content",
    "plain_text",
    "raw_text",
    "document",
)
"""The same for extracted text; what is in them may be a page all the same, so its content decides."""

URL_NAMES: Final = ("url", "link", "uri", "source_url", "final_url", "warc_target_uri", "canonical_url")

_ESCAPED_BYTE: Final = re.compile("[\udc80-\udcff]")
"""How `surrogateescape` writes a byte that is no UTF-8."""

_SHOWN_FIELDS: Final = 12
"""Field names listed in a message; a wide table has hundreds."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The names of the fields that hold a record's content and address."""

    content: str
    media: Media | Literal["auto"]
    url: str | None


def content_of(record: Record, recipe: Recipe) -> Content:
    """What to clean of a record.

    Raises:
        RejectedError: the record is broken, or has no field that could be cleaned.
    """
    if isinstance(record, Broken):
        raise RejectedError(record.why)
    if isinstance(record, Page):
        return Content(record.content, record.media, record.encoding, record.url, record.fields)
    fields = _parsed(record) if isinstance(record, JsonLine) else record.fields
    keys = keys_of(fields, recipe)
    value = fields[keys.content]
    if not isinstance(value, str | bytes):
        msg = f"field {keys.content!r} holds {_kind(value)}, not text"
        raise RejectedError(msg)
    url = fields.get(keys.url) if keys.url else None
    return Content(
        content=_bytes_again(value),
        media=keys.media,
        url=url if isinstance(url, str) else None,
        rest={name: field for name, field in fields.items() if name != keys.content},
    )


def keys_of(fields: Mapping[str, Any], recipe: Recipe) -> Keys:
    """Which fields hold the content and the address: those the recipe names, else the first with a telling name.

    >>> keys_of({"id": 7, "Text": "Rain at last.", "link": "https://example.org/"}, Recipe())
    Keys(content='Text', media='auto', url='link')

    Raises:
        RejectedError: there is no such field.
    """
    url = recipe.url_key if recipe.url_key in fields else _first(fields, URL_NAMES) if not recipe.url_key else None
    if recipe.html_key and fields.get(recipe.html_key) is not None:
        return Keys(recipe.html_key, "html", url)
    if recipe.text_key and fields.get(recipe.text_key) is not None:
        return Keys(recipe.text_key, "text", url)
    if recipe.html_key or recipe.text_key:
        wanted = " or ".join(repr(name) for name in (recipe.html_key, recipe.text_key) if name)
        msg = f"has nothing in a field named {wanted}; its fields are {_listed(fields)}"
        raise RejectedError(msg)
    page = _first(fields, HTML_NAMES)
    if page is not None:
        return Keys(page, "html", url)
    text = _first(fields, TEXT_NAMES)
    if text is not None:
        return Keys(text, "auto", url)
    hollow = next((name for name in fields if _spelled(name) in {*HTML_NAMES, *TEXT_NAMES}), None)
    if hollow is not None:
        msg = f"has nothing in its field {hollow!r}"
        raise RejectedError(msg)
    msg = "has no field that looks like a page or a text; name one with --html-key or --text-key"
    raise RejectedError(f"{msg}; its fields are {_listed(fields)}")


def _first(fields: Mapping[str, Any], names: Iterable[str]) -> str | None:
    """The first telling name under which the record holds something, whatever its case."""
    present = {_spelled(name): name for name, value in fields.items() if value is not None}
    return next((present[name] for name in names if name in present), None)


def _spelled(name: str) -> str:
    return name.lower().replace("-", "_")


def _parsed(record: JsonLine) -> Mapping[str, Any]:
    """The fields of a line of JSON; a stray byte that is no UTF-8 travels as a surrogate until it can be repaired."""
    try:
        fields = json.loads(record.raw.decode("utf-8", "surrogateescape"))
    except json.JSONDecodeError as error:
        msg = f"is no JSON: {error.msg} at column {error.colno}"
        raise RejectedError(msg) from error
    except RecursionError as error:
        msg = "is JSON nested too deeply to be read"
        raise RejectedError(msg) from error
    if not isinstance(fields, dict):
        msg = f"is {_kind(fields)}, not a JSON object"
        raise RejectedError(msg)
    return fields


def _bytes_again(value: bytes | str) -> bytes | str:
    r"""The text as bytes if it holds bytes that no UTF-8 could hold, so that decoding can mend them; else as it is.

    >>> _bytes_again("They don\udc92t")
    b'They don\x92t'
    >>> _bytes_again("They don’t")
    'They don’t'
    """
    if isinstance(value, bytes) or not _ESCAPED_BYTE.search(value):
        return value
    try:
        return value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return value


def _kind(value: Any) -> str:
    kinds = {type(None): "nothing", bool: "a truth value", int: "a number", float: "a number", list: "a list"}
    return kinds.get(type(value), "an object" if isinstance(value, dict) else "a text")


def _listed(fields: Mapping[str, Any]) -> str:
    names = [str(name) for name in fields]
    more = f" and {len(names) - _SHOWN_FIELDS} more" if len(names) > _SHOWN_FIELDS else ""
    return ", ".join(names[:_SHOWN_FIELDS]) + more if names else "none at all"
