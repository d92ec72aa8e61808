"""What a Chinese, Japanese or Korean character costs: by how frequent it is, and by the level its standard puts it on.

Every national standard put the characters people use on a first level and the others behind it, so the old codecs
themselves tell common from rare. A wrong reading falls on both levels evenly, and on symbols and private characters.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final

from newsclean.decode.letters import letters

__all__ = ["EAST_ASIAN", "costs_of"]

EAST_ASIAN: Final = {
    "gb18030": "zh_Hans",
    "cp950": "zh_Hant",
    "cp932": "ja",
    "euc_jp": "ja",
    "cp949": "ko",
}
"""Multi-byte codec → the language whose characters it should show."""

_LEVELS: Final = {
    "zh_Hans": ("gb2312", range(0xB0, 0xD8), range(0xD8, 0xF8)),
    "zh_Hant": ("big5", range(0xA4, 0xC7), range(0xC9, 0xFA)),
    "ja": ("euc_jp", range(0xB0, 0xD0), range(0xD0, 0xF5)),
    "ko": ("euc_kr", range(0xB0, 0xC9), range(0xCA, 0xFE)),
}
"""Language → codec of its standard, lead bytes of the first level, lead bytes of the second."""

_FIRST, _SECOND = 9.0, 11.5
"""Nats for a character of the first and second level that is not among the frequent ones: about 3,000 of them share a
tenth of running text, and as many again a hundredth."""

_FREQUENT_FROM, _FREQUENT_TO = 4.0, 8.6
"""Nats for the most frequent character and for the last of the frequent list; between them the cost rises with the
logarithm of the rank (the 4 % of 的 in Chinese, one in 5,500 for rank 2,000)."""

_KANA, _HALF_WIDTH_KANA, _STOPS = 4.2, 9.0, 3.5
"""Nats for Japanese syllables, for their half-width forms (rare outside old mail, frequent in wrong readings), and for
full-width stops and brackets."""


@cache
def costs_of(language: str) -> Mapping[str, float]:
    """Character → cost for one of the four languages; whatever is missing is no character of that language.

    >>> japanese = costs_of("ja")
    >>> japanese["の"] < japanese["鬱"], "한" in japanese
    (True, False)
    """
    codec, first, second = _LEVELS[language]
    costs = dict.fromkeys(_characters(codec, second), _SECOND) | dict.fromkeys(_characters(codec, first), _FIRST)
    frequent = letters().frequent[language]
    for rank, character in enumerate(frequent):
        if character in costs:
            costs[character] = min(costs[character], _by_rank(rank))
    if language == "ja":
        costs |= {chr(code): _KANA for code in range(0x3041, 0x30FF)}
        costs |= {chr(code): _HALF_WIDTH_KANA for code in range(0xFF61, 0xFFA0)}
    costs |= dict.fromkeys("、。，．！？：；（）「」『』【】《》〈〉“”‘’…—・　〜～", _STOPS)
    return costs


def _by_rank(rank: int) -> float:
    from math import log

    return min(_FREQUENT_TO, _FREQUENT_FROM + (_FREQUENT_TO - _FREQUENT_FROM) * log(rank + 1) / log(2000))


def _characters(codec: str, leads: range) -> str:
    trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    raw = b"\n".join(bytes((lead, trail)) for lead in leads for trail in trails)
    return "".join(piece for row in raw.split(b"\n") if len(piece := row.decode(codec, "ignore")) == 1)
