"""White space around lost tags: a space left before a comma or full stop, or behind a drop cap, and none left between
two sentences.

When an extractor takes `<a>cybersecurity</a>, biosecurity` apart, it leaves `cybersecurity , biosecurity`; when it
drops a line break it leaves `nations.This`. No language sets a space before a comma or full stop (French sets one
before `;`, `:`, `!` and `?`, which stay as they are), so that the first is damage wherever it stands in running text.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Final

from newsclean.model import Change
from newsclean.repair import initials

__all__ = ["RULES", "find"]

RULES: Final[Mapping[str, str]] = {
    "spacing.comma": "Removes a space before a comma.",
    "spacing.stop": "Removes a space before the full stop of a sentence.",
    "spacing.glued": "Inserts a space between two sentences that have none.",
    **initials.RULES,
}

_WORD_END: Final = r"[\w)\]”’\"'»%]"
_AFTER: Final = r"[ \t\u00a0\n]|[”’\"'»)\]](?!\w)|$"
_COMMA: Final = re.compile(rf"(?<={_WORD_END})(?P<gap>[ \t\u00a0]+)(?=,(?:{_AFTER})(?!\s*[,.]))")
_BEHIND_BLANK: Final = re.compile(r",(?<=[ \t\u00a0],)")
"""A quick look. It and the next begin with a plain sign, for which a search skips ahead, in a fifth of the time that
looking for each blank with its mark takes."""
_STOP: Final = re.compile(rf"\.(?<=[ \t\u00a0]\.)(?=(?:{_AFTER})\s*(?P<next>\S?))")
"""A full stop behind a space; a text has fewer stops than spaces, so that they are quicker to look for."""
_BLANKS: Final = frozenset(" \t\u00a0")
_GAP: Final = re.compile(r"(?<=[^\W\d_])[ \t\u00a0]+")
_GLUED_STOPS: Final = tuple(re.compile(rf"{stop}[”\"’»)]?(?=[^\W\d_])") for stop in (r"\.", "!", r"\?"))
"""One for each mark, as a search for a plain sign takes half the time of one for three."""
_LAST_WORD: Final = re.compile(r"(?<![^\s(\"“„«‘'’—–-])[^\W\d_]{3,}\Z")
"""A whole word at the end; two letters may be an abbreviation."""
_NEXT_WORD: Final = re.compile(r"(?P<word>[^\W\d_]+)(?=\s+\w|[ \t\u00a0]*,\s|[;:]\s|['’]\w)")
"""A word that runs on into a sentence; the space before a comma will be gone."""

_STOP_LINE: Final = 60
"""Code points from which a line is running text, in which ` . ` ends a sentence; on shorter ones it may part items, as
in `Reuters . 5 min read`. On the pages of `news` and `world` it stands 29 times on longer lines (the 15 looked at all
end a sentence) and 4 times on shorter ones, so the caution costs little."""

_FEWEST_WORDS: Final = 3
"""Words from which the text before a glued stop is a sentence; `call string.Format` has fewer. Of 45 places in clean
bodies of three corpora, 22 were looked at: all are lost spaces but `src.Close` in a text about code."""

_ONE_LETTER: Final = frozenset("AIÀÉEOУВСКОИЯ")
"""Words of one letter that begin sentences in European languages; other single capitals are initials or damage."""

_STRETCH: Final = 200
"""Code points looked back for the beginning of a sentence; three words are far shorter."""

_SENTENCE_END: Final = re.compile(r"[.!?\n]")

_DOMAINS: Final = frozenset(
    [
        "com",
        "org",
        "net",
        "gov",
        "edu",
        "info",
        "news",
        "tv",
        "io",
        "ai",
        "app",
        "js",
        "py",
        "html",
        "php",
        "pdf",
        "jpg",
    ]
)
"""What follows a full stop in names of sites and files, which are at times written with a capital."""


def find(text: str) -> list[Change]:
    """The spaces to be taken out and put in.

    >>> [(change.rule, change.at) for change in find("Security , police and trade.This is new .")]
    [('spacing.comma', 8), ('spacing.glued', 28)]
    >>> find("The U.S.Army, ASP.Net, booking.Com and Yahoo.Com. « Vraiment ? » dit-elle ; oui ! Wait . . . what?")
    []
    """
    changes = [*_commas(text), *_stops(text), *_glued(text), *initials.find(text)]
    return sorted(changes, key=lambda change: change.at)


def _commas(text: str) -> Iterator[Change]:
    if not _BEHIND_BLANK.search(text):
        return
    for match in _COMMA.finditer(text):
        yield Change("spacing.comma", match.start(), match["gap"], "", "no language sets a space before a comma")


def _stops(text: str) -> Iterator[Change]:
    for match in _STOP.finditer(text):
        starts_anew = not match["next"] or not (match["next"].islower() or match["next"] in ".,")
        if starts_anew and _line_length(text, match.start()) >= _STOP_LINE:
            gap = _gap(text, match.start())
            if gap is not None:
                yield Change("spacing.stop", gap.start(), gap.group(), "", "the full stop ends a sentence")


def _gap(text: str, stop: int) -> re.Match[str] | None:
    """The white space between a word and the stop."""
    start = stop
    while text[start - 1 : start] in _BLANKS:
        start -= 1
    return _GAP.match(text, start, stop)


def _line_length(text: str, at: int) -> int:
    end = text.find("\n", at)
    return (len(text) if end < 0 else end) - (text.rfind("\n", 0, at) + 1)


def _glued(text: str) -> Iterator[Change]:
    """A word in small letters, a stop and a capitalised word, at the end of what is long enough for a sentence."""
    for stop in chain.from_iterable(stops.finditer(text) for stops in _GLUED_STOPS):
        following = _NEXT_WORD.match(text, stop.end())
        if following is None or not _begins(following["word"]):
            continue
        # A last stretch of the sentence is enough to look at, so that a long text takes linear time.
        stretch = text[max(0, stop.start() - _STRETCH) : stop.start()]
        last = _LAST_WORD.search(stretch)
        if last is not None and last.group().islower() and _words(stretch) >= _FEWEST_WORDS:
            yield Change("spacing.glued", stop.end(), "", " ", "a sentence ends and the next begins")


def _words(stretch: str) -> int:
    """The words of the sentence that ends with the stretch."""
    return len(_SENTENCE_END.split(stretch)[-1].split())


def _begins(word: str) -> bool:
    """Whether a word begins a sentence and is no end of a name, such as that of a site."""
    return word[0].isupper() and (word[1:].islower() or word in _ONE_LETTER) and word.lower() not in _DOMAINS
