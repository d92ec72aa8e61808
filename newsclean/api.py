"""`clean`: from whatever a scraper has, through a reader and the pipeline, to a document."""

from codecs import BOM_UTF8
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal

from newsclean.decode import decode
from newsclean.decode.mail import is_message
from newsclean.default import DEFAULT, with_profile
from newsclean.errors import UnknownOptionError
from newsclean.media import sniff
from newsclean.model import BODY, Document, Media, Role, Source
from newsclean.pipeline import Pipeline
from newsclean.profile import SiteProfile
from newsclean.read.plain import read_plain
from newsclean.read.wrapped import unwrapped
from newsclean.refusal import refusal

if TYPE_CHECKING:
    from bs4 import Tag

__all__ = ["clean", "read"]

_MEDIA: Final = ("auto", "html", "text")

_COMPARED: Final = 64
"""Code points at the start by which bytes are known to be those of the text, and not of a message around it."""


def clean(
    source: "bytes | bytearray | memoryview | str | Tag",
    *,
    media: Media | Literal["auto"] = "auto",
    keep: AbstractSet[Role] = BODY,
    pipeline: Pipeline = DEFAULT,
    encoding: str | None = None,
    url: str | None = None,
    profile: SiteProfile | None = None,
) -> Document:
    r"""Clean a page or a text: repair it, divide it into blocks, and label each block with its role and the reason.

    Scraped news arrives as bytes of uncertain encoding, as HTML, as a BeautifulSoup tree, or as text that another tool
    has already extracted and damaged. All of these become a `Document`. Nothing is deleted: `document.body` is the text
    of the blocks whose role is in `keep`, `document.boilerplate` the other blocks.

    >>> document = clean("Rain fell on Tuesday , at last.\n\nShare this article\n\nThe wells are full again.")
    >>> print(document.body)
    Rain fell on Tuesday, at last.
    <BLANKLINE>
    The wells are full again.
    >>> [(block.role.value, block.text) for block in document.boilerplate]
    [('share', 'Share this article')]

    A clean article stays as it is, to the last quotation mark:

    >>> clean("“Share this,” she said, and handed me the bread.").body
    '“Share this,” she said, and handed me the bread.'

    Args:
        source: bytes (which are decoded first), a page or plain text as `str`, or a BeautifulSoup document or tag.
        media: `"html"` or `"text"` if you know; `"auto"` decides by the content.
        keep: the roles that make up the body, such as `BODY | {Role.CAPTION}`.
        pipeline: the stages to run, such as `DEFAULT.without("trailing")`.
        encoding: the charset that an HTTP header named; used for bytes only, and ignored if the bytes contradict it.
        url: where the input came from; kept in the document, never fetched.
        profile: what `SiteProfile.fit` learned from other pages of the same site.

    Raises:
        UnknownEncodingError: Python knows no encoding of that name.
        UnknownOptionError: `media`, `keep`, `pipeline`, `profile` or `url` is not what it may be.
        UnreadableInputError: the input has a type that newsclean cannot read, or is binary data.
        InvariantError: a custom stage lost text, or left a change without a rule of its own.
    """
    kept = BODY if keep is BODY else _roles(keep)
    _must_be(pipeline, Pipeline, "pipeline", "DEFAULT or DEFAULT.without('trailing')")
    if profile is not None:
        _must_be(profile, SiteProfile, "profile", "SiteProfile.fit(documents)")
        pipeline = with_profile(pipeline, profile)
    document = read(source, media=media, encoding=encoding, url=url)
    return pipeline(document if kept is document.keep else replace(document, keep=kept))


def _roles(names: object) -> frozenset[Role]:
    """The roles to keep; a single string would be read letter by letter, and keep nothing.

    Raises:
        UnknownOptionError: there is no role of that name.
    """
    known = {role.value: role for role in Role}
    if isinstance(names, str) or not isinstance(names, Iterable):
        msg = f"keep takes a set of roles, such as BODY | {{Role.CAPTION}}, not {names!r}"
        raise UnknownOptionError(msg)
    wanted = list(names)
    unknown = [name for name in wanted if not (isinstance(name, str) and name in known)]
    if unknown:
        msg = f"keep: there is no role {', '.join(sorted(map(repr, unknown)))}; the roles are {', '.join(Role)}"
        raise UnknownOptionError(msg)
    return frozenset(known[name] for name in wanted)


def _must_be(value: object, kind: type, option: str, such_as: str) -> None:
    """Check the type of an option.

    Raises:
        UnknownOptionError: the value is of another type.
    """
    if not isinstance(value, kind):
        msg = f"{option} takes a {kind.__name__}, such as {such_as}, not {value!r}"
        raise UnknownOptionError(msg)


def read(
    source: "bytes | bytearray | memoryview | str | Tag",
    *,
    media: Media | Literal["auto"] = "auto",
    encoding: str | None = None,
    url: str | None = None,
) -> Document:
    """The input as blocks, before any stage has touched it.

    >>> [block.text for block in read("<p>One</p><p>Two</p>").blocks]
    ['One', 'Two']
    >>> [block.text for block in read("<p>One</p>", media="text").blocks]
    ['<p>One</p>']
    """
    if url is not None:
        _must_be(url, str, "url", "str(response.url)")
    if media not in _MEDIA:
        msg = f"there is no media {media!r}; it is 'html', 'text', or 'auto', which tells from the content"
        raise UnknownOptionError(msg)
    if isinstance(source, bytes | bytearray | memoryview):
        raw = bytes(source)
        decoded = decode(raw, encoding=encoding, url=url)
        return _read_text(decoded, media, raw if _is_plain_utf8(raw, decoded) else None)
    if isinstance(source, str):
        if media != "text" and is_message(source):
            return _read_text(decode(source.encode("utf-8", "replace"), url=url), media)
        # A string of another library may hold its whole tree, and pickle would go through all of it.
        return _read_text(Source(str.__str__(source), url=url), media)
    return _read_tree(source, url)


def _is_plain_utf8(raw: bytes, source: Source) -> bool:
    """Whether the bytes are the text in UTF-8, so that a reader of bytes need not encode it again."""
    whole = source.encoding == "utf-8" and not source.repairs and not raw.startswith(BOM_UTF8)
    return whole and raw.startswith(source.text[:_COMPARED].encode())  # a page in a message begins further down


def _read_text(source: Source, media: Media | Literal["auto"], raw: bytes | None = None) -> Document:
    if (_media_of(source.text) if media == "auto" else media) == "text":
        return read_plain(source)
    from newsclean.read.html import read_html

    return read_html(source, raw)


def _media_of(text: str) -> Media:
    """Whether a text is a page, or wraps one."""
    return "html" if sniff(text) == "html" or unwrapped(text) is not None else "text"


def _read_tree(tree: "Tag", url: str | None) -> Document:
    from bs4 import Tag

    if not isinstance(tree, Tag):
        raise refusal(tree, name="clean()", takes="bytes, str or a BeautifulSoup tag")
    from newsclean.read.soup import read_soup

    return read_soup(tree, url=url)
