"""The word tables of repair."""

import pytest

pytest.importorskip("wordfreq", reason="needs the train extra")
pytest.importorskip("justext", reason="needs the train extra")

from newsclean.training.letters import alphabet, tiers


def test_serbian_is_written_in_cyrillic():
    words = {word for tier in tiers("sr") for word in tier}
    assert {"већ", "људи", "није"} <= words


def test_languages_that_one_source_lacks_come_from_the_other():
    words = {word for tier in tiers("be") for word in tier}
    assert {"быў", "годзе"} <= words
    assert "ў" in alphabet("be")
    assert "щ" not in alphabet("be")
    assert "õ" in alphabet("et")


def test_common_words_stand_in_the_first_tiers():
    rows = tiers("et")
    assert "kui" in rows[0] + rows[1]
