"""A quick test for any sign that a text was misread. Most text shows none, and needs no more.

Damage puts characters where no language has them: a symbol between letters or behind an accented one, a capital after
a small letter, letters of several languages in one line, characters that news text never holds. Curly quotes, dashes
and the letters of one language, whichever, are no sign.
"""

import re
from typing import Final

from newsclean.deferred import deferred
from newsclean.repair.foreign import foreign
from newsclean.repair.lexicon import TIERS, of_one_language, tiers
from newsclean.repair.mojibake.plausible import script

__all__ = ["shows_damage", "shows_misreading", "shows_replaced"]

_MARKS: Final = "―‒µ×→←•↩★“”‘’„–—…•·«»¿¡€£¥©®™°§½¼¾²³\u00a0\u202f\u2009\u00ad"
_LETTERS: Final = "áàäãåæéèêëíìîïóòôöøúùüñçßœÉÖÜÓ"
"""Letters of so many languages that together they say nothing. The õ and û of Hungarian that was read in the codec of
its western neighbours are not among them."""
_HARMLESS: Final = frozenset(_MARKS) | frozenset(_LETTERS)
_PLAIN: Final = frozenset(map(chr, range(0x80))) | frozenset(_MARKS)
_CAPITALS: Final = "".join(c for c in map(chr, range(0xC0, 0x530)) if c.isupper())
_SMALL: Final = "".join(c for c in map(chr, range(0xC0, 0x530)) if c.islower())
_SPACES: Final = "\u00a0\u2002-\u200a\u2028\u202f"
_AFTER_LETTERS: Final = rf"\u2010\u2011“”‘’‚„–—…·•«»{_SPACES}\u00ad\u3000-\u303f\uff00-\uff5e"
_BETWEEN_LETTERS: Final = rf"’‘´–—…·/\u2010\u2011\u2019{_SPACES}×"
_QUIET: Final = "\x00-\x7f“”‘’–—…\xa0а-џͰ-ώ\u0600-\u0dff\u2e80-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uff60"
"""Where the look need not stop: what follows such a character tells, or `_MIXED` does. This is what makes it quick."""
_ODD_SIGN: Final = rf"(?:[^\w\x00-\x7f{_AFTER_LETTERS}\u0300-\u036f\u0600-\u06ff\u200b-\u200f]|[ªº²³¹¼½¾])"
_FOSSILS: Final = "".join(map(chr, range(0x2820, 0x2C00, 0x40)))
"""What a repair makes of `â`, one more piece and a space behind them, taking that for the byte A0."""
_PRIVATE: Final = r"\ue000-\uf8ff"
"""What East Asian codecs make of bytes that they lack, beside other such characters; alone they are icons."""
_LOUD: Final = deferred(f"[^{_QUIET}]")
_ODD_PLACES: Final = deferred(
    rf"[^{_QUIET}](?:"
    rf"(?<=[\x80-\x84\x86-\x9f\ufffd\u2500-\u259f{_FOSSILS}\uff61-\uff9f])"
    rf"|(?<=[^\x00-\x7f\s{_PRIVATE}][{_PRIVATE}])|(?<=[{_PRIVATE}])[^\x00-\x7f\s{_PRIVATE}]"
    rf"|(?<=[{_SMALL}{_CAPITALS}\u0600-\u06ff]{_ODD_SIGN})"
    rf"|(?<=[A-Za-z{_SMALL}][^\w\x00-\x7f{_BETWEEN_LETTERS}\xad\u0300-\u036f\u0600-\u0dff\u200b-\u200f])[a-z{_SMALL}]"
    rf"|(?<=[a-z{_SMALL}][{_CAPITALS}])"
    r"|(?<=[\xc0-\xff]{3})|(?<=[b-df-hj-np-tv-xz]ß)"
    r"|(?<=[a-z][¹²³¼½¾®])[a-z\xe0-\u017f]|(?<=\s[¹¾])[a-z]"
    r"|(?<=[^\s(*\[]†)[^\W\d_]"
    r"|(?<=[\xc0-\u024f])[\u0370-\u0dff]|(?<=[\u0370-\u0dff][\xc0-\u024f])"
    r"|(?<=[ÂÃВ])[«»\xa0…]|(?<=\s[ŕŔčęů])\s"
    r"|(?<=[âāвβג][„œ†])[^\w\s\x00-\x7f]|(?<=[ÃÅÄÂĂĹ])[„–šœ›…†‡ˆ‰‹‘’“”•™»˝ˇžŸŚ\xa0\xad]\w"
    r"|(?<=[‚¬√≈ƒ‰])[\xa1-\xff\u0152-\u0178†-™∂-◊]"
    r"|(?<=[a-z]\xe2)(?:s|t|re|ve|ll|d|m)\b|(?<=\s\xe2)[A-Z\s]"
    r"|(?<=[,.!?;:]\xe2)(?:\s|\Z)|(?<=\A\xe2)[A-Z]"
    r"|(?<=[\u3000-\u9fff\uff00-\uff60]\xe2)|(?<=\xe2)[\u4e00-\u9fff]"
    r"|(?<=ï)»¿|(?<=[âà-ï])\?\?|(?<=[ÂÃÄÅÐÑĂĹ])\?[a-zß-ÿ]|(?<=á)[º»][^\x00-\x7f]"
    ")"
)
"""Begins with a single class of characters, so that the search passes all others at a stretch: as one of several
alternatives it took half as long again."""
_BEHIND_DASHES: Final = tuple((re.compile(dash), re.compile(f"{dash}[\xa1-\xff\u0152-\u0178†-™∂-◊]")) for dash in "–—")
"""Two searches for a plain sign, which take less time than one for either."""
_BEHIND_VE: Final = re.compile("В[«»\xa0…ЎўЈЅ§°±·®]")
_VE: Final = re.compile("В")
_NJE: Final = re.compile("њ")
_BEHIND_NJE: Final = re.compile("(?<=в)њ[^\\w\\s]")
"""What is left of check marks (`вњ“`); no word ends so."""
_ASKED: Final = re.compile(r"\?(?<=[^\x00-\x08\x0e-\x1b!-@\[-`{-\x7f]\?)[A-Za-z]")
"""A question mark inside or in front of a word: behind a letter of ASCII, a space, or whatever is beyond ASCII. Said
by what it is not, as Python steps through a class's ranges when it compiles it, and beyond ASCII are a million."""
_ASKED_BESIDE: Final = re.compile(r"\?(?:(?<=[.,。：（\n]\?)|(?=[,，。、；：）])|(?<=[a-z] \?) [a-z])")
"""One beside a comma or behind a full stop, of Chinese as well, or between spaces where the sentence goes on."""
_ASKED_IN_ROWS: Final = re.compile(r"\?\?[A-Za-z]")
"""Question marks in a row, in front of a letter or inside a word."""
_EAST_ASIAN: Final = r"[\u2e80-\u9fff\uac00-\ud7a3]"
_HAN: Final = deferred(_EAST_ASIAN)
_FAR: Final = re.compile("[^\x00-\u2e7f]")
"""What every East Asian character is. Most texts hold none, and Python compiles it in a quarter of the time."""
_MIXED: Final = deferred(
    rf"{_EAST_ASIAN}(?: ?[\u0370-\u0dff]|(?<=[\u0370-\u0dff] .))"
    r"|[\u4e00-\u9fff](?<![\u4e00-\u9fff].)[\u4e00-\u9fff]+ (?:[\u4e00-\u9fff]{2,} ){2}"
    r"|[聽혻](?<=[\x00-\x7f].)[ 聽혻]"
)
"""East Asian characters beside other words, or spaced like words of another script: from the first of a run on, so that
a long one is not gone through from each of its characters. Last what a no-break space became (`17聽 12pm`)."""
_TOUCHES_LATIN: Final = deferred(rf"{_EAST_ASIAN}(?:(?<=[A-Za-z].)|[A-Za-z])")
_LATIN: Final = re.compile("[A-Za-z]")
_NOT_LATIN: Final = re.compile("[\u0370-\u06ff]")
_IN_LATIN: Final = re.compile("[A-Za-z](?:[\u0370-\u06ff]|(?<=[\u0370-\u06ff].))")
"""A Greek, Cyrillic, Hebrew or Arabic letter right behind a Latin one, or in front of it."""
_THAI: Final = re.compile("[\u0e01-\u0e5b]")
_INSIDE_LATIN: Final = re.compile("[a-z][\u0e01-\u0e5b]{2,3}[a-z]")
"""Thai inside a Latin word; beside one it stands in Thai, which has no spaces between words."""
_LOOKS: Final = (
    (_LOUD, _ODD_PLACES),
    *_BEHIND_DASHES,
    (_VE, _BEHIND_VE),
    (_NJE, _BEHIND_NJE),
    (_FAR, _MIXED),
    (_NOT_LATIN, _IN_LATIN),
    (_THAI, _INSIDE_LATIN),
)
"""What is looked for, behind what the text must hold for it; that is looked for among its distinct characters."""

