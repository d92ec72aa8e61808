"""What pages teach of where their elements meet."""

import gzip

import numpy as np
import pytest

pytest.importorskip("lightgbm", reason="training needs the train extra")
pytest.importorskip("bs4", reason="training needs the train extra")

from newsclean.training.corpora import Page
from newsclean.training.edges import elements_of, lines
from tests.strategies.furniture import ARTICLE


def page(folder, html):
    path = folder / "page.html.gz"
    path.write_bytes(gzip.compress(html.encode()))
    return Page("made-up", "1", "herald.example", None, None, None, (), None, "\n".join(ARTICLE), (), path)


def test_inline_elements_are_no_edges_but_breaks_and_blocks_are():
    html = "<div>One <a href='/'>two</a>, <em>three</em><br>four<custom-card>five</custom-card> six</div>"
    assert elements_of(html) == ["One two , three", "four", "five", "six"]


def test_scripts_and_comments_are_not_read():
    assert elements_of("<p>Rain<!-- no --></p><script>x()</script><style>y</style>") == ["Rain"]


def test_a_page_is_nested_as_deep_as_it_likes():
    assert elements_of("<div>" * 200 + "Rain" + "</div>" * 200) == ["Rain"]


MENU = "".join(f"<li>{name}</li>" for name in ("Home", "News", "Sport", "Weather"))
STORY = "".join(f"<p>{paragraph}</p>" for paragraph in ARTICLE)


def test_edges_between_story_and_furniture_weigh_more(tmp_path):
    line, *_ = lines([page(tmp_path, f"<ul>{MENU}</ul>{STORY}")])
    assert line.begins.sum() == 4 + len(ARTICLE) - 1
    assert [at for at, weight in enumerate(line.weights) if weight > 1] == [3]


def test_a_page_teaches_in_disguise_and_shortened_and_its_body_teaches_what_is_none(tmp_path):
    whole, disguised, short, *bodies = lines([page(tmp_path, f"<ul>{MENU}</ul>{STORY}<ul>{MENU * 9}</ul>")])
    assert np.array_equal(whole.begins, disguised.begins)
    assert not np.array_equal(whole.words.word, disguised.words.word)
    assert 0 < len(short.words) < len(whole.words)
    assert whole.is_page
    assert disguised.is_page
    assert short.is_page
    assert bodies
    assert not any(line.is_page for line in bodies)


def test_a_page_of_a_few_words_teaches_nothing(tmp_path):
    assert [line for line in lines([page(tmp_path, "<p>Rain</p>")]) if line.is_page] == []
