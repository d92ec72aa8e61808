import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.head.dates import day_in, day_in_figures, moment


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
    ("text", "day"),
    [
        ("14 MART 2025 CUMA 09:42", "2025-03-14"),
        ("12 EKİM 2023", "2023-10-12"),
        ("18 Ağu 2024", "2024-08-18"),
        ("2024. április 29. 06:45", "2024-04-29"),
        ("2024 m. balandžio 29 d. 10:11", "2024-04-29"),
        ("29. aprīlis, 2024", "2024-04-29"),
        ("14-Mar-2024", "2024-03-14"),
        ("14 d'abril de 2024", "2024-04-14"),
        ("17 de jan. de 2025", "2025-01-17"),
        ("20 дек. 2024 г.", "2024-12-20"),
        ("5 черв. 2024, 11:00", "2024-06-05"),
        ("Aino Rantakari2.11.2024 5.30", "2024-11-02"),
        ("ΠΕΜΠΤΗ 5 ΜΑΡΤΙΟΥ 2024", "2024-03-05"),
        ("29 აპრილი, 2024", "2024-04-29"),
        ("نُشر في 3 أبريل، 2024", "2024-04-03"),
        ("٠٩ كانون الثاني ٢٠٢٥", "2025-01-09"),
        ("14 مارس/ آذار 2024", "2024-03-14"),
        ("4 جنوری 2025", "2025-01-04"),
        ("২৫ নভেম্বর ২০২৪, ১১:৪০", "2024-11-25"),
        ("२५ नवंबर २०२४", "2024-11-25"),
        ("25 நவம்பர் 2024", "2024-11-25"),
        ("ngày 5 tháng 3 năm 2025", "2025-03-05"),
        ("5 Tháng Ba, 2025", "2025-03-05"),
        ("05 มี.ค. 2568 | 10:22 น.", "2025-03-05"),
        ("5 มีนาคม 2025", "2025-03-05"),
        ("شنبه ۲۵ اسفند ماه ۱۴۰۳", "2025-03-15"),
        ("民國113年3月14日", "2024-03-14"),
        ("令和元年5月1日", "2019-05-01"),
    ],
)
def test_days_are_read_in_other_scripts_orders_and_calendars(text, day):
    assert day_in(text) == day


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("۱۴۰۳/۱۲/۲۵ - ۱۱:۲۰", "fa", "2025-03-15"),
        ("1403-12-25", "fa", "2025-03-15"),
        ("1403/12/25", "en", None),
        ("1403/13/25", "fa", None),
    ],
)
def test_figures_of_the_persian_calendar_are_read_in_persian_alone(text, language, day):
    assert day_in_figures(text, language) == day


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
        "24 hours 2024",
        "v1.2.11.2024",
        "192.168.1.2024",
        "Room 14 out 2024x",
        "In 2019 about 30 people came",
        "12 million 2024",
        "30 février 2024",
        "گفت 20 نفر در 1400",
        "31 مهر 1403",
        "5 ราคา 2568",
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


@pytest.mark.parametrize(
    "text", ["5 years ago 12 2024", "rated in 2023 out 5 stars", "version 2019 set 12", "in 2024 may 3 people vote"]
)
def test_english_words_that_shorten_months_elsewhere_are_no_days(text):
    assert day_in(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ago 12, 2024", "2024-08-12"),
        ("Set 12 2024", "2024-09-12"),
        ("3 set 2024", "2024-09-03"),
        ("12 out. 2024", "2024-10-12"),
        ("may 3 2024", "2024-05-03"),
        ("2024 May 3", "2024-05-03"),
    ],
)
def test_months_that_are_words_are_days_where_languages_put_them(text, day):
    assert day_in(text) == day


@pytest.mark.parametrize("day", ["20 Dec 99999999999999", "99999999999999999999 Dec 2023", "20 Dec 2023"])
def test_figures_too_large_for_a_date_are_none(day):
    found = moment(f"Wed, {day} 08:39:35 +0200")
    assert found == ("2023-12-20T08:39:35+02:00" if day == "20 Dec 2023" else None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("10/24/16 05:07 AM EDT", "2016-10-24"),
        ("09.30.16", "2016-09-30"),
        ("24.10.16", "2016-10-24"),
        ("04/03/16", None),
        ("open 24/7/365", None),
        ("24/07/365", None),
        ("version 10.24.16.1", None),
        ("at 10:24/16/20", None),
        ("32/13/16", None),
    ],
)
def test_a_year_of_two_figures_is_read_where_the_figures_tell_the_order(text, day):
    assert day_in_figures(text) == day


@pytest.mark.parametrize("text", ["Thursday, December 22, 2016, 2:47 PM", "Thu, 22 Dec 2016 2:47 p.m."])
def test_an_hour_of_twelve_is_no_hour_of_the_night(text):
    assert moment(text) == "2016-12-22"


def test_a_day_may_stand_right_behind_a_name_in_any_script():
    assert day_in("谢若含2017-03-01 14:27:02") == "2017-03-01"
    assert day_in("12017-03-01") is None


@pytest.mark.parametrize(
    "text", ["Version 10.24.16", "v10.24.16", "Build: 20/12/19", "Harbour planner, release 24.12.20"]
)
def test_figures_behind_a_version_are_no_day(text):
    assert day_in_figures(text) is None


@pytest.mark.parametrize("text", ["10.24.16", "Ann Lee 10.24.16", "Conversion 10.24.16"])
def test_the_same_figures_elsewhere_are_a_day(text):
    assert day_in_figures(text) == "2016-10-24"


def test_a_run_of_blanks_in_a_moment_is_read_as_one():
    assert moment(f"2024-03-14 10:32:00{' ' * 100_000}-0600") == "2024-03-14T10:32:00-06:00"
    assert moment(f"14 March{' ' * 100_000}in the year") is None
