"""Labels of encodings: every codec of the tables has a name that Python knows."""

import pytest

from newsclean.decode.letters import letters
from newsclean.decode.names import WIDENED, known, widened


@pytest.mark.parametrize(("narrow", "wide"), WIDENED.items())
def test_a_wider_encoding_reads_what_the_narrow_one_writes(narrow, wide):
    assert known(narrow) == narrow
    assert widened(wide) == wide
    assert "Rain <b>1</b>".encode("cp1252" if narrow.startswith("utf") else narrow).decode(wide) == "Rain <b>1</b>"


def test_every_codec_with_letters_is_one_python_knows():
    assert all(known(codec) for codec in letters().writes)
