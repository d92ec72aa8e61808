"""A quick look: whether a text shows any sign of having been misread. Most text shows none, and is done with here.

Curly quotes, dashes and the small accented letters of Western Europe are no sign; a letter with a symbol behind it, a
symbol between letters, a character that news text hardly ever holds, or a question mark inside a word is one.
"""

import re
from typing import Final

__all__ = ["shows_damage"]

_MARKS: Final = "“”‘’„–—…•·«»¿¡€£¥©®™°§½¼¾²³\u00a0\u202f\u2009\u00ad"
_LETTERS: Final = "áàäãåæéèêëíìîïóòôöõøúùûüñçßœÉÖÜÓ"
_HARMLESS: Final = frozenset(map(chr, range(0x80))) | frozenset(_MARKS) | frozenset(_LETTERS)
_AFTER_LETTERS: Final = "“”‘’–—…·»«\u00a0\u00ad"
_BETWEEN_LETTERS: Final = "’‘–—…·/"
_ODD_PLACES = re.compile(
    rf"[{_LETTERS}][^\x00-\x7f{_LETTERS}{_AFTER_LETTERS}]"
    rf"|[^\x00-\x7f{_LETTERS}{_BETWEEN_LETTERS}\s\xad](?<=[A-Za-z{_LETTERS}].)[a-z{_LETTERS}]"
    rf"|\?(?<=[A-Za-z]\?)[A-Za-z]"
    rf"|\?(?<=\s\?)[A-Za-z]"
)


def shows_damage(text: str) -> bool:
    """Whether a closer look is worth the while.

    >>> shows_damage("“It’s the café’s fault – naïve, isn’t it…”"), shows_damage("itâ€™s"), shows_damage("Kyl„n")
    (False, True, True)
    """
    return not (text.isascii() or _HARMLESS.issuperset(text)) or _ODD_PLACES.search(text) is not None
