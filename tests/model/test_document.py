"""A document gives its body, its source, and the way from one to the other."""

from typing import get_type_hints

from newsclean.model import (
    BODY,
    UNJUDGED,
    Block,
    Change,
    Document,
    Explanation,
    Fact,
    Role,
    Source,
    Span,
    Verdict,
)

TEXT = "Menu\n\nThey donâ€™t.\n\n- one\n- two\n\nOther story"


def document():
    def block(text):
        start = TEXT.index(text)
        return Block(text, Span(start, start + len(text)))

    return Document(
        Source(TEXT),
        (
            block("Menu").label(Role.NAVIGATION, "page.nav"),
            block("They donâ€™t.").rewrite([Change("mojibake.cp1252", 8, "â€™", "’")]),
            block("- one").label(Role.LIST_ITEM, "wrap.item"),
            block("- two").label(Role.LIST_ITEM, "wrap.item"),
            Block("Other story", Span(TEXT.index("Other"), len(TEXT)), story=1),
        ),
    )


def test_the_body_parts_paragraphs_by_a_blank_line_and_list_items_by_a_line():
    assert document().body == str(document()) == "They don’t.\n\n- one\n- two"


def test_a_document_has_a_verdict_whoever_made_it():
    assert get_type_hints(Document)["verdict"] is get_type_hints(Explanation)["verdict"] is Verdict
    assert document().verdict == document().explain().verdict == UNJUDGED
    assert document().to_dict()["verdict"] == "unjudged"
    assert "unjudged" not in repr(document())


def test_boilerplate_is_every_block_outside_the_body():
    assert [block.text for block in document().boilerplate] == ["Menu", "Other story"]


def test_restore_gives_the_source_exactly():
    assert document().restore() == TEXT


def test_every_stretch_of_the_body_is_traced_to_the_source():
    done = document()
    at = done.body.index("’")
    assert [span.of(TEXT) for span in done.to_source(Span(at, at + 1))] == ["â€™"]
    whole = done.to_source(Span(0, len(done.body)))
    assert [span.of(TEXT) for span in whole] == ["They donâ€™t.", "- one", "- two"]
    assert done.to_source(Span(11, 13)) == ()


def test_keep_decides_what_the_body_is():
    from dataclasses import replace

    assert replace(document(), keep=BODY | {Role.NAVIGATION}).body.startswith("Menu\n\nThey")


def test_other_stories_come_back_as_themselves():
    assert [str(story) for story in document().other_stories] == ["Other story"]


def test_the_first_fact_of_a_name_is_in_force():
    done = document().with_facts(Fact("headline", "Rain", "json-ld"), Fact("headline", "Sun", "title"))
    assert done.headline == "Rain"
    assert done.byline is None


def test_confidence_is_the_verdicts_and_nothing_without_one():
    from dataclasses import replace

    assert document().confidence == 0.0
    assert replace(document(), verdict=Verdict("article", 0.75)).confidence == 0.75


def test_to_dict_is_plain_json():
    import json

    data = json.loads(json.dumps(document().to_dict()))
    assert data["body"] == document().body
    assert data["blocks"][1]["changes"] == [{"why": "mojibake.cp1252", "before": "â€™", "after": "’"}]
    assert [block["kept"] for block in data["blocks"]] == [False, True, True, True, False]


def test_the_same_blocks_make_the_same_document():
    done = document()
    assert done.with_blocks(done.blocks) is done
