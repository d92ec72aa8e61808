"""How plausible is a reading of bytes? The cost of its letters in the language it fits best, and of its symbols.

The same bytes are read as several codecs; the text with the lowest cost is the likeliest, since every codec maps bytes
to characters one to one. Only what is not ASCII counts, the rest is the same in all readings.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import islice
from math import inf, log
from operator import add
from typing import Final

from newsclean.decode.ideographs import costs_of
from newsclean.decode.letters import GUEST, Language, letters

__all__ = [
    "Counted",
    "Pairs",
    "ascii_evidence",
    "broken_words_cost",
    "ideographic_cost",
    "inside_words",
    "language_cost",
    "pairs_of",
]

Counted = tuple[tuple[str, str], int]
"""Two neighbouring characters, and how often they stand so."""

Pairs = Mapping[tuple[str, str], int]
"""All neighbouring characters of a text, and how often each two stand so."""

_UNREADABLE: Final = 18.0
"""Nats for what no text holds: U+FFFD, unassigned and private characters."""

_CONTROL: Final = 16.0
"""Nats for a control character of the range U+0080-U+009F: in text read right there is none."""

_MIXED_SCRIPTS: Final = 6.0
"""Nats for a Latin letter that touches one of another script: in right readings an affix or a typing error."""

_BEYOND_LATIN: Final = "\u0370"
"""Where Latin letters and the accents that combine with them end, and Greek begins."""

_CASE_BREAK: Final = 5.0
"""Nats for a capital straight behind a small letter, as in "McDonald": the mark of KOI8 read as Windows-1251."""

_TYPOGRAPHY: Final = frozenset("“”‘’„‚–—…«»‹›•·€£§°\u00a0¡¿،؛؟№")
"""Marks that belong to written news in some language."""

_ODDITIES: Final = frozenset("†‡‰¤¦¬ˆ˜")
"""Signs that codecs have and news hardly ever: as rare as box drawing."""

_OPENING, _CLOSING = frozenset("„‘‚¡¿§№"), frozenset("”…،؛؟")
"""Marks that stand in front of a word, or behind one, in every language; “, « and » do either, ’ stands inside."""

_MARK, _ODD_MARK, _SYMBOL, _DRAWING = 5.0, 12.0, 8.5, 12.0
"""Nats for a typographic mark where it belongs, for one glued to a letter on the wrong side, for the other signs of
Latin-1 and its kin, and for box drawing, arrows and mathematics."""

_HARD_SPACE: Final = "\u00a0"
_DOUBLE_SPACE: Final = 5.0
"""Nats for a no-break space with a space behind it: writers use it instead of one. (In code page 850 it is an á.)"""

_INSIDE: Final = 10.0
"""Nats for a sign in the middle of a word: hardly ever right, and what a wrong reading makes of an accented letter."""

_IN_WORDS: Final = {"’": 0.0, "·": 0.0, "\u00ad": 0.0, "—": 1.0, "…": 3.0, "–": 4.0}
"""Nats for signs that do stand between letters: apostrophe, Catalan dot, soft hyphen, dashes, ellipsis."""

_INSIDE_A_WORD: Final = re.compile(rb"(?<=[a-zA-Z])[\x80-\xff](?=[a-zA-Z])")

_GUEST_SCRIPT: Final = 4.0
"""Nats for each time that Latin letters outnumber those of a reading's other script e-fold: a page in Greek is in Greek
mostly, and one lone Greek letter in an English sentence is a wrong reading."""

_MOST_FROM_SCRIPT: Final = 20.0
"""Nats at most for that: mixed pages exist."""

_GLUED_IDEOGRAPH: Final = 4.0
"""Nats for an ideograph straight before or behind an unaccented letter: in wrong readings it has swallowed one."""

_MOST_FROM_ASCII: Final = 30.0
"""Nats at most that unaccented letters may say against a language: pages mix languages, and markup looks English."""


_AT_ONCE: Final = 48
"""Pairs whose cost is added up before languages are left out; pages have 300 to 4,000. 24 and 96 take 5 % longer."""


def pairs_of(text: str) -> Pairs:
    """The pairs of characters in a text, with a space at either end.

    >>> pairs_of("no") == {(" ", "n"): 1, ("n", "o"): 1, ("o", " "): 1}
    True
    """
    return Counter(zip(" " + text, text + " ", strict=True))


def ascii_evidence(pairs: Pairs) -> dict[str, float]:
    """Language → nats that pairs of plain ASCII letters cost more in it than in the Latin language they fit best.

    >>> evidence = ascii_evidence(pairs_of("The rain that fell on the hills on Tuesday filled the wells"))
    >>> evidence["en"], evidence["pl"] > 20
    (0.0, True)
    """
    plain = Counter[tuple[str, str]]()
    for (before, after), count in pairs.items():
        if before < "\x80" and after < "\x80" and (before.isalpha() or after.isalpha()):
            plain[_plain(before), _plain(after)] += count
    latin = [language for language in letters().languages.values() if language.latin]
    costs = {each.name: each.total(plain.items()) for each in latin}
    least = min(costs.values())
    return {name: min(_MOST_FROM_ASCII, cost - least) for name, cost in costs.items()}


def _plain(character: str) -> str:
    return character.lower() if character.isalpha() else " "


def inside_words(raw: bytes) -> Counter[int]:
    r"""Bytes that stand alone between two unaccented letters, and how often.

    >>> inside_words(b"caf\xe9s and caf\xe9") == {0xE9: 1}
    True
    """
    return Counter(match.group()[0] for match in _INSIDE_A_WORD.finditer(raw))


def broken_words_cost(inside: Mapping[str, int]) -> float:
    """The cost of signs in the middle of a word, from the characters found there.

    >>> broken_words_cost({"§": 3}) > broken_words_cost({"é": 3}) == 0
    True
    """
    signs = {character: count for character, count in inside.items() if _letter(character) == " "}
    return sum(_bursts(count) * _IN_WORDS.get(character, _INSIDE) for character, count in signs.items())


def language_cost(
    pairs: Iterable[Counted], languages: Iterable[Language], evidence: Mapping[str, float], limit: float = inf
) -> tuple[float, str]:
    """The least cost of the pairs in any of the languages, and that language's name.

    No pair has a cost below zero, so a language is out of the race once its pairs so far cost more than the limit;
    where all are, the answer is the limit and no name. Frequent pairs first make that soon.
    """
    costs = {each: evidence.get(each.name, 0.0) if each.latin else 0.0 for each in languages}
    plain = others = 0
    rest = iter(pairs)
    while costs and (some := list(islice(rest, _AT_ONCE))):
        fixed, spelt = _parted(some)
        costs = {
            each: cost
            for each, before in costs.items()
            if (cost := before + fixed + each.total(spelt.items())) <= limit
        }
        plain, others = map(add, (plain, others), _letters_in(some))
    foreign = _script_cost(plain, others)
    return min(
        ((cost if each.latin else cost + foreign, each.name) for each, cost in costs.items()), default=(limit, "")
    )


def _parted(pairs: Iterable[Counted]) -> tuple[float, Counter[tuple[str, str]]]:
    """What pairs cost in any language, and the pairs that a language has a cost for, in lower case."""
    fixed = 0.0
    spelt: Counter[tuple[str, str]] = Counter()
    for (before, after), count in pairs:
        if before < "\x80" and after < "\x80":
            continue
        fixed += _fixed_cost(before, after, count)
        left, right = _letter(before), _letter(after)
        if left != " " or right != " ":
            spelt[left, right] += count
    return fixed, spelt


def ideographic_cost(pairs: Pairs, language: str) -> float:
    """The cost of a reading as Chinese, Japanese or Korean.

    >>> ideographic_cost(pairs_of("雨が降った"), "ja") < ideographic_cost(pairs_of("긜궕뜈궯궫"), "ko")
    True
    """
    known = costs_of(language)
    cost = _script_cost(*_letters_in(pairs.items()))
    for (before, after), count in pairs.items():
        if after >= "\x80":
            cost += count * known[after] if after in known else max(count * GUEST, _fixed_cost(before, after, count))
        if (before < "\x80") != (after < "\x80") and before.isalpha() and after.isalpha():
            cost += count * _GLUED_IDEOGRAPH
        if before in _CLOSING and after < "\x80" and after.isalpha():
            cost += _bursts(count) * (_ODD_MARK - _MARK)
    return cost


def _letters_in(pairs: Iterable[Counted]) -> tuple[int, int]:
    """How many unaccented Latin letters the pairs end in, and how many others."""
    plain = others = 0
    for (_, letter), count in pairs:
        if letter.isalpha():
            if letter < "\x80":
                plain += count
            else:
                others += count
    return plain, others


def _script_cost(plain: int, others: int) -> float:
    """What it costs that a text in another script consists of unaccented Latin letters for the most part."""
    return max(0.0, min(_MOST_FROM_SCRIPT, _GUEST_SCRIPT * log((plain + 1) / (others + 1))))


def _bursts(count: int) -> float:
    """A sign that stands in a text once is likely to stand in it again: repetition is little evidence."""
    return 1.0 + log(count)


@cache
def _letter(character: str) -> str:
    """The character in lower case if it belongs to a word, else a space."""
    if not (character.isalpha() or unicodedata.category(character) == "Mn"):
        return " "
    lower = character.lower()
    return lower if len(lower) == 1 else lower[0]


def _fixed_cost(before: str, after: str, count: int) -> float:
    """What a pair costs in any language: signs, and capitals where none belong."""
    cost = 0.0
    if (before < "\x80") != (after < "\x80") and _letter(before) != " " != _letter(after):
        cost += _MIXED_SCRIPTS * count * (max(before, after) >= _BEYOND_LATIN)
    if before.isalpha():
        if after.isupper() and before.islower():
            cost += _CASE_BREAK * count
        if after in _OPENING:
            cost += (_ODD_MARK - _MARK) * count
    elif before == _HARD_SPACE and after == " ":
        cost += _DOUBLE_SPACE * count
    elif before in _CLOSING and after.isalpha():
        cost += (_ODD_MARK - _MARK) * count
    if after >= "\x80":
        sign = _sign_cost(after)
        cost += sign * (_bursts(count) if sign <= _SYMBOL else count)
    return cost


@cache
def _sign_cost(character: str) -> float:
    """Nats for a character that is no letter; letters are the languages' business."""
    if character in _TYPOGRAPHY:
        return _MARK
    category = unicodedata.category(character)
    if category in {"Cn", "Co", "Cs"} or character == "\ufffd":
        return _UNREADABLE
    if category == "Cc":
        return _CONTROL
    if category[0] in "LM" and category != "Lm":
        return GUEST * (category == "Lo" and character in "ªº")
    if character in _ODDITIES:
        return _DRAWING
    return _SYMBOL if character < "\u0100" or category in {"Cf", "Pd", "Pi", "Pf", "Po", "Sc"} else _DRAWING
