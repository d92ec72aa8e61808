"""Misread, then put in another case."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import apply
from newsclean.repair.mojibake.lossy.casing import casing
from newsclean.repair.text import fix_text
from tests.bench.sound import put_in
from tests.strategies.damage import misread
from tests.strategies.encodings import WRITTEN


def test_lower_cased_pieces_are_read():
    text = "die grã¼nen in mã¼nchen und kã¶ln"
    assert apply(text, casing(text)) == "die grünen in münchen und köln"


def test_capitals_of_portuguese_stay():
    assert casing("A SITUAÇÃO DA POPULAÇÃO: “NÃO HÁ SOLUÇÃO”") == []


def test_misread_marks_in_chinese_are_no_letters_whose_case_was_changed():
    text = "外地考生可以提前函报。所有报名材料最迟在十二月送到。所有的人都知道。请大家注意。"
    damaged = "".join(sign.encode().decode("latin-1") if sign == "。" else sign for sign in text)
    assert not any("à" in change.after for change in casing(damaged))


def test_a_piece_at_the_very_start_is_read():
    text = "ã¼ber die brã¼cke in mã¼nchen"
    assert apply(text, casing(text)) == "über die brücke in münchen"


@pytest.mark.parametrize("codec", ["latin_1", "cp1252", "iso8859_2", "cp1250"])
@pytest.mark.parametrize("case", [str.lower, str.upper])
@pytest.mark.parametrize("language", ["de", "sv", "fr", "hu", "cs", "lt"])
def test_of_the_letters_that_pieces_may_be_in_another_case_the_words_choose(language, case, codec):
    clean = WRITTEN[language]
    damaged = case(clean.encode().decode(codec, "ignore")) if codec == "cp1252" else case(misread(codec)(clean))
    before, after = (difference(text, clean) for text in (damaged, fix_text(damaged)))
    assert after <= before / 6


def difference(text, clean):
    """Characters of one that the other has not, case aside."""
    one, other = Counter(text.casefold()), Counter(clean.casefold())
    return (one - other).total() + (other - one).total()


def test_what_lost_its_controls_before_the_case_was_changed_is_read_by_its_words():
    text = "die strecke fã¼r die zã¼ge ist mã¶glich, aber die straãe ist schlieãlich noch zu"
    assert apply(text, casing(text)) == text.replace("ã¼", "ü").replace("ã¶", "ö").replace("ã", "ß")


def test_a_piece_that_counts_as_white_space_is_part_of_the_word():
    clean = "jis turėjo galią ir tą žinią per kelis metus, o po to jo kelią matė ir jo žmonės prieš visą šalį"
    damaged = misread("latin_1")(clean).upper()
    assert apply(damaged, casing(damaged)) == clean.upper()


@given(st.sampled_from(sorted(WRITTEN)), st.sampled_from([str.lower, str.upper]))
def test_sound_text_all_in_one_case_stays(language, case):
    assert casing(case(WRITTEN[language])) == []


@pytest.mark.parametrize("quoted", ["„{}“", "‚{}‘", "‹{}›", "“{}”"])
@given(codec=st.sampled_from(["latin_1", "cp1252"]))
def test_quotation_marks_of_every_language_come_back_in_capitals(codec, quoted):
    text = quoted.format("die Brücke") + ", sagt er, und die Mühle; fünf Männer hörten es"
    spoilt = misread(codec)(text).upper()
    assert fix_text(spoilt) == text.upper()


def test_cyrillic_in_capitals_is_read_in_the_codec_that_has_all_its_pieces():
    text = "Город объявил вчера о новых мерах поддержки для семей, которые пострадали от половодья"
    assert (
        apply(text.encode().decode("latin-1").upper(), casing(text.encode().decode("latin-1").upper())) == text.upper()
    )


def test_a_script_without_cases_read_in_small_letters_was_not_put_in_them():
    damaged = misread("koi8_r")("תושבי העיר מבקשים כבר שנים רבות לשפר את התחבורה")
    assert damaged.islower()
    assert casing(damaged) == []


@pytest.mark.parametrize("language", ["ru", "bg", "mk"])
def test_a_line_of_leads_alone_does_not_tell_its_case(language):
    once = misread("iso8859_2")(WRITTEN[language])
    assert fix_text(misread("latin_1")(once)) == fix_text(once)


@pytest.mark.parametrize("word", ["cafés", "mañana", "niños", "hören"])
def test_one_sign_between_letters_is_proof(word):
    text = f"they said {word} to each other"
    damaged = misread("cp1252")(text).lower()
    assert apply(damaged, casing(damaged)) == text


@pytest.mark.parametrize("text", ["irmã® registrada em são paulo", "il·lusió i col·legi són paraules", "pão’s e mãe"])
def test_signs_that_stand_beside_letters_stay(text):
    assert casing(text) == []


@pytest.mark.parametrize("clean", [WRITTEN["th"], "सरकार ने कल नई योजना की घोषणा की और पैसे देने का वादा किया।"])
def test_vowel_signs_are_letters_of_their_script(clean):
    damaged = misread("latin_1")(clean).upper()
    assert difference(fix_text(damaged), clean) <= difference(damaged, clean) / 6


@pytest.mark.parametrize("case", [str.lower, str.upper])
@pytest.mark.parametrize("language", ["ru", "uk", "bg"])
def test_where_no_word_tells_the_language_it_is_the_one_that_makes_words(language, case):
    clean = WRITTEN[language]
    fixed = fix_text(case(misread("cp1251")(clean)))
    new = put_in(case(misread("cp1251")(clean)), fixed, clean)
    assert new.words >= len(clean.split()) / 2
    assert new.wrong_words <= 1


@pytest.mark.parametrize("codec", ["cp1251", "cp1250", "iso8859_2"])
@pytest.mark.parametrize("language", ["zh", "zh-Hant", "ja"])
def test_east_asian_characters_that_may_be_others_in_another_case_are_left(language, codec):
    damaged = misread(codec)(WRITTEN[language]).lower()
    new = put_in(damaged, fix_text(damaged), WRITTEN[language])
    assert new.wrong_characters <= 2  # it was 11 to 42


def test_east_asian_pieces_in_both_cases_are_read():
    assert fix_text(misread("cp1251")(WRITTEN["zh"])) == WRITTEN["zh"]


def test_cyrillic_capitals_are_no_mark_of_phonetics_and_an_accent_behind_its_letter_is_one():
    assert "НАЧНЁТСЯ" in fix_text(misread("cp1251")(WRITTEN["ru"]).upper())
    assert fix_text("cafeÌ\x81") == "cafe\u0301"
