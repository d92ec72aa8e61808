"""How likely a character of Chinese, Japanese or Korean is behind another: where words have no spaces, that tells them.

Costs are in nats, as in `words`. The tables, made by `newsclean.training.neighbours`, are read when
damage has been seen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import inf
from typing import Final

from newsclean.deferred import deferred
from newsclean.repair.lexicon import table

__all__ = ["Neighbours", "neighbours_in"]

_NEVER: Final = 14.0
"""Cost of a character that is in no word of the lists."""
_ANYWHERE: Final = 1.5
"""What a character costs more behind one that no word has in front of it: most places are inside words."""
_OTHER_FORM: Final = 6.0
"""What a simplified character costs more in traditional text, and the other way round."""
_MARKS: Final[Mapping[str, float]] = {
    **dict.fromkeys("，。、", 3.0),
    **dict.fromkeys("「」“”：（）・！", 4.5),
    **dict.fromkeys("《》『』【】？；ー–—…", 6.0),
    **dict.fromkeys("〈〉‘’＝％０１２３４５６７８９", 8.0),
}
"""Marks, of which word lists have none; set by hand."""
_EAST_ASIAN: Final = "\u2e80"
"""Where these scripts begin."""
_STEPS: Final = 2
"""Steps of a nat in which the tables are written."""
_KINDS: Final = tuple(map(deferred, ("[\u3041-\u30ff]+", "[\uac00-\ud7a3]+", "[\u4e00-\u9fff]+")))
"""Kana, Hangul, Han."""
_SHARE_OF_KANA: Final = 0.1
"""Kana for each Han character from which on a text is Japanese."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The characters of one language, and of those that Chinese writes in two forms the text's own."""

    language: str
    own_form: Mapping[str, bool]
    """Characters of two forms → whether it is the text's."""

    @property
    def spaced(self) -> bool:
        """Whether words have spaces between them."""
        return self.language == "ko"

    def cost(self, before: str, character: str) -> float:
        """How unlikely a character is behind another."""
        return self.costs((before,), (character,))[0][0]

    def cost_between(self, character: str, before: str, behind: str) -> float:
        """How unlikely a character is between two others; nothing behind it costs nothing."""
        return self.cost(before, character) + (self.cost(character, behind) if behind else 0.0)

    def costs(self, before: Sequence[str], characters: Sequence[str]) -> Sequence[Sequence[float]]:
        """For each of these characters how unlikely it is behind each of those."""
        simple = _simplified() if self.language == "zh" else {}
        single, double = _shares(self.language)
        places = [(left, single.get(left, 0.0)) for left in [simple.get(left, left) for left in before]]
        rows: list[Sequence[float]] = []
        for character in characters:
            flat = _MARKS.get(character)
            if flat is None and character < _EAST_ASIAN:
                flat = 0.0 if character.isascii() else _NEVER
            if flat is not None:
                rows.append([flat] * len(before))
                continue
            low = simple.get(character, character)
            alone = single.get(low, _NEVER) + _ANYWHERE
            form = 0.0 if self.own_form.get(character, True) else _OTHER_FORM
            rows.append([form + min(alone, double.get(left + low, inf) - share) for left, share in places])
        return rows


def neighbours_in(text: str) -> Neighbours | None:
    """The neighbours of the language a text is in; None if it is none of these.

    >>> chinese = neighbours_in("市长宣布大桥将关闭")
    >>> chinese.cost("公", "司") < chinese.cost("公", "币")
    True
    >>> neighbours_in("the mayor of Łódź") is None
    True
    """
    kana, hangul, han = (sum(map(len, kind.findall(text))) for kind in _KINDS)
    if hangul > kana + han:
        return Neighbours("ko", {})
    if kana > han * _SHARE_OF_KANA:
        return Neighbours("ja", {})
    return Neighbours("zh", _forms(traditional=_is_traditional(text))) if han else None


def _is_traditional(text: str) -> bool:
    """Whether more of its characters have a simplified form than are one."""
    simple = _simplified()
    folded = frozenset(simple.values())
    return sum(character in simple for character in text) > sum(character in folded for character in text)


@cache
def _forms(*, traditional: bool) -> Mapping[str, bool]:
    simple = _simplified()
    return {**dict.fromkeys(simple.values(), not traditional), **dict.fromkeys(simple, traditional)}


@cache
def _shares(language: str) -> tuple[Mapping[str, float], Mapping[str, float]]:
    """Characters and pairs → the negative logarithms of their shares of text."""
    single, double = (block.split("\n") for block in table(f"{language}.neighbours").split("|"))
    return (
        {character: step / _STEPS for step, row in enumerate(single) for character in row},
        {row[at : at + 2]: step / _STEPS for step, row in enumerate(double) for at in range(0, len(row), 2)},
    )


@cache
def _simplified() -> Mapping[str, str]:
    """Traditional characters with their simplified ones."""
    rows = table("traditional")
    return dict(zip(rows[::2], rows[1::2], strict=True))
