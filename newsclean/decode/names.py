"""Names of encodings: what a label means on the web, and which codec of Python reads it."""

import codecs
from typing import Final

from newsclean.errors import UnknownEncodingError

__all__ = ["WIDENED", "known", "widened"]

WIDENED: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "shift_jis_2004": "cp932",
    "shift_jisx0213": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "big5": "cp950",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
"""Python's name of a declared encoding → the superset that browsers read instead (WHATWG Encoding Standard, "labels").
A page that can be read far enough to find "utf-16" in its `<meta>` is not in UTF-16; browsers take it for UTF-8."""

_WEB_LABELS: Final = {
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ms_kanji": "cp932",
    "x-gbk": "gb18030",
    "gb_2312": "gb18030",
    "gb_2312-80": "gb18030",
    "csgb2312": "gb18030",
    "x-x-big5": "cp950",
    "cn-big5": "cp950",
    "big5-hkscs": "big5hkscs",
    "x-euc-jp": "euc_jp",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601-1989": "cp949",
    "windows-949": "cp949",
    "korean": "cp949",
    "windows-874": "cp874",
    "dos-874": "cp874",
    "x-cp1250": "cp1250",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
    "x-cp1254": "cp1254",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-ukrainian": "mac-cyrillic",
    "koi8": "koi8-r",
    "koi": "koi8-r",
    "koi8-ru": "koi8-u",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "logical": "iso8859-8",
    "visual": "iso8859-8",
    "unicode-1-1-utf-8": "utf-8",
    "unicode": "utf-16-le",
    "x-user-defined": "cp1252",
    "utf8mb4": "utf-8",
}
"""Labels met on the web that Python does not know, or reads as something narrower."""


_NO_CHARSETS: Final = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
"""Codecs of Python that spell host names or source code; no document is encoded in them."""


def known(label: str) -> str | None:
    """Python's name for the encoding that a label names; None if there is none or it is no text encoding.

    >>> known("Windows-1251"), known(" UTF8 "), known("x-sjis")
    ('cp1251', 'utf-8', 'cp932')
    >>> known("windows-9999"), known("punycode")
    (None, None)
    """
    plain = label.strip().strip("\"'").lower()
    if not plain.isascii() or "\x00" in plain:
        return None
    try:
        info = codecs.lookup(_WEB_LABELS.get(plain, plain))
    except LookupError:
        return None
    text = getattr(info, "_is_text_encoding", True) and info.name not in _NO_CHARSETS
    return info.name if text else None


def widened(name: str) -> str:
    """The superset that browsers read when a page declares this encoding; the encoding itself where there is none.

    >>> widened("iso8859-1"), widened("gb2312"), widened("koi8-r")
    ('cp1252', 'gb18030', 'koi8-r')
    """
    return WIDENED.get(name, name)


def required(label: object) -> str:
    """As `known`, for what the caller gave as a name.

    Raises:
        UnknownEncodingError: Python knows no text encoding of that name.
    """
    name = known(label) if isinstance(label, str) else None
    if name is None:
        msg = (
            f"Python knows no text encoding named {label!r}; pass one that codecs.lookup() finds, such as 'utf-8' or "
            "'windows-1251', or leave encoding=None and let the bytes speak"
        )
        raise UnknownEncodingError(msg)
    return name
