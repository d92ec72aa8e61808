"""Letters that occur undamaged beside U+FFFD, and so are hardly the ones that were lost.

A byte that is no UTF-8 is replaced wherever it stands, so either all letters beyond ASCII are gone or none, and then
marks alone were replaced.
"""

import re
from collections.abc import Mapping
from typing import Final

from newsclean.repair.lexicon import letters

__all__ = ["survived"]

_MOST: Final = 3.0
"""What a letter costs that is there in full (nats)."""
_INSIDE: Final = re.compile(r"[^\W\d_]\ufffd(?=[^\W\d_])")
_FEWEST: Final = 2
"""Letters that a text must hold; one may be in a name that was typed in another way."""


def survived(text: str, language: str) -> Mapping[str, float]:
    """The letters of a language with what each costs, if the text holds such letters beside its U+FFFD.

    >>> survived("L\ufffd\u00e9t\u00e9 fut court", "fr")["\u00e0"], survived("L\ufffd\ufffdt\ufffd fut court", "fr")
    (3.0, {})
    """
    known = letters()[language]
    held = sum(character in known for character in text.casefold())
    if held < _FEWEST or held < len(_INSIDE.findall(text)):
        return {}
    return dict.fromkeys(known, _MOST)
