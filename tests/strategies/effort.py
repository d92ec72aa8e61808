"""How many examples a property is tried on: few enough for every run of the tests, and as many as a night allows."""

import os

from hypothesis import settings

__all__ = ["EFFORT", "USUAL", "examples"]

EFFORT = int(os.environ.get("EFFORT", "1"))
"""How many times the number of examples: `EFFORT=30 pytest tests/test_properties.py` looks for what is rare."""

USUAL = 100
"""Examples of a property that says nothing else: Hypothesis' own number."""


def examples(count):
    """The settings of a property that is tried on so many examples, since each of them takes long."""
    return settings(max_examples=count * EFFORT)
