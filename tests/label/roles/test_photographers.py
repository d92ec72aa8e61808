"""Who took a picture, in lines of the story."""

import pytest

from newsclean import BODY, Role, clean

STORY = "The well ran dry in May, and the council now pays for water that two lorries bring every morning."
AFTER = "By June the lorries came twice a day, and the council asked the county for a pump of its own at last."


def role_of(line):
    return clean(f"{STORY}\n\n{line}\n\n{AFTER}").blocks[1].role


@pytest.mark.parametrize(
    "line",
    [
        "A lorry in Mill Lane on Friday. Photo by Ann Lee/The Dial",
        "A lorry in Mill Lane on Friday. Photo by MOSES WAFULA /AFP via Getty Images",
        "A lorry in Mill Lane on Friday. Photograph courtesy of the Well Museum.",
        "A lorry in Mill Lane on Friday. | Image credit: Ann Lee et al., doi: 10.1000/182.",
        "“We wait,” says Bo Hale, in Mill Lane. Credit: Ann Lee",
        "Ein Lastwagen in der Mühlgasse am FreitagBild: Jo Doe/dpa/picture alliance",
        "Ein Lastwagen, dahinter die Mühle.Foto: Jo Doe. Styling: Ann Lee",
    ],
)
def test_what_a_picture_shows_and_who_took_it_is_no_text_of_the_story(line):
    assert role_of(line) in {Role.CAPTION, Role.CREDIT}


@pytest.mark.parametrize(
    "line",
    ["Photo by Ann Lee; Design by Bo Hale", "Image courtesy of: Ann Lee", "Hero image by Ann Lee", "Credit: The Dial",
     "Image: Move.org", "Photo credit: dial.example.", "Foto: Jo Doe"],
)  # fmt: skip
def test_who_took_it_alone_is_a_credit(line):
    assert role_of(line) in {Role.CREDIT, Role.CAPTION}


@pytest.mark.parametrize(
    "line",
    [
        "A photo by Ann Lee hangs in the town hall, and nobody knows why.",
        "Photo by photo, she rebuilt the street as it was before the fire.",
        "Video by Ann Lee shows the lorries on the road to the mill at night.",
        "Image: what a town is known for, and what it would rather be.",
        "The bank gave us two things. Credit: enough to buy a lorry, and advice.",
        "Photo courtesy of no one: the frame on the wall of the town hall is empty.",
        "He gives his team all the credit. Credit where it is due.",
        "It was the last picture by Ann Lee",
        "- Video: 4K/30p with no crop",
    ],
)
def test_what_is_said_of_pictures_stays_in_the_story(line):
    assert role_of(line) in BODY
