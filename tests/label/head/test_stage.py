from newsclean.label.head.stage import head
from newsclean.label.page.stage import page
from newsclean.model import Document, Fact, Source
from newsclean.pipeline import Pipeline
from tests.strategies.stories import document

RUN = Pipeline({"page": page, "head": head})


def test_head_matter_comes_with_its_origin():
    facts = {fact.name: fact for fact in RUN(document()).facts}
    assert facts["headline"] == Fact("headline", "Rain at last in Exampleshire", "block h1")
    assert facts["byline"] == Fact("byline", "Jo Writer", "meta author")
    assert facts["published"] == Fact("published", "2024-05-01T08:00:00+00:00", "meta article:published_time")
    assert facts["language"] == Fact("language", "en", "html lang")


def test_facts_that_are_known_already_stay_in_force():
    known = Document(
        Source(""), facts=(Fact("headline", "Mine", "caller"),), evidence=(Fact("title", "Page", "title"),)
    )
    assert head(known).headline == "Mine"


def test_a_second_run_adds_nothing():
    once = RUN(document())
    assert head(once).facts == once.facts


def test_an_empty_document_has_no_head_matter():
    assert head(Document(Source(""))).facts == ()
