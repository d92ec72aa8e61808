"""Characters that were replaced: `H�nault`, `C?rdoba`, `Alzheimer�s`.

A byte that made no sense became U+FFFD, a character that a codec lacks became a question mark. What stood there is
gone; the words and the punctuation around tell it, or nothing does.
"""

import re
from dataclasses import replace
from typing import Final

from newsclean.deferred import deferred
from newsclean.model import Change
from newsclean.repair.mojibake.lossy.images import REPLACED_BYTES, starts
from newsclean.repair.mojibake.lossy.question_rows import spelled_out
from newsclean.repair.mojibake.lossy.resolve import resolve
from newsclean.repair.words import WORD, Ear

__all__ = ["replaced"]

_INSIDE: Final = re.compile(r"\?(?<=[^\W\d_]\?)(?!\w+=)(?:[^\W\d_A-Z]|(?<=[^a-z]\?|\b[a-z]\?)[A-Z])")
"""One inside a word: not where a query begins (`photo.jpg?fit=800`), nor between glued sentences (`Who?When`).
The signs here begin with the question mark itself, so that the search passes all else at a stretch."""
_OPENS: Final = re.compile(r"\?(?:(?<=[\s(]\?)|(?<=\A\?))[^\W\d_]")
"""A question mark in front of a word: no language writes that, it was a quote."""
_CLOSES: Final = re.compile(r",\?(?=\s|\Z)")
"""One behind a comma, which no question ends with."""
_BETWEEN: Final = re.compile(r"\? (?<=[^\W\d_]{2} \? )[a-z](?![^?\n]* : )")
"""One between spaces, and the sentence goes on: a dash, where nobody puts spaces in front of question marks. Programs
choose so between two things: `x ? y : z`."""
_SPACED: Final = re.compile(
    r" \?(?! [a-z])|(?:^|[.!?…:;] |[“\"‘'(])"
    r"(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|shall|"
    r"should|may|might|must)\b[^.!?\n]{,200} \?",
    re.IGNORECASE | re.MULTILINE,
)
"""One behind a space that ends a sentence, or that a question stands before: its author puts spaces there."""
_SPARSEST: Final = 40
_SHORT: Final = 1000
"""Code points to one such between spaces, from which they may be dashes, in texts of a thousand and more: of the bodies
of the corpora the one with most dashes there has one in 169. Rows are no prose, and each place would be weighed."""
_UNCLOSED: Final = deferred(
    "|".join(
        rf"{opening}(?=[^{marks}\n]*(?:{again}|\n|\Z))[^{marks}\n]*?"
        r"(?:\.\?(?=\s|\Z)|\?,|\? [a-zà-ž(–—]|\?[.;:](?=\s|\Z)|[!?]\?(?=[.,;]| [a-zà-ž]))"
        for opening, again, marks in (
            ("“", "“", "“”"),
            ("„", "„", "„“”"),
            ("«", "«", "«»"),
            (r"”(?<![^\s(]”)(?=\w)", "(?!)", "”"),
        )
    )
)
"""One behind a full stop, before a comma or where the sentence goes on, where a quotation is open that nothing closes:
in 1,000 clean bodies there is none."""
_ROWS: Final = re.compile("\ufffd+")
"""Signs in a row: where none stands alone in the whole text, each is one byte of a character of several."""
_ASKING: Final = re.compile(r"(?<=\w)\?\?(?=\s*(?:[^\Wa-z]|\Z))")
"""Two question marks where a sentence may end: of all that two bytes can be, a letter alone is likelier there."""
_SIGNS: Final = (_INSIDE, _OPENS, _CLOSES, _UNCLOSED, _BETWEEN)

_MOST_LOST: Final = 0.35
"""Share of letters that U+FFFD may stand for: of Vietnamese, which in Latin letters has most beyond ASCII, 0.3 are. Of
72 paragraphs with more, in 7,824 fresh windows, none came out, and they took a third of the time of all."""


def replaced(text: str, _proven: tuple[str, ...]) -> list[Change]:
    """The changes that put back what was replaced, where one character alone fits.

    >>> text = "El agente trabajaba en la seguridad del Parlamento, seg�n ha dicho la polic�a, y no ha sido detenido."
    >>> [change.after for change in replaced(text, ())]
    ['ú', 'í']
    >>> replaced("Who are you? Where?when? It is said that he would have been there.", ())
    []
    """
    name = _name(text)
    if not name:
        rows = spelled_out(text)
        return _of_rows(text, rows) if rows != text else []
    ear = Ear.of(text, doubtful=starts(name))
    asks = name == "question"
    if asks and not _are_none(text, ear):
        return []
    return [repair.change for repair in resolve(text, name, ear, proven=asks)]


def _of_rows(text: str, rows: str) -> list[Change]:
    """The same where rows of question marks were given the sign of replaced bytes, if they prove to be that."""
    ear = Ear.of(rows, doubtful=starts(REPLACED_BYTES))
    found = [repair.change for repair in resolve(rows, REPLACED_BYTES, ear, proven=False)]
    if not any(_tells(change, rows, ear) and not _may_ask(change, text) for change in found):
        return []
    return [
        replace(change, before=text[change.at : change.end])
        for change in found
        if change.after.isalpha() or not _ASKING.match(text, change.at)
    ]


def _may_ask(change: Change, text: str) -> bool:
    """Whether a row behind a word may be what somebody asked with: `Wait???what did he say`."""
    return not change.after.isalpha() and change.after != "’" and text[change.at - 1 : change.at].isalnum()


def _are_none(text: str, ear: Ear) -> bool:
    """Whether some question mark of a text is none: by its place, or as it makes a known word of the letters beside."""
    if ear.languages[:1] == ("en",) and _BETWEEN.search(text) and not _SPACED.search(text):
        return True
    return any(sign.search(text) for sign in (_OPENS, _CLOSES, _UNCLOSED)) or any(
        _tells(repair.change, text, ear) for repair in resolve(text, "question", ear, proven=False)
    )


def _name(text: str) -> str:
    """What was replaced: characters by U+FFFD or by question marks, or bytes of UTF-8 by U+FFFD; empty if nothing."""
    if "\ufffd" not in text:
        may_be = "?" in text and text.count(" ? ") * _SPARSEST <= max(len(text), _SHORT)
        return "question" if may_be and any(sign.search(text) for sign in _SIGNS) else ""
    if len(min(_ROWS.findall(text), key=len)) > 1:
        return REPLACED_BYTES
    lost = text.count("\ufffd")
    return "fffd" if lost <= (lost + sum(map(str.isalpha, text))) * _MOST_LOST else ""


def _tells(change: Change, text: str, ear: Ear) -> bool:
    """Whether what was put back makes a contraction, a known word, or a mark beside words."""
    return change.after == "’" or ear.is_known(_word_of(change, text))


def _word_of(change: Change, text: str) -> str:
    whole = text[max(change.at - 30, 0) : change.at] + change.after + text[change.end : change.end + 30]
    at = min(change.at, 30)
    return next((word.group() for word in WORD.finditer(whole) if word.start() <= at < word.end()), "")
