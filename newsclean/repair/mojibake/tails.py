"""The last character of a line, cut in the middle of its bytes: `at the â€` when something ended there.

Which character it was nobody can tell, so the pieces go and nothing is put in their place.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newsclean.model import Change
from newsclean.repair.mojibake.codecs import Codec, codec
from newsclean.repair.mojibake.sequences import Reading

__all__ = ["tails"]

_LINE = re.compile(r"[^\n]+")


def tails(text: str, table: Codec, rows: Sequence[Reading]) -> Iterator[Change]:
    """The cut tails of lines that are misread in this codec from end to end.

    >>> from newsclean.repair.mojibake.sequences import readings
    >>> cp1252 = codec("cp1252")
    >>> def cut(text):
    ...     return [change.before for change in tails(text, cp1252, readings(text, cp1252))]
    >>> cut("pÃ¥ ett elevhem pÃ"), cut("pÃ¥ ett café då"), cut("på ett elevhem pÃ")
    (['Ã'], [], [])
    """
    told = f"the end of a text read as {table.title} was cut inside a character"
    pending = iter(rows)
    reading = next(pending, None)
    for line in _LINE.finditer(text):
        covered = end = 0
        while reading and reading.start < line.end():
            covered += reading.end - reading.start
            end, reading = reading.end, next(pending, None)
        tail = _cut(table.name).search(line.group(), end - line.start()) if covered else None
        if tail and sum(character > "\x7f" for character in line.group()) == covered + len(tail.group()):
            yield Change(f"mojibake.{table.name}", line.start() + tail.start(), tail.group(), "", told)


@cache
def _cut(name: str) -> re.Pattern[str]:
    """The beginning of a character of two, three or four bytes, and nothing behind it."""
    table = codec(name).characters
    two, three, four, rest = (
        f"[{re.escape(''.join(table[byte] for byte in span))}]"
        for span in (range(0xC2, 0xE0), range(0xE0, 0xF0), range(0xF0, 0xF5), range(0x80, 0xC0))
    )
    return re.compile(rf"(?:{two}|{three}{rest}?|{four}{rest}{{0,2}})$")
