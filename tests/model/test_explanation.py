import json

from hypothesis import given

from newsclean.model import Block, Document, Role, Source, Span, Verdict
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


@given(documents())
def test_the_kept_passages_are_the_body_and_the_others_are_not(document):
    explanation = document.explain()
    kept = [passage.text for passage in explanation.passages if passage.kept]
    assert "".join("".join(kept).split()) == "".join(document.body.split())
    assert len(document.boilerplate) == len(explanation.passages) - explanation.kept


@given(documents())
def test_the_data_is_plain_json(document):
    data = document.explain().to_dict()
    assert json.loads(json.dumps(data)) == data
