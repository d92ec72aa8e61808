"""Scrapy: `from_response` for spiders, and an item pipeline that cleans a field of every item.

ITEM_PIPELINES = {"newsclean.adapters.scrapy.CleanPipeline": 300}
NEWSCLEAN_SOURCE = "html"       # the field that holds the page
NEWSCLEAN_FIELDS = ["body", "headline", "byline", "published"]
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from email.message import Message
from importlib import import_module
from typing import Any, Final

from newsclean.api import clean
from newsclean.default import DEFAULT
from newsclean.errors import UnknownEncodingError
from newsclean.model import BODY, Document, Role
from newsclean.pipeline import Pipeline
from newsclean.render import DEFAULT_FIELDS, FAULTS, checked_fields, described, row

__all__ = ["CleanPipeline", "from_response"]

_SOURCE: Final = "html"
"""The field that is cleaned unless the settings name another."""


def from_response(response: Any, *, keep: AbstractSet[Role] = BODY, pipeline: Pipeline = DEFAULT) -> Document:
    """The document of a response, from its bytes, its address and the charset that its header declares.

    Scrapy's own `response.text` has been decoded by then, with one encoding for the whole page; from the bytes, stray
    ones can still be mended. Nothing is fetched.

    Args:
        response: a `scrapy.http.Response`, or anything with `body`, `url` and `headers`.
        keep: the roles that make up the body.
        pipeline: the stages to run.

    Raises:
        UnreadableInputError: the response is no text.
    """
    charset = _charset(response)
    try:
        return clean(response.body, keep=keep, pipeline=pipeline, encoding=charset, url=response.url)
    except UnknownEncodingError:
        return clean(response.body, keep=keep, pipeline=pipeline, url=response.url)


class CleanPipeline:
    """Cleans one field of every item, and fills in what was found.

    Items may be dictionaries, `scrapy.Item`s, dataclasses or attrs classes; of the latter, only the fields that they
    have are filled. An item that cannot be cleaned is handed on as it came; `newsclean/failed` in the statistics of the
    crawl counts them, beside `newsclean/cleaned` and `newsclean/empty`.
    """

    def __init__(self, source: str, fields: Sequence[str], stats: Any) -> None:
        self._source = source
        self._fields = checked_fields(fields)
        self._stats = stats

    @classmethod
    def from_crawler(cls, crawler: Any) -> "CleanPipeline":
        """What Scrapy calls to make one."""
        settings = crawler.settings
        fields = settings.getlist("NEWSCLEAN_FIELDS") or DEFAULT_FIELDS
        return cls(settings.get("NEWSCLEAN_SOURCE", _SOURCE), fields, crawler.stats)

    def process_item(self, item: Any) -> Any:
        """The item, with what was found."""
        adapter = import_module("itemadapter").ItemAdapter(item)
        source = adapter.get(self._source)
        if not isinstance(source, str | bytes):
            self._stats.inc_value("newsclean/without_source")
            return item
        url = adapter.get("url")
        try:
            document = clean(source, url=url if isinstance(url, str) else None)
        except FAULTS as error:
            self._stats.inc_value("newsclean/failed")
            self._stats.inc_value(f"newsclean/failed/{type(error).__name__}")
            self._stats.set_value("newsclean/last_failure", described(error))
            return item
        self._stats.inc_value("newsclean/cleaned" if document.body else "newsclean/empty")
        for name, value in row(document, self._fields).items():
            if isinstance(item, dict) or name in adapter.field_names():
                adapter[name] = value
        return item


def _charset(response: Any) -> str | None:
    """The charset that the response's header declares."""
    value = response.headers.get("Content-Type")
    if not value:
        return None
    message = Message()
    message["Content-Type"] = value.decode("latin-1") if isinstance(value, bytes) else str(value)
    return message.get_content_charset()
