"""A page that came as one line, menus and story with nothing but spaces between, parted where its elements met."""

from newsclean.label.edges.stage import RULES, edges, edges_by

__all__ = ["RULES", "edges", "edges_by"]
