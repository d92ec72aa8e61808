"""One legacy codec read as another: `Kyl„n` for `Kylän`, `Ìåøêàíö³` for `Мешканці`.

Nothing here decodes or fails to decode, as each byte is a letter in either codec. What tells is the words: read in the
right codec the text is full of common words of one language, read in the wrong one it has hardly any.
"""

import re
from codecs import charmap_decode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, partial, reduce
from typing import Final

from newsclean.model import Change
from newsclean.repair.foreign import foreign
from newsclean.repair.languages import languages_of, most, nothing_but, present, weights
from newsclean.repair.lexicon import natural_pairs
from newsclean.repair.mojibake.codecs import codec
from newsclean.repair.mojibake.crossed.codec_pairs import BEYOND_LATIN, COMMON, OTHERS, TAKEN
from newsclean.repair.mojibake.sequences import size
from newsclean.repair.mojibake.vain import Vain

__all__ = ["cross"]

_TOKEN: Final = re.compile(r"[^\s!-@\[-`{-~]+")
_PIECE: Final = re.compile(r"[^\x00-/:-@\[-^`{-\x7f]+")
"""Words of Latin letters without accents, and what is none, nor the remains of one."""
_SIGNS: Final = re.compile(
    r"[\x80-\x84\x86-\x9f]"  # a C1 control that is no line end
    r"|[^\W\d_](?:[\xa1-\xa9\xab-\xac\xae-\xb1\xb4-\xb6\xb8\xb9\xb2\xb3\xbb-\xbf×÷ƒ„…†‡ˆ‰‹›•˜™€¤─-▟])[^\W\d_]"
    r"|[a-z][ŽŠŒŸÀ-ÖØ-Þ](?:[a-z]|\b)|[а-я](?:€\b|[А-Я](?:[а-я]|\b))"
)
"""What undamaged words do not hold: signs between letters, a capital behind small letters."""
_WESTERN: Final = frozenset("àáâãäåæçèéêëìíîïñòóôöøùúüýßœÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÜÝŒ")
"""Letters that call for no closer look; õ and û do, as Hungarian has them where ő and ű were misread."""
_ENDS: Final = "“”‘’‚„«»‹›…–—•¿¡"
"""What may hang on a word."""
_SAMPLE: Final = 2500
"""Code points at the start that are judged; enough for any language to show."""
_KNOWN_ENOUGH: Final = 0.6
"""Share of words known as they stand from which on a text is right without another look."""
_SHORTEST: Final = 3
"""Letters a word must have to count: shorter ones are words of some language in any codec."""
_FEWEST: Final = 2
_COVERED: Final = 0.85
"""Share of the characters beyond ASCII that the wrong codec must have, or the text was not read in it."""
_ENOUGH: Final = 0.25
"""Share of the words touched that must become known; the tables know about half of the words of running text."""
_ENOUGH_OF_RARE: Final = 0.33
"""The same of the rarer pairs of codecs, of which there are many: of 770 texts in 17 languages 749 have as much."""
_REMEMBERED: Final = 1 << 14
"""Words of which it is remembered whose they are, some 4 MB."""

_UTF_8: Final = 0.5
"""Share that is none of crossed codecs: of 597 such texts the one with most by chance has 0.4 of it."""
_MISREAD_IN: Final = ("latin_1", "cp1252", "cp1251", "cp1250", "iso8859_2", "mac_roman")

_BLANK: Final = b"?"
_LONGEST_ALL_BEYOND: Final = 6
"""Characters of a word of Latin letters that are all beyond ASCII, such as `çà` or `«été»`, with what hangs on it."""

_PAIR: Final = re.compile(r"(?=([^\W\d_a-z][^\W\d_a-z]))")

_HOPELESS: Final = "\0"

_BEYOND: Final = re.compile(r"[^\x00-\x7f]+")


@dataclass(frozen=True, slots=True)
class _Crossing:
    """A pair of codecs, and how many words become known by it, of how many it touches."""

    meant: str
    taken: str
    gained: int
    touched: int
    least: int
    """How many words must tell it."""
    signs: int
    """How many of `_SIGNS` are left in the words."""


_NONE: Final = _Crossing("", "", 0, 0, _FEWEST, 0)


def cross(text: str, fewest: int = 1, vain: Vain | None = None) -> list[Change]:
    """The changes that read the text in the codec that was meant, if at least `fewest` words tell it.

    >>> text = "Kyl„n asukkaat ovat vuosia pyyt„neet lis„„ junavuoroja, mutta se ei ole ollut heille t„rke„„"
    >>> [change.after for change in cross(text)][:2]
    ['ä', 'ä']
    >>> cross("Kylän asukkaat ovat vuosia pyytäneet lisää „junavuoroja“, mutta se ei ole ollut heille tärkeää")
    []
    """
    sample = text[:_SAMPLE]
    vain = vain or Vain()
    if sample in vain.uncrossed or _is_utf_8(sample):
        return []
    best = _best(sample)
    if not best.gained:
        vain.uncrossed.add(sample)
    if best.gained < max(best.least, fewest, best.touched * _ENOUGH) or not _is_better(sample, best):
        return []
    return list(_changes(text, best))


