"""Regular expressions that are compiled when a text first asks them, not when their module is loaded.

Python goes through the ranges of a class of characters one by one when it compiles it: 21,000 steps for Han, 11,000 for
Hangul, one to four milliseconds an expression. Forty of the 450 expressions here hold such a class, most texts ask
none of them, and together they were a quarter of what `newsclean fix` takes for a short file (Python 3.11).
"""

import re
from typing import AnyStr, Final, cast

__all__ = ["deferred"]

_ANSWERS: Final = ("findall", "finditer", "flags", "fullmatch", "match", "pattern", "search", "split", "sub", "subn")
"""What is asked of a compiled expression."""


class _Deferred:
    """Stands in for a compiled expression and takes its methods over when the first of them is asked for.

    A call costs 16 nanoseconds more than one of a compiled expression, so those that every text asks stay as they are.
    """

    __slots__ = ("_flags", "_source", *_ANSWERS)

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in _ANSWERS:
            raise AttributeError(f"an expression has no {name!r}; it has {', '.join(_ANSWERS)}")
        compiled = re.compile(self._source, self._flags)
        for answer in _ANSWERS:
            setattr(self, answer, getattr(compiled, answer))
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"deferred({self._source!r}, {self._flags})"


def deferred(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    r"""Return an expression that is used like a compiled one and compiled when it is first used.

    For expressions whose classes of characters span whole scripts, and which few texts ask. Raises `re.error` at that
    first use where the expression is wrong; a test uses each.

    >>> han = deferred("[\u4e00-\u9fff]+")
    >>> han.findall("in 北京 and 上海")
    ['北京', '上海']
    >>> han.search("in Paris") is None
    True
    """
    return cast("re.Pattern[AnyStr]", _Deferred(source, flags))
