import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from newsclean.explain.compare import Kind, Part, Result, differences, facts_that_differ, result, result_from
from newsclean.model import BODY, Block, Document, Role, Source, Span, Verdict
from tests.strategies.documents import documents

PARTS = st.builds(Part, st.sampled_from(["Home", "Rain fell.", "News", "x"]), st.sampled_from(Role), st.booleans())
RESULTS = st.lists(PARTS, max_size=12).map(lambda parts: Result("a.html", tuple(parts)))


def part(text, *, kept=True, role="paragraph"):
    return Part(text, role, kept)


def kinds(old, new):
    return [one.kind for one in differences(Result("a", tuple(old)), Result("a", tuple(new)))]


def test_what_the_body_has_lost_or_gained_is_told_whatever_its_role():
    assert kinds([part("a"), part("b")], [part("a"), part("b", kept=False, role="promo")]) == [Kind.LOST]
    assert kinds([part("a", kept=False)], [part("a")]) == [Kind.GAINED]


def test_another_role_out_of_the_body_is_told_as_that():
    assert kinds([part("a", kept=False, role="promo")], [part("a", kept=False, role="legal")]) == [Kind.ROLE]


def test_a_repair_that_one_side_made_is_another_text():
    assert kinds([part("x"), part("Itâ€™s")], [part("x"), part("It’s")]) == [Kind.TEXT]


def test_a_block_that_was_split_is_cut_and_its_text_is_the_same():
    assert kinds([part("One. Two.")], [part("One."), part("Two.")]) == [Kind.CUT]


def test_a_space_more_or_less_is_another_text():
    assert kinds([part("end.The start")], [part("end. The start")]) == [Kind.TEXT]


def test_a_line_that_is_there_many_times_is_matched_in_order():
    menu = [part("Home"), part("News")] * 50
    assert kinds(menu, [*menu[:40], part("Rain fell."), *menu[40:]]) == [Kind.GAINED]


def test_verdict_and_head_matter_are_compared_too():
    old = result("a", Document(Source("x"), verdict=Verdict("article", 0.9)).explain())
    new = result("a", Document(Source("x"), verdict=Verdict("empty", 0.9)).explain())
    assert list(facts_that_differ(old, new)) == [("verdict", "article", "empty")]


@given(RESULTS)
def test_a_result_does_not_differ_from_itself(one):
    assert list(differences(one, one)) == []


@given(RESULTS, RESULTS)
def test_every_block_of_both_sides_is_alike_or_told_of(old, new):
    told = list(differences(old, new))
    spare_old = len(old.parts) - sum(len(one.old) for one in told)
    spare_new = len(new.parts) - sum(len(one.new) for one in told)
    assert spare_old == spare_new >= 0


@given(documents())
def test_a_result_read_back_from_json_is_the_one_that_was_written(document):
    document = replace(document, facts=document.facts[:1])
    made = result("a", document.explain())
    read = result_from("a", json.loads(json.dumps(document.to_dict())))
    assert [(one.text, one.role, one.kept) for one in made.parts] == [
        (one.text, one.role, one.kept) for one in read.parts
    ]
    assert read.facts == made.facts


def test_keeping_another_role_is_a_difference_of_the_body_alone():
    block = Block("A hill in the rain.", Span(0, 19)).label(Role.CAPTION, "read.caption")
    document = Document(Source("A hill in the rain."), (block,))
    wider = replace(document, keep=BODY | {Role.CAPTION})
    (one,) = differences(result("a", document.explain()), result("a", wider.explain()))
    assert one.kind is Kind.GAINED
