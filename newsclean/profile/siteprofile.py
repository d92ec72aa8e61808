"""`SiteProfile`: learned from a site's pages, applied to each of them, joined from parts in any order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from newsclean.errors import UnreadableInputError
from newsclean.model import BODY, Block, Document, Role
from newsclean.profile.hashes import line_keys, page_key, site_of
from newsclean.profile.site import Site
from newsclean.profile.sketch import joined, note

__all__ = ["NAME", "SiteProfile"]

NAME: Final = "profile"
"""The name of the stage, with which its rules are signed."""

RULES: Final[Mapping[str, str]] = {
    "profile.repeated": "Labels a block whose lines are on many pages of the same site as other.",
}

_STORY: Final = BODY | {Role.HEADLINE}
"""Roles that the stage may take away; what is furniture already keeps the more telling role it has."""


@dataclass(frozen=True, slots=True)
class SiteProfile:
    """What the pages of sites have in common. Frozen; holds hashes only, none of the text.

    A single page cannot show what is furniture on its site: "Sign up for the evening letter" is a sentence like any
    other until it is seen on every page. A line is furniture if it is on at least three pages and on a tenth of the
    site's pages, including the page being cleaned. Text that naturally recurs survives: a columnist's farewell, a
    heading such as "What we know", and the background paragraph of a running story are on few pages of a site.

    >>> from newsclean.model import Source, Span
    >>> def page(village):
    ...     story = Block(f"Rain fell on {village}.", Span(0, 19))
    ...     letter = Block("Sign up for the evening letter", Span(20, 50))
    ...     return Document(Source(f"{story.text} {letter.text}", url=f"https://x.org/{village}"), (story, letter))
    >>> profile = SiteProfile.fit(page(village) for village in ("Nether", "Overby", "Middle"))
    >>> [block.role.value for block in profile.stage(page("Avalon")).blocks]
    ['paragraph', 'other']
    """

    sites: Mapping[str, Site] = field(default_factory=dict)

    def __repr__(self) -> str:
        """A summary in one line: the hashes of a site fill many screens, and tell nobody anything.

        >>> from newsclean import clean
        >>> SiteProfile.fit(clean(page) for page in ("Rain fell.", "The wells are full."))
        <SiteProfile: sites 1, pages 2, lines 2>
        """
        pages = sum(site.page_count for site in self.sites.values())
        lines = sum(len(site.lines) for site in self.sites.values())
        return f"<SiteProfile: sites {len(self.sites):,}, pages {pages:,}, lines {lines:,}>"

    @classmethod
    def fit(cls, documents: Iterable[Document]) -> "SiteProfile":
        """Learn a profile from cleaned documents, of one site or several; order and duplicates make no difference.

        The site is that of the document's URL; documents without one count as one site.

        Raises:
            UnreadableInputError: one of them is not a `Document`.
        """
        pages: dict[str, set[int]] = {}
        lines: dict[str, dict[int, set[int]]] = {}
        for document in documents:
            if not isinstance(document, Document):
                msg = (
                    f"SiteProfile.fit() takes cleaned documents, not {type(document).__name__}; pass map(clean, pages)"
                )
                raise UnreadableInputError(msg)
            site, page = site_of(document.source.url), page_key(document)
            note(pages.setdefault(site, set()), page)
            seen = lines.setdefault(site, {})
            for line in {key for block in document.blocks for key in line_keys(block.text)}:
                note(seen.setdefault(line, set()), page)
        return cls({site: _site(pages[site], lines[site]) for site in pages})

    def __or__(self, other: "SiteProfile") -> "SiteProfile":
        """The profile that would have been learned from the documents of both."""
        sites = dict(self.sites)
        for name, site in other.sites.items():
            sites[name] = sites[name].joined(site) if name in sites else site
        return SiteProfile(sites)

    def settled(self) -> "SiteProfile":
        """The profile reduced to what can be furniture: small and ready for use, but no longer to be joined."""
        return SiteProfile({name: site.settled() for name, site in self.sites.items()})

    def stage(self, document: Document) -> Document:
        """Label what stands on many pages of the site."""
        site = self.sites.get(site_of(document.source.url))
        if site is None:
            return document
        page = page_key(document)
        return document.with_blocks(_judged(block, site, page) for block in document.blocks)


def _site(pages: Iterable[int], lines: Mapping[int, Iterable[int]]) -> Site:
    return Site(joined(pages), {line: joined(on) for line, on in lines.items()})


def _judged(block: Block, site: Site, page: int) -> Block:
    if block.role not in _STORY:
        return block
    lines = tuple(line_keys(block.text))
    if not any(line in site.lines for line in lines):
        return block
    with_this = site.with_page(page, lines)
    if not with_this.is_furniture(lines):
        return block
    fewest = min(with_this.count(line) for line in lines)
    return block.label(Role.OTHER, f"{NAME}.repeated", f"on {fewest:,} of {with_this.page_count:,} pages of the site")
