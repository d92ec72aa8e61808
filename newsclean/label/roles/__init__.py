"""Named rules on top of the learned labellers: phrases in many languages, and shapes that need none."""

from newsclean.label.roles.stage import RULES, roles

__all__ = ["RULES", "roles"]
