"""The repair stages on whole documents: judged together, signed, and able to be undone."""

import json

import pytest

from newsclean.model import Block, Document, Fact, Source, Span
from newsclean.pipeline import Pipeline
from newsclean.read.plain import read_plain
from newsclean.repair import stages
from newsclean.repair.stages import escapes, invisible, marks, mojibake
from tests.shared import SHARED, needs_shared

NAMES = ("marks", "mojibake", "escapes", "invisible", "spacing")
REPAIR = Pipeline({name: getattr(stages, name) for name in NAMES})


def repaired(text):
    return REPAIR(read_plain(Source(text)))


def test_every_stage_has_a_line_of_help():
    assert all(REPAIR.help().values())


def test_a_change_tells_its_codec_and_its_evidence():
    (change,) = repaired("Donâ€™t").blocks[0].changes
    assert change.rule == "mojibake.cp1252"
    assert "UTF-8 read as windows-1252" in change.evidence


def test_repairs_can_be_undone():
    text = "Donâ€™t\u2060 &amp;#8217;\n\nÐ´Ð°, Ã©"
    document = repaired(text)
    assert document.body == "Don’t ’\n\nда, é"
    assert document.restore() == text


def test_damage_that_stays_is_remarked_on():
    block = repaired("������ ���� ��").blocks[0]
    assert [reason.rule for reason in block.reasons] == ["mojibake.left"]


def test_clean_text_gets_no_remark_and_no_change():
    block = repaired("“Naïve café”, he said – it’s über-cool…").blocks[0]
    assert not block.reasons
    assert not block.changes


def test_glued_sentences_get_their_space_in_a_document():
    assert repaired("It grew between the two nations.This pledge comes late.").body.startswith(
        "It grew between the two nations. This"
    )


@needs_shared("seeds")
def test_the_words_of_seed_003_are_those_that_an_editor_would_read():
    seed = next((SHARED / "seeds").glob("003*.txt"))
    expected = json.loads((seed.parent / "expected" / f"{seed.stem}.json").read_text(encoding="utf-8"))
    assert repaired(seed.read_text(encoding="utf-8")).body.split() == " ".join(expected["body"]).split()


def test_what_a_page_says_about_itself_is_repaired_with_its_blocks_and_says_so():
    stated = (
        Fact("title", "JosÃ© and the cafÃ©", "title"),
        Fact("author", "JosÃ© MuÃ±oz", "json-ld"),
        Fact("author", "Ann Lee", "json-ld"),
        Fact("site", "The Dial", "json-ld"),
    )
    text = "The town said that the cafÃ© was closed."
    before = Document(Source(text), (Block(text, Span(0, len(text))),), evidence=stated)
    after = mojibake(before)
    assert after.body == "The town said that the café was closed."
    assert [fact.value for fact in after.evidence] == ["José and the café", "José Muñoz", "Ann Lee", "The Dial"]
    origins = [fact.origin for fact in after.evidence]
    assert origins[0].startswith("title (mojibake.")
    assert origins[1] == origins[2] != "json-ld" == origins[3]


@pytest.mark.parametrize("value", ["São Paulo: “Ã” e “Õ”", "A&B open a café", "Příliš žluťoučký kůň"])
def test_sound_statements_stay_with_their_origin(value):
    stated = (Fact("headline", value, "json-ld"),)
    before = Document(Source("It rains."), (Block("It rains.", Span(0, 9)),), evidence=stated)
    for stage in (marks, mojibake, escapes, invisible):
        assert stage(before).evidence == stated
