"""What mail programs append."""

import pytest

from newsclean import clean
from newsclean.label.trailing.mail import message
from newsclean.model import Block, Role, Span

STORY = "The harbour was closed for three weeks while divers looked for the anchor that a ferry had lost."


def blocks(*texts):
    return [Block(text, Span(0, len(text))) for text in texts]


@pytest.mark.parametrize(
    "who",
    [
        "On Mon, 11 May 2026 at 18:02, Desk <desk@example.org> wrote:",
        "Am 11.05.2026 um 18:02 schrieb Desk:",
        "Le lun. 11 mai 2026 à 18:02, Desk <desk@example.org> a écrit :",
        "2026年5月11日 18:02 デスク <desk@example.org>:",
    ],
)
def test_a_quoted_message_goes_with_the_line_that_tells_who_wrote_it(who):
    assert message(blocks(STORY, who, "> Did they find it?", "> Desk", "-- ", "Ada")) == {1, 2, 3}
    assert clean(f"{STORY}\n\n{who}\n> Did they find it?\n> Desk").boilerplate[-1].role is Role.OTHER


@pytest.mark.parametrize("who", ["The poet wrote:", "In 1911 the board wrote:", "“Mine, all mine”, he wrote in 2021."])
def test_a_quotation_of_the_story_stays(who):
    assert not message(blocks(STORY, who, "> It rained.", "> And it rained."))
