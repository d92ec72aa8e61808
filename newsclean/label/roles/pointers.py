"""Pointers to other stories in square brackets: “[ How to keep food safe when the power goes out ]”.

Publishing systems set a blank behind the bracket, or make all that stands inside it one link. What an author puts into
brackets has neither: “[Name withheld]”, “[Editor's note: …]”.
"""

import re
from typing import Final

from newsclean.label.roles.line import SHORT, Finding, Line
from newsclean.label.roles.packs import Packs
from newsclean.model import Role

__all__ = ["pointer"]

_SPACED: Final = re.compile(r"\s*\[\s(?=[^\W\d_])[^\[\]\n_=<>{}]+\]\s*")
"""No list of a program's names: “[ file_1, file_2 ]”."""
_TIGHT: Final = re.compile(r"\s*\[(?=[^\W\d_])([^\[\]\n]+)\]\s*")
_FEWEST_WORDS: Final = 4
"""Words of a headline; “[ sic ]” and “[ 12 pages ]” have fewer."""


def pointer(line: Line, _packs: Packs) -> Finding | None:
    r"""A line that is nothing but such brackets. On 1,007 pages two are, neither in a gold body.

    >>> from newsclean.api import clean
    >>> def role(line):
    ...     story = "Rain fell on the hills for nine days, and the river rose above the old mark near the mill."
    ...     return clean(f"{story}\n\n{line}\n\n{story}").blocks[1].role.value
    >>> role("[ How to keep food safe without power ]"), role("[Names of all witnesses were changed]")
    ('related', 'paragraph')
    """
    text = line.text
    if len(text) > SHORT or len(line.words) < _FEWEST_WORDS or text.lstrip()[:1] != "[":
        return None
    if _SPACED.fullmatch(text) is not None:
        return Finding(Role.RELATED, "roles.pointer", "in brackets with a blank")
    hints, inside = line.block.hints, _TIGHT.fullmatch(text)
    if inside is not None and hints is not None and hints.links == 1 and hints.link_chars >= len(inside[1]):
        return Finding(Role.RELATED, "roles.pointer", "a link in brackets")
    return None