def _is_utf_8(text: str) -> bool:
    """Whether half of what is beyond ASCII is misread UTF-8: then no codec was crossed, and all look in vain."""
    least = (len(text) - len(text.encode("ascii", "ignore"))) * _UTF_8
    return any(size(codec(name).encode(text)) > least for name in _MISREAD_IN)


@dataclass(frozen=True)
class _Sample:
    """The distinct words with anything beyond ASCII."""

    words: Sequence[str]
    text: str

    @cached_property
    def home(self) -> int:
        """The languages that the other words are of."""
        plain = (piece.lower() for piece in _PIECE.findall(self.text) if piece.isascii() and piece.isalpha())
        return nothing_but(set(languages_of(plain)) - {"en"})

    @cached_property
    def lines(self) -> str:
        """The words, one a line."""
        return "\n".join(self.words)

    @cached_property
    def beyond(self) -> frozenset[str]:
        """The distinct characters beyond ASCII."""
        return frozenset(foreign(self.lines))

    @cached_property
    def hopes(self) -> Mapping[bool, Sequence[str]]:
        """The words that may become known: whether letters are to be Latin → those that may.

        A crossing changes nothing in ASCII, and each other character into one other: a word of Latin letters keeps its
        frame, and one of another script has nothing of ASCII.
        """
        frames = self.lines.encode("ascii", "replace").lower().split(b"\n")
        pairs = [(word, frame.strip(_BLANK), len(frame)) for word, frame in zip(self.words, frames, strict=True)]
        return {
            True: [word for word, frame, size in pairs if _may_be_latin(frame, size)],
            False: [word for word, frame, _ in pairs if not frame],
        }


def _may_be_latin(frame: bytes, size: int) -> bool:
    """Whether some common word has that frame; of one that is all beyond ASCII, whether it is short."""
    return frame in _frames() if frame else size <= _LONGEST_ALL_BEYOND


_FOLDED: Final = ("ss", "i\u0307")
"""What one letter, ß or İ, became in the tables."""


@cache
def _frames() -> frozenset[bytes]:
    """The common words with a blank for each letter beyond ASCII, without those at their ends."""
    words = _words_beyond()
    unfolded = [word.replace(pair, "\xdf") for pair in _FOLDED for word in words if pair in word]
    lines = "\n".join((*words, *unfolded)).encode("ascii", "replace")
    return frozenset([line.strip(_BLANK) for line in lines.split(b"\n")])


def _best(text: str) -> _Crossing:
    """The crossing by which most words become known."""
    tokens = {token for token in _TOKEN.findall(text) if not token.isascii()}
    words = [token for token in tokens if any(map(str.isalpha, token))]
    if not words or not _is_suspect(text):
        return _NONE
    sample = _Sample(words, text)
    takings = _takings(sample)
    common, others = (list(_hopes(sample, pairs, takings)) for pairs in (COMMON, OTHERS))
    if not (common or others) or (_hits(sample, words) > len(words) * _KNOWN_ENOUGH and not _SIGNS.search(text)):
        return _NONE
    best = reduce(partial(_better, sample), common, _NONE)
    if best.gained > best.touched * _KNOWN_ENOUGH:
        return best
    rare = reduce(partial(_better, sample), others, best)
    return rare if rare.gained >= rare.touched * _ENOUGH_OF_RARE else best


def _takings(sample: _Sample) -> frozenset[str]:
    """What the text may have been read as."""
    least = len(sample.beyond) * _COVERED
    return frozenset(taken for taken in TAKEN if len(sample.beyond & _characters(taken)) >= least)


