"""Misreadings undone, all steps together."""

import re

from newsclean.model import apply
from newsclean.repair.mojibake import find, left
from newsclean.repair.mojibake.codecs import codec
from newsclean.repair.text import fix_text


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


def test_lost_controls_tell_the_twin_of_the_codec_that_the_rest_was_read_in_as_well():
    text = "Stanovnici otoka već godinama traže češće brodske veze, a do bolnice se teško može doći."
    assert fix_text(re.sub("[\x80-\x9f]", "\ufffd", text.encode().decode("latin_1"))) == text


def test_what_windows_1252_alone_can_leave_is_read_in_it():
    text = "”Bara en missil, helt enkelt för att det inte finns några luftvärnsrobotar”, skriver han på X."
    assert fix_text(re.sub("[\x80-\x9f]", "", text.encode().decode("cp1252", "ignore"))) == text


def test_controls_lost_between_two_misreadings_leave_their_lead():
    text = "Starosta řekl, že dělníci ještě dokončují zábradlí a řidiči musejí jezdit přes sousední vesnici."
    table = codec("cp1252").characters
    twice = "".join(table[byte] for byte in text.encode().decode("latin_1").encode())
    assert fix_text(re.sub("[\x80-\x9f]", "", twice)) == text
