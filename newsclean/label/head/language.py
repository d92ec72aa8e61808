"""The story's language: what the page declares, unless the letters or the commonest words say otherwise."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Final

from newsclean.deferred import deferred
from newsclean.label.latin import respelled, table
from newsclean.model import Document, Fact

__all__ = ["language"]

_ENOUGH: Final = 4_000
"""Code points of the body that are looked at: a page of print."""

_SCRIPTS: Final = {
    "ja": "\u3041-\u30ff",
    "ko": "\uac00-\ud7af\u1100-\u11ff",
    "zh": "\u4e00-\u9fff",
    "th": "\u0e01-\u0e3a",
    "he": "\u05d0-\u05ea",
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "ka": "\u10d0-\u10ff",
    "hy": "\u0561-\u0587",
    "ta": "\u0b80-\u0bff",
    "te": "\u0c00-\u0c7f",
    "bn": "\u0980-\u09ff",
    "pa": "\u0a01-\u0a7f",
    "gu": "\u0a81-\u0aff",
    "kn": "\u0c80-\u0cff",
    "ml": "\u0d00-\u0d7f",
    "si": "\u0d81-\u0dff",
    "lo": "\u0e81-\u0eff",
    "my": "\u1000-\u109f",
    "am": "\u1200-\u137f",
    "km": "\u1780-\u17ff",
}
"""Scripts that one language, or one above all others, is printed in; kana before Han, since Japanese mixes both."""

_SHARED: Final = {
    "arabic": ("\u0620-\u06ff", ("ar", "fa", "ur", "ps", "ckb", "ug", "sd")),
    "devanagari": ("\u0904-\u097f", ("hi", "mr", "ne")),
    "cyrillic": ("\u0400-\u04ff", ("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg")),
}
"""Scripts that several languages share, the commonest first where nothing else tells."""

_LETTERS: Final[Mapping[str, str]] = {
    "ar": "ةىأإ", "fa": "پچژگکی", "ur": "ٹڈڑںےہپچگکی", "ps": "ټډړږښګڼۍېځڅ", "ckb": "ڕڵۆێەپچژگکی", "ug": "ەۇۆۈېڭپچژگ",
    "sd": "ڪھڻڙڏڌڄڳٻٿ", "ru": "ыэё", "uk": "іїєґ", "bg": "ъщ", "sr": "јљњђћџ", "mk": "јљњѓќѕ", "be": "іўыэ",
    "kk": "әғқңөұүһі", "ky": "ңөүыэ", "mn": "өүыэ", "tg": "ӣӯҷҳғқъ",
}  # fmt: skip
"""Letters that some of the languages of a script have and others lack: the text's own language has most of them."""

_ANY_SCRIPT: Final = deferred(f"[{''.join(_SCRIPTS.values())}{''.join(signs for signs, _ in _SHARED.values())}]")
"""A letter of any of them: most texts hold none, and their letters need no counting."""

