"""Lines, pages and sites as hashes: a profile knows a line again without holding a word of it."""

import re
from collections.abc import Iterator
from hashlib import blake2b
from typing import Final
from urllib.parse import urlsplit

from newsclean.model import Document

__all__ = ["hash_of", "line_keys", "page_key", "site_of"]

_NUMBER: Final = re.compile(r"\d+(?:[.,:\s]\d+)*")
_NOISE: Final = re.compile(r"[\W_]+")


def line_keys(text: str) -> Iterator[int]:
    """The hashes of a block's lines; none for a line without letters, since numbers repeat by their nature.

    Case, spaces, punctuation and the figures themselves do not count, so that "12 Comments" and "7 comments" are the
    same line, and a repair that one page needed and another did not parts nothing.

    >>> set(line_keys("12 Comments")) == set(line_keys("7 comments:"))
    True
    >>> list(line_keys("3 : 1"))
    []
    """
    for line in text.splitlines():
        folded = _NOISE.sub(" ", _NUMBER.sub("0", line.casefold())).strip()
        if any(letter.isalpha() for letter in folded):
            yield hash_of(folded)


def page_key(document: Document) -> int:
    """What tells a page from others: its address without the fragment, else its text."""
    url = document.source.url
    return hash_of(url.partition("#")[0] if url else document.source.text)


def site_of(url: str | None) -> str:
    """The site an address belongs to; the empty string for none, so that pages without addresses are one site.

    >>> site_of("https://www.Example.org:443/news/1.html"), site_of(None), site_of("http://[broken")
    ('example.org', '', '')
    """
    if not url:
        return ""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def hash_of(text: str) -> int:
    """64 bits of BLAKE2: the same everywhere and always, unlike Python's own hash."""
    return int.from_bytes(blake2b(text.encode(errors="surrogatepass"), digest_size=8).digest(), "big")
