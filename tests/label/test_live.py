"""Entries of live reports, by the times at which they were written."""

import pytest

from newsclean.label.live import entries

TOLD = "The bridge at Kleinhafen is closed, and the ferry takes no lorries today."


@pytest.mark.parametrize("mark", [" – ", ": ", " | ", " GMT - ", " Uhr: "])
def test_an_entry_may_stand_in_one_block_with_its_time(mark):
    assert entries([f"{hour}:30{mark}{TOLD}" for hour in range(9, 14)]) == 5


def test_a_heading_may_stand_between_the_time_and_its_entry():
    assert entries([row for hour in range(9, 14) for row in (f"{hour}:30", "Bridge closed", TOLD)]) == 5


def test_the_hours_of_half_a_day_go_on_behind_noon():
    times = ("11.40am", "12.10pm", "12.55pm", "1.05pm")
    assert entries([row for time in times for row in (time, TOLD)]) == 4


@pytest.mark.parametrize("text", ["14:300 metres", "25:10", "9:75", "0:3", "2:1 for the guests"])
def test_other_figures_are_no_times_of_day(text):
    assert entries([row for _ in range(5) for row in (text, TOLD)]) == 0
