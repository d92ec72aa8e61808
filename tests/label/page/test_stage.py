from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given

from newsclean.label.page.stage import RULES, page, page_with
from newsclean.model import BODY, Block, Document, Role, Source, Span
from newsclean.pipeline import Pipeline
from newsclean.read.html import read_html
from newsclean.read.plain import read_plain
from tests.strategies.effort import examples
from tests.strategies.html import TAG_SOUP
from tests.strategies.stories import SENTENCES, document

RUN = Pipeline({"page": page})


def test_the_story_is_kept_and_the_furniture_is_named():
    done = RUN(document())
    assert done.body == "\n\n".join(SENTENCES)
    roles = {block.text: block.role for block in done.boilerplate}
    assert roles["Home"] is Role.NAVIGATION
    assert roles["By Jo Writer"] is Role.BYLINE
    assert roles["Rain at last in Exampleshire"] is Role.HEADLINE
    assert roles["The dam that failed"] is Role.RELATED


@examples(50)
@given(TAG_SOUP)
def test_any_page_keeps_all_its_text_and_every_block_has_a_score(soup):
    done = RUN(read_html(Source(soup)))
    assert done.restore() == done.source.text
    assert all(block.reasons[-1].score is not None for block in done.blocks)


def test_plain_text_passes_through_untouched():
    plain = read_plain(Source("Rain fell.\n\nHome"))
    assert page(plain) is plain


def test_a_block_that_an_earlier_stage_called_a_repeat_stays_one():
    first = document()
    blocks = [
        block.label(Role.REPEAT, "repeats.copy") if block.text == SENTENCES[1] else block for block in first.blocks
    ]
    done = page(first.with_blocks(blocks))
    assert SENTENCES[1] not in done.body


def test_a_kept_block_named_as_a_summary_is_the_standfirst():
    text = "The first rain since March has filled the wells of the county, and the council will lift its ban on Friday."
    html = (
        f'<body><article><h1>Rain</h1><p class="standfirst">{text}</p>'
        + "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
        + "</article></body>"
    )
    roles = {block.text: block.role for block in RUN(document(html)).blocks}
    assert roles[text] is Role.STANDFIRST


def test_sixteen_threads_give_what_one_gives():
    pages = [document() for _ in range(32)]
    alone = [[block.role for block in page(one).blocks] for one in pages]
    with ThreadPoolExecutor(16) as pool:
        together = [[block.role for block in done.blocks] for done in pool.map(page, pages)]
    assert together == alone


def test_every_reason_is_signed_with_a_catalogued_rule():
    done = RUN(document())
    rules = {reason.rule for block in done.blocks for reason in block.reasons if reason.rule.startswith("page.")}
    assert rules <= set(RULES)


def story_with(part):
    return document(
        "<body><article><h1>Rain</h1>" + "".join(f"<p>{line}</p>" for line in SENTENCES) + f"{part}</article>"
    )


def scored(scores):
    """The stage with a labeller that gives these scores by text, and 0.99 to all else."""

    class Scores:
        def scores(self, page_of, *_):
            return np.array([scores.get(block.text, 0.99) for block in page_of.blocks], np.float32)

    return page_with(Scores)


COMMENT = "I remember the drought of 1976, when we carried water from the river for a whole month."
"""What a reader wrote, which reads like the story."""


@pytest.mark.parametrize("score", [0.6, 0.95])
def test_a_comment_far_below_the_name_of_the_comments_is_a_comment_however_well_it_reads(score):
    html = f'<ol class="comments"><li><div><div><div><p>{COMMENT}</p></div></div></div></li></ol>'
    done = scored({COMMENT: score})(story_with(html))
    assert next(block.role for block in done.blocks if block.text == COMMENT) is Role.COMMENT


def test_a_story_told_in_the_comments_is_kept_where_the_labeller_is_beyond_doubt():
    html = f'<div class="comments"><div><p>{COMMENT}</p></div></div>'
    assert COMMENT in scored({COMMENT: 0.99})(story_with(html)).body


def test_highlighted_code_with_a_comment_in_it_is_kept():
    done = scored({"# all files git add .": 0.6})(
        story_with('<pre><code><span class="hljs-comment"># all files</span> git add .</code></pre>')
    )
    assert "# all files git add ." in done.body


def test_a_top_heading_within_the_title_is_the_headline_and_the_sites_name_is_not():
    page_of = "<title>Rain at last - Dial</title><h1>Dial</h1><h1>Rain at last</h1>" + "".join(
        f"<p>{sentence}</p>" for sentence in SENTENCES
    )
    roles = {block.text: block.role for block in RUN(document(page_of)).blocks}
    assert roles["Rain at last"] is Role.HEADLINE
    assert roles["Dial"] is not Role.HEADLINE


def test_only_story_roles_are_kept():
    assert {block.role for block in RUN(document()).blocks if block.text in SENTENCES} <= BODY


def test_a_document_with_a_block_without_hints_is_left_alone():
    mixed = Document(Source("Rain."), (Block("Rain.", Span(0, 5)),))
    assert page(mixed) is mixed
