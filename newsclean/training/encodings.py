"""Makes the letter statistics that tell sister codecs apart: `python -m newsclean.training.encodings`.

Writes `newsclean/decode/tables/letters.xz`: for each language the cost of a letter behind another letter, in tenths of
a nat, one byte each; for each codec the languages it can write. Sources, all free to use:

* jusText's stop lists (BSD 2-Clause): the frequent words of about 70 languages, most frequent first;
* Babel's names of places, languages and months (BSD 3-Clause; the data is Unicode CLDR, Unicode License v3);
* article bodies of the corpora beside the checkout (CC BY 4.0, Apache 2.0, MIT), of which only the counts are kept.

Needs `justext` and `babel` from the train extra.
"""

import json
import lzma
import math
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Final

import regex

__all__ = ["main"]

_ROOT = Path(__file__).resolve().parents[2]
_CORPORA = _ROOT / ".." / "shared" / "corpora"
_TABLE = _ROOT / "newsclean" / "decode" / "tables" / "letters.xz"

LISTS: Final = {
    "af": "Afrikaans", "sq": "Albanian", "ar": "Arabic", "eu": "Basque", "be": "Belarusian",
    "bs": "Bosnian", "br": "Breton", "bg": "Bulgarian", "ca": "Catalan", "hr": "Croatian", "cs": "Czech",
    "da": "Danish", "nl": "Dutch", "en": "English", "eo": "Esperanto", "et": "Estonian", "fi": "Finnish",
    "fr": "French", "gl": "Galician", "de": "German", "el": "Greek", "he": "Hebrew", "hu": "Hungarian",
    "is": "Icelandic", "id": "Indonesian", "ga": "Irish", "it": "Italian", "ko": "Korean", "lv": "Latvian",
    "lt": "Lithuanian", "lb": "Luxembourgish", "mk": "Macedonian", "mt": "Maltese", "nb": "Norwegian_Bokmal",
    "nn": "Norwegian_Nynorsk", "fa": "Persian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sr": "Serbian", "sk": "Slovak", "sl": "Slovenian", "es": "Spanish", "sw": "Swahili", "sv": "Swedish",
    "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "cy": "Welsh",
}  # fmt: skip
"""Language → the name of its stop list in jusText."""

ONLY_IN_BABEL: Final = ("th", "fo", "ja", "zh_Hans", "zh_Hant")
"""Languages without a stop list; their letters are counted in Babel's names and, where there are any, in bodies."""

COUNTRIES: Final = {
    "de": "de", "at": "de", "no": "nb", "es": "es", "it": "it", "se": "sv", "tr": "tr", "pl": "pl", "fr": "fr",
    "dk": "da", "pt": "pt", "ru": "ru", "ua": "ru", "jp": "ja", "kr": "ko", "id": "id", "us": "en", "uk": "en",
}  # fmt: skip
"""Country of a newspaper → the language of its pages in the `world` corpus (the one Ukrainian paper is in Russian)."""

CODECS: Final = (
    "cp1252", "iso8859-15", "cp1250", "iso8859-2", "cp1251", "koi8-r", "koi8-u", "iso8859-5", "cp866", "mac-cyrillic",
    "cp855", "cp1253", "iso8859-7", "cp737", "cp1254", "cp1255", "iso8859-8", "cp862", "cp1256", "iso8859-6",
    "cp1257", "iso8859-13", "iso8859-4", "cp775", "cp1258", "cp874", "iso8859-3", "iso8859-10", "iso8859-14",
    "iso8859-16", "mac-roman", "mac-latin2", "mac-iceland", "cp437", "cp850", "cp852",
)  # fmt: skip
"""Single-byte codecs that text on the web is found in: WHATWG's, and what DOS and old Macintosh left in archives."""

_MOST = 118
"""Most that a letter of the language costs, tenths of a nat: a little less than a guest from another language."""

_WRITES_A_LANGUAGE = 0.997
"""Share of a language's letters that a codec must have to be a candidate for it. Measured: French in code page 850 (no
œ) stays in at 0.9990, Romanian with commas below in windows-1250 stays out at 0.984."""

