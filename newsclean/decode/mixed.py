"""Two encodings in one input: foreign paragraphs in a UTF-8 page, and UTF-8 runs in a page of an older encoding.

Content systems paste feeds, comments and old archives together without converting them. The reading of the whole stays,
and only the stretches that another encoding explains better are read in that one.
"""

import re
from collections.abc import Iterator
from typing import Final

from newsclean.decode.detect import Guess, ranked, sample
from newsclean.decode.letters import letters
from newsclean.decode.plausibility import language_cost, pairs_of
from newsclean.decode.utf8 import BAD, CESU, GOOD, Foreign, Stretch
from newsclean.model import ByteRepair

__all__ = ["foreign_paragraphs", "utf8_runs"]

_PARAGRAPH: Final = re.compile("[^\n\r<>\x00]+")

_FEWEST, _FEWEST_AMONG_GOOD = 2, 6
"""Bytes of another encoding that make a paragraph foreign: without any character of UTF-8 in it, and with some; fewer
are mended one by one as Windows-1252. A word of Cyrillic has six."""

_CLEARLY: Final = 8.0
"""Nats by which another codec must beat Windows-1252 for those paragraphs."""

_UTF8_RUN: Final = re.compile(
    rb"(?<![\x80-\xff])(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+(?![\x80-\xff])"
)
_BETTER: Final = 3.0
"""Nats by which UTF-8 must be the better reading of a run."""

_RUNS_JUDGED: Final = 4096
"""Different runs that are judged; a page has some hundreds."""


def foreign_paragraphs(text: str, stretches: list[Stretch]) -> list[Foreign]:
    """The paragraphs of an escaped text that are in another encoding, with how they should read."""
    if sum(len(CESU.sub(b"", stretch.raw)) for stretch in stretches) < _FEWEST:
        return []
    rows = [match for match in _PARAGRAPH.finditer(text) if _is_foreign(match.group())]
    if not rows:
        return []
    raws = [match.group().encode("utf-8", "surrogateescape") for match in rows]
    guesses = ranked(sample(b"\n".join(raws)))
    windows = next(guess.cost for guess in guesses if guess.codec == "cp1252")
    if windows - guesses[0].cost < _CLEARLY:
        return []
    codec = guesses[0].codec
    return [
        Foreign(match.start(), match.group(), codec, raw.decode(codec, "replace"))
        for match, raw in zip(rows, raws, strict=True)
    ]


def _is_foreign(paragraph: str) -> bool:
    bad = sum(len(CESU.sub(b"", match.group().encode("utf-8", "surrogateescape"))) for match in BAD.finditer(paragraph))
    good = len(GOOD.findall(paragraph))
    return bad >= (_FEWEST_AMONG_GOOD if good else _FEWEST) and bad > good


def utf8_runs(raw: bytes, guess: Guess) -> Iterator[ByteRepair]:
    """Runs in text of a single-byte codec that make better sense in its language as UTF-8."""
    if guess.codec not in letters().writes:
        return
    judged: dict[bytes, str] = {}
    for match in _UTF8_RUN.finditer(raw):
        start, end = match.span()
        run = raw[max(0, start - 1) : end + 1]
        if run not in judged:
            if len(judged) >= _RUNS_JUDGED:
                return
            judged[run] = _as_utf8(run, match.group(), guess)
        if judged[run]:
            yield ByteRepair(start, match.group(), "utf-8", judged[run])


def _as_utf8(run: bytes, inner: bytes, guess: Guess) -> str:
    """The UTF-8 reading of a run with its neighbours if it is clearly the better one, else nothing."""
    try:
        utf8, text = run.decode("utf-8"), inner.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    legacy = run.decode(guess.codec, "replace")
    languages = [letters().languages[guess.language]]
    as_utf8, as_legacy = (language_cost(pairs_of(reading).items(), languages, {})[0] for reading in (utf8, legacy))
    return text if as_utf8 + _BETTER < as_legacy else ""
