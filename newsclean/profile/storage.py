"""A profile as a small file, and back."""

import json
import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final

from newsclean.errors import UnreadableInputError
from newsclean.profile.site import Site
from newsclean.profile.siteprofile import SiteProfile

__all__ = ["from_bytes", "to_bytes"]

_MAGIC: Final = b"newsclean profile 1\n"
_WIDTH: Final = 8
"""Bytes of a hash."""


def to_bytes(profile: SiteProfile) -> bytes:
    """The profile as bytes, the same for equal profiles: a line of JSON with names and lengths, then hashes, packed."""
    head = []
    hashes: list[int] = []
    for name, site in sorted(profile.sites.items()):
        lines = sorted(site.lines.items())
        head.append({"site": name, "pages": len(site.pages), "lines": [len(pages) for _, pages in lines]})
        hashes += site.pages
        for line, pages in lines:
            hashes += (line, *pages)
    return _MAGIC + zlib.compress(json.dumps(head).encode() + b"\n" + _packed(hashes), 9)


def from_bytes(data: bytes) -> SiteProfile:
    """The profile that `to_bytes` gave.

    Raises:
        UnreadableInputError: the bytes are no profile, or cut off.
    """
    try:
        head, _, body = zlib.decompress(data.removeprefix(_MAGIC)).partition(b"\n")
        sites = json.loads(head)
        _check(data, whole=len(body) == _WIDTH * _hashes_announced(sites))
        hashes = iter(_unpacked(body))
        return SiteProfile({site["site"]: _site(site["pages"], site["lines"], hashes) for site in sites})
    except (zlib.error, ValueError, LookupError, TypeError) as error:
        msg = "this is no profile that newsclean learned, or it is cut off; learn it again"
        raise UnreadableInputError(msg) from error


def _site(pages: int, lines: Sequence[int], hashes: Iterator[int]) -> Site:
    on_site = tuple(islice(hashes, pages))
    return Site(on_site, {next(hashes): tuple(islice(hashes, length)) for length in lines})


def _check(data: bytes, *, whole: bool) -> None:
    if not (data.startswith(_MAGIC) and whole):
        msg = "wrong beginning or length"
        raise ValueError(msg)


def _hashes_announced(head: Sequence[Mapping[str, Any]]) -> int:
    """How many hashes the head says follow it."""
    return sum(site["pages"] + len(site["lines"]) + sum(site["lines"]) for site in head)


def _packed(hashes: Iterable[int]) -> bytes:
    """Eight bytes each, least significant first on every machine."""
    row = array("Q", hashes)
    if sys.byteorder == "big":
        row.byteswap()
    return row.tobytes()


def _unpacked(data: bytes) -> "array[int]":
    row = array("Q", data)
    if sys.byteorder == "big":
        row.byteswap()
    return row
