import json

from hypothesis import given

from newsclean.model import Block, Change, Document, Role, Source, Span, Verdict
from tests.strategies.documents import documents


def two_blocks(**more):
    blocks = (Block("Home", Span(0, 4)).label(Role.NAVIGATION, "text.furniture", "short", score=0.25),)
    return Document(Source("Home\n\nRain fell."), (*blocks, Block("Rain fell.", Span(6, 16))), **more)


def test_an_empty_document_explains_itself():
    assert Document(Source("")).explain().summary == "0 of 0 blocks kept, 0% of the text · 0 repairs · given as text"


def test_kept_text_stands_plain_and_the_rest_behind_its_role_and_reason():
    assert str(two_blocks().explain()).split("\n\n")[1:] == [
        "- navigation: Home\n    text.furniture (0.25): short",
        "Rain fell.",
    ]


def test_the_verdict_opens_the_summary():
    assert (
        two_blocks(verdict=Verdict("article", 0.9)).explain().summary.startswith("article (0.90) · 1 of 2 blocks kept")
    )


def test_a_remark_made_later_does_not_take_the_place_of_the_ruling():
    block = Block("Home", Span(0, 4)).label(Role.NAVIGATION, "text.furniture").remark("mojibake.lost")
    (passage,) = Document(Source("Home"), (block,)).explain().passages
    assert passage.ruling.rule == "text.furniture"


def test_of_reasons_that_agree_the_one_that_says_how_sure_it_is_speaks():
    block = Block("Home", Span(0, 4)).label(Role.HEADING, "read.heading").label(Role.HEADING, "page.story", score=0.9)
    (passage,) = Document(Source("Home"), (block,)).explain().passages
    assert passage.because == "page.story (0.90)"


def test_a_block_out_of_the_story_tells_what_took_it_out_and_what_it_is():
    block = Block("Home", Span(0, 4)).label(Role.OTHER, "text.outside", score=0.04)
    (passage,) = Document(Source("Home"), (block.label(Role.NAVIGATION, "roles.menu"),)).explain().passages
    assert passage.because == "text.outside (0.04); roles.menu"


def test_text_that_vanished_in_the_repair_says_so():
    block = Block("\u200b", Span(0, 1)).rewrite([Change("marks.zero_width", 0, "\u200b", "")])
    (passage,) = Document(Source("\u200b"), (block,)).explain().passages
    assert (passage.kept, passage.because) == (False, "nothing is left of it after the repairs")


def test_a_block_of_another_story_says_so():
    block = Block("Rain fell.", Span(0, 10), story=1)
    (passage,) = Document(Source("Rain fell."), (block,)).explain().passages
    assert passage.because == "belongs to story 2 of the page"


def test_a_role_the_caller_does_not_keep_says_so():
    document = Document(Source("Rain fell."), (Block("Rain fell.", Span(0, 10)),), keep=frozenset())
    assert document.explain().passages[0].because == "its role is not among those kept"


@given(documents())
def test_the_kept_passages_are_the_body_and_the_others_are_not(document):
    explanation = document.explain()
    kept = [passage.text for passage in explanation.passages if passage.kept]
    assert "".join("".join(kept).split()) == "".join(document.body.split())
    assert len(document.boilerplate) == len(explanation.passages) - explanation.kept


@given(documents())
def test_the_pieces_of_a_passage_are_its_text(document):
    for passage in document.explain().passages:
        pieces = [piece if isinstance(piece, str) else piece.after for piece in passage.pieces]
        assert "".join(pieces) == passage.text


@given(documents())
def test_every_passage_out_of_the_body_says_why(document):
    assert all(passage.because for passage in document.explain().passages)


@given(documents())
def test_the_data_is_plain_json(document):
    data = document.explain().to_dict()
    assert json.loads(json.dumps(data)) == data


def test_white_space_that_went_where_a_block_was_cut_is_no_repair():
    block = Block("One&amp;\nTwo", Span(0, 12)).rewrite([Change("escapes.entity", 3, "&amp;", "&")])
    document = Document(Source("One&amp;\nTwo"), block.split([5], "wrap.line"))
    assert [len(passage.repairs) for passage in document.explain().passages] == [1, 0]
