"""How a text is read where pieces of it are doubtful: what a word, a letter, a mark costs in its place.

Costs are in nats and add up (see `words`): the cheapest reading is the likeliest.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from operator import itemgetter
from typing import Final, NamedTuple
from unicodedata import normalize

from newsclean.repair.lexicon import alphabet
from newsclean.repair.mojibake.lossy.habits import NOT_THE_HABIT, OTHER_DASH, Habits
from newsclean.repair.mojibake.lossy.images import (
    COMBINING,
    FOLDED,
    GLUED_FOSSIL,
    REPLACED,
    REPLACING,
    images,
    longest,
)
from newsclean.repair.mojibake.lossy.partners import Partners
from newsclean.repair.mojibake.lossy.punctuation import cost_where_strewn, misfits
from newsclean.repair.mojibake.lossy.strangeness import STRANGE_LETTER, STRANGE_SIGN, Strangeness
from newsclean.repair.mojibake.lossy.strewn import is_joined
from newsclean.repair.mojibake.lossy.survived import survived
from newsclean.repair.mojibake.plausible import is_common
from newsclean.repair.words import WORD, Ear, is_letter

__all__ = ["CONTEXT", "REPAIR", "Offer", "Reader", "parted"]

CONTEXT: Final = 12
"""Code points on each side that a place is judged by."""
_MARK_OR_WORD: Final = 2.5
"""A dash between spaces, where what was replaced may as well be a word of one letter, which are among the commonest: it
is the likelier only if the text has lost no such letter (`à` costs 3.8, and 6.8 where the text still holds it)."""
_HARDLY_NOTHING: Final = 3.0
"""An unseen mark, where nothing proves that such are strewn and a quotation mark or dash leaves the same piece."""
REPAIR: Final = 0.3
"""What putting a letter in costs, so that of two equal readings the one with fewer repairs wins."""
_CAPITAL: Final = 1.5
"""A capital that no sentence begins with is the less likely."""
_MAY_BE_CAPITAL: Final = re.compile(r"(?:^|[A-ZÀ-Þ]|[.!?:…\n]\s*|[“„«\"(])$")
_NO_QUESTION: Final = re.compile(r"[^\W\d_]\?+[^\W\d_]")
"""A question mark inside a word."""
_MAYBE_NONE: Final = re.compile(
    r"\S?\?+,? [a-zà-ž(–—]|(?:[\s(—–])?\?+ ?[^\W\d_]|[^\W\d_]\?[^\s\w?!”’»“]|[.,!?]\?|\d\?[$£€]?\d"
)
"""A question mark with no sentence ending there, in front of a word, or between figures."""
_LEAD_OF_MARKS: Final = "â"
_NO_LETTER: Final = re.compile(".?â(?:[A-Z]|(?<=[A-Za-z]â)[aéèê]|(?<=[lLdDnNu]â)e)")
"""Where no word of any language has that letter: in front of a capital, and of most vowels (`lâarmée`)."""
_LEFT_OVERS: Final = frozenset("?\ufffd\"'")
"""Signs that may be the rest of an image; a reading that leaves one behind is the less likely."""
_LEFT_OVER: Final = 1.5
_DASHES: Final = "–—"
_JOINING: Final = frozenset({"", "’", "\u200c"})
"""Marks inside words: with them, what stands on both sides is one word."""
_MOST_MARKS: Final = 3
"""Others that are weighed at a place: the best, its rival, and one more, as the same mark with a space is none.
With two to four of them not one of 12,700 damaged texts came out worse than with all."""
_PIECE_LEFT: Final = 30.0
"""The same where the images are whole characters, too: of `ã¥` is nothing left behind."""
_HALF_LEFT: Final = re.compile(r"[€™œ](?!\s?\d)")
"""What windows-1252 leaves of the next byte of a mark: where it stays behind, another codec has eaten the first."""
_CLOSES: Final = re.compile(r"[\s.,;:!?)]|\Z")
"""What stands behind the second of two pieces that end a quotation inside another; of two in front of a word the second
is a dash."""
_REMEMBERED: Final = 1 << 12
"""Images of which it is remembered what they may stand for in which languages, some 2 MB."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What an image may stand for, in the text's languages."""

    letters: tuple[str, ...]
    """Small letters, some with a space behind."""
    capitals: tuple[str, ...]
    marks: tuple[str, ...]
    """Punctuation, or nothing; some with a space behind."""
    accents: tuple[str, ...]
    """Combining ones, of letters written as two characters."""

    def __bool__(self) -> bool:
        return bool(self.letters or self.capitals or self.marks or self.accents)


class _Ending(NamedTuple):
    """How a text ends: what it looks like up to its last word, and the letters of that, which may go on."""

    done: float
    word: str
    surprise: float


