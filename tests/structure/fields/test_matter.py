"""Front matter between fences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.structure.fields.matter import front_matter

NAMES = st.sampled_from(["title", "author", "date", "url", "description", "hostname", "my_own-field"])
VALUES = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20)


def values(lines):
    return {part.field.name: part.field.value for part in front_matter(lines) if part.field is not None}


def test_yaml_has_lists_comments_folded_values_and_quotes():
    lines = [
        *("---", "# made by a clipper", 'title: "Rain: at last"', "author:", '  - "[[Ann Lee]]"', "  - Bo Hale"),
        *("description: >-", "  It rained", "  all night.", "tags: [rain,", "  river", "]", "---", "It rained."),
    ]
    assert values(lines) == {
        "title": '"Rain: at last"',
        "author": '"[[Ann Lee]]"; Bo Hale',
        "description": "It rained all night.",
        "tags": "[rain, river",
    }
    assert [part.last for part in front_matter(lines)][-1] == len(lines) - 2


def test_yaml_may_end_in_dots_and_toml_has_fences_of_its_own():
    assert values(["---", "title: Rain", "...", "It rained."]) == {"title": "Rain"}
    assert values(["+++", 'title = "Rain"', "draft = false", "+++", "It rained."]) == {
        "title": '"Rain"',
        "draft": "false",
    }


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["---"],
        ["---", "title: Rain", "It rained all night.", "---"],
        ["---", "title: Rain"],
        ["---", "---", "title: Rain"],
        ["---", "The mayor: It rained.", "---", "The next day it snowed."],
        ["It rained.", "---", "title: Rain", "---"],
        ["***", "title: Rain", "***"],
        ["---", *(["title: Rain"] * 300), "---"],
    ],
)
def test_what_stands_between_rulers_is_text(lines):
    assert front_matter(lines) == []


@given(st.lists(st.tuples(NAMES, VALUES), min_size=1), st.lists(VALUES))
def test_stretches_cover_the_front_matter_and_nothing_else(pairs, story):
    matter = ["---", *(f"{name}: {value}" for name, value in pairs), "---"]
    found = front_matter([*matter, *story])
    if any(name != "my_own-field" for name, _ in pairs):
        covered = [at for part in found for at in range(part.first, part.last + 1)]
        assert covered == list(range(len(matter)))
    else:
        assert found == []
