"""Buttons, fields, frames and pictures, as browsers of terminals write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean
from newsclean.model import BODY
from newsclean.structure.widgets import is_widget

STORY = "The well ran dry in May, and the council now pays for water that two lorries bring every morning."


@pytest.mark.parametrize(
    "line",
    [
        "(BUTTON)",
        "(BUTTON) Log in (BUTTON) Sign up",
        "IFRAME: https://video.example.org/embed/7?rel=0",
        "________________________",
        "Username ____________________",
        "[          ] [Search]",
        "[logo.png] [icon-2.gif]",
    ],
)
def test_what_stands_for_parts_of_a_page_is_no_text(line):
    document = clean(f"{STORY}\n\n{line}\n\n{STORY.replace('May', 'June')}")
    assert line not in document.body
    assert any(line in block.text for block in document.blocks if block.role not in BODY)


@pytest.mark.parametrize(
    "line",
    [
        "He wrote his name on the line, __ and left.",
        "The file [1] is called logo.png, and nobody has seen it since the fire of 1911 in the old town hall.",
        "Fill in: the river ______ the mill, which the miller’s daughter _____ until the spring of 1911.",
    ],
)
def test_what_somebody_wrote_stays(line):
    assert not is_widget(line)
    assert line in clean(f"{STORY}\n\n{line}\n\n{STORY.replace('May', 'June')}").body


def test_a_question_that_unfolds_its_answer_loses_only_the_mark():
    text = f"(BUTTON) Why did the well run dry in the middle of May?\n\n{STORY}"
    assert clean(text).body == f"Why did the well run dry in the middle of May?\n\n{STORY}"


@given(st.text("(BUTON)_[ ].png IFRAME:?a", max_size=60))
def test_no_word_is_lost_and_nothing_raises(text):
    document = clean(f"{STORY}\n\n{text}")
    assert STORY in document.body
