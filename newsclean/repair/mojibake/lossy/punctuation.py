"""Which punctuation mark fits a place: an apostrophe stands between letters, an opening quote before a word."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

__all__ = ["cost_where_strewn", "misfits"]

_CONTRACTION: Final = re.compile(r"(?:[^\W\d_]’(?:s|re|ve|ll|d)|n’t|\bI’m)(?![^\W\d_])", re.IGNORECASE)
"""As in `who’ll`, `don’t` and `I’m`; a `t` behind any other letter is the end of a word: of `atât`, `verificât`."""
_ELISION: Final = re.compile(
    r"(?<![^\W\d_])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|nell|all|sull|dall|un|quell|quest)$", re.IGNORECASE
)
_CLOSED: Final = re.compile(r"(?:[”)\]]|(?<=[\w.,!?])[\"'?!])\Z")
"""What a dash may follow without a space: `“chads”—but`, `the label)—is`; no quotation opens there."""
_OPENED: Final = re.compile(r"(?:\"|\?+)[^\W\d_]")
"""A straight mark that opens, and question marks that are none: in front of them nothing closes."""
_DECADE: Final = re.compile(r"\d0s(?!\w)")
"""As in `the ’80s`."""
_POSSESSED: Final = re.compile(r"s(?!\w)")
"""As in `2015’s`: behind a digit, 15 of 15 marks in front of that are apostrophes."""
_OWNER: Final = re.compile(r"(?:\d|\w\.)\Z")
"""A year, or what is abbreviated as `U.S.` and `Inc.` are."""
_PREFIX: Final = re.compile(r"(?<!\w)[A-Z][a-z]?\Z")
_NAME: Final = re.compile(r"[A-Z][a-z]")
"""As in `O’Neill` and `De’Longhi`; in front of one capital alone, as in `S–XL`, stands a dash."""
_VOWEL: Final = re.compile(r"[aeiouhyàâáæèéêëìíîïòóôœùúû]", re.IGNORECASE)
_FITS: Final = 0.5
_SPACED_DASH: Final = 1.0
_INNER_DASH: Final = 3.5
_SHORT_DASH: Final = 2.5
"""What the en dash costs more between letters: of 633 there 14 are none of the longer."""
_NO_RULE: Final = 2.0
_LESS_USUAL: Final = 2.5
"""A single quote is rarer than a double one, by about as much."""
_APOSTROPHE_AT_END: Final = 3.5
_POSSESSIVE: Final = 2.0
_MARK: Final = 4.0
_STREWN_MARK: Final = 0.6
_NOT_STREWN: Final = 4.0
"""What makes a mark unlikely where marks are strewn at the words: to stand between spaces, or for an apostrophe."""
_DIGIT_BEHIND: Final = 5.0
_LONELY_MARK: Final = 6.0
_RARE: Final = 7.0
_RARELY_WRITTEN: Final = 4.0
"""The minus sign: 264 of 800 sites write en dashes, none that; numbers below nought have a hyphen."""
_ODD: Final = 8.0
_NEVER: Final = 30.0
_FIRST_JOINED: Final = "\u0590"
"""Where the scripts begin that need joiners or marks of direction: Hebrew and all behind it."""
_CURRENCIES: Final = ("$", "£", "€")
_NEAR: Final = 12
"""Code points on each side that the rules look at."""
_REMEMBERED: Final = 1 << 10
"""Places whose costs are remembered: those of one stretch, mostly."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mark is to stand: the text on its left and on its right, a word or so of each."""

    left: str
    right: str

    @property
    def opens(self) -> bool:
        """Whether a word may begin here."""
        return not self.left or (self.left[-1] in " \n([{-–—“‘\"'\u00a0/>" and not self.behind_closing)

    @property
    def closes(self) -> bool:
        """Whether a word may end here."""
        return not self.right or (self.right[0] in " \n)]}.,;:!?…-–—”’\"'\u00a0/<" and not _OPENED.match(self.right))

    @property
    def inner(self) -> bool:
        """Whether letters or digits are on both sides."""
        return self.left[-1:].isalnum() and self.right[:1].isalnum()

    @property
    def contracted(self) -> bool:
        """Whether an apostrophe would make an English contraction here, a plain one or with `n` in front."""
        return bool(_CONTRACTION.match(f"{self.left[-2:]}’{self.right}", max(len(self.left[-2:]) - 1, 0)))

    @property
    def between_digits(self) -> bool:
        """Whether digits are on both sides."""
        return self.left[-1:].isdigit() and self.right[:1].isdigit()

    @property
    def behind_closing(self) -> bool:
        """Whether what closes a quotation, a bracket or a question touches the place, and a word follows."""
        return bool(_CLOSED.search(self.left)) and self.right[:1].isalpha()

    @property
    def spaced(self) -> bool:
        """Whether white space or nothing is on both sides."""
        return (not self.left or self.left[-1].isspace()) and (not self.right or self.right[0].isspace())


