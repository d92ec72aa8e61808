"""What text looks like."""

from newsclean.repair.mojibake.plausible import is_common, is_natural, is_possible, script


def test_everyday_characters_are_common():
    assert all(map(is_common, "äяλ日本 “”–…€😀"))
    assert not any(map(is_common, "⣠⠠\ue000"))


def test_scripts_of_east_asia_are_one():
    assert {script(c) for c in "日あ한"} == {"HAN"}
    assert script("–") == ""


def test_unassigned_and_private_characters_are_not_possible():
    assert not is_possible("\ue000")
    assert is_possible("ä")


def test_letters_that_stand_side_by_side_are_natural():
    assert is_natural("ää", "päätös", 1, 3)
    assert not is_natural("Ã¤", "pÃ¤Ã¤tÃ¶s", 1, 3)


def test_a_capital_alone_before_a_no_break_space_is_natural_only_where_it_is_a_word():
    assert not is_natural("Ă\xa0", "stable Ă\xa0 midi", 7, 9)
    assert is_natural("À\xa0", "stable À\xa0 midi", 7, 9)


def test_no_word_begins_behind_a_full_stop_without_a_space():
    assert not is_natural("Â\xa0", "by mail.Â\xa0 The", 8, 10)
    assert is_natural("Â\xa0", "by mail. Â\xa0 The", 9, 11)
