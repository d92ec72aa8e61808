"""`Summary`: what a run did, for people and for programs."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from newsclean.run.tally import Tally

__all__ = ["Summary", "summary_of"]

_SHOWN: Final = 5
"""Names listed of each group; the file has them all."""


def summary_of(output: Path) -> Path:
    """Where the summary of a run with this output lies."""
    return output.with_name(f"{output.name}.summary.json")


@dataclass(frozen=True, slots=True)
class Summary:
    """The counts of a whole run, and the seconds of work it took, over all its sittings."""

    tally: Tally
    seconds: float

    @property
    def documents(self) -> int:
        """All records, whatever became of them."""
        return sum(self.tally.groups["documents"].values())

    @property
    def rate(self) -> float:
        """Documents a second."""
        return self.documents / self.seconds if self.seconds else 0.0

    def to_json(self) -> bytes:
        """The summary as a JSON file."""
        data = {"documents_per_second": round(self.rate, 1), "seconds": round(self.seconds, 1), **self.tally.to_dict()}
        return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode(errors="backslashreplace")

    def lines(self) -> list[str]:
        """The summary for a terminal, the most frequent of each group.

        >>> tally = Tally()
        >>> tally.count("documents", "cleaned", 2)
        >>> Summary(tally, seconds=4.0).lines()
        ['2 documents in 4 s, 0.5 a second', 'documents: cleaned 2']
        """
        noun = "document" if self.documents == 1 else "documents"
        rows = [f"{self.documents:,} {noun} in {self.seconds:,.0f} s, {self.rate:,.1f} a second"]
        for group, counts in self.tally.to_dict().items():
            shown = [f"{name} {count:,}" for name, count in list(counts.items())[:_SHOWN]]
            more = f" and {len(counts) - _SHOWN} more" if len(counts) > _SHOWN else ""
            if shown and not group.startswith("site_"):
                rows.append(f"{group.replace('_', ' ')}: {', '.join(shown)}{more}")
        return rows
