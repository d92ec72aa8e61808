"""Papers and institutes behind news of science."""

import pytest

from newsclean import BODY, Role, clean

STORY = "The well ran dry in May, and the council now pays for water that two lorries bring every morning."
PAPER = "Ann Lee et al, Wells in a warming county, Journal of Wells (2023). DOI: 10.1000/s182-(23)-1"


def roles_of(*lines):
    return [block.role for block in clean("\n\n".join((STORY, *lines))).blocks[1:]]


def test_the_lines_of_a_portal_of_research_are_no_story():
    lines = (
        f"More information: {PAPER}",
        "Journal information: Journal of Wells",
        "Provided by University of Exampleham",
        "Citation: Wells run dry (2023, May 3) retrieved 4 May 2023 from https://wells.example/news/1",
    )
    assert roles_of(*lines) == [Role.CREDIT] * len(lines)


@pytest.mark.parametrize(
    "line", ["DOI: 10.1000/s182-(23)-1", "https://doi.org/10.1000/182", f"Journal reference: {PAPER}"]
)
def test_a_papers_number_is_none_either(line):
    assert roles_of(line) == [Role.CREDIT]


@pytest.mark.parametrize(
    "line",
    [
        "More information: ask at the town hall, which is open from nine to noon on Mondays.",
        "Provided by the county, the pump came in July and was stolen in August.",
        "The paper (doi: 10.1000/182) says that the wells of the county will be dry by 2040.",
        "Journal information: none was kept, since the keeper could not write.",
        "Citation: the mayor was cited for speeding on the road that he had closed.",
    ],
)
def test_what_is_told_stays(line):
    assert set(roles_of(line)) <= BODY


def test_who_provided_something_in_the_story_stays():
    document = clean(f"{STORY}\n\nProvided by Reed College\n\n{STORY.replace('May', 'June')}")
    assert document.blocks[1].role in BODY
