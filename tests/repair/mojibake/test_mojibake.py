"""Misreadings undone, all steps together."""

from newsclean.model import apply
from newsclean.repair.mojibake import find, left


def test_every_change_is_signed_by_the_stage_and_says_why():
    rows = find("itâ€™s at the cafÃ©, isn’t it")
    assert rows
    assert all(change.rule.startswith("mojibake.") and change.evidence for change in rows)


def test_a_damaged_paragraph_beside_a_sound_one_is_repaired_alone():
    text = "Rain fell, and it’s cold in the café.\nWe donâ€™t know whether itâ€™s over."
    assert apply(text, find(text)) == "Rain fell, and it’s cold in the café.\nWe don’t know whether it’s over."


def test_other_escapes_than_those_of_a_misreading_stay():
    assert find("R&amp;D, Tom &amp; Jerry") == []


def test_damage_that_stays_is_told():
    assert left("a h�lp")
    assert not left("naïve “Ã”")
