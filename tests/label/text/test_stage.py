"""The learned labeller leaves clean text alone, finds the story in a dump, and never judges a page with markup."""

from hypothesis import example, given
from hypothesis import strategies as st

from newsclean.label.text import RULES, text
from newsclean.model import Block, Document, Element, Hints, Role, Source, Span
from newsclean.pipeline import Pipeline
from newsclean.read.plain import read_plain
from newsclean.structure.wrap import wrap
from tests.strategies.effort import examples
from tests.strategies.furniture import ARTICLE, furnished

MENU = ("Home", "News", "Sport", "Business", "Opinion", "Contact us", "About us", "Subscribe", "Log in", "Search")
FOOT = ("Share this article", "Related articles", "Privacy Policy", "Terms of Use", "© 2025 Harbour Herald", "Facebook")
SHARE = "Share Facebook Twitter WhatsApp Email"
PIPELINE = Pipeline({"wrap": wrap, "text": text})


def read(*lines):
    return read_plain(Source("\n".join(lines)))


def test_a_clean_article_is_not_even_judged():
    document = wrap(read(*ARTICLE))
    assert text(document) is document


def test_a_text_of_a_handful_of_blocks_is_not_judged():
    document = wrap(read("Rain fell on Tuesday, at last.", "Share this article", "The wells are full again."))
    assert text(document) is document


def test_the_story_is_found_in_a_dump():
    done = PIPELINE(read(*MENU, *ARTICLE, *FOOT))
    assert done.body.split() == " ".join(ARTICLE).split()
    assert {block.role for block in done.boilerplate} == {Role.OTHER}


def test_every_judged_block_says_how_likely_it_is_the_story():
    done = PIPELINE(read(*MENU, *ARTICLE, *FOOT))
    assert all(block.reasons[-1].score is not None for block in done.blocks)


def test_a_document_with_markup_is_passed_through():
    block = Block("Home", Span(0, 4), hints=Hints(Element("li")))
    page = Document(Source("Home"), (block,))
    assert text(page) is page


def test_nothing_at_all_is_passed_through():
    empty = Document(Source(""))
    assert text(empty) is empty


def test_some_block_always_stays():
    assert PIPELINE(read("Home", "News", "Contact")).body


def test_what_an_earlier_stage_put_outside_is_not_judged():
    document = wrap(read(*MENU, *ARTICLE, *FOOT))
    blocks = (document.blocks[0].label(Role.REPEAT, "repeats.exact"), *document.blocks[1:])
    assert text(document.with_blocks(blocks)).blocks[0].role is Role.REPEAT


def test_a_story_is_found_in_a_script_without_spaces():
    story = (
        "港口因渡轮丢失船锚而关闭了三个星期，潜水员在三十米深的海底反复搜寻，但至今没有任何发现。",
        "码头上的老人们说，他们从未见过这样漫长的冬天，鱼贩们只好向水手出售土豆来维持生计。",
        "下一次搜寻将于星期一开始，届时潮水足够低，驳船可以离开内港，前往电缆附近的海域。",
    )
    done = PIPELINE(read("首页", "新闻", "体育", "财经", "登录", *story, "相关阅读", "版权所有", "联系我们"))
    assert all(paragraph in done.body for paragraph in story)
    assert "首页" not in done.body


@examples(60)
@example(("\n".join(ARTICLE), "\n".join((*["Home"] * 6, *ARTICLE, "Share this article", "Privacy Policy"))))
@example(("\n".join(ARTICLE), "\n".join((*["Home"] * 6, SHARE, *ARTICLE, "Share this article", "Privacy Policy"))))
@given(furnished())
def test_furniture_around_an_article_removes_no_sentence_of_it(pair):
    plain, around = pair
    survived = PIPELINE(read_plain(Source(plain))).body
    body = PIPELINE(read_plain(Source(around))).body
    assert all(line in body for line in survived.split("\n") if line)


@examples(60)
@given(furnished())
def test_judging_the_body_again_changes_nothing(pair):
    body = PIPELINE(read_plain(Source(pair[1]))).body
    assert PIPELINE(read_plain(Source(body))).body == body


@given(st.text())
def test_any_text_at_all_is_judged_without_losing_a_character(anything):
    assert PIPELINE(read_plain(Source(anything))).restore() == anything


def test_the_catalogue_names_the_rules_it_signs():
    done = PIPELINE(read(*MENU, *ARTICLE, *FOOT))
    assert {block.reasons[-1].rule for block in done.blocks} == set(RULES)