_LEAD_OF_MARKS: Final = "â"
"""What every quotation mark and dash leaves behind; the languages that write it have other letters beside it."""

_ELIDED: Final = re.compile(f"{_LEAD_OF_MARKS}(?<=[A-Za-z].)(?:[aéèêA-Z]|(?<=[lLdDnNu].)e)")
"""An elision, as in `lâarmée` and `dâArgento`: in 37 languages no word has `a` or a capital behind it.
Misspelt `nâo` and `mâe` stay."""
_QUOTED: Final = re.compile(
    rf"{_LEAD_OF_MARKS}(?:(?<=^.)|(?<=[\s(].))[a-z][^{_LEAD_OF_MARKS}\n]{{,200}}[a-z.,!?]{_LEAD_OF_MARKS}(?![^\W\d_])",
    re.MULTILINE,
)
"""A quotation in such marks."""
_DOT: Final = "\u0307"
"""What is left of a Turkish capital İ in lower case, beside the i."""
_TABLED: Final = frozenset({"LATIN", "CYRILLIC", "GREEK", "HEBREW"})
_FIRST_OF_OTHERS: Final = "\u0600"
_EXTENDED: Final = "\u1e00"
_LAST: Final = "\u1fff"
"""Where the letters of those scripts stand: in front of Arabic, and from Vietnamese to old Greek. Chinese has hundreds
of others."""


