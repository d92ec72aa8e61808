"""The quick look."""

import pytest

from newsclean.repair.lexicon import tiers
from newsclean.repair.mojibake.signs import shows_damage, shows_misreading
from tests.strategies.damage import misread
from tests.strategies.texts import SENTENCES


@pytest.mark.parametrize("language", ["en", "fr", "de", "ru", "pl", "cs", "tr", "el"])
def test_clean_sentences_are_done_with_at_once(language):
    if language in SENTENCES:
        assert not shows_damage("\n".join(SENTENCES[language]))


@pytest.mark.parametrize("codec", ["cp1252", "latin_1", "cp1251", "mac_roman", "cp1250"])
@pytest.mark.parametrize("language", ["fr", "de", "ru", "pl"])
def test_misread_sentences_are_looked_at(language, codec):
    if language in SENTENCES:
        assert shows_damage(misread(codec)("\n".join(SENTENCES[language])))


@pytest.mark.parametrize("text", ["Really? Yes?", "“Why?”", "https://example.org/a", "one – two — three…"])
def test_plain_punctuation_is_no_sign(text):
    assert not shows_damage(text)


@pytest.mark.parametrize("text", ["“It is time,â he said.", "âThe time has come.", "all of itâthe house, the boats"])
def test_a_lone_lead_of_a_mark_is_looked_at(text):
    assert shows_damage(text)


@pytest.mark.parametrize("text", ["The château was sold.", "He lives in Pont-l’Abbé, at the âge of 80.", "a bâtard"])
def test_the_same_letter_in_a_borrowed_word_is_not(text):
    assert not shows_damage(text)


@pytest.mark.parametrize("lead", ["", "The café’s owner is naïve. "])
def test_a_dash_between_a_long_word_and_a_common_one_is_looked_at(lead):
    assert shows_damage(f"{lead}He lives in Albanyâlong before the others came.")
    assert not shows_damage(f"{lead}He lives in the châteaux of Neufchâtel, at the albâtre works.")


@pytest.mark.parametrize("language", ["fr", "pt", "it", "nl"])
def test_no_word_that_holds_the_letter_is_two_words_and_a_dash(language):
    words = [word for word in tiers(language) if "â" in word and word.replace("â", "").isascii()]
    assert words
    assert [word for word in words if shows_damage(word)] == []


def test_letters_of_many_languages_are_a_sign_in_one_line_only():
    menu = ["Čeština", "Français, ça", "Íslenska, þ", "Lietuvių", "Română, ţ", "Türkçe, ğ"]
    assert not shows_damage("\n".join(menu))
    assert shows_damage(" ".join(menu))


@pytest.mark.parametrize("line", ["NBA比赛昨天在上海开始，球迷很多", "据说OHO一族会更喜欢这种产品"])
def test_chinese_that_touches_latin_letters_is_a_sign_in_lines_of_these_only(line):
    assert not shows_damage(line)
    assert shows_damage(f"{line}\nThe caf茅 isn鈥檛 open.")


@pytest.mark.parametrize(
    "text",
    [
        "Send us\n\ue8b6\nDonate",
        "\uf082\n\uf16d \uf002",
        "fifteen\u202fyears, l’été\u202f!",
        "Gibt´s das noch?",
        "⭐ Staff pick ⬇️ 4.4 ⤵",
    ],
)
def test_icons_narrow_spaces_and_acute_accents_for_apostrophes_are_no_sign(text):
    assert not shows_damage(text)


@pytest.mark.parametrize("text", ["表示\ue0de挥芯", "at\u2920 the root", "cÃ´te"])
def test_what_looks_like_them_is_one(text):
    assert shows_damage(text)


@pytest.mark.parametrize(
    "text",
    [
        "pour lâarmée et dâArgento",
        "LâOtan et la Russie, près de Paris",
        "Terms like âavailabilityâ or âbooking confirmationâ are known",
        "between three weeks and three monthsâdepending on speeds",
    ],
)
def test_what_stands_where_a_quotation_mark_or_dash_does_is_a_sign(text):
    assert shows_misreading(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ele disse que nâo vai à escola, e a mâe dos alemâes também",
        "Bu hâlâ böyle, Allâh bilir",
        "mâine pâinea câinelui",
        "an âge of pâté at the château",
        "A SITUAÇÂO É GRAVE",
    ],
)
def test_that_letter_in_words_is_none(text):
    assert not shows_misreading(text)
