"""Whether a paragraph ends as sentences do, or in mid-sentence."""

import re
from typing import Final

__all__ = ["is_cut"]

_ENDED: Final = re.compile(
    r"[.!?…‽。！？｡．։؟۔।॥။።᠃៕:：;；|—–-][\s\"'”’»›)\]}」』】》〉）］*_]*(?:\[\d{1,3}\])?\Z"
    r"|[”」』■□◆◇●○▲△][\s)）]*\Z|\d\W*\Z|https?://\S+\Z"
)
"""Sentence terminators of all scripts with closing quotes, and ends that are no sentences yet not cut either: a colon
in front of a list, a closing quotation, a sign that closes a story, a number, an address, a dash."""
_CUT: Final = re.compile(r"(?:\.\.\.|(?<!…)…)[\s\"”»]*\Z|[\[(](?:\.\.\.|…)[\])]\s*\Z")
"""An ellipsis at the end: the sign that sites themselves set where they cut. A double one is Chinese, and ends a
sentence that trails off."""
_TAIL: Final = 40
_FULL_STOPS: Final = frozenset(".!?。！？")
"""Nine paragraphs in ten end in one of these, and need no search."""


def is_cut(text: str) -> bool:
    """Whether the text stops in mid-sentence, or with the ellipsis that sites put where they cut.

    >>> is_cut("The two sides reaffirmed their"), is_cut("Read how it all began […]")
    (True, True)
    >>> is_cut("They reaffirmed it.”"), is_cut("There are three reasons:"), is_cut("雨が降った。"), is_cut("他走了……")
    (False, False, False, False)
    """
    if text[-1:] in _FULL_STOPS and text[-2:] != "..":
        return False
    tail = text[-_TAIL:]
    return _CUT.search(tail) is not None or _ENDED.search(tail) is None