_WORDS: Final[Mapping[str, str]] = {
    "en": "the of and to in that is was for with on as by at from are have it this be a an he his they not who but",
    "de": "der die und das den von ist nicht mit auf für dem ein eine sich des im zu auch wird in es er sie bei aus",
    "fr": "le la les des et une est pour dans que qui sur pas au du par avec plus ce sont de un a il elle en se ne",
    "es": "de la el los las del que en y a una un para con por se su es más como pero está fue lo al ha no sus sobre",
    "it": "di e il che la per una un a è non sono con del della gli si le più anche nel alla dei in ha da lo al i ma",
    "pt": "de e o a os que uma um não para com por do da em no na mais como foi ao são dos seu se as das ou pelo pela",
    "ca": "de la i el que a els en les un una per amb del no és al es ha dels van més com seva però també ser aquest",
    "nl": "de het een van en dat is niet zijn voor met op te aan ook door maar bij naar uit in er die om werd hebben",
    "af": "die en van in is nie het dat vir met op wat te aan om by hy sy was ook uit maar na dit word hulle sal",
    "sv": "och att det som är på för av inte med den till har ett om jag var från han men i en de sig vid också",
    "no": "og det som er på for av ikke med den til har et om jeg var fra han men å at i en de seg etter ble mot vi",
    "da": "og det at som er på for af ikke med den til har et om jeg var fra han men i en de sig efter blev mod vi",
    "is": "og að í á sem er það til við um var ekki en með fyrir hann af því frá hafa hefur þá eru hún verið",
    "fi": "ja on ei että se hän oli ovat mutta myös kun kuin joka sekä niin ole tai jo vain mukaan ennen sanoo ollut",
    "et": "ja on ei et ta see oli ka kui mis ning aga seda oma nii välja pole siis veel kes olid ütles",
    "pl": "i w na z nie się do że jest to o jak po co za od dla ale przez są oraz był a jego które który",
    "cs": "a je se na v že to s z do o ve jako by pro ale byl si po jsou i k za jeho které který podle při",
    "sk": "a je sa na v že to s z do o vo ako by pre ale bol si po sú aj i k za jeho ktoré ktorý podľa pri",
    "sl": "je in na v se da za so ki s z po pri tudi bi bo od kot pa o do ne ni ter še bil bila več ali",
    "hr": "i je u na se da su za od s a o kako koji koje iz što nije će bi ali ili po do te biti bio",
    "lt": "ir kad į yra su iš tai o bet kaip ne jis ar už dėl nuo buvo apie jau tik jo prie po per",
    "lv": "un ir ka ar no uz par arī tas bet kā vai lai pie tika nav gan vairāk pēc kas ko viņš bija jau",
    "ro": "și de la în a cu pe care nu o un să din mai este pentru ca fost au sunt se al ale prin dar iar fi",
    "hu": "a az és hogy nem is egy meg van de volt ez csak már mint azt ki ha még el szerint akkor után is",
    "sq": "të e në i dhe me një për nga se që është më ka nuk u do ai kjo si janë ishte por edhe ky",
    "tr": "ve bir bu da de için ile olarak çok daha gibi olan ne kadar sonra en o değil var ise dedi iki her yeni diye",
    "az": "və bir bu də da ki ilə üçün olan daha çox edib edən görə sonra həm kimi o var isə edilib olub",
    "id": "yang dan di ini dengan untuk dari itu dalam tidak pada akan juga ke bisa ada oleh sudah kami saat para ia",
    "tl": "ang ng sa na mga at ay ni si nang para ito siya hindi niya may kung din rin ko ka pa",
    "vi": "và của là có cho không được trong một các người với đã những này để từ khi đến ở ra vào làm năm tại nhiều",
    "sw": "ya na wa kwa katika ni la za kuwa hii kama cha baada hiyo alisema huo yake hata pia watu bila mwaka wake",
}
_MOST_WORDS: Final = 600
"""Words that are counted: the commonest ten make up a quarter of any six hundred."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_SCRIPT_SHARE: Final = 0.3
"""Share of letters in a script from which it is the text's own (ratio): Latin names stand in every script."""

_KANA_SHARE: Final = 0.1
"""Share of kana among letters that makes a text Japanese; Chinese news has none."""

_FEWEST_WORDS: Final = 20
"""Words below which common words prove nothing."""

_COMMON_SHARE: Final = 0.12
"""Share of its commonest words that makes a text of a language: running prose has 0.25 and more (ratio)."""

_ENDINGS_SHARE: Final = 0.06
_OUTDONE: Final = 2
"""The same for languages that say by endings what others say by words, such as Turkish and Finnish, and how many times
more of its words than of any other language's the text must have."""


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
            return declared if declared in sharing else _by_letters(text, sharing)
    return None


def _by_letters(text: str, sharing: Sequence[str]) -> str:
    """The language of a shared script whose own letters the text has most of."""
    letters = Counter(text.lower())
    return max(sharing, key=lambda code: sum(letters[sign] for sign in _LETTERS.get(code, "")))


def _by_words(words: Sequence[str]) -> str | None:
    """The language whose commonest words are most among these."""
    if len(words) < _FEWEST_WORDS:
        return None
    spoken = _spoken()
    counts = dict.fromkeys(_WORDS, 0)
    # A word such as "de" is common in ten languages: how often it stands here is counted once for all of them.
    for word, times in Counter(filter(spoken.__contains__, words)).items():
        for code in spoken[word]:
            counts[code] += times
    best = max(counts, key=counts.__getitem__)
    *_, second, most = sorted(counts.values())
    share = most / len(words)
    plain = share >= _COMMON_SHARE or (share >= _ENDINGS_SHARE and most >= _OUTDONE * second)
    return best if plain else None


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
