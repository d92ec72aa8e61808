"""Clean text: what is changed on it is damage that its publisher printed, and the number does not grow."""

from newsclean.model import Change
from tests.bench.repair_clean import changed, findings, proof
from tests.shared import needs_shared

MOST = 135
"""Code points changed a million, by measure 128 on 1,007 bodies and 124 in capitals."""


@needs_shared("corpora")
def test_every_change_to_a_clean_body_undoes_proven_damage():
    size = characters = 0
    unproven = []
    for item in findings():
        if isinstance(item, int):
            size += item
        else:
            characters += changed(item.change)
            if proof(item.change) == "unproven":
                unproven.append(item)
    assert not unproven
    assert characters <= MOST * size / 1e6


def test_proof_is_what_needs_no_eye():
    assert proof(Change("invisible.soft_hyphen", 0, "\u00ad", "")) == "unseen characters"
    assert proof(Change("mojibake.latin_1", 0, "â\x80\x99", "’")) == "control characters"
    assert proof(Change("escapes.entity", 0, "&amp;#39;", "'")) == "an entity"
    assert proof(Change("mojibake.cp1252", 0, "â€™", "’")) == "UTF-8 misread"
    assert proof(Change("mojibake.replaced", 0, "?", "ö")) == "unproven"
