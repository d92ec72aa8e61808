"""Documents in other people's shapes: flat rows for tables, JSON Lines and Arrow, and faults as data."""

from newsclean.render.faults import FAULTS, described
from newsclean.render.row import DEFAULT_FIELDS, FIELDS, checked_fields, row
from newsclean.render.wellformed import well_formed

__all__ = ["DEFAULT_FIELDS", "FAULTS", "FIELDS", "checked_fields", "described", "row", "well_formed"]
