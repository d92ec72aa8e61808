"""The marks that end sentences, and what may stand around them, in every script: what structure and labels agree on."""

from typing import Final

__all__ = ["CLOSERS", "OPENERS", "TERMINATORS"]

TERMINATORS: Final = ".!?…‽‼⁇⁈⁉。！？｡．։؟۔।॥།။።፧፨᙮᠃᠉៕"
"""Marks that end a sentence: Latin, CJK, Armenian, Arabic, Urdu, Devanagari, Tibetan, Burmese, Ethiopic, Canadian,
Mongolian, Khmer."""

CLOSERS: Final = "\"'”’“‘»›«‹)]}）］】」』｣〉》〕＂＇*_"
"""What may stand behind the mark that ends a sentence: quotes, brackets, the marks of Markdown's emphasis. German
closes with “ and ‘, Danish with « and ‹."""

OPENERS: Final = "\"'“‘„‚«‹([{「『【《〈（［｢〔¿¡"
"""What may stand in front of the first letter of a sentence."""