OLD_SPELLINGS: Final = {"ro": ("ro", "șț", "şţ"), "fa": ("fa", "یک", "يك"), "ur": ("ur", "ی", "ي")}
"""Letters that old codecs lack, and what people typed in their place: Romanian cedillas, Arabic forms in Persian and
Urdu. The spelling is counted as a language of its own, named with a trailing plus sign."""

_ALPHABET = 72
"""Letters kept per language, the most frequent first; Vietnamese in decomposed form needs 45, Urdu 60."""

_RARE = 3e-6
"""Share of a language's letters below which a letter is a guest: named entities in foreign spelling."""

_NAMES_WEIGHT = 0.15
"""Weight of Babel's names against running text, ratio: names are full of foreign letters, so they only fill gaps."""

_ZIPF_OFFSET, _ZIPF_POWER = 8.0, 0.8
"""A stop list gives ranks, no counts; word frequency falls about as (rank + offset) ** -power. Flatter than Zipf's law,
so that the long tail of words with rare letters counts."""

_UNSEEN, _UNSEEN_IN_NAMES = 0.02, 0.15
"""Share of probability that goes to the letter's own frequency, whatever stands before it; more where only names of
places were counted, whose spelling is foreign."""

_TONES = "\u0300\u0301\u0303\u0309\u0323"
"""Grave, acute, tilde, hook above, dot below: the tone marks that windows-1258 writes behind the letter."""

_WORD = regex.compile(r"[\p{L}\p{M}]+")


Tally = dict[str, float]
"""Pairs of letters, or letters, and their weighted counts."""


def main() -> None:
    """Count, weigh, and write the table."""
    counts = {language: _letters_and_pairs(language) for language in (*LISTS, *ONLY_IN_BABEL)}
    counts |= {f"{name}+": _respelt(counts[like], old, new) for name, (like, old, new) in OLD_SPELLINGS.items()}
    languages = {language: _alphabet(pairs) for language, pairs in counts.items() if language not in {"ja", "ko"}}
    languages = {name: letters for name, letters in languages.items() if not name.startswith("zh")}
    header = {
        "alphabets": languages,
        "codecs": {codec: _written_in(codec, counts, languages) for codec in CODECS},
        "characters": {name: _frequent(counts[name]) for name in ("ja", "ko", "zh_Hans", "zh_Hant")},
    }
    body = b"".join(
        _costs(counts[name], letters, _UNSEEN_IN_NAMES if name in ONLY_IN_BABEL else _UNSEEN)
        for name, letters in languages.items()
    )
    packed = json.dumps(header, ensure_ascii=False).encode() + b"\n" + body
    _TABLE.write_bytes(lzma.compress(packed, preset=9 | lzma.PRESET_EXTREME))
    sys.stdout.write(f"{len(languages)} languages, {len(packed):,} bytes, {_TABLE.stat().st_size:,} packed\n")


def _letters_and_pairs(language: str) -> Tally:
    """Weighted pairs of letters, a space standing for whatever is no letter."""
    pairs: Tally = defaultdict(float)
    for word, weight in _words(language):
        spelt = f" {_folded(word, language)} "
        for left, right in pairwise(spelt):
            pairs[left + right] += weight
    return pairs


def _words(language: str) -> Iterator[tuple[str, float]]:
    texts = list(_bodies(language))
    for text in texts:
        for word in _WORD.findall(text):
            yield word, 1.0
    total = max(1.0, sum(len(text) for text in texts) / 6)
    listed = list(_listed(language))
    scale = max(20000.0, total / 2) / max(1e-9, sum(weight for _, weight in listed))
    for word, weight in listed:
        yield word, weight * scale
    names = _WORD.findall(_names(language))
    for word in names:
        yield word, _NAMES_WEIGHT * 20000.0 / max(1, len(names))


def _listed(language: str) -> Iterator[tuple[str, float]]:
    if language not in LISTS:
        return
    words = files("justext").joinpath("stoplists", f"{LISTS[language]}.txt")
    for rank, line in enumerate(words.read_text(encoding="utf-8").split()):
        for word in _WORD.findall(line):
            yield word, (rank + _ZIPF_OFFSET) ** -_ZIPF_POWER


def _names(language: str) -> str:
    from babel import Locale

    locale = Locale.parse(language)
    months = [name for width in locale.months["format"].values() for name in width.values()]
    return " ".join([*locale.territories.values(), *locale.languages.values(), *months])


