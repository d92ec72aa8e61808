"""Bytes written with percent and equals signs."""

import pytest

from newsclean.model import apply
from newsclean.repair.escapes.octets import find


@pytest.mark.parametrize("text", ["caf%C3%A9", "caf=C3=A9"])
def test_bytes_of_utf_8_are_read(text):
    assert apply(text, find(text)) == "café"


@pytest.mark.parametrize(
    "text", ["https://example.org/caf%C3%A9", "100%20", "5%AB of all", "x=E2+y=80", "path/to/caf%C3%A9"]
)
def test_addresses_shares_and_formulas_stay(text):
    assert find(text) == []
