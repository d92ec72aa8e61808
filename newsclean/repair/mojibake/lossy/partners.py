"""Quotation marks need partners: what closes needs something in the line that opens, and the other way round.

Where U+FFFD or a question mark stands for any character, a letter at a word's edge looks like a quotation mark:
`l'arm�e a salu� une avanc�e`. The other marks of the line, and the signs that may be marks, tell that it is none.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

__all__ = ["Partners"]

_ALONE: Final = 3.0
"""What a mark costs more whose line has no partner for it (nats)."""
_OPENING: Final = dict.fromkeys("“„«", _ALONE)
_CLOSING: Final = dict.fromkeys("”»", _ALONE)


@dataclass(frozen=True, slots=True)
class Partners:
    """Where a text has marks, or signs that may be marks, that open and that close; where its lines end."""

    opening: Sequence[int]
    closing: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def of(cls, text: str, sign: str) -> "Partners":
        """The places in a text in which a sign stands for what was lost."""
        lost = re.escape(sign)
        opening = re.compile(rf"[“„«”\"]|{lost}(?:(?<=^.)|(?<=[\s(\[].))(?=\w)", re.MULTILINE)
        closing = re.compile(rf"[“”»\"]|{lost}(?<=[^\s].)(?=[\s.,;:!?)]|\Z)")
        return cls(
            [match.start() for match in opening.finditer(text)],
            [match.start() for match in closing.finditer(text)],
            [match.start() for match in re.finditer("\n", text)],
        )

    def lacking(self, at: int) -> Mapping[str, float]:
        """The marks that would be alone at a place, with what that costs; a line may begin in a quotation.

        >>> row = Partners.of("a salu\ufffd une \ufffdavanc\ufffde\ufffd ici", "\ufffd")
        >>> sorted(row.lacking(6)), sorted(row.lacking(20))
        (['»', '”'], ['«', '“', '„'])
        """
        line = bisect_right(self.ends, at - 1)
        start = self.ends[line - 1] + 1 if line else 0
        before = bisect_left(self.opening, at)
        found = {} if before and self.opening[before - 1] >= start else dict(_CLOSING)
        after = bisect_right(self.closing, at)
        closed = after < len(self.closing) and (line == len(self.ends) or self.closing[after] < self.ends[line])
        return found if closed or at == start else found | _OPENING
