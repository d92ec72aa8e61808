"""Bytes written with percent and equals signs."""

import pytest

from newsclean.model import apply
from newsclean.repair.escapes.octets import find


@pytest.mark.parametrize("text", ["caf%C3%A9", "caf=C3=A9"])
def test_bytes_of_utf_8_are_read(text):
    assert apply(text, find(text)) == "café"


def test_spaces_and_signs_that_mail_wrote_so_are_read_beside_them():
    text = "It=E2=80=99s =\n2=3D2=20\nor not"
    assert apply(text, sorted(find(text), key=lambda change: change.at)) == "It’s =\n2=2\nor not"


def test_misread_text_that_was_written_so_is_read_to_its_pieces():
    text = "didn%C3%A2%C2%80%C2%99t"
    assert apply(text, find(text)) == "didnâ\x80\x99t"


@pytest.mark.parametrize(
    "text", ["x=20", "https://example.org/caf%C3%A9", "100%20", "5%AB of all", "x=E2+y=80", "path/to/caf%C3%A9"]
)
def test_addresses_shares_and_formulas_stay(text):
    assert find(text) == []