@dataclass(frozen=True, slots=True)
class Reader:
    """How a text is read: in which codec, by which languages' words, with which habits of punctuation."""

    codec: str
    ear: Ear
    habits: Habits
    proven: bool
    """Whether places that lost nothing have proved the codec; then letters of the language may be damage, too."""
    joined: bool
    """Whether a space behind a mark was a byte of it (U+2060 ends in A0)."""
    strangeness: Strangeness = field(compare=False)
    """How unlikely each character is by itself."""
    partners: Partners | None = None
    """Where quotations open and close, if an image tells hardly anything of what was there."""
    strewn: frozenset[str] = frozenset()
    """Images that proved to be marks strewn all over the text."""
    _seen: dict[str, float] = field(default_factory=dict, compare=False)
    _endings: dict[str, _Ending] = field(default_factory=dict, compare=False)
    _done: dict[str, float] = field(default_factory=dict, compare=False)
    """What has been read → how unlikely that is if a mark follows."""

    @classmethod
    def of(cls, text: str, name: str, ear: Ear, *, proven: bool) -> "Reader":
        """A reader with the habits that the text shows, or else those of its language."""
        habits = Habits.of(text, ear.languages[0])
        unlikely = survived(text, ear.languages[0]) if name == "fffd" else {}
        alone = name in REPLACED and ear.languages[0] != "en"  # there it is a genitive, see `paired`
        partners = Partners.of(text, REPLACED[name]) if alone else None
        return cls(name, ear, habits, proven, is_joined(text, name), Strangeness(name, ear, unlikely), partners)

    def taught(self, costs: Mapping[str, float]) -> "Reader":
        """The same reader with other costs for these letters."""
        known = self.strangeness.unlikely
        rows = {**known, **{letter: max(cost, known.get(letter, 0)) for letter, cost in costs.items()}}
        return replace(self, strangeness=Strangeness(self.codec, self.ear, rows), _seen={}, _endings={}, _done={})

    @property
    def images(self) -> Mapping[str, tuple[str, ...]]:
        """What the codec's images stand for."""
        return images(self.codec)

    def offer(self, image: str) -> Offer:
        """What an image stands for in the text's languages, if anything."""
        return _offer(self.codec, image, self.ear.languages, proven=self.proven, joined=self.joined)

    def looks(self, text: str) -> float:
        """How unlikely a text is: its words, and the strange signs left in it."""
        cost = self._seen.get(text)
        if cost is None:
            cost = self._seen[text] = self._looks(text)
        return cost

    def _looks(self, text: str) -> float:
        strange = 0.0
        if not text.isascii():
            text = normalize("NFC", text)
            strange = sum(map(self.strangeness.__getitem__, text))
        if "?" in text:
            strange += STRANGE_SIGN * self._asked(text)
        words = self.ear.cost(text) if text.isalpha() else sum(map(self.ear.cost, WORD.findall(text)))
        return words + strange

    def _asked(self, text: str) -> int:
        """How many question marks are none; alone and inside words they count twice, if others are none.

        Addresses have them.
        """
        inside = 0 if "/" in text else len(_NO_QUESTION.findall(text))
        return inside + text.count("?") + (text == "?") if self.codec == "question" and self.proven else inside

    def looks_so_far(self, text: str) -> float:
        """The same for a text that ends within a word."""
        ending = self._ending(text)
        return ending.done + ending.surprise

    def likeliest(self, read: str, letters: tuple[str, ...]) -> Iterator[tuple[float, str]]:
        """The same for what has been read and each of the letters that may come, the likeliest first."""
        ending = self._ending(read)
        for surprise, letter in self.ear.likeliest(ending.word, letters):
            yield ending.done + (ending.surprise + surprise), letter

    def looks_with(self, read: str, after: str) -> float:
        """The same for what has been read and a mark or a letter with a space that may come, or nothing.

        A word that a mark ends costs no more than one that goes on, which is to end yet.
        """
        if not after or after[0].isalpha():
            return self.looks_so_far(read + after)
        done = self._done.get(read)
        if done is None:
            done = self._done[read] = min(self.looks(read), self.looks_so_far(read))
        return done + sum(map(self.strangeness.__getitem__, after))

    def _ending(self, text: str) -> _Ending:
        ending = self._endings.get(text)
        if ending is None:
            start = 0 if text.isalpha() else len(text)
            while start and is_letter(text[start - 1]):
                start -= 1
            word = text[start:].casefold()
            ending = self._endings[text] = _Ending(self.looks(text[:start]), word, self.ear.beginning(word))
        return ending

    @staticmethod
    def capital_cost(left: str, right: str) -> float:
        """How badly a capital fits its place."""
        if left[-1:].isalpha() and right[:1].islower():
            return REPAIR + STRANGE_LETTER + STRANGE_SIGN
        return REPAIR + (_CAPITAL if left[-1:].islower() or not _MAY_BE_CAPITAL.search(left) else 0.0)

    def carries(self, letter: str, accent: str) -> bool:
        """Whether an accent makes a letter of the text's languages with the one before it."""
        whole = normalize("NFC", letter + accent)
        return len(whole) == 1 and whole.isalpha() and self.ear.knows(whole)

    def left_over(self, image: str, right: str) -> float:
        """What it costs to leave behind a sign that would make a longer image of this one."""
        if FOLDED in self.codec and right[:1] != " ":
            ends = range(1, longest(self.codec) - len(image) + 1)
            return _PIECE_LEFT if any(image + right[:end] in self.images for end in ends) else 0.0
        return _LEFT_OVER if right[:1] in _LEFT_OVERS and image + right[:1] in self.images else 0.0

    def lonely(self, at: int) -> Mapping[str, float]:
        """What quotation marks cost more at a place of the text, as nothing opens or closes with them."""
        return self.partners.lacking(at) if self.partners else {}

    def fitting_marks(self, image: str, left: str, right: str) -> Sequence[tuple[float, str]]:
        """How badly each mark fits a place, of those that an image may stand for.

        Of those that part what stands on both sides, and so make the same words of it, the best few are enough.
        """
        found = list(self._mark_costs(image, left, right))
        if len(found) <= _MOST_MARKS:
            return found
        parting = sorted([each for each in found if each[1] not in _JOINING], key=itemgetter(0))
        return [each for each in found if each[1] in _JOINING] + parting[:_MOST_MARKS]

    def _mark_costs(self, image: str, left: str, right: str) -> Iterator[tuple[float, str]]:
        rest = max(self.left_over(image, right), _LEFT_OVER if right[:1] in _LEFT_OVERS else 0.0)
        alone = self.codec in REPLACED and left[-1:] == right[:1] == " "
        half = STRANGE_SIGN if _HALF_LEFT.match(right) else 0.0
        doubled = right.startswith(tuple(self.strewn)) if self.strewn else False
        for other in self.strewn:  # most of them are nothing, and what stands behind them is what fits or not
            right = right.replace(other, "")
        if right.startswith(image) and left[-1:].strip():
            behind = right[len(image) :]
            right = f"{'”' if _CLOSES.match(behind) else '—' if behind[0].isalpha() else image}{behind}"
        here, before_space = misfits(left, right), misfits(left, " ")
        marks = self.offer(image).marks
        nothing = _HARDLY_NOTHING if "’" in marks and FOLDED not in self.codec else 0.0
        for mark in marks:
            spaced = mark.endswith(" ")
            bare = mark.strip(" ") if spaced else mark
            role = self.habits.role(bare)
            cost = before_space[role] if spaced else here[role] + rest
            cost += self.habits.unusual.get(bare, 0.0)
            if bare == self.habits.other_dash and (spaced or right[:1].isspace()) and not left[-1:].isalnum():
                cost += OTHER_DASH
            if not bare:
                cost += nothing
            elif alone:
                cost += _MARK_OR_WORD
            if bare in _DASHES and not self.habits.glues_dashes and left[-1:].isalpha() and right[:1].isalpha():
                cost += NOT_THE_HABIT
            if image in self.strewn:
                cost = cost_where_strewn(cost, bare, left, right, doubled=doubled)
            yield cost + half, mark

    def is_strange(self, image: str, left: str, right: str) -> bool:
        """Whether undamaged text would not hold this image here."""
        if image == "?":
            here = f"{left[-1:]}?{right}"
            return bool(_NO_QUESTION.match(here) or (self.proven and _MAYBE_NONE.match(here)))
        if image == GLUED_FOSSIL:
            return right[:1].isalpha() and left[-1:] != "" and not left[-1:].isspace() and left[-1:] not in "(*["
        if self.proven and not self._is_word(left, image, right):
            return True
        if image == _LEAD_OF_MARKS and _NO_LETTER.match(f"{left[-1:]}{image}{right[:1]}"):
            return True
        letters = all(self.ear.knows(c) for c in image if c.isalpha())
        signs = all(is_common(c) and not "\x80" <= c < "\xa0" and c != "\ufffd" for c in image if not c.isalpha())
        return not (letters and signs) or (len(image) > 1 and not image[1:].isalpha() and not image[1:].isspace())

    def _is_word(self, left: str, image: str, right: str) -> bool:
        """Whether the word that the image is part of is a known one as it stands."""
        at = len(left)
        words = (word for word in WORD.finditer(left + image + right) if word.start() <= at < word.end())
        return image[0].isalpha() and all(self.ear.is_known(word.group()) for word in words)


@lru_cache(maxsize=_REMEMBERED)
def parted(afters: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What an image may stand for: single letters, and the rest."""
    letters = tuple(after for after in afters if after[:1].isalpha() and len(after.casefold()) == 1)
    return letters, tuple(after for after in afters if after not in letters)


@lru_cache(maxsize=_REMEMBERED)
def _offer(name: str, image: str, languages: tuple[str, ...], *, proven: bool, joined: bool) -> Offer:
    ear = Ear(languages, "")
    known = [
        after
        for after in images(name)[image]
        if (proven or after.strip(" ") != "\xa0")
        and (after or joined or image[1:] != " ")
        and all(
            ear.knows(character)
            for character in after
            if character in alphabet() and (name in REPLACING or character not in COMBINING)
        )
    ]
    accents = tuple(after for after in known if after in COMBINING)
    words = [after for after in known if (after in alphabet() or after[:1].isalpha()) and after not in accents]
    return Offer(
        tuple(after for after in words if not after[0].isupper()),
        tuple(after for after in words if after[0].isupper()),
        tuple(after for after in known if after not in words and after not in accents),
        accents,
    )
