"""Names of fields, as programs and databases write them."""

import pytest

from newsclean.structure.fields.names import AUTHOR, BEGINNING, NOTHING, PUBLISHED, TITLE, field_of


@pytest.mark.parametrize(
    ("line", "meaning", "value"),
    [
        ("title: Rain at last", TITLE, "Rain at last"),
        ("Title：大雨", TITLE, "大雨"),
        ("BYLINE: By ANN LEE", AUTHOR, "By ANN LEE"),
        ("**Author:** Ann Lee", AUTHOR, "Ann Lee"),
        ("- Date: 5 May 2020", PUBLISHED, "5 May 2020"),
        ("Publication_Date: 2020-05-05", PUBLISHED, "2020-05-05"),
        ("Markdown Content:", BEGINNING, ""),
        ("Full text: It rained.", BEGINNING, "It rained."),
        ("LOAD-DATE: May 5, 2020", NOTHING, "May 5, 2020"),
        ("Source: https://example.org/rain", "address", "https://example.org/rain"),
        ("Source: The Dial", "site", "The Dial"),
    ],
)
def test_a_name_says_what_its_field_means(line, meaning, value):
    field = field_of(line)
    assert field is not None
    assert (field.meaning, field.value) == (meaning, value)
    assert field.is_known


@pytest.mark.parametrize("line", ["12:30 Rain", "https://example.org", "a:b", "It rained.", ": rain", ""])
def test_other_lines_hold_no_field(line):
    assert field_of(line) is None


@pytest.mark.parametrize("line", ["Reporter: Ann Lee, on the river", "Serves: four", "He said: no."])
def test_other_names_are_not_known(line):
    field = field_of(line)
    assert field is not None
    assert not field.is_known


def test_a_length_in_words_is_a_machines():
    assert field_of("LENGTH: 712 words").is_machine
    assert not field_of("Length: two hours").is_machine
