"""`Site`: which lines stand on how many of one site's pages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from newsclean.profile.sketch import Sketch, joined, size_of

__all__ = ["FEWEST_PAGES", "SHARE", "Site"]

FEWEST_PAGES: Final = 3
"""Pages a line must stand on to count as furniture: on two, it may be one story published twice."""

SHARE: Final = 0.1
"""Part of the site's pages (ratio) it must stand on. Measured on a portal of thirty pages, in folds by page, with all
of a page kept but the furniture: precision .84 for a tenth, .81 for a fifth, .70 for half, recall .99 for all of them.
What recurs by its nature, such as a column's farewell, stands on few pages in a hundred of a site."""


@dataclass(frozen=True, slots=True)
class Site:
    """Sketches of the site's pages, and for every line of the pages it stands on; all of them hashes."""

    pages: Sketch = ()
    lines: Mapping[int, Sketch] = field(default_factory=dict)

    @property
    def page_count(self) -> int:
        """How many pages were seen."""
        return size_of(self.pages)

    def with_page(self, page: int, lines: Iterable[int]) -> "Site":
        """The site as if this page had been learned from as well, counting only these of its lines.

        So a page is judged alike whether it was among those learned from or not: two others and itself are three.
        """
        return Site(joined(self.pages, (page,)), {line: joined(self.lines.get(line, ()), (page,)) for line in lines})

    def count(self, line: int) -> int:
        """On how many pages the line stands."""
        return size_of(self.lines.get(line, ()))

    def is_furniture(self, lines: Iterable[int]) -> bool:
        """Whether there are lines, and each of them stands on many of the site's pages."""
        enough = _enough(self.page_count)
        counts = [self.count(line) for line in lines]
        return bool(counts) and min(counts) >= enough

    def joined(self, other: "Site") -> "Site":
        """What both have seen; a page that both saw counts once."""
        lines = dict(self.lines)
        for line, pages in other.lines.items():
            known = lines.get(line)
            lines[line] = pages if known is None else joined(known, pages)
        return Site(joined(self.pages, other.pages), lines)

    def settled(self) -> "Site":
        """Only what can be furniture: a small value, to be used but no longer to be joined with others.

        A line that lacks one page stays, as the page it is asked for may be that one.
        """
        enough = _enough(self.page_count) - 1
        return Site(self.pages, {line: pages for line, pages in self.lines.items() if size_of(pages) >= enough})


def _enough(pages: int) -> float:
    """On how many of a site's pages a line must stand."""
    return max(FEWEST_PAGES, SHARE * pages)