class _Misfits(dict[str, float]):
    """How badly each mark fits a place, those without a rule all alike; a mark is judged when it is asked for."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self._place = place

    def __missing__(self, mark: str) -> float:
        judge = _JUDGES.get(mark)
        cost = self[mark] = judge(self._place) if judge else _NO_RULE
        return cost


def misfits(left: str, right: str) -> Mapping[str, float]:
    """How badly marks fit between two texts, in the costs of `words`; the empty mark is a zero-width one taken out.

    >>> misfits("don", "t know")["’"] < misfits("don", "t know")["“"]
    True
    >>> misfits("he said: ", "Yes")["“"] < misfits("he said: ", "Yes")["”"]
    True
    """
    return _misfits(left[-_NEAR:], right[:_NEAR])


def cost_where_strewn(cost: float, mark: str, left: str, right: str, *, doubled: bool = False) -> float:
    """What a mark costs where unseen ones are strewn all over, given what it costs elsewhere.

    Nothing is likely, unless it would leave two spaces or break a contraction; a quotation mark needs a reason. Where
    another image follows (`doubled`), one of the two hardly is nothing: marks are strewn singly.

    >>> cost_where_strewn(4.0, "", "it w", "as"), cost_where_strewn(4.0, "", "don", "t know")
    (0.6, 4.6)
    """
    place = Place(left, right)
    if not mark:
        return _STREWN_MARK + (_NOT_STREWN if doubled or place.spaced or place.contracted else 0.0)
    if mark in "–—" and place.inner:
        return cost + _NOT_STREWN
    reason = doubled or not left or left[-1] in "\n.,!?:;…"
    return cost + _LONELY_MARK if mark in "“”‘•" and not reason else cost


@lru_cache(maxsize=_REMEMBERED)
def _misfits(left: str, right: str) -> _Misfits:
    return _Misfits(Place(left, right))


def _apostrophe(place: Place) -> float:
    if place.right[:1].isdigit():
        return _FITS if place.opens and _DECADE.match(place.right) else _DIGIT_BEHIND
    if _OWNER.search(place.left) and _POSSESSED.match(place.right):
        return _FITS
    if place.left[-1:].isalpha() and place.right[:1].isalpha():
        if _NAME.match(place.right) and _PREFIX.search(place.left):
            return _FITS
        elided = _ELISION.search(place.left[-9:]) and _VOWEL.match(place.right)
        return _FITS if place.contracted or elided else _LONELY_MARK
    if place.closes and not place.opens:
        return _POSSESSIVE if place.left[-1:].lower().endswith("s") else _APOSTROPHE_AT_END
    return _ODD


def _opening(place: Place) -> float:
    if not place.opens or place.closes:
        return _ODD
    return _FITS + _LESS_USUAL if _DECADE.match(place.right) else _FITS


def _closing(place: Place) -> float:
    return _FITS if place.closes and not place.opens else _ODD


def _single_opening(place: Place) -> float:
    return _opening(place) + _LESS_USUAL


def _dash(place: Place) -> float:
    if place.spaced or place.between_digits or (place.left[-1:].isdigit() and place.right[:1] in _CURRENCIES):
        return _SPACED_DASH
    return _INNER_DASH + _SHORT_DASH if place.inner else _ODD


def _long_dash(place: Place) -> float:
    if place.between_digits:
        return _ODD
    if place.spaced or place.behind_closing:
        return _SPACED_DASH
    return _INNER_DASH if place.inner else _ODD


def _bullet(place: Place) -> float:
    if not place.left or place.left[-1] == "\n":
        return _FITS
    return _SPACED_DASH + _FITS if place.spaced else _NEVER


def _trade_mark(place: Place) -> float:
    return _RARE if place.left[-1:].isalnum() and place.closes else _NEVER


def _ellipsis(place: Place) -> float:
    return _LESS_USUAL if place.closes or place.opens else _DIGIT_BEHIND


def _sign(place: Place) -> float:
    beside = place.left.rstrip(" \u00a0")[-1:] + place.right.lstrip(" \u00a0")[:1]
    return _SPACED_DASH if any(map(str.isdigit, beside)) else _NEVER if place.spaced else _LONELY_MARK


def _operator(place: Place) -> float:
    return _sign(place) if place.spaced or place.left[-1:].isdigit() or place.right[:1].isdigit() else _NEVER


def _minus(place: Place) -> float:
    return _operator(place) + _RARELY_WRITTEN


def _note(_place: Place) -> float:
    return _RARE


def _joiner(place: Place) -> float:
    return _NO_RULE if place.left[-1:] >= _FIRST_JOINED else _ODD


def _nothing(place: Place) -> float:
    glued = place.left[-1:].isalnum() or place.right[:1].isalnum() or place.left.endswith(tuple(".,;:!?)"))
    return _MARK if glued else _LONELY_MARK


_JUDGES: Final[Mapping[str, Callable[[Place], float]]] = {
    "": _nothing,
    "’": _apostrophe,
    "‘": _single_opening,
    "“": _opening,
    "”": _closing,
    "«": _opening,
    "»": _closing,
    "„": _opening,
    "‚": _single_opening,
    "–": _dash,
    "—": _long_dash,
    "•": _bullet,
    "™": _trade_mark,
    "…": _ellipsis,
    **dict.fromkeys("€£°", _sign),
    **dict.fromkeys("≤≥×±÷", _operator),
    "−": _minus,
    **dict.fromkeys("†‡", _note),
    **dict.fromkeys("\u200c\u200d\u200e\u200f", _joiner),
}
