"""Lines on standard output, whatever the terminal can show."""

import io
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.cli.lines import print_lines


def printed(lines, encoding):
    """What reaches a terminal of that encoding."""
    raw = io.BytesIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding))
        print_lines(lines)
        return raw.getvalue()


@given(st.lists(st.text(st.characters(exclude_characters="\n"), max_size=20), max_size=5))
def test_every_line_is_printed_and_none_stops_the_others(lines):
    for encoding in ("utf-8", "ascii", "cp1252"):
        assert printed(lines, encoding).count(b"\n") == len(lines)


def test_what_the_terminal_lacks_becomes_a_question_mark():
    assert printed(["Zürich ☂"], "cp1252") == "Zürich ?\n".encode("cp1252")
    assert printed(["half \ud83d"], "utf-8") == b"half ?\n"


def test_what_the_terminal_has_is_printed_as_it_is():
    assert printed(["Zürich, 雨 ☂"], "utf-8") == "Zürich, 雨 ☂\n".encode()