def _hopes(sample: _Sample, pairs: Iterable[tuple[str, str]], takings: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The crossings by which so many words may become known as must."""
    enough_words = {latin: len(sample.words) * _ENOUGH <= len(words) for latin, words in sample.hopes.items()}
    for meant, taken in pairs:
        latin = meant not in BEYOND_LATIN
        if taken not in takings or not sample.hopes[latin]:
            continue
        if enough_words[latin] or not sample.beyond.isdisjoint(_unchanged(meant, taken)):
            yield meant, taken


@cache
def _unchanged(meant: str, taken: str) -> frozenset[str]:
    """The characters beyond ASCII that a crossing leaves alone."""
    mapping = _mapping(meant, taken)
    return frozenset(c for c in _characters(taken) if mapping.get(ord(c), c) == c)


def _is_suspect(text: str) -> bool:
    """Whether there is anything that makes looking closer worth the while."""
    letters = filter(str.isalpha, foreign(text))
    return not _WESTERN.issuperset(letters) or bool(_SIGNS.search(text)) or _unnatural(text)


def _is_better(text: str, crossing: _Crossing) -> bool:
    """Whether fewer signs stand inside words than before."""
    after = text.translate(_mapping(crossing.meant, crossing.taken))
    return len(_SIGNS.findall(after)) <= len(_SIGNS.findall(text)) and not _unnatural(after)


def _unnatural(text: str) -> bool:
    """Whether most letters beyond ASCII that stand side by side do so in no language."""
    pairs = _PAIR.findall(text.lower())
    return sum(pair not in natural_pairs() for pair in pairs) * 2 > len(pairs)


@cache
def _words_beyond() -> Sequence[str]:
    """The common words with letters beyond ASCII."""
    return tuple([word for word in weights() if not word.isascii()])


@lru_cache(maxsize=_REMEMBERED)
def _homes(word: str) -> int:
    """The languages of a common word with letters beyond ASCII; none of any other."""
    return 0 if word.isascii() else present(weights().get(word, 0))


def _hits(sample: _Sample, words: Iterable[str]) -> int:
    """How many of the words one language knows, the one that knows most of them; what hangs on a word is no part of it.

    A word of one or two letters is known to some language in any codec: it counts for the languages of the text only.
    """
    total = 0
    for word in words:
        part = word.strip(_ENDS)
        if part.isalpha() and (part.islower() or _is_cased(part)):
            low = part.casefold()
            languages = _homes(low)
            if languages:
                total += languages if len(low) >= _SHORTEST else languages & sample.home
    return most(total)


def _is_cased(word: str) -> bool:
    """Whether capitals stand where words have them: `perÚ` is not the `Perú` of the tables."""
    return word[1:] == word[1:].lower() or word.isupper()


@cache
def _mapping(meant: str, taken: str) -> Mapping[int, str]:
    """What each character of the wrong codec is in the right one; C1 controls stand for their bytes."""
    right, wrong = codec(meant), codec(taken)
    table = {byte: chr(byte) for byte in range(0x80)}  # a table that lacks a character takes longer
    table.update({byte: right.characters[byte] for byte in range(0x80, 0xA0)})
    table.update({ord(wrong.characters[byte]): right.characters[byte] for byte in range(0x80, 0x100)})
    return table


@cache
def _characters(taken: str) -> frozenset[str]:
    """What a text read in this codec may hold beyond ASCII."""
    return frozenset(codec(taken).characters[0x80:]) | frozenset(map(chr, range(0x80, 0xA0)))


def _better(sample: _Sample, best: _Crossing, pair: tuple[str, str]) -> _Crossing:
    """A crossing, if more words become known by it than by the best so far, or as many with fewer signs in words."""
    if _hits(sample, _hopeful(sample, *pair)) < max(best.gained, 1):
        return best
    after = sample.lines.translate(_mapping(*pair))
    touched = [(old, new) for old, new in zip(sample.words, after.split("\n"), strict=True) if old != new]
    gained = _hits(sample, (new for _, new in touched)) - 2 * _hits(sample, (old for old, _ in touched))
    signs = len(_SIGNS.findall(after))
    if (gained, -signs) <= (best.gained, -best.signs):
        return best
    least = 1 if sample.home and gained == len(touched) else _FEWEST
    return _Crossing(*pair, gained, len(touched), least, signs)


def _hopeful(sample: _Sample, meant: str, taken: str) -> Iterator[str]:
    """The words that the crossing changes, as it reads them, if they consist of letters that some known word has."""
    hopes = sample.hopes[meant not in BEYOND_LATIN]
    lines = "\n".join(hopes)
    if codec(taken).byte_of.keys() >= sample.beyond:
        after = charmap_decode(codec(taken).encode(lines), "strict", _hopeful_characters(meant))[0]
    else:
        after = lines.translate(_mapping(meant, taken))
    for old, new in zip(hopes, after.split("\n"), strict=True):
        if _HOPELESS not in new and new != old:
            yield new


@cache
def _letters_of_words() -> frozenset[str]:
    """The characters of the common words with letters beyond ASCII."""
    return frozenset("".join(_words_beyond()))


@cache
def _hopeful_characters(meant: str) -> str:
    """The characters of a codec; those that no known word has, and that hang on none, are marked."""
    known = _letters_of_words()
    return "".join(
        character if character < "\x80" or character in _ENDS or known.issuperset(character.casefold()) else _HOPELESS
        for character in codec(meant).characters
    )


def _changes(text: str, crossing: _Crossing) -> Iterator[Change]:
    mapping = _mapping(crossing.meant, crossing.taken)
    evidence = (
        f"{codec(crossing.meant).title} read as {codec(crossing.taken).title}; "
        f"{crossing.gained} of {crossing.touched} words become common ones"
    )
    for match in _BEYOND.finditer(text):
        after = match.group().translate(mapping)
        if after != match.group():
            yield Change("mojibake.cross", match.start(), match.group(), after, evidence)
