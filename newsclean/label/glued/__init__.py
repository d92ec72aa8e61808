"""Headlines of other stories inside a text that lost its paragraph breaks, found where they are glued to a sentence."""

from newsclean.label.glued.stage import RULES, glued, glued_by

__all__ = ["RULES", "glued", "glued_by"]
