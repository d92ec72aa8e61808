"""UTF-8 that was read in one codec and repaired in its sister: `gür` for `går`, `prÊcis` for `précis`.

ISO-8859-2 and windows-1250 have the same letters in other places. A repair that takes the one for the other finds
UTF-8 all the same, only of other characters, and leaves no sign of damage but the words.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Final

from newsclean.model import Change
from newsclean.repair.foreign import foreign
from newsclean.repair.languages import most, weights
from newsclean.repair.lexicon import alphabet
from newsclean.repair.mojibake.codecs import CODECS, codec
from newsclean.repair.words import WORD, Ear

__all__ = ["sisters"]

_READ: Final = "iso8859_2"
_REPAIRED: Final = "cp1250"
"""The pair that ftfy, the repair met with most, takes for each other: it tries windows-1250 first."""
_MARKS: Final = "«»°§·¿¡£€–—‘’“”„…"
_FEWEST: Final = 2
"""Words that must become known in the text, or one where all of its words together leave no doubt."""
_SHORTEST: Final = 2
"""Letters a word must have to tell anything: a single one is a word of some language in any codec."""
_BEYOND_DOUBT: Final = 8.0
"""By how much the words of the text must look better then (nats): as much as one unknown word costs."""
_CLEARLY: Final = 2.0
"""By how much a line must look better (nats)."""
_TOLD: Final = f"UTF-8 read as {CODECS[_READ]} and repaired as {CODECS[_REPAIRED]}; the words around decide"


def sisters(text: str) -> list[Change]:
    """The changes that put back the characters meant, in lines whose words tell it.

    >>> text = "Byborna har i flera ür bett om att vägen som barnen gür till skolan ska lagas pü vüren."
    >>> [change.after for change in sisters(text)]
    ['å', 'å', 'å', 'å']
    >>> sisters("Die Müllers müssen für die Straße nach Zürich über die Brücke, und das über Jahre hinaus.")
    []
    """
    if not _sign().search(foreign(text)):
        return []
    tokens = " ".join({token for token in text.split() if not token.isascii()})
    words = {word for word in WORD.findall(tokens) if len(word) >= _SHORTEST and _sign().search(word)}
    if not _may_become_known(tokens, words):
        return []
    ear = Ear.of(text, doubtful=_sign())
    if not ear.languages:
        return []
    found = {word for word in words if all(map(ear.knows, _meant(word)))}
    gains = {word: ear.cost(word) - ear.cost(_meant(word)) for word in found}
    known = sum(ear.is_known(_meant(word)) - ear.is_known(word) for word in found)
    is_proven = known >= _FEWEST or (known > 0 and sum(gains.values()) >= _BEYOND_DOUBT)
    good = frozenset(word for word in words if ear.is_known(word) and not ear.is_known(_meant(word)))
    return list(_changes(text, gains, good, ear.languages)) if is_proven else []


def _may_become_known(tokens: str, words: Iterable[str]) -> bool:
    """Whether any of the words would be a common one of some language, or one of the text's tokens: a quick look.

    One that some language knows as it stands must become a commoner one: the German `für` is no Swedish `får`, and
    short words of Cyrillic are by chance others of Cyrillic.
    """
    known, low = weights(), tokens.casefold()
    for word in words:
        meant = _meant(word).casefold().replace("’", "'")
        own = known.get(word.casefold())
        if own is not None:
            if most(known.get(meant, 0)) > most(own):
                return True
        elif not known.keys().isdisjoint((meant, *meant.split("'"))) or meant in low:
            return True
    return False


def _changes(
    text: str, gains: Mapping[str, float], good: AbstractSet[str], languages: Sequence[str]
) -> Iterator[Change]:
    """The changes in lines that gain, in a language of the text and in their own; a good word that would become none
    stays.
    """
    for line in re.finditer(r"[^\n]+", text):
        words = list(WORD.finditer(text, *line.span()))
        if sum(gains.get(word.group(), 0.0) for word in words) < _CLEARLY:
            continue
        own = Ear.of(line.group(), doubtful=_sign())
        if not {*own.languages[:1]} <= {*languages}:
            continue
        # An Estonian line among Swedish ones: the text's ear takes its `ü` for a Swedish `å`, its own knows better.
        asked = [word.group() for word in words if word.group() in gains] if own.languages else []
        if sum(own.cost(_meant(word)) - own.cost(word) for word in asked) > 0:
            continue
        stays = {at for word in words if word.group() in good for at in range(*word.span())}
        for match in _sign().finditer(text, *line.span()):
            if match.start() not in stays:
                yield Change(f"mojibake.{_READ}", match.start(), match.group(), _meant(match.group()), _TOLD)


def _meant(text: str) -> str:
    return text.translate(_table())


@cache
def _sign() -> re.Pattern[str]:
    """What may be such a repair."""
    return re.compile(f"[{re.escape(''.join(map(chr, _table())))}]")


@cache
def _table() -> Mapping[int, str]:
    """What the repair made of a character → the character."""
    read, repaired = codec(_READ).characters, codec(_REPAIRED).byte_of
    table: dict[int, str] = {}
    for meant in (*sorted(alphabet()), *_MARKS):
        pieces = [read[byte] for byte in meant.encode()]
        if all(piece in repaired for piece in pieces):
            wrong = bytes(repaired[piece] for piece in pieces).decode(errors="ignore")
            if len(wrong) == 1 and wrong != meant:
                table[ord(wrong)] = meant
    return table
