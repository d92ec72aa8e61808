"""The last character of a line, cut in the middle of its bytes: `at the â€` when something ended there.

Which character it was nobody can tell, so the pieces go and nothing is put in their place.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsclean.model import Change
from newsclean.repair.mojibake.codecs import Codec, codec
from newsclean.repair.mojibake.sequences import covered

__all__ = ["tails"]


def tails(text: str, table: Codec) -> Iterator[Change]:
    """The cut tails of lines that are misread in this codec from end to end.

    >>> def cut(text):
    ...     return [change.before for change in tails(text, codec("cp1252"))]
    >>> cut("pÃ¥ ett elevhem pÃ"), cut("pÃ¥ ett café då"), cut("på ett elevhem pÃ")
    (['Ã'], [], [])
    """
    evidence = f"the end of a text read as {table.title} was cut inside a character"
    for match in _cut(table.name).finditer(text):
        start = text.rfind("\n", 0, match.start()) + 1
        line = text[start : match.end()]
        misread = covered(line, table)
        if misread and sum(character > "\x7f" for character in line) == misread + len(match.group()):
            yield Change(f"mojibake.{table.name}", match.start(), match.group(), "", evidence)


@cache
def _cut(name: str) -> re.Pattern[str]:
    """The beginning of a character of two, three or four bytes at a line's end, and nothing behind it."""
    table = codec(name).characters
    two, three, four, rest = (
        f"[{re.escape(''.join(table[byte] for byte in span))}]"
        for span in (range(0xC2, 0xE0), range(0xE0, 0xF0), range(0xF0, 0xF5), range(0x80, 0xC0))
    )
    return re.compile(rf"(?:{two}|{three}{rest}?|{four}{rest}{{0,2}})$", re.MULTILINE)
