"""Characters nobody sees: out, where the script does not need them.

Soft hyphens split words for every search; bidi marks and zero-width joiners come along from word processors; control
characters are no text at all. They may go only after mojibake is repaired: U+00AD is a byte of `í`, U+200E is what is
left of a Hebrew quotation mark. Persian and Indic spelling, emoji and right-to-left text need theirs.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from newsclean.model import Change
from newsclean.repair import marks

__all__ = ["RULES", "find"]

RULES: Final[Mapping[str, str]] = {
    "invisible.soft_hyphen": "A soft hyphen goes.",
    "invisible.joiner": "A zero-width joiner or non-joiner goes where neither the script nor an emoji needs it.",
    "invisible.bidi": "A bidirectional mark goes from a line without right-to-left letters.",
    "invisible.control": "A control character goes; a vertical one becomes a line feed.",
    "invisible.mark": "A mark that came to light in a repair goes, as in the stage `marks`.",
}

_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]+"
)
_BIDI = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_JOINERS = frozenset("\u200c\u200d")
_JOINING = re.compile("[\u0600-\u08ff\u0900-\u0dff\u0e00-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]")
"""Scripts whose letters change their shape by a joiner: Arabic, Syriac, the Indic scripts, Khmer, Mongolian."""
_PICTURE = re.compile("[\u00a9\u00ae\u2190-\u2bff\u3030\u303d\ufe0f\U0001f000-\U0001faff]")
_LINE_ENDS = frozenset("\x0b\x0c")


def find(text: str) -> list[Change]:
    r"""The characters to be taken out.

    >>> [change.rule for change in find("ex\u00adample\x07 of\u200e")]
    ['invisible.soft_hyphen', 'invisible.control', 'invisible.bidi']
    >>> find("می\u200cخواهم"), find("\u200e₪45 – שלום"), find("👩\u200d🚀")
    ([], [], [])
    """
    changes: list[Change] = []
    for match in _UNSEEN.finditer(text):
        for at in range(match.start(), match.end()):
            rule, after = _judge(text, at)
            if rule:
                changes.append(Change(rule, at, text[at], after))
    return changes


def _judge(text: str, at: int) -> tuple[str, str]:
    """The rule that takes the character out, if any, and what it leaves."""
    mark = text[at]
    for mine, verdict in _VERDICTS:
        if mark in mine:
            return verdict(text, at), ""
    if mark >= "\u180e":
        return "invisible.mark" if marks.find(_around(text, at)) or mark not in _KNOWN_MARKS else "", ""
    return "invisible.control", "\n" if mark in _LINE_ENDS else ""


_KNOWN_MARKS = frozenset("\u200b\u2060\u2061\u2062\u2063\u2064\ufeff") | {chr(c) for c in range(0xE0000, 0xE0080)}


def _around(text: str, at: int) -> str:
    """A mark with its neighbours; a flag's tags are judged from the flag on."""
    start = at
    while start and text[start] in _KNOWN_MARKS:
        start -= 1
    end = at + 1
    while end < len(text) and text[end] in _KNOWN_MARKS:
        end += 1
    return text[start : end + 1]


def _soft_hyphen(_text: str, _at: int) -> str:
    return "invisible.soft_hyphen"


def _bidi(text: str, at: int) -> str:
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return "" if _RIGHT_TO_LEFT.search(text, start, len(text) if end < 0 else end) else "invisible.bidi"


def _joiner(text: str, at: int) -> str:
    left, right = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if _JOINING.match(left) and (text[at] == "\u200d" or _JOINING.match(right)):
        return ""
    if text[at] == "\u200d" and _PICTURE.match(left) and _PICTURE.match(right):
        return ""
    if text[at] == "\u200d" and "\U0001f3fb" <= left <= "\U0001f3ff":
        return ""
    return "invisible.joiner"


_VERDICTS: Final[tuple[tuple[frozenset[str], Callable[[str, int], str]], ...]] = (
    (frozenset("\u00ad"), _soft_hyphen),
    (_BIDI, _bidi),
    (_JOINERS, _joiner),
)
