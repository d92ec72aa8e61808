"""Quotation marks and dashes of which an East Asian codec kept two bytes in three: `time 鈥� except`, `chaos,鈥� said`.

The third byte made no character with the space or the comma behind it, so it became U+FFFD. All such marks are alike
now; the words and the marks around tell which it was.
"""

from newsclean.model import Change
from newsclean.repair.mojibake.lossy.images import CUT_MARKS, starts
from newsclean.repair.mojibake.lossy.resolve import resolve
from newsclean.repair.words import Ear

__all__ = ["east_asian_marks"]


def east_asian_marks(text: str) -> list[Change]:
    """The changes that put such marks back, in a text that speaks for one language.

    >>> text = "It was the last of the ferries 鈥� the oldest, and “the best of them all,鈥� as the owner said."
    >>> [change.after for change in east_asian_marks(text)]
    ['—', '”']
    >>> east_asian_marks("鈥 is a rare character; it is not in the lists of words that children have to learn.")
    []
    """
    for name, image in CUT_MARKS.items():
        if image in text:
            return [repair.change for repair in resolve(text, name, Ear.of(text, doubtful=starts(name)), proven=True)]
    return []
