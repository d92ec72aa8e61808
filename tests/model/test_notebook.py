from html.parser import HTMLParser

from hypothesis import given

from newsclean.model import Block, Document, Role, Source, Span
from tests.strategies.documents import documents


class Tags(HTMLParser):
    """Collects the tags of a fragment, and what attributes they carry."""

    def __init__(self):
        super().__init__()
        self.seen = set()

    def handle_starttag(self, tag, attrs):
        self.seen |= {(tag, name) for name, _ in attrs} or {(tag, "")}


@given(documents())
def test_whatever_the_page_held_is_text_and_never_markup(document):
    tags = Tags()
    tags.feed(document.explain()._repr_html_())
    tags.close()
    allowed = {"style", "dir", "title", ""}
    assert {tag for tag, _ in tags.seen} <= {"div", "span", "del", "ins", "details", "summary"}
    assert {name for _, name in tags.seen} <= allowed


def test_a_text_that_is_not_kept_is_faded_behind_its_role():
    block = Block("Home", Span(0, 4)).label(Role.NAVIGATION, "text.furniture")
    shown = Document(Source("Home"), (block,)).explain()._repr_html_()
    assert "opacity:.55" in shown
    assert ">navigation</span>Home" in shown


def test_a_long_run_that_is_not_kept_is_folded_to_one_line():
    blocks = tuple(Block("x", Span(2 * at, 2 * at + 1)).label(Role.SHARE, "roles.share") for at in range(9))
    shown = Document(Source("x " * 9), blocks).explain()._repr_html_()
    assert "9 blocks set aside: share 9</summary>" in shown


def test_a_very_long_document_is_cut_short_and_says_so():
    source = Source("a\n" * 1000)
    blocks = tuple(Block("a", Span(2 * place, 2 * place + 1)) for place in range(1000))
    assert "and 700 more blocks" in Document(source, blocks).explain()._repr_html_()
