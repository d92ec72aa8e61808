"""Documents in other people's shapes: a flat row of plain values for tables and JSON Lines."""

from newsclean.render.row import DEFAULT_FIELDS, FIELDS, row

__all__ = ["DEFAULT_FIELDS", "FIELDS", "row"]
