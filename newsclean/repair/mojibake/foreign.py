"""The characters of a text that are not ASCII, each once: with few of them there is little to look for."""

import re
from functools import lru_cache

__all__ = ["foreign"]

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


@lru_cache(maxsize=4)
def foreign(text: str) -> str:
    """The distinct characters beyond ASCII, in no order; a text is asked about several times, so the last are kept.

    >>> sorted(foreign("“naïve” – “café”"))
    ['é', 'ï', '–', '“', '”']
    """
    return "".join(frozenset("".join(_BEYOND_ASCII.findall(text))))
