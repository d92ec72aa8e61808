r"""Invisible characters, removed where the script does not need them.

Soft hyphens split words for every search; bidi marks and zero-width joiners come along from word processors; control
characters are no text at all, unless they are half of a mark. They may go only after mojibake is repaired: U+00AD is a
byte of `í`, U+200E is what is left of a Hebrew quotation mark. Persian and Indic spelling, emoji and right-to-left
text need theirs.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from newsclean.deferred import deferred
from newsclean.model import Change
from newsclean.repair import marks
from newsclean.repair.bidi import BIDI, needless
from newsclean.repair.foreign import unprinted
from newsclean.repair.halves import halves

__all__ = ["RULES", "find"]

RULES: Final[Mapping[str, str]] = {
    "invisible.soft_hyphen": "Removes a soft hyphen.",
    "invisible.joiner": "Removes a zero-width joiner or non-joiner where neither the script nor an emoji needs it.",
    "invisible.bidi": "Removes a bidirectional mark between letters of one direction, or in a line that has only one.",
    "invisible.selector": "Removes a variation selector after a letter or space that has no variants.",
    "invisible.filler": "Removes a filler or control character of Korean, shorthand or music among other characters.",
    "invisible.half": "A control character that is the lower half of a quotation mark or dash becomes that mark.",
    "invisible.control": "Removes a control character unless a letter may need it; vertical tabs become line feeds.",
    "invisible.mark": "Removes a mark that came to light in a repair, as in the stage `marks`.",
}

_SEEN: Final = (
    " -~\t\n\r\x85\xa0-\xac\xae-\u034e\u0350-\u061b\u061d-\u115e\u1161-\u180d\u180f-\u200a\u2010-\u2029\u202f-\u205f"
    "\u2070-\u3163\u3165-\ufdff\ufe10-\ufefe\uff00-\uff9f\uffa1-\ufff8\ufffc-\uffff"
)
"""Characters of the basic plane that are seen, white space among them."""
_MAYBE: Final = deferred(f"[^{_SEEN}]")
"""A quick look among the distinct characters: emoji and other rare planes are let through."""
_UNSEEN: Final = deferred(
    f"[^{_SEEN}\U00010000-\U0001bc9f\U0001bca4-\U0001d172\U0001d17b-\U000dffff\U000e0080-\U000e00ff\U000e01f0-\U0010ffff]+"
)
_JOINERS: Final = frozenset("\u200c\u200d")
_JOINING: Final = re.compile("[\u0600-\u08ff\u0900-\u0dff\u0e00-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]")
"""Scripts whose letters change their shape by a joiner: Arabic, Syriac, the Indic scripts, Khmer, Mongolian."""
_NEVER_JOINED_LEFT: Final = frozenset("ءآأؤإاةدذرزژوٱ")
"""Arabic letters that never join the next one: a joiner behind them, at a word's end, shows nothing."""
_PICTURE: Final = re.compile("[\u00a9\u00ae\u2190-\u2bff\u3030\u303d\ufe0f\U0001f000-\U0001faff]")
_LINE_ENDS: Final = frozenset("\x0b\x0c")
_SELECTORS: Final = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
_WITHOUT_VARIANTS: Final = deferred(
    r"[\s.,;:!?()\"'“”‘’–—A-Za-zªº\u00c0-\u024f\u0370-\u08ff\u0900-\u0fff\u1e00-\u1fff\uac00-\ud7a3]|\Z"
)
"""What no variation sequence of Unicode begins with: spaces, stops and the letters of alphabets. Figures, signs, Han,
Burmese, Mongolian and 'Phags-pa have such sequences."""
_FILLERS: Final[Mapping[str, re.Pattern[str]]] = {
    "\u034f": re.compile("[\u0300-\u036f\u0591-\u05c7\u1ab0-\u1aff\u1dc0-\u1dff]"),
    **dict.fromkeys("\u115f\u1160\u3164\uffa0", deferred("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3\uffa1-\uffdc]")),
    **dict.fromkeys(map(chr, range(0x1BCA0, 0x1BCA4)), re.compile("[\U0001bc00-\U0001bc9f]")),
    **dict.fromkeys(map(chr, range(0x1D173, 0x1D17B)), re.compile("[\U0001d100-\U0001d1ff]")),
}
"""What joins or fills nothing visible → the characters beside which it has a meaning: combining marks, Hangul,
Duployan shorthand, notes."""
_WIDE_FILLERS: Final = frozenset("\u3164\uffa0")
"""Fillers as wide as a letter: between two letters they may be all that parts two words."""

