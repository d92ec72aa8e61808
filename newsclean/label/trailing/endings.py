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
_ADDRESS: Final = "://"
"""What else a text may end in that ends in a letter: most headings need no search either."""
_FULL_STOPS: Final = frozenset(".!?。！？")
"""Nine paragraphs in ten end in one of these, and need no search."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_COMMAS: Final = ",;،؛、，；"
_FEWEST: Final = 5
"""Commas of a list of names; a clause may have four."""
_NAMES: Final = 0.7
"""Share of a text's words that begin with a capital, from which, with the commas, it is a list of names: line-ups, who
was asked, who took part. Of 23,890 long paragraphs of gold bodies 30 are one, and 22 of those end without a full
stop. Scripts without capitals have none."""


def is_cut(text: str) -> bool:
    """Whether the text stops in mid-sentence, or with the ellipsis that sites put where they cut.

    >>> is_cut("The two sides reaffirmed their"), is_cut("Read how it all began […]")
    (True, True)
    >>> is_cut("They reaffirmed it.”"), is_cut("There are three reasons:"), is_cut("雨が降った。"), is_cut("他走了……")
    (False, False, False, False)

    A list of names ends without a full stop, and is whole:

    >>> is_cut("Ohio: Jerry Sample, Greg Example, Matt Placeholder, Erica Nobody, Tim Someone, Jai Anyone")
    False
    """
    if text[-1:] in _FULL_STOPS and text[-2:] != "..":
        return False
    tail = text[-_TAIL:]
    if text[-1:].isalpha() and _ADDRESS not in tail:
        return not _lists_names(text)
    if _CUT.search(tail) is not None:
        return True
    return _ENDED.search(tail) is None and not _lists_names(text)


def _lists_names(text: str) -> bool:
    if sum(map(text.count, _COMMAS)) < _FEWEST:
        return False
    words: list[str] = _WORD.findall(text)
    capitalised = sum(1 for word in words if word[0].isupper())
    return capitalised >= _NAMES * len(words)