def _bodies(language: str) -> Iterator[str]:
    for corpus, spoken in (("world", None), ("articles", "en"), ("chinese", "zh_Hans")):
        if spoken not in {None, language}:
            continue
        for line in (_CORPORA / corpus / "pages.jsonl").read_text(encoding="utf-8").split("\n"):
            if not line:
                continue
            page = json.loads(line)
            if spoken or COUNTRIES.get(page["country"]) == language:
                yield page["body"] or ""


def _folded(word: str, language: str) -> str:
    """Lower case, composed; Vietnamese with its tone marks apart, as windows-1258 writes it."""
    lower = unicodedata.normalize("NFC", word).replace("İ", "i").lower()
    return "".join(map(_tones_apart, lower)) if language == "vi" else lower


def _tones_apart(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter)
    tones = [mark for mark in parts if mark in _TONES]
    return unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES)) + "".join(tones)


def _respelt(pairs: Tally, old: str, new: str) -> Tally:
    table = str.maketrans(old, new)
    respelt: Tally = defaultdict(float)
    for pair, count in pairs.items():
        respelt[pair.translate(table)] += count
    return respelt


def _alphabet(pairs: Tally) -> str:
    """A space, then the letters of the language's own script, the most frequent first."""
    letters = _singles(pairs)
    total = sum(letters.values())
    own = {_script(max(letters, key=letters.__getitem__)), "COMBINING"}
    frequent = (letter for letter, count in _by_count(letters)[:_ALPHABET] if count > _RARE * total)
    return " " + "".join(letter for letter in frequent if _script(letter) in own)


def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").split()[0]


def _by_count(letters: Tally) -> list[tuple[str, float]]:
    return sorted(letters.items(), key=lambda item: -item[1])


def _singles(pairs: Tally) -> Tally:
    letters: Tally = defaultdict(float)
    for pair, count in pairs.items():
        if pair[1] != " ":
            letters[pair[1]] += count
    return letters


def _frequent(pairs: Tally) -> str:
    """Ideographs or syllables, the most frequent first."""
    return "".join(letter for letter, _ in _by_count(_singles(pairs)) if letter >= "\u3400")


def _written_in(codec: str, counts: dict[str, Tally], alphabets: dict[str, str]) -> list[str]:
    """The languages that a codec can write; of those in Latin letters only English if it is made for another script."""
    names = [name for name, letters in alphabets.items() if _writes(codec, _singles(counts[name]), letters)]
    others = [name for name in names if _script(alphabets[name][1]) != "LATIN"]
    return ["en", *others] if others else names


def _writes(codec: str, counts: Tally, letters: str) -> bool:
    good = sum(counts.get(letter, 0.0) for letter in letters if _encodable(letter, codec))
    return good >= _WRITES_A_LANGUAGE * sum(counts.get(letter, 0.0) for letter in letters)


def _encodable(letter: str, codec: str) -> bool:
    try:
        letter.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def _costs(pairs: Tally, letters: str, least: float) -> bytes:
    """Rows by the letter before, columns by the letter: tenths of a nat, at most 255."""
    ends: Tally = defaultdict(float)
    for pair, count in pairs.items():
        ends[pair[1]] += count
    rows = (_row(pairs, ends, letters, before, least) for before in letters)
    return bytes(cost for row in rows for cost in row)


def _row(pairs: Tally, ends: Tally, letters: str, before: str, least: float) -> Iterable[int]:
    """Witten-Bell's idea: what is seen behind few letters leaves much to the unseen."""
    total = sum(ends[letter] for letter in letters)
    seen = sum(pairs.get(before + letter, 0.0) for letter in letters)
    kinds = sum(1 for letter in letters if pairs.get(before + letter, 0.0))
    unseen = max(least, kinds / (seen + kinds + 1e-9)) if seen else 1.0
    for letter in letters:
        share = (1 - unseen) * pairs.get(before + letter, 0.0) / max(seen, 1e-9) + unseen * ends[letter] / total
        yield min(_MOST, round(-10 * math.log(max(share, 1e-11))))


if __name__ == "__main__":
    main()
