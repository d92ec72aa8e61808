"""`fix_text`: character repair for a single string."""

from collections.abc import Callable
from functools import partial
from typing import Final

from newsclean.model import Change, apply
from newsclean.refusal import refusal
from newsclean.repair import escapes, invisible, marks, mojibake
from newsclean.repair.mojibake.vain import Vain

__all__ = ["FINDERS", "fix_text"]

FINDERS: tuple[Callable[[str], list[Change]], ...] = (
    marks.find,
    mojibake.find,
    escapes.find,
    invisible.find,
)
"""What finds damaged characters, in the order in which the damage can be undone.

Lost white space is a matter of layout, which `spacing` looks after in a document; here characters alone are repaired.
"""


_MOST_PASSES: Final = 3
"""How often all is gone through, as a control character taken out may bring together what belongs together."""


def fix_text(text: str) -> str:
    """Repair the damaged characters of a text; line breaks stay where they are, and nothing is restyled.

    Text that was decoded with the wrong codec shows `â€™` for an apostrophe, text that was escaped once too often shows
    `&hellip;`, and word processors leave invisible characters behind. Pass the whole text rather than line after line:
    all of it is evidence for each repair.

    >>> fix_text("They donâ€™t\u2062 know&hellip;")
    'They don’t know…'
    >>> fix_text("Âψ = aψ; “naïve” café · ½ · ﾊﾝｶｸ")
    'Âψ = aψ; “naïve” café · ½ · ﾊﾝｶｸ'

    Raises:
        UnreadableInputError: it is not a `str`; bytes must be decoded first.
    """
    if not isinstance(text, str):
        raise refusal(text, name="fix_text()", takes="str")
    text = str.__str__(text)  # a `NavigableString` that needs no repair would keep its whole tree
    for _ in range(_MOST_PASSES):
        repaired = _repaired(text)
        # What could not be read may be readable beside what now is; where no damage is left, nothing is.
        if repaired == text or not mojibake.left(repaired):
            return repaired
        text = repaired
    return text


def _repaired(text: str) -> str:
    """The text when all that looks for damage was asked until nothing changes, each stretch of it once."""
    vain = Vain()
    finders = [partial(find, vain=vain) if find is mojibake.find else find for find in FINDERS]
    idle = 0
    for find in finders * _MOST_PASSES:
        changes = find(text)
        if changes:
            text = apply(text, changes)
        idle = 0 if changes else idle + 1
        if idle == len(finders):
            break
    return text
