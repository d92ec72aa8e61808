"""Typography in its plain form, for those who want it: straight quotes, hyphens for dashes, plain spaces.

Nothing here repairs damage, so it is no part of the default pipeline.
"""

import re
from collections.abc import Mapping
from typing import Final

from newsclean.model import Change

__all__ = ["RULES", "find"]

RULES: Final[Mapping[str, str]] = {
    "typography.quote": "A curly or angled quote becomes a straight one.",
    "typography.dash": "An en or em dash or a non-breaking hyphen becomes a hyphen.",
    "typography.ellipsis": "An ellipsis becomes three full stops.",
    "typography.space": "A no-break, thin or wide space becomes a plain one.",
    "typography.ligature": "A ligature such as ﬁ becomes its letters.",
}

_PLAIN: Final[Mapping[str, tuple[str, str]]] = {
    **dict.fromkeys("‘’‚‛‹›", ("typography.quote", "'")),
    **dict.fromkeys("“”„‟«»", ("typography.quote", '"')),
    **dict.fromkeys("‐‑‒–—―", ("typography.dash", "-")),
    "…": ("typography.ellipsis", "..."),
    **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000", ("typography.space", " ")),
    **{
        ligature: ("typography.ligature", letters)
        for ligature, letters in zip("ﬀﬁﬂﬃﬄ", ("ff", "fi", "fl", "ffi", "ffl"), strict=True)
    },
}
_STYLED: Final = re.compile(f"[{''.join(_PLAIN)}]")


def find(text: str) -> list[Change]:
    """The characters to be written plainly.

    >>> [(change.before, change.after) for change in find("“Well…” – ﬁne")]
    [('“', '"'), ('…', '...'), ('”', '"'), ('–', '-'), ('ﬁ', 'fi')]
    >>> find("naïve ½ ①")
    []
    """
    return [
        Change(_PLAIN[match.group()][0], match.start(), match.group(), _PLAIN[match.group()][1])
        for match in _STYLED.finditer(text)
    ]
