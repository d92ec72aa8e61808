"""The bar of a run: what it tells, how often it is drawn, and that it never stays on a screen or gets into a log."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.cli.bar import Bar, drawn
from newsclean.cli.messages import ERASE
from newsclean.run import Progress, Tally


class Terminal(io.StringIO):
    def isatty(self):
        return True


def progress(done, seconds):
    """After so many records of a hundred."""
    tally = Tally()
    tally.count("documents", "cleaned", done - 2)
    tally.count("documents", "empty", 1)
    tally.count("documents", "rejected", 1)
    return Progress(bytes_read=done * 10, bytes_total=1000, tally=tally, records=done, seconds=seconds)


def test_the_bar_shows_share_rate_remaining_time_and_counts_and_leaves_no_trace():
    terminal = Terminal()
    with Bar(terminal, clock=iter(range(1, 99)).__next__) as bar:
        bar.show(progress(10, 1.0))
        bar.show(progress(50, 2.0))
    text = terminal.getvalue()
    assert " 50%, 0:02 to go: 25 a second, 50 done, 1 empty, 1 failed" in text
    assert text.endswith("\r\x1b[K")


def test_a_log_gets_lines_but_no_bar():
    log = io.StringIO()
    with Bar(log) as bar:
        bar.say("a.jsonl: reading texts")
        bar.show(progress(50, 2.0))
    assert log.getvalue() == "newsclean: a.jsonl: reading texts\n"


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6), st.floats(0, 10**6))
def test_any_progress_can_be_drawn_in_one_line(read, total, begun, seconds):
    line = drawn(Progress(bytes_read=read, bytes_total=total, tally=Tally(), records=3, seconds=seconds), begun)
    assert "0 done, 0 empty, 0 failed" in line
    assert line.isprintable()


@pytest.mark.parametrize("percent", [2, 50, 100, 120])
def test_the_bar_is_filled_to_the_share_and_never_beyond_its_end(percent):
    line = drawn(progress(percent, 1.0), 0)
    bar, _, told = line.partition(" ")
    assert len(bar) == 24
    assert f"{min(percent, 100)}%" in told
    assert bar.count("█") == round(min(percent, 100) / 100 * 24)


def test_a_resumed_run_tells_the_time_from_its_own_speed():
    assert "0:10 to go" in drawn(progress(60, 5.0), 400)
    assert "0:03 to go" in drawn(progress(60, 5.0), 0)


def test_an_input_that_grew_meanwhile_leaves_no_time_to_go():
    assert "100%, 0:00 to go" in drawn(progress(120, 5.0), 0)


def test_where_nothing_has_been_read_or_the_size_is_unknown_only_counts_are_told():
    unknown = Progress(bytes_read=50, bytes_total=0, tally=Tally(), records=5, seconds=2.0)
    assert drawn(unknown, 0) == "0 done, 0 empty, 0 failed"
    assert drawn(progress(60, 5.0), 600) == drawn(progress(60, 0.0), 0) == "60 done, 1 empty, 1 failed"


def test_unreadable_inputs_count_as_failed():
    tally = Tally()
    tally.count("documents", "unreadable")
    tally.count("documents", "rejected", 2)
    assert "3 failed" in drawn(Progress(bytes_read=0, bytes_total=9, tally=tally, records=3, seconds=1.0), 0)


def test_the_bar_is_not_drawn_more_often_than_eyes_can_follow():
    terminal = Terminal()
    times = iter([1.0, 1.05, 1.09, 1.2])
    with Bar(terminal, clock=times.__next__) as bar:
        for done in (10, 20, 30, 40):
            bar.show(progress(done, 1.0))
    assert terminal.getvalue().count(" done") == 2


def test_a_line_that_stays_wipes_the_bar_first_and_cannot_steer_the_terminal():
    terminal = Terminal()
    with Bar(terminal, clock=iter(range(1, 9)).__next__) as bar:
        bar.show(progress(10, 1.0))
        bar.say("a\x1b[31m.jsonl\nis odd")
    assert f"{ERASE}newsclean: a?[31m.jsonl is odd\n" in terminal.getvalue()
