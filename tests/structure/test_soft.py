"""Soft line ends of mail."""

import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import Source
from newsclean.read.plain import read_plain
from newsclean.structure.soft import has_soft_ends
from newsclean.structure.wrap import wrap
from tests.strategies.openings import TOPICS, paragraphs


@given(st.lists(st.sampled_from(sorted(TOPICS)), min_size=2, max_size=4, unique=True), st.sampled_from(["\n\n", "\n"]))
def test_paragraphs_that_mail_parted_come_back_whole(topics, gap):
    whole = [paragraph.encode("ascii", "ignore").decode() for topic in topics for paragraph in paragraphs(topic)]
    mail = quopri.encodestring(gap.join(whole).encode()).decode()
    document = wrap(read_plain(Source(mail)))
    assert [block.text for block in document.blocks] == whole
    assert {change.rule for block in document.blocks for change in block.changes} == {"wrap.soft"}


@pytest.mark.parametrize(
    "text",
    [
        "The sum is\nx =\na + b\nand so\ny =\nb + c",
        "It rained all day, and the river rose above its banks before any=\nbody had a pump.",
        "=\n=\n=\n=",
        "A heading ====================================================================================\nand =\nmore",
    ],
)
def test_equals_signs_at_the_ends_of_other_lines_stay(text):
    document = wrap(read_plain(Source(text)))
    assert "".join(block.text for block in document.blocks).replace(" ", "") == "".join(text.split())


@given(st.lists(st.text(" a=", max_size=80)))
def test_lines_longer_than_mail_may_have_are_not_of_mail(lines):
    assert not has_soft_ends([*lines, "a" * 76 + "="])
