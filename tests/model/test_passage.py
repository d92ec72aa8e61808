"""A passage says why its block is in the body or not, and what was repaired in it."""

from hypothesis import given

from newsclean.model import Block, Change, Document, Role, Source, Span
from newsclean.model.passage import because, passage
from tests.strategies.documents import documents


def furniture(text, score):
    block = Block(text, Span(0, len(text)))
    return passage(block.label(Role.SHARE, "text.furniture", "short", score=score), kept=False)


def test_a_remark_made_later_does_not_take_the_place_of_the_ruling():
    block = Block("Home", Span(0, 4)).label(Role.NAVIGATION, "text.furniture").remark("mojibake.lost")
    (shown,) = Document(Source("Home"), (block,)).explain().passages
    assert shown.ruling.rule == "text.furniture"


def test_of_reasons_that_agree_the_one_that_says_how_sure_it_is_speaks():
    block = Block("Home", Span(0, 4)).label(Role.HEADING, "read.heading").label(Role.HEADING, "page.story", score=0.9)
    (shown,) = Document(Source("Home"), (block,)).explain().passages
    assert shown.because == "page.story (0.90)"


def test_of_several_that_say_how_sure_they_are_the_latest_speaks():
    block = Block("Home", Span(0, 4))
    for rule, score in (("text.furniture", 0.2), ("page.outside", 0.1)):
        block = block.label(Role.OTHER, rule, score=score)
    assert passage(block, kept=False).ruling.rule == "page.outside"


def test_a_block_out_of_the_story_tells_what_took_it_out_and_what_it_is():
    block = Block("Home", Span(0, 4)).label(Role.OTHER, "text.outside", score=0.04)
    (shown,) = Document(Source("Home"), (block.label(Role.NAVIGATION, "roles.menu"),)).explain().passages
    assert shown.because == "text.outside (0.04); roles.menu"


def test_text_that_vanished_in_the_repair_says_so():
    block = Block("\u200b", Span(0, 1)).rewrite([Change("marks.zero_width", 0, "\u200b", "")])
    (shown,) = Document(Source("\u200b"), (block,)).explain().passages
    assert (shown.kept, shown.because) == (False, "nothing is left of it after the repairs")


def test_a_block_of_another_story_says_so():
    block = Block("Rain fell.", Span(0, 10), story=1)
    (shown,) = Document(Source("Rain fell."), (block,)).explain().passages
    assert shown.because == "belongs to story 2 of the page"


def test_a_role_the_caller_does_not_keep_says_so():
    document = Document(Source("Rain fell."), (Block("Rain fell.", Span(0, 10)),), keep=frozenset())
    assert document.explain().passages[0].because == "its role is not among those kept"


@given(documents())
def test_the_pieces_of_a_passage_are_its_text(document):
    for shown in document.explain().passages:
        pieces = [piece if isinstance(piece, str) else piece.after for piece in shown.pieces]
        assert "".join(pieces) == shown.text


@given(documents())
def test_every_passage_out_of_the_body_says_why(document):
    assert all(shown.because for shown in document.explain().passages)


def test_white_space_that_went_where_a_block_was_cut_is_no_repair():
    block = Block("One&amp;\nTwo", Span(0, 12)).rewrite([Change("escapes.entity", 3, "&amp;", "&")])
    document = Document(Source("One&amp;\nTwo"), block.split([5], "wrap.line"))
    assert [len(shown.repairs) for shown in document.explain().passages] == [1, 0]


def test_a_role_given_back_by_a_later_stage_is_the_one_that_counts():
    block = Block("Home", Span(0, 4)).label(Role.OTHER, "text.outside", score=0.3).label(Role.PARAGRAPH, "page.story")
    assert passage(block, kept=True).because == "page.story"


def test_running_text_that_no_rule_judged_says_that_none_spoke_against_it():
    shown = passage(Block("Rain fell.", Span(0, 10)), kept=True)
    assert (shown.ruling, shown.rulings, shown.because) == (None, (), "no rule speaks against it")


def test_neighbours_of_one_rule_are_told_together_with_the_range_of_their_scores():
    row = [furniture("Like", 0.25), furniture("Save", 0.104), furniture("Send", 0.2)]
    assert because(row) == "text.furniture (0.10 to 0.25): short"


def test_scores_that_print_alike_are_told_once():
    assert because([furniture("Like", 0.251), furniture("Save", 0.249)]) == "text.furniture (0.25): short"


def test_a_mark_lost_at_the_end_of_a_block_is_a_repair_and_white_space_is_none():
    lost, cut = (
        Block(f"Rain{end}", Span(0, 5)).rewrite([Change("marks.test", 4, end, "")]) for end in ("\u200b", "\n")
    )
    assert [len(passage(block, kept=True).repairs) for block in (lost, cut)] == [1, 0]


def test_white_space_lost_between_words_is_a_repair():
    block = Block("Rain , wind", Span(0, 11)).rewrite([Change("spacing.comma", 4, " ", "")])
    assert [repair.before for repair in passage(block, kept=True).repairs] == [" "]