def shows_damage(text: str) -> bool:
    """Whether a closer look is worth the while.

    >>> shows_damage("“It’s the café’s fault – naïve, isn’t it…”"), shows_damage("itâ€™s"), shows_damage("Kyl„n")
    (False, True, True)
    >>> shows_damage("Příliš žluťoučký kůň"), shows_damage("Съешь ещё этих мягких булок"), shows_damage("РџСЂРёРІРµС‚")
    (False, False, True)
    """
    return shows_replaced(text) or shows_misreading(text)


def shows_replaced(text: str) -> bool:
    """Whether question marks stand where none would: characters may have become these.

    >>> shows_replaced("What did she know?When?"), shows_misreading("What did she know?When?")
    (True, False)
    """
    return bool(_ASKED_BESIDE.search(text) or _ASKED.search(text) or _ASKED_IN_ROWS.search(text))


def shows_misreading(text: str) -> bool:
    """Whether there is any other sign.

    >>> shows_misreading("donâ€™t"), shows_misreading("forêt âgée")
    (True, False)
    """
    if text.isascii():
        return False
    present = foreign(text)
    if any(sign.search(present) and places.search(text) for sign, places in _LOOKS):
        return True
    if _FAR.search(present) and _is_in_latin_words(text):
        return True
    strangers = frozenset(present)
    if _LEAD_OF_MARKS in strangers and (_ELIDED.search(text) or _stands_for_marks(strangers, text)):
        return True
    return not strangers <= _HARMLESS and not _is_of_one_language(strangers) and _mixes_languages(text)


def _is_in_latin_words(text: str) -> bool:
    """Whether anything East Asian touches Latin letters in a line that is mostly of these; Chinese has `NBA比赛`."""
    lines = filter(_TOUCHES_LATIN.search, text.split("\n"))
    return any(len(_LATIN.findall(line)) >= 2 * len(_HAN.findall(line)) for line in lines)


def _mixes_languages(text: str) -> bool:
    """Whether some line does: names and menus have the letters of many languages, each in a line of its own."""
    return not all(_is_of_one_language(frozenset(line)) for line in text.split("\n") if not line.isascii())


def _is_of_one_language(characters: frozenset[str]) -> bool:
    """Whether there is a language for each script that has all its letters."""
    by_script: dict[str, set[str]] = {}
    for character in characters - _PLAIN:
        if _FIRST_OF_OTHERS <= character < _EXTENDED or character > _LAST:
            continue
        kind = script(character)
        if kind in _TABLED:
            by_script.setdefault(kind, set()).update(set(character.lower()) - _PLAIN - {_DOT})
    return all(map(of_one_language, by_script.values()))


_IN_FRONT: Final = re.compile(r"[a-z]{2,}\Z")
_LONG: Final = 4
"""Letters of a word in front that need not be a known one."""
_BEHIND: Final = re.compile(f"{_LEAD_OF_MARKS}([a-z]{{2,}})")
_COMMON: Final = 5
"""Tiers of English words, without the rarest, in which there are pieces of French and Romanian ones."""
_LONGEST: Final = 24
"""Letters of a word that are looked at."""


def _stands_for_marks(strangers: frozenset[str], text: str) -> bool:
    """Whether that letter stands as quotation marks and dashes do; if it is the only one, more tells so."""
    if sum(map(str.isalpha, strangers)) > 1:
        return _parts_words(text, _COMMON)
    return bool(_QUOTED.search(text)) or _parts_words(text, TIERS)


def _parts_words(text: str, rarest: int) -> bool:
    """Whether a dash of English may have been where that letter stands.

    Then a common English word follows, and a known or a long one is in front, unlike the `ch` and `teau` of `château`.
    """
    english = tiers("en")
    for match in _BEHIND.finditer(text):
        front = _IN_FRONT.search(text, max(match.start() - _LONGEST, 0), match.start())
        if front and english.get(match.group(1), TIERS) < rarest and (len(front[0]) >= _LONG or front[0] in english):
            return True
    return False
