r"""Characters written out by rule: HTML entities, `\u2019`, `%E2%80%99`, `=E2=80=99`.

Some program spelt a character so that it would survive a journey, and nobody spelt it back; often it happened twice
(`&amp;#8217;`). Each notation is a file of its own; here they are put in one row.
"""

from collections.abc import Mapping
from operator import attrgetter
from typing import Final

from newsclean.model import Change
from newsclean.repair.escapes import backslash, doubtful, entities, headless, octets, quotes, rtf, utf7

__all__ = ["RULES", "find"]

RULES: Final[Mapping[str, str]] = {
    **entities.RULES,
    **headless.RULES,
    **rtf.RULES,
    **backslash.RULES,
    **quotes.RULES,
    **octets.RULES,
    **utf7.RULES,
    **doubtful.RULES,
}

_NOTATIONS: Final = {
    entities: "&", headless: ";", rtf: "\\", backslash: "\\<%", octets: "%=", utf7: "+", doubtful: "u\\%=#<",
    quotes: "\\",
}  # fmt: skip
"""The notations, each with the signs of which one stands in every escape of it; most texts hold none but the letter.
Where two claim a place, the earlier one has it."""


def find(text: str) -> list[Change]:
    r"""The escapes to be spelt back.

    >>> [change.after for change in find(r"Don&amp;#8217;t; it\u2019s caf%C3%A9, na=C3=AFve")]
    ['’', '’', 'é', 'ï']
    >>> find(r"C:\users\u2 costs 100%, AT&T; see https://example.org/caf%C3%A9 and x=E2")
    []
    """
    present = (notation for notation, signs in _NOTATIONS.items() if any(map(text.__contains__, signs)))
    changes = [change for notation in present for change in notation.find(text)]
    changes.sort(key=attrgetter("at"))
    return _apart(changes)


def _apart(changes: list[Change]) -> list[Change]:
    """Without those that begin inside the one before."""
    kept: list[Change] = []
    done = 0
    for change in changes:
        if change.at >= done:
            kept.append(change)
            done = change.end
    return kept
