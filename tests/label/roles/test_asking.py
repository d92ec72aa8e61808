"""Which rules are asked of a line: leaving out those that can say nothing changes no answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.roles.asking import RULES_OF_LINES, finding_of
from newsclean.label.roles.line import SHORT, Line, Zone
from newsclean.label.roles.packs import packs
from newsclean.label.roles.wording import words
from newsclean.model import Block, Role, Span

_PIECES = (
    "Home", "Share", "Facebook", "By", "Von", "Anna Berg", "Photo", "Reuters", "copyright", "2024", "3 May", "Tuesday",
    "subscribe", "our newsletter", "all rights reserved", "The quay", "stands", "on Monday", "(left)", "is an author",
    "To continue reading", "Sign up to", "続きを読む", "记者 李明 摄", "Straße", "Read more", "Related", "views are",
)  # fmt: skip
_JOINTS = (" ", " ", ": ", " > ", ". ", ", ", " (", ") ", " – ", "/", "’s ", "\n")


def _line(text: str, role: Role, zone: Zone) -> Line:
    block = Block(text, Span(0, len(text))).label(role, "page.rest")
    return Line(block, tuple(words(text)), zone)


_lines = st.builds(
    _line,
    st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from(_JOINTS)), min_size=1, max_size=8).map(
        lambda pairs: "".join(piece + joint for piece, joint in pairs).strip()
    )
    | st.text(max_size=40),
    st.sampled_from([Role.PARAGRAPH, Role.OTHER, Role.LIST_ITEM]),
    st.sampled_from(Zone),
)


@given(_lines)
def test_asking_every_rule_gives_the_same_answer(line):
    if not line.words:
        return
    short = len(line.text) <= SHORT
    asked = RULES_OF_LINES if short else RULES_OF_LINES[-7:]
    answers = (rule(line, packs()) for rule in asked)
    assert finding_of(line, packs()) == next((answer for answer in answers if answer is not None), None)


@pytest.mark.parametrize(
    "text", ["Share", "Home > Sport > Football", "By Anna Berg", "3 May 2024", "Anna Berg/Reuters"]
)
def test_a_line_outside_the_story_is_named(text):
    assert finding_of(_line(text, Role.OTHER, Zone.HEAD), packs()) is not None


def test_a_line_without_words_may_still_be_a_date():
    found = finding_of(_line("12.05.2024", Role.OTHER, Zone.HEAD), packs())
    assert found is not None
    assert found.role is Role.DATELINE
    assert finding_of(_line("***", Role.OTHER, Zone.HEAD), packs()) is None
