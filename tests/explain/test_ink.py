from io import StringIO

import pytest

from newsclean.explain.ink import wants_colour


class Terminal(StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_a_terminal_is_coloured_unless_its_owner_says_no(environment, coloured):
    assert wants_colour(Terminal(), environment) is coloured


def test_a_file_is_never_coloured():
    assert not wants_colour(StringIO(), {"TERM": "xterm-256color"})
