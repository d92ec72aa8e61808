"""Front matter: fields between two fences at the beginning of a text, as programs that write Markdown put it there."""

import re
from collections.abc import Sequence
from typing import Final

from newsclean.structure.fields.names import Field, Stretch, field_of

__all__ = ["front_matter"]

_FENCES: Final = ("---", "+++")
"""Fences of YAML and of TOML."""
_OTHER_END: Final = "..."
_MOST_LINES: Final = 200
"""Lines between the fences: lists of tags are long, and what has more is a text between two rulers."""
_TOML: Final = re.compile(r"([\w-]+)\s*=\s*(?=\S)")
_ITEM: Final = re.compile(r"\s*-\s+(?=\S)")
_FOLDED: Final = re.compile(r"[>|][+-]?\Z")
"""What stands for a value that follows on lines of its own."""
_INSIDE: Final = ("#", "]", "}")
"""How lines begin that are neither a field nor indented: comments, and the ends of lists."""


def front_matter(lines: Sequence[str]) -> list[Stretch]:
    """The front matter that a text of these lines begins with, its fences included; empty if there is none.

    >>> found = front_matter(["---", "title: Rain at last", "tags:", "  - rain", "  - river", "---", "It rained."])
    >>> [(part.first, part.last, part.field.value if part.field else "") for part in found]
    [(0, 0, ''), (1, 1, 'Rain at last'), (2, 4, 'rain; river'), (5, 5, '')]
    >>> front_matter(["---", "It rained: nobody came.", "---", "The next day it snowed."])
    []
    """
    opening = lines[0].strip() if lines else ""
    if opening not in _FENCES:
        return []
    ends = (opening, _OTHER_END) if opening == _FENCES[0] else (opening,)
    closing = next((at for at, line in enumerate(lines[1 : _MOST_LINES + 1], 1) if line.strip() in ends), 0)
    inside = [_field(line, opening) for line in lines[1:closing]]
    starts = [at for at, field in enumerate(inside, 1) if field is not None]
    if not any(field is not None and field.is_known for field in inside):
        return []
    if not all(inside[at - 1] is not None or _goes_on(lines[at], is_first=at < starts[0]) for at in range(1, closing)):
        return []
    found = [Stretch(0, starts[0] - 1, None)]
    for first, behind in zip(starts, [*starts[1:], closing], strict=True):
        field = inside[first - 1]
        whole = _whole(field, lines[first + 1 : behind]) if field is not None else None
        found.append(Stretch(first, behind - 1, whole))
    return [*found, Stretch(closing, closing, None)]


def _field(line: str, opening: str) -> Field | None:
    """The field that begins on a line, which no blank and no item's sign stands in front of."""
    if line[:1].isspace() or _ITEM.match(line):
        return None
    return field_of(_TOML.sub(r"\1: ", line, count=1) if opening == _FENCES[1] else line)


def _goes_on(line: str, *, is_first: bool) -> bool:
    """Whether a line that begins no field may stand inside."""
    bare = line.strip()
    return bare.startswith(_INSIDE) or (not is_first and (line[:1].isspace() or _ITEM.match(line) is not None))


def _whole(field: Field, further: Sequence[str]) -> Field:
    """The field with the rest of its value; items of a list are parted by semicolons."""
    value = "" if _FOLDED.match(field.value) else field.value
    for line in further:
        item = _ITEM.match(line)
        said = line[item.end() :] if item is not None else line.strip()
        if not said.startswith(_INSIDE):
            value += ("; " if item is not None else " ") * bool(value) + said
    return field._replace(value=value)
