"""`Tally`: what a run did, counted; tallies of parts add up to that of the whole, in any order."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from newsclean.model import Document
from newsclean.profile.hashes import site_of

__all__ = ["Tally"]

_GROUPS: Final = (
    "documents", "characters_kept", "characters_removed", "repairs", "encodings", "verdicts", "languages",
    "site_documents", "site_kept", "site_removed",
)  # fmt: skip


@dataclass(slots=True)
class Tally:
    """Counts in groups.

    `documents` counts records `cleaned`, `empty` (cleaned, but without a body), `rejected` and inputs `unreadable`;
    `characters_kept` and `characters_removed` code points by role; `repairs` changes by rule, and bytes by what they
    were read as; `verdicts`, `encodings` and `languages` documents. The groups by site are filled only where asked for,
    since a crawl of the whole web has a million sites.

    >>> left, right = Tally(), Tally()
    >>> left.count("documents", "cleaned")
    >>> right.count("documents", "cleaned", 2)
    >>> left.add(right)
    >>> left.of("documents", "cleaned")
    3
    """

    groups: dict[str, Counter[str]] = field(default_factory=lambda: {name: Counter() for name in _GROUPS})

    def count(self, group: str, name: str, by: int = 1) -> None:
        """Count something."""
        self.groups[group][name] += by

    def of(self, group: str, name: str) -> int:
        """How many there are."""
        return self.groups[group][name]

    def count_document(self, document: Document, *, by_site: bool = False) -> None:
        """Count a cleaned document and all that was done to it."""
        self.count("documents", "cleaned" if document.body else "empty")
        self.count("encodings", document.source.encoding or "text already")
        self.count("verdicts", document.verdict.kind)
        self.count("languages", document.language or "unknown")
        removed = {id(block) for block in document.boilerplate}
        for block in document.blocks:
            group = "characters_removed" if id(block) in removed else "characters_kept"
            self.count(group, block.role.value, len(block.text))
            for change in block.changes:
                self.count("repairs", change.rule)
        for repair in document.source.repairs:
            self.count("repairs", f"bytes: {repair.read_as}")
        if by_site:
            self._count_site(document)

    def _count_site(self, document: Document) -> None:
        site = site_of(document.source.url)
        removed = sum(len(block.text) for block in document.boilerplate)
        self.count("site_documents", site)
        self.count("site_removed", site, removed)
        self.count("site_kept", site, sum(len(block.text) for block in document.blocks) - removed)

    def add(self, other: "Tally") -> None:
        """Add another part's counts."""
        for name, counts in other.groups.items():
            self.groups[name].update(counts)

    def to_dict(self) -> dict[str, dict[str, int]]:
        """Plain data for JSON, the most frequent first."""
        return {
            group: dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
            for group, counts in self.groups.items()
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Mapping[str, int]]) -> "Tally":
        """The tally that `to_dict` gave."""
        return cls({name: Counter(data.get(name, {})) for name in _GROUPS})
