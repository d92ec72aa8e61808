"""Bytes that are not UTF-8: first the caller's encoding is tried, then the page's, then letter statistics."""

from dataclasses import replace
from math import exp
from typing import Final

from newsclean.decode.declared import Declaration, declared
from newsclean.decode.detect import Guess, ranked, sample
from newsclean.decode.mixed import utf8_runs
from newsclean.decode.names import widened
from newsclean.decode.reading import Reading
from newsclean.decode.salvage import salvaged, strict
from newsclean.model import ByteRepair

__all__ = ["as_given", "read"]

_MISFITS: Final = 0.05
"""Share of the bytes beyond ASCII that may be undefined in the caller's encoding before it is set aside, ratio. A page
has a stray byte or two; a wrong multi-byte encoding leaves many more. Most one-byte encodings leave none undefined:
then the caller is believed."""

_SURE_GIVEN, _SURE_DECLARED, _SURE_ALONE = 0.95, 0.95, 0.7
"""Confidence in the caller's word, in a declaration that the letters bear out, and in one they cannot judge."""

_TRUST: Final = 8.0
"""Nats that a declaration is worth against the letters. Of 399 legacy texts with 24 bytes or more beyond ASCII the
right reading led the next different one by 7.5 or more in 99 %, so a wrong declaration is overruled and a lone accent
is not enough to do it."""

_UNFIT: Final = 11.0
"""Nats for each byte beyond ASCII above which no codec of ours explains the text, and charset-normalizer is asked.
Right readings of those 399 cost 2.1-9.2."""

_FEWEST_ASKED: Final = 24
"""Bytes beyond ASCII below which charset-normalizer has too little to go by: it was wrong on 7 of 7 such texts."""

_SCALE, _SUREST = 5.0, 0.99
"""Nats that halve the doubt, about, and the most that statistics are worth."""

_HIGH: Final = bytes(range(0x80, 0x100))

_PREFERRED: Final = {"cp932": ("shift_jis", "cp932"), "cp950": ("big5", "cp950", "big5hkscs")}
"""Codec → what reads it, plainest first. Python's `shift_jis` gives the wave dash U+301C that EUC-JP and ISO-2022-JP
give for the same sign, where `cp932` gives a full-width tilde; `cp932` is for the characters Windows added."""


def as_given(raw: bytes, given: str) -> Reading | None:
    """The reading in the caller's encoding; None if too many bytes do not fit it.

    >>> as_given("“Rain”".encode("cp1252"), "iso8859-1").found
    'given by the caller as iso8859-1, read as cp1252'
    >>> as_given("Größe, Länge, Höhe".encode("cp1252"), "utf-8") is None
    True
    """
    codec = given if given.startswith(("utf-16", "utf-32")) else widened(given)
    text, repairs = salvaged(raw, codec)
    beyond = _beyond_ascii(raw)
    if sum(len(repair.raw) for repair in repairs) > max(1, _MISFITS * beyond):
        return None
    found = f"given by the caller as {given}" if codec == given else f"given by the caller as {given}, read as {codec}"
    return Reading(text, codec, _SURE_GIVEN, found, tuple(repairs))


def read(raw: bytes) -> Reading:
    """The likeliest reading: the declared one where the letters allow it.

    >>> read(b"<meta charset=iso-8859-2>" + "Es regnet, schöne Grüße".encode("cp1252")).text[-23:]
    'Es regnet, schöne Grüße'
    >>> read("Mówią, że będzie padać".encode("cp1250")).found
    'detected: the letters read best as pl'
    """
    declaration = declared(raw)
    looked_at = sample(raw)
    guesses = _trusting(ranked(looked_at), declaration)
    best = guesses[0]
    if declaration and declaration.codec == best.codec:
        return _decoded(raw, best, _SURE_DECLARED, declaration.found)
    if declaration and (alone := _unjudged(raw, declaration, guesses)):
        return alone
    beyond = _beyond_ascii(looked_at)
    if beyond >= _FEWEST_ASKED and best.cost > _UNFIT * beyond and (asked := _asked(raw, looked_at)):
        return asked
    found = f"detected: the letters read best as {best.language}"
    if declaration:
        found += f", against {declaration.label} declared in {declaration.place}"
    return _decoded(raw, best, _confidence(looked_at, guesses), found)


def _beyond_ascii(raw: bytes) -> int:
    return len(raw) - len(raw.translate(None, _HIGH))


def _trusting(guesses: list[Guess], declaration: Declaration | None) -> list[Guess]:
    if declaration is None:
        return guesses
    trusted = (
        replace(guess, cost=guess.cost - _TRUST) if guess.codec == declaration.codec else guess for guess in guesses
    )
    return sorted(trusted, key=lambda guess: guess.cost)


def _unjudged(raw: bytes, declaration: Declaration, guesses: list[Guess]) -> Reading | None:
    """The declared encoding if it is one that the letters know nothing of, and all bytes fit it."""
    if declaration.codec in {guess.codec for guess in guesses}:
        return None
    text = strict(raw, declaration.codec)
    return None if text is None else Reading(text, declaration.codec, _SURE_ALONE, declaration.found)


def _asked(raw: bytes, looked_at: bytes) -> Reading | None:
    """What charset-normalizer makes of text in none of our languages: it judges scripts and noise, not letters."""
    from charset_normalizer import from_bytes

    match = from_bytes(looked_at).best()
    text = strict(raw, match.encoding) if match else None
    if match is None or text is None:
        return None
    return Reading(text, match.encoding, _SURE_ALONE * (1 - match.chaos), "detected by charset-normalizer")


def _decoded(raw: bytes, guess: Guess, confidence: float, found: str) -> Reading:
    """The whole input in the codec of a guess, with runs of UTF-8 read as such."""
    codec = next((name for name in _PREFERRED.get(guess.codec, ()) if strict(raw, name) is not None), guess.codec)
    pieces: list[str] = []
    repairs: list[ByteRepair] = []
    done = 0
    for run in utf8_runs(raw, guess):
        before, misfits = salvaged(raw[done : run.at], codec)
        pieces += (before, run.text)
        repairs += (*(replace(misfit, at=misfit.at + done) for misfit in misfits), run)
        done = run.at + len(run.raw)
    rest, misfits = salvaged(raw, codec, done)
    repairs += misfits
    return Reading("".join((*pieces, rest)), codec, confidence, found, tuple(repairs))


def _confidence(looked_at: bytes, guesses: list[Guess]) -> float:
    """From how much the next reading that differs costs more."""
    best = guesses[0]
    text = looked_at.decode(best.codec, "replace")
    for other in guesses[1:]:
        if looked_at.decode(other.codec, "replace") != text:
            return min(_SUREST, 1 - 0.5 * exp((best.cost - other.cost) / _SCALE))
    return _SUREST
