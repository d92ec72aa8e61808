"""Fields that a program wrote around the text: front matter, a crawler's head, a news database's record."""

from newsclean.structure.fields.stage import RULES, fields

__all__ = ["RULES", "fields"]
