import numpy as np

from newsclean.model import Source
from newsclean.read.html import read_html
from newsclean.training.align import aligned
from newsclean.training.trust import trust
from tests.strategies.stories import SENTENCES


def weights(html, gold):
    """The text of each block and the weight of its label."""
    blocks = read_html(Source(html)).blocks
    shares, _ = aligned([block.text for block in blocks], "\n\n".join(gold))
    lengths = np.array([len(block.text) for block in blocks], np.float32)
    found = trust(blocks, np.array(shares, np.float32), lengths)
    return list(zip((block.text for block in blocks), found.astype(float).round(2).tolist(), strict=True))


def paragraphs(sentences):
    return "".join(f"<p>{sentence}</p>" for sentence in sentences)


def test_labels_of_a_page_whose_gold_is_whole_all_weigh_one():
    html = f"<nav>Home</nav><article>{paragraphs(SENTENCES)}</article><footer>All rights reserved.</footer>"
    assert {weight for _, weight in weights(html, SENTENCES)} == {1.0}


def test_one_of_two_copies_of_the_story_weighs_nothing():
    html = f"<div>{paragraphs(SENTENCES)}</div><div>{paragraphs(SENTENCES)}</div>"
    assert [weight for _, weight in weights(html, SENTENCES)] in ([1.0] * 5 + [0.0] * 5, [0.0] * 5 + [1.0] * 5)


def test_paragraphs_behind_the_end_of_the_gold_weigh_less_in_its_element_only():
    other = (
        "Snow fell on the hills of Otherland on Monday, and the roads over the passes were closed until the evening."
    )
    html = f"<article>{paragraphs(SENTENCES)}<p>Read more</p></article><aside><p>{other}</p></aside>"
    weighed = dict(weights(html, SENTENCES[:2]))
    assert [weighed[sentence] for sentence in SENTENCES] == [1.0, 1.0, 0.3, 0.3, 0.3]
    assert weighed["Read more"] == weighed[other] == 1.0


def test_a_page_without_any_of_its_gold_keeps_its_labels():
    assert {weight for _, weight in weights(paragraphs(SENTENCES), ["Nothing of the kind."])} == {1.0}
