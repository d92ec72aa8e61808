"""Lines that are UTF-8 from end to end in one codec."""

import pytest

from newsclean.model import apply
from newsclean.repair.mojibake.codecs import RARER, codec
from newsclean.repair.mojibake.whole import whole
from newsclean.repair.text import fix_text
from tests.strategies.encodings import WRITTEN

SENTENCE = "Les élèves de l’école étaient à l’étage, où l’on déjeune."


def misread(text: str, name: str) -> str:
    table = codec(name).characters
    return "".join(table[byte] for byte in text.encode())


@pytest.mark.parametrize("name", ["cp1252", "latin_1", "cp1250", "mac_roman", "cp437", "koi8_r"])
def test_a_misread_line_is_read_by_one_decoding(name):
    damaged = misread(SENTENCE, name)
    assert apply(damaged, whole(damaged)) == SENTENCE


def test_misreadings_on_top_of_each_other_are_undone_together():
    damaged = misread(misread(SENTENCE, "cp1251"), "cp1252")
    changes = whole(damaged)
    assert apply(damaged, changes) == SENTENCE
    assert (
        changes[0].evidence == "UTF-8 read as windows-1251, then as windows-1252, from one end of the line to the other"
    )


def test_sound_lines_beside_a_damaged_one_stay():
    damaged = f"Déjà vu, naïf.\n{misread(SENTENCE, 'cp1252')}"
    assert apply(damaged, whole(damaged)) == f"Déjà vu, naïf.\n{SENTENCE}"


def test_nothing_is_read_where_another_line_stays_damaged():
    assert whole(f"{misread(SENTENCE, 'cp1252')}\nd\ufffdj\ufffd, cafÃ© à") == []


def test_a_line_that_reads_otherwise_in_another_codec_is_left_to_its_words():
    assert whole(misread("Vägen går över ån, så är det på våren.", "iso8859_2")) == []


def test_lines_in_one_case_are_left_as_that_may_have_changed_the_pieces():
    assert whole(misread("ДЛЯ МОСКВЫ", "cp1251").upper()) == []


@pytest.mark.parametrize("text", ["São Paulo", "DES CAFÉ” À L’ÉTÉ”", "“Ã” e “Õ”", "Âψ = aψ", ""])
def test_undamaged_lines_stay(text):
    assert whole(text) == []


@pytest.mark.parametrize("language", sorted(WRITTEN))
def test_no_language_is_misread_utf_8_as_it_stands(language):
    assert whole(WRITTEN[language]) == []


@pytest.mark.parametrize("name", RARER)
@pytest.mark.parametrize("language", ["de", "pl", "ru"])
def test_lines_are_read_in_rarer_codecs_too(language, name):
    spoilt = misread(WRITTEN[language], name)
    after = apply(spoilt, whole(spoilt))
    assert after.split() in (WRITTEN[language].split(), spoilt.split())


def test_most_languages_come_back_from_most_rarer_codecs():
    spoilt = {(language, name): misread(WRITTEN[language], name) for language in WRITTEN for name in RARER}
    back = sum(fix_text(text).split() == WRITTEN[language].split() for (language, _), text in spoilt.items())
    assert back >= len(spoilt) * 0.84  # measured 0.86


def test_russian_read_as_on_old_macintoshes():
    assert fix_text("–Я—А–Є–≤–µ—В, –Љ–Є—А! –Ъ–∞–Ї –і–µ–ї–∞?") == "Привет, мир! Как дела?"
