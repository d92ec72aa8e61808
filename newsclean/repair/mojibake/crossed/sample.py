"""The words of a text that may have been misread, and how many of them one language knows."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Final

from newsclean.repair.foreign import foreign
from newsclean.repair.languages import languages_of, most, nothing_but, present, weights

__all__ = ["ENDS", "Sample", "letters_of_words"]

_TOKEN: Final = re.compile(r"[^\s!-@\[-`{-~]+")
_PIECE: Final = re.compile(r"[^\x00-/:-@\[-^`{-\x7f]+")
"""Words of Latin letters without accents, and what is none, nor the remains of one."""
ENDS: Final = "“”‘’‚„«»‹›…–—•¿¡"
"""What may hang on a word."""
_SHORTEST: Final = 3
"""Letters a word must have to count: shorter ones are words of some language in any codec."""
_REMEMBERED: Final = 1 << 14
"""Words of which it is remembered whose they are, some 4 MB."""
_BLANK: Final = b"?"
_LONGEST_ALL_BEYOND: Final = 6
"""Characters of a word of Latin letters that are all beyond ASCII, such as `çà` or `«été»`, with what hangs on it."""


@dataclass(frozen=True)
class Sample:
    """A text and its distinct words with anything beyond ASCII.

    >>> sample = Sample.of("Kylän asukkaat ovat vuosia pyytäneet lisää junavuoroja")
    >>> sample.words, sample.hits(sample.words), sample.hits(["Kyl„n", "pyyt„neet"])
    (('Kylän', 'pyytäneet', 'lisää'), 2, 0)
    """

    words: Sequence[str]
    text: str

    @classmethod
    def of(cls, text: str) -> "Sample":
        """The words of a text, in their order."""
        tokens = dict.fromkeys(token for token in _TOKEN.findall(text) if not token.isascii())
        return cls(tuple(token for token in tokens if any(map(str.isalpha, token))), text)

    @cached_property
    def known(self) -> float:
        """Share of the words known as they stand."""
        return self.hits(self.words) / max(len(self.words), 1)

    def hits(self, words: Iterable[str]) -> int:
        """How many of the words one language knows, the one that knows most; what hangs on a word is no part of it.

        A word of one or two letters is known to some language in any codec: it counts for the text's languages only.
        """
        total = 0
        for word in words:
            part = word.strip(ENDS)
            if part.isalpha() and (part.islower() or _is_cased(part)):
                low = part.casefold()
                languages = _homes(low)
                if languages:
                    total += languages if len(low) >= _SHORTEST else languages & self.home
        return most(total)

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


@cache
def _words_beyond() -> Sequence[str]:
    """The common words with letters beyond ASCII."""
    return tuple([word for word in weights() if not word.isascii()])


@lru_cache(maxsize=_REMEMBERED)
def _homes(word: str) -> int:
    """The languages of a common word with letters beyond ASCII; none of any other."""
    return 0 if word.isascii() else present(weights().get(word, 0))


def _is_cased(word: str) -> bool:
    """Whether capitals stand where words have them: `perÚ` is not the `Perú` of the tables."""
    return word[1:] == word[1:].lower() or word.isupper()


@cache
def letters_of_words() -> frozenset[str]:
    """The characters of the common words with letters beyond ASCII."""
    return frozenset("".join(_words_beyond()))
