"""The marks of written news: what a notation for any character is likely to spell beside letters."""

from typing import Final

__all__ = ["MARKS"]

MARKS: Final = frozenset("‑‒–—‘’‚“”„†•…‹›€™«»¿¡·°£§®©½\u00a0\u00ad")
"""Dashes, quotation marks, currencies, the signs of rights and measures; the no-break space and the soft hyphen."""
