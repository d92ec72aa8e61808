"""Openings of other stories behind an article: found by several signs together, and given back as stories."""

from newsclean.label.trailing.stage import RULES, trailing, trailing_by

__all__ = ["RULES", "trailing", "trailing_by"]
