"""Quotation marks beside Chinese that were replaced or lost bytes: `他说，?这很好。?`, `鼓励。â中国`.

Nothing but their places tells them, and that they open and close in turn. A line of which that leaves any doubt stays.
"""

import re
from collections.abc import Iterator
from typing import Final

from newsclean.deferred import deferred
from newsclean.model import Change

__all__ = ["chinese_quotes"]

_HAN: Final = "[\u4e00-\u9fff]"
_CHINESE: Final = deferred(_HAN)
_LINE: Final = re.compile("[^\n]+")
_MARK: Final = deferred(f"[“”]|[â?\ufffd](?:(?<={_HAN}.)|(?<=[，。、：；！？…）》\\d].)|(?={_HAN}))")
"""A quotation mark, and what may have been one: it touches Chinese."""
_PIECE: Final = re.compile("[â?\ufffd]")
_OPENS: Final = deferred(rf"(?:(?<=^.)|(?<=[：（].)){_HAN}", re.MULTILINE)
_CLOSES: Final = re.compile(r"(?:(?<=[。！…].)|(?=[，。、；：）]))")
"""Where nothing but a mark that opens stands, and nothing but one that closes, as seen from behind it."""
_TOLD: Final = "a quotation mark that was replaced or lost bytes; those that open and close in turn tell which"


def chinese_quotes(text: str) -> list[Change]:
    """The changes that put such marks back.

    >>> [change.after for change in chinese_quotes("他说，?这很好。?他又说：“不错，â我们很高兴。")]
    ['“', '”', '”']
    >>> chinese_quotes("他问我?我说不知道?谁知道呢"), chinese_quotes("âge 的意思是年龄")
    ([], [])
    """
    if not any(piece in text for piece in "â?\ufffd"):
        return []
    lines = (line for line in _LINE.finditer(text) if _CHINESE.search(text, *line.span()))
    return [change for line in lines for change in _in_line(text, line)]


def _in_line(text: str, line: re.Match[str]) -> Iterator[Change]:
    """The changes of a line of which all such marks are pairs."""
    marks = list(_MARK.finditer(text, *line.span()))
    pairs = list(zip(marks[::2], marks[1::2], strict=False))
    alone = len(marks) % 2 or len(_PIECE.findall(line.group())) > len(_PIECE.findall("".join(map(_read, marks))))
    if alone or not all(_is_pair(text, *pair) for pair in pairs):
        return
    for pair in pairs:
        for mark, after in zip(pair, "“”", strict=True):
            if mark.group() != after:
                rule = "mojibake.latin_1" if mark.group() == "â" else "mojibake.replaced"
                yield Change(rule, mark.start(), mark.group(), after, _TOLD)


def _read(mark: re.Match[str]) -> str:
    return mark.group()


def _is_pair(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether nothing speaks against it that these open and close, and something for it if one may be any character."""
    if first.group() == "”" or second.group() == "“":
        return False
    if _CLOSES.match(text, first.end()) or _OPENS.match(text, second.end()):
        return False
    doubtful = {first.group(), second.group()} & {"?", "\ufffd"}
    return not doubtful or bool(_OPENS.match(text, first.end()) or _CLOSES.match(text, second.end()))
