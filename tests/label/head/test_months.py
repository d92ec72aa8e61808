from datetime import date, timedelta

import pytest

from newsclean.label.head.months import MONTHS, PERSIAN_MONTHS, from_persian


def test_every_month_has_a_number_of_our_calendar():
    assert set(MONTHS.values()) == set(range(1, 13))
    assert sorted(PERSIAN_MONTHS.values()) == list(range(1, 13))


@pytest.mark.parametrize(
    ("year", "new_year"),
    [(1370, "1991-03-21"), (1375, "1996-03-20"), (1400, "2021-03-21"), (1403, "2024-03-20"), (1408, "2029-03-20")],
)
def test_persian_years_begin_when_spring_does(year, new_year):
    assert from_persian(year, 1, 1) == date.fromisoformat(new_year)


def test_persian_days_follow_each_other_without_a_gap():
    days = [from_persian(1403, month, day) for month in range(1, 13) for day in range(1, 32)]
    told = [day for day in days if day is not None]
    assert told == [told[0] + timedelta(number) for number in range(366)]


@pytest.mark.parametrize(("month", "day"), [(0, 1), (13, 1), (7, 31), (12, 31), (1, 0)])
def test_what_the_persian_calendar_lacks_is_no_day(month, day):
    assert from_persian(1403, month, day) is None
