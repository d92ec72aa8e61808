"""Which punctuation mark fits a place: an apostrophe stands between letters, an opening quote before a word."""

import re
from typing import Final

__all__ = ["misfit"]

_CONTRACTION = re.compile(r"(?:s|t|re|ve|ll|d|m)(?![^\W\d_])", re.IGNORECASE)
_ELISION = re.compile(
    r"(?<![^\W\d_])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|aujourd|dell|nell|all|sull|dall|un|quell)$", re.IGNORECASE
)
_NEVER: Final = 30.0
_FREE = 0.5
_ODD = 8.0


def misfit(mark: str, left: str, right: str) -> float:
    """How badly a mark fits between the text on its left and on its right, in the costs of `words`.

    >>> misfit("’", "don", "t know") < misfit("“", "don", "t know")
    True
    >>> misfit("“", "he said: ", "Yes") < misfit("”", "he said: ", "Yes")
    True
    """
    before, after = left[-1:], right[:1]
    opens = not before or before in " \n([{-–—“‘\"'\u00a0/>"
    closes = not after or after in " \n)]}.,;:!?…-–—”’\"'\u00a0/<"
    judge = _JUDGES.get(mark)
    if judge is None:
        return _FREE + 1.5
    return judge(left, right, opens, closes)


def _apostrophe(left: str, right: str, opens: bool, closes: bool) -> float:
    if left[-1:].isalpha() and right[:1].isalpha():
        return _FREE if _CONTRACTION.match(right) or _ELISION.search(left[-9:]) else 3.0
    if not opens and closes:
        return 3.5 if left[-1:] not in "sS" else 2.0
    return 5.0 if right[:1].isdigit() else _ODD


def _opening(_left: str, right: str, opens: bool, closes: bool) -> float:
    return _FREE if opens and not closes and not right[:1].isspace() else _ODD


def _closing(left: str, _right: str, opens: bool, closes: bool) -> float:
    return _FREE if closes and not opens and not left[-1:].isspace() else _ODD


def _single_opening(left: str, right: str, opens: bool, closes: bool) -> float:
    return _opening(left, right, opens, closes) + 2.5


def _dash(left: str, right: str, opens: bool, closes: bool) -> float:
    spaced = (not left or left[-1:].isspace()) and (not right or right[:1].isspace())
    if spaced or (left[-1:].isdigit() and right[:1].isdigit()):
        return _FREE + 0.5
    return 4.5 if left[-1:].isalnum() and right[:1].isalnum() else _ODD + opens + closes


def _long_dash(left: str, right: str, opens: bool, closes: bool) -> float:
    if left[-1:].isdigit() and right[:1].isdigit():
        return _ODD
    if left[-1:].isalnum() and right[:1].isalnum():
        return 3.5
    return _dash(left, right, opens, closes) + 0.2


def _bullet(left: str, right: str, _opens: bool, _closes: bool) -> float:
    at_start = not left or left[-1] in "\n"
    spaced = (not left or left[-1:].isspace()) and right[:1].isspace()
    return _FREE if at_start else 1.5 if spaced else _NEVER


def _trade_mark(left: str, _right: str, _opens: bool, closes: bool) -> float:
    return 7.0 if left[-1:].isalnum() and closes else _NEVER


def _ellipsis(left: str, right: str, _opens: bool, closes: bool) -> float:
    return _FREE if closes or not left or left[-1:].isspace() or right[:1].isupper() else 3.0


def _sign(left: str, right: str, _opens: bool, _closes: bool) -> float:
    return 1.0 if left[-1:].isdigit() or right[:1].isdigit() else 6.0


def _note(_left: str, _right: str, _opens: bool, _closes: bool) -> float:
    return 7.0


def _nothing(left: str, right: str, _opens: bool, _closes: bool) -> float:
    return 4.0 if left[-1:].isalnum() or right[:1].isalnum() or left[-1:] in ".,;:!?)" else 6.0


_JUDGES: Final = {
    "": _nothing,
    "’": _apostrophe,
    "‘": _single_opening,
    "“": _opening,
    "”": _closing,
    "„": _opening,
    "‚": _single_opening,
    "–": _dash,
    "—": _long_dash,
    "•": _bullet,
    "™": _trade_mark,
    "…": _ellipsis,
    "€": _sign,
    "£": _sign,
    "−": _sign,
    "×": _sign,
    "±": _sign,
    "÷": _sign,
    "†": _note,
    "‡": _note,
    "≤": _sign,
    "≥": _sign,
    "°": _sign,
}
