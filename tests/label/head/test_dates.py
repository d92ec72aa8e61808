import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.head.dates import day_in, moment


@pytest.mark.parametrize(
    "text",
    [
        "December 18, 2023",
        "Dec. 18, 2023",
        "18 December 2023",
        "18th December, 2023",
        "18. Dezember 2023",
        "18 de diciembre de 2023",
        "18 décembre 2023",
        "18 декабря 2023",
        "18.12.2023",
        "2023-12-18",
        "2023年12月18日",
        "2023년 12월 18일",
        "2023/12/18",
        "20231218",
    ],
)
def test_days_are_read_in_many_languages(text):
    assert day_in(text) == "2023-12-18"


@pytest.mark.parametrize(
    "text", ["Ann Lee18 December 2023", "Ann LeeDec 18, 2023", "ByAnn Lee Updated onDECEMBER 18, 2023 | 6 comments"]
)
def test_a_day_is_read_behind_a_name_that_nothing_parts_from_it(text):
    assert day_in(text) == "2023-12-18"


@pytest.mark.parametrize(
    "text",
    [
        "March of 2023 people",
        "3/4/2024",
        "31 February 2023",
        "McDecember 31, 1823",
        "118 December 2023",
        "Saunmay 18, 2023",
        "1.5.20",
        "version 2023-99-12",
        "",
    ],
)
def test_what_is_no_certain_day_is_left_alone(text):
    assert day_in(text) is None


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        ("2023-12-18T10:00:00Z", "2023-12-18T10:00:00+00:00"),
        ("2023-12-18T10:00:00.000+0900", "2023-12-18T10:00:00+09:00"),
        ("Mon, 18 Dec 2023 10:00:00 GMT", "2023-12-18T10:00:00+00:00"),
        ("1702893600", "2023-12-18T10:00:00+00:00"),
        ("December 18, 2023", "2023-12-18"),
    ],
)
def test_moments_are_read_in_the_shapes_pages_state_them(value, iso):
    assert moment(value) == iso


@given(st.text())
def test_any_text_is_a_moment_or_none(text):
    assert moment(text) is None or moment(text)[:2].isdecimal()