_C1: Final = "".join(map(chr, range(0x80, 0xA0)))
_LONGEST_RUN: Final = 8
"""Controls in a row that are looked over for the letter beside them: what is left of two characters."""
_CONTROLS: Final = re.compile(f"[{_C1}]{{1,{_LONGEST_RUN}}}")

_KNOWN_MARKS: Final = frozenset("\u200b\u2060\u2061\u2062\u2063\u2064\ufeff") | {
    chr(c) for c in range(0xE0000, 0xE0080)
}

_LONGEST_FLAG: Final = 16
"""Marks of a row that are looked over on either side: a flag has eight tags at most; without a bound a row of
thousands takes quadratic time."""


def find(text: str) -> list[Change]:
    r"""The characters to be taken out.

    >>> [change.rule for change in find("ex\u00adample\x07 of\u200e")]
    ['invisible.soft_hyphen', 'invisible.control', 'invisible.bidi']
    >>> find("می\u200cخواهم"), find("\u200e₪45 – שלום"), find("👩\u200d🚀")
    ([], [], [])
    >>> find("❤\ufe0f, 1\ufe0f\u20e3, 葛\U000e0100"), [change.rule for change in find("wo\ufe0frd")]
    ([], ['invisible.selector'])
    """
    if not _MAYBE.search(unprinted(text)):
        return []
    changes: list[Change] = []
    half, idle = halves(text), needless(text)
    for match in _UNSEEN.finditer(text):
        for at in range(match.start(), match.end()):
            mark = text[at]
            if at in half:
                changes.append(Change("invisible.half", at, mark, half[at]))
            elif at in idle:
                changes.append(Change("invisible.bidi", at, mark, ""))
            elif mark not in BIDI and (rule := _rule(text, at)):
                changes.append(Change(rule, at, mark, "\n" if mark in _LINE_ENDS else ""))
    return changes


def _rule(text: str, at: int) -> str:
    """The rule that takes the character out; empty if it stays."""
    mark = text[at]
    for mine, verdict in _VERDICTS:
        if mark in mine:
            return verdict(text, at)
    if mark >= "\u180e":
        return "invisible.mark" if marks.find(_around(text, at)) or mark not in _KNOWN_MARKS else ""
    return "" if mark >= "\x80" and _touches_letter(text, at) else "invisible.control"


def _touches_letter(text: str, at: int) -> bool:
    """Whether a letter stands beside a run of C1 controls: then they may be all that is left of others."""
    run = _CONTROLS.match(text, at)
    behind = run.end() if run else at + 1
    before = text[max(at - _LONGEST_RUN, 0) : at].rstrip(_C1)[-1:]
    return before.isalpha() or text[behind : behind + 1].isalpha()


def _around(text: str, at: int) -> str:
    """A mark with its neighbours; a flag's tags are judged from the flag on."""
    start = at
    while start and at - start < _LONGEST_FLAG and text[start] in _KNOWN_MARKS:
        start -= 1
    end = at + 1
    while end < len(text) and end - at < _LONGEST_FLAG and text[end] in _KNOWN_MARKS:
        end += 1
    return text[start : end + 1]


def _soft_hyphen(_text: str, _at: int) -> str:
    return "invisible.soft_hyphen"


def _selector(text: str, at: int) -> str:
    return "invisible.selector" if _WITHOUT_VARIANTS.match(text[at - 1 : at] if at else "") else ""


def _filler(text: str, at: int) -> str:
    around = (text[at - 1 : at] if at else "", text[at + 1 : at + 2])
    if any(_FILLERS[text[at]].match(beside) for beside in around):
        return ""
    if text[at] in _WIDE_FILLERS and not any(beside.isspace() or not beside for beside in around):
        return ""
    return "invisible.filler"


def _joiner(text: str, at: int) -> str:
    left, right = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if _JOINING.match(left) and (_JOINING.match(right) or (text[at] == "\u200d" and left not in _NEVER_JOINED_LEFT)):
        return ""
    if text[at] == "\u200d" and _PICTURE.match(left) and _PICTURE.match(right):
        return ""
    if text[at] == "\u200d" and "\U0001f3fb" <= left <= "\U0001f3ff":
        return ""
    return "invisible.joiner"


_VERDICTS: Final[tuple[tuple[frozenset[str], Callable[[str, int], str]], ...]] = (
    (frozenset("\u00ad"), _soft_hyphen),
    (_JOINERS, _joiner),
    (_SELECTORS, _selector),
    (frozenset(_FILLERS), _filler),
)
