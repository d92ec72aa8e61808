"""The story's language: what the page declares, unless the letters or the commonest words say otherwise."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain, islice, repeat
from typing import Final

from newsclean.label.latin import respelled, table
from newsclean.model import Document, Fact

__all__ = ["language"]

_ENOUGH = 4_000
"""Code points of the body that are looked at: a page of print."""

_SCRIPTS: Final = {
    "ja": "\u3041-\u30ff",
    "ko": "\uac00-\ud7af",
    "zh": "\u4e00-\u9fff",
    "th": "\u0e01-\u0e3a",
    "he": "\u05d0-\u05ea",
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "ka": "\u10d0-\u10ff",
    "hy": "\u0561-\u0587",
    "ta": "\u0b80-\u0bff",
    "te": "\u0c00-\u0c7f",
    "bn": "\u0980-\u09ff",
}
"""Scripts that one language, or one above all others, is printed in; kana before Han, since Japanese mixes both."""

_SHARED: Final = {
    "arabic": ("\u0620-\u06ff", ("ar", "fa", "ur", "ps", "ckb", "ug", "sd")),
    "devanagari": ("\u0904-\u097f", ("hi", "mr", "ne")),
    "cyrillic": ("\u0400-\u04ff", ("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg")),
}
"""Scripts that several languages share, the commonest first where nothing else tells."""

_ANY_SCRIPT: Final = re.compile(f"[{''.join(_SCRIPTS.values())}{''.join(signs for signs, _ in _SHARED.values())}]")
"""A letter of any of them: most texts hold none, and their letters need no counting."""

_WORDS: Final[Mapping[str, str]] = {
    "en": "the of and to in that is was for with on as by at from are have it this be",
    "de": "der die und das den von ist nicht mit auf für dem ein eine sich des im zu auch wird",
    "fr": "le la les des et une est pour dans que qui sur pas au du par avec plus ce sont",
    "es": "el los las del que una para con por se su es más como pero está fue lo al ha",
    "it": "il di che la per una non sono con del della gli si le più anche nel alla è dei",
    "pt": "o os que uma não para com por do da em no na mais como foi ao são dos seu",
    "nl": "de het een van en dat is niet zijn voor met op te aan ook door maar bij naar uit",
    "sv": "och att det som är på för av inte med den till har ett om jag var från han men",
    "no": "og det som er på for av ikke med den til har et om jeg var fra han men å",
    "da": "og det at som er på for af ikke med den til har et om jeg var fra han men",
    "fi": "ja on ei että se hän oli ovat mutta myös kun kuin joka sekä niin ole tai jo vain",
    "pl": "i w na z nie się do że jest to o jak po co za od dla ale przez są",
    "cs": "a je se na v že to s z do o ve jako by pro ale byl si po jsou",
    "ro": "și de la în a cu pe care nu o un să din mai este pentru ca fost au sunt",
    "hu": "a az és hogy nem is egy meg van de volt ez csak már mint azt ki ha még el",
    "tr": "ve bir bu da de için ile olarak çok daha gibi olan ne kadar sonra en o değil var ise",
    "id": "yang dan di ini dengan untuk dari itu dalam tidak pada akan juga ke bisa ada oleh",
    "vi": "và của là có cho không được trong một các người với đã những này để từ khi",
}
_MOST_WORDS: Final = 600
"""Words that are counted: the commonest ten make up a quarter of any six hundred."""
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPT_SHARE = 0.3
"""Share of letters in a script from which it is the text's own (ratio): Latin names stand in every script."""

_KANA_SHARE = 0.1
"""Share of kana among letters that makes a text Japanese; Chinese news has none."""

_FEWEST_WORDS = 20
"""Words below which common words prove nothing."""

_COMMON_SHARE = 0.12
"""Share of its commonest words that makes a text of a language: running prose has 0.25 and more (ratio)."""


def language(document: Document) -> Fact | None:
    """The ISO 639 code and how it is known, or None where nothing tells.

    >>> from newsclean.model import Block, Source, Span
    >>> text = "雨が町に降った。"
    >>> language(Document(Source(text), (Block(text, Span(0, len(text))),)))
    Fact(name='language', value='ja', origin='script')
    """
    declared = next(
        ((_primary(fact.value), fact.origin) for fact in document.evidence if fact.name == "language"), None
    )
    text = _beginning(document)
    latin = respelled(text, _latin())
    script = _by_script(text, declared[0] if declared else "") if latin is None else None
    if script is not None:
        if declared is not None and declared[0] == script:
            return Fact("language", script, declared[1])
        return Fact("language", script, "script")
    spoken = _by_words(_words(text) if latin is None else latin.split(None, _MOST_WORDS)[:_MOST_WORDS])
    if declared is not None and (spoken is None or declared[0] == spoken or declared[0] not in _WORDS):
        return Fact("language", declared[0], declared[1])
    return Fact("language", spoken, "words") if spoken is not None else None


def _beginning(document: Document) -> str:
    """The body as far as it is looked at, without putting all of it together."""
    parts: list[str] = []
    left = _ENOUGH
    for block in document.blocks:
        if block.role in document.keep and block.text and not block.story:
            parts.append(block.text)
            left -= len(block.text)
            if left <= 0:
                break
    return "\n\n".join(parts)[:_ENOUGH]


def _primary(tag: str) -> str:
    """`en-GB` and `en_US` are both `en`."""
    code = re.split(r"[-_]", tag.strip().lower(), maxsplit=1)[0]
    return {"nb": "no", "nn": "no", "iw": "he", "in": "id"}.get(code, code)


def _by_script(text: str, declared: str) -> str | None:
    """The language a script stands for; of a script that several share, the declared one if it is among them."""
    if _ANY_SCRIPT.search(text) is None:
        return None
    letters = max(sum(map(str.isalpha, text)), 1)
    for code, signs in _SCRIPTS.items():
        if len(re.findall(f"[{signs}]", text)) / letters >= (_KANA_SHARE if code == "ja" else _SCRIPT_SHARE):
            return code
    for signs, sharing in _SHARED.values():
        if len(re.findall(f"[{signs}]", text)) / letters >= _SCRIPT_SHARE:
            return declared if declared in sharing else sharing[0]
    return None


def _by_words(words: Sequence[str]) -> str | None:
    """The language whose commonest words are most among these."""
    if len(words) < _FEWEST_WORDS:
        return None
    counts = Counter(chain.from_iterable(map(_spoken().get, words, repeat(()))))
    best = max(_WORDS, key=lambda code: counts[code])
    return best if counts[best] / len(words) >= _COMMON_SHARE else None


def _words(text: str) -> list[str]:
    """The text's first words in small letters."""
    return [match.group().lower() for match in islice(_WORD.finditer(text), _MOST_WORDS)]


@cache
def _latin() -> bytes:
    return table(lambda character: character.lower() if _WORD.match(character) else " ")


@cache
def _spoken() -> Mapping[str, tuple[str, ...]]:
    """The languages in which each common word is one."""
    codes: dict[str, list[str]] = {}
    for code, words in _WORDS.items():
        for word in dict.fromkeys(words.split()):
            codes.setdefault(word, []).append(code)
    return {word: tuple(spoken) for word, spoken in codes.items()}
