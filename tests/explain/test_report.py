import re
from html.parser import HTMLParser
from importlib.resources import files

import pytest
from hypothesis import given

from newsclean.explain.report import report
from newsclean.model import Block, Document, Fact, Source, Span, Verdict
from newsclean.model.legible import legible, revealed
from tests.strategies.documents import documents
from tests.strategies.effort import examples

fewer = examples(60)

TAGS = set(
    re.findall(
        r"\w+",
        """html head meta title style script body a header h1 h2 p div button span output main article nav section
        svg rect dl dt dd bdi small ol li details summary del ins b code meter""",
    )
)


class Page(HTMLParser):
    """What a reader of the page meets: its tags, its handlers, and the text of its source cells."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.source, self.depth, self.counts = set(), set(), [], 0, {}
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.counts[tag] = self.counts.get(tag, 0) + 1
        self.attributes |= {name for name, _ in attrs}
        opens = tag == "div" and ("class", "src") in attrs
        self.depth = self.depth + 1 if (self.depth and tag != "meta") or opens else 0

    def handle_endtag(self, _tag):
        self.depth = max(self.depth - 1, 0)

    def handle_data(self, data):
        if self.depth:
            self.source.append(data)


def page_of(*documents):
    return report([(f"<b>{number}", document.explain()) for number, document in enumerate(documents)])


@fewer
@given(documents())
def test_whatever_a_document_holds_adds_no_tag_no_handler_and_no_script(document):
    page = Page(page_of(document))
    assert page.tags <= TAGS
    assert not any(name.startswith("on") or name in {"style", "src"} for name in page.attributes)
    assert (page.counts["script"], page.counts["style"], page.counts["meta"]) == (1, 1, 4)


@fewer
@given(documents())
def test_every_character_of_the_source_but_white_space_is_in_the_report(document):
    shown = "".join("".join(Page(page_of(document)).source).split())
    at = 0
    for character in document.source.text:
        if character.isspace():
            continue
        places = [shown.find(sign, at) for sign in {legible(character), revealed(character)}]
        at = min((place for place in places if place >= 0), default=-1)
        assert at >= 0, character


@fewer
@given(documents())
def test_the_report_can_be_written_to_a_file(document):
    assert page_of(document).encode("utf-8")


def test_a_document_without_text_says_so():
    assert "There is no text in this input." in page_of(Document(Source("")))


def test_a_run_of_several_documents_has_a_list_of_them():
    page = page_of(Document(Source("")), Document(Source("")))
    assert 'href="#d1"' in page
    assert "2 documents · 0 of 0 blocks kept · 0 repairs" in page


def test_head_matter_and_verdict_are_told_with_their_origin():
    facts = (Fact("headline", "Rain at last", "json-ld"), Fact("language", "en", "words"))
    page = page_of(Document(Source(""), facts=facts, verdict=Verdict("empty", 1.0, ("the input holds no text",))))
    assert all(part in page for part in ("Rain at last", "json-ld", "the input holds no text", 'lang="en"'))


def test_a_language_that_is_none_is_not_given_to_the_browser():
    document = Document(Source("x"), (Block("x", Span(0, 1)),), facts=(Fact("language", '"><b>', "words"),))
    assert page_of(document).count("lang=") == 1


def test_the_policy_names_the_one_script_and_the_one_style_sheet():
    page = page_of(Document(Source("")))
    assert page.count("'sha256-") == 2
    assert "default-src 'none'" in page


def brightness(colour):
    """Relative luminance as WCAG 2 defines it."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return sum(weight * one for weight, one in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "paper"),
    [("ink", "paper"), ("soft", "paper"), ("soft", "raised"), ("focus", "paper"), ("ink", "new"), ("old-line", "old")],
)
def test_text_can_be_read_on_its_ground_in_both_schemes(ink, paper, scheme):
    style = files("newsclean.explain").joinpath("report.css").read_text(encoding="utf-8")
    tokens = {name: pair for name, *pair in re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", style)}
    dark, bright = sorted((brightness(tokens[ink][scheme]), brightness(tokens[paper][scheme])))
    assert (bright + 0.05) / (dark + 0.05) >= 4.5
