"""The learned labeller for plain text: which blocks are the story when no markup tells."""

from newsclean.label.text.stage import RULES, text, text_with

__all__ = ["RULES", "text", "text_with"]
