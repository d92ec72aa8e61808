"""What each codec explains of a text, and which of them has read it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.repair.mojibake.evidence import RUN, explained, gathered, rankings
from tests.strategies.encodings import WRITTEN

MISREAD = [
    ("de", "cp1252", "cp1252"),
    ("fr", "latin_1", "cp1252"),
    ("ru", "cp1251", "cp1251"),
    ("el", "cp1252", "cp1252"),
    ("pl", "cp1250", "cp1250"),
    ("cs", "iso8859_2", "iso8859_2"),
]
"""A language, the codec it was misread in, and the one to be believed: the wider one where both explain it."""


def misread(text, codec):
    return text.encode().decode(codec, "ignore")


def best(text):
    found = rankings(gathered(text))
    return max(found, key=found.get)


def by_codec(text):
    return {each.codec.name: each for each in gathered(text)}


@given(st.text(max_size=80) | st.text("Ã©â€™¼¤ Ñ‚а\n", max_size=40))
def test_the_places_lie_in_their_runs_in_order_and_the_sure_are_some_of_all(text):
    for evidence in gathered(text):
        assert 0 < evidence.proofs <= evidence.places
        assert evidence.fit <= evidence.proofs
        for run, row in evidence.rows.items():
            assert RUN.fullmatch(run)
            bounds = [bound for start, end, _ in row for bound in (start, end)]
            assert bounds == sorted(bounds)
            assert bounds[-1] <= len(run)
            assert 0 < explained(row) <= len(run)


@pytest.mark.parametrize("language", sorted(WRITTEN))
def test_text_in_any_language_that_was_never_misread_shows_nothing(language):
    assert gathered(WRITTEN[language]) == []


@pytest.mark.parametrize(("language", "codec", "believed"), MISREAD)
def test_the_codec_that_misread_a_text_is_worth_most(language, codec, believed):
    assert best(misread(WRITTEN[language], codec)) == believed


def test_each_run_is_read_once_and_counts_as_often_as_it_stands_there():
    evidence = by_codec("itâ€™s a cafÃ©, a cafÃ© and\na cafÃ©\tcafÃ©")["cp1252"]
    assert evidence.counts["cafÃ©"] == 3
    assert (evidence.proofs, evidence.places) == (5, 5)
    assert evidence.sure == {"’": 1, "é": 4}


def test_codecs_that_tie_are_told_apart_by_the_words():
    assert best(misread("Darüber müsse man für alle Fälle früh genug reden", "iso8859_2")) == "iso8859_2"


@pytest.mark.parametrize(("language", "codec", "_believed"), MISREAD)
def test_a_text_said_twice_is_worth_twice_as_much(language, codec, _believed):
    damaged = misread(WRITTEN[language], codec)
    once, twice = rankings(gathered(damaged)), rankings(gathered(f"{damaged} {damaged}"))
    assert twice == {name: (2 * rank, 2 * capitals) for name, (rank, capitals) in once.items()}


def test_letters_of_two_languages_suit_one_of_them_only():
    one, two = (by_codec(misread(text, "cp1252"))["cp1252"] for text in ("für Größe, schön", "für Größe, vlažně"))
    assert one.fit == one.proofs
    assert two.fit < two.proofs


def test_the_evidence_is_told_in_words():
    assert gathered("itâ€™s")[0].described == (
        "UTF-8 read as windows-1252; the place is nothing that undamaged text holds"
    )
    assert "3 of 3 places read so are" in by_codec("itâ€™s cafÃ© cafÃ©")["cp1252"].described


def test_sure_places_that_are_few_among_many_are_chance():
    clean = "Истекло је време, рекао је тек пред крај; терет је препрека.\n" * 20
    assert "cp866" not in by_codec(clean + "╤А ╤А")


def test_words_that_all_codecs_read_alike_speak_for_none():
    alone = rankings(gathered("itâ€™s"))
    assert set(alone.values()) == {(1, 0)}


def test_two_misreadings_in_one_text_are_both_explained():
    text = f"{misread(WRITTEN['de'], 'cp1252')}\n{misread('Größe und Straße', 'mac_roman')}"
    assert {"cp1252", "mac_roman"} <= by_codec(text).keys()
