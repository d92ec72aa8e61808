"""Messages keep to one line, and progress is for people who wait."""

import io

from hypothesis import given
from hypothesis import strategies as st

from newsclean.cli.messages import one_line, watched


class Terminal(io.StringIO):
    def isatty(self):
        return True


def ticking(step):
    now = 0.0

    def clock():
        nonlocal now
        now += step
        return now

    return clock


@given(st.text())
def test_a_message_is_one_printable_line(text):
    assert one_line(text).isprintable()


def test_slow_work_is_shown_to_a_human_and_wiped_before_the_next_line():
    terminal = Terminal()
    assert list(watched(["a", "b", "c", "d"], stream=terminal, clock=ticking(0.6))) == ["a", "b", "c", "d"]
    assert "2 of 4: c" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_quick_work_shows_nothing():
    terminal = Terminal()
    assert list(watched(["a", "b"], stream=terminal, clock=ticking(0.01))) == ["a", "b"]
    assert terminal.getvalue() == ""


def test_a_log_gets_no_progress():
    log = io.StringIO()
    assert list(watched(["a"] * 50, stream=log, clock=ticking(1.0))) == ["a"] * 50
    assert log.getvalue() == ""
