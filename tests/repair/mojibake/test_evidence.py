"""What each codec explains of a text."""

from newsclean.repair.mojibake.evidence import explained, gathered, worths

DAMAGED = "Darüber müsse man für alle Fälle früh genug reden".encode().decode("iso8859_2")


def test_the_codec_of_the_damage_explains_most():
    evidence = {each.codec.name: each for each in gathered(DAMAGED)}
    sizes = {name: sum(map(explained, each.rows.values())) for name, each in evidence.items()}
    assert sizes["iso8859_2"] == max(sizes.values())


def test_undamaged_text_gives_no_evidence():
    assert gathered("À côté, l’été: “Ã” e “Õ” são letras") == []


def test_of_codecs_that_read_the_same_places_the_one_that_makes_words_is_worth_more():
    evidence = [each for each in gathered(DAMAGED) if each.codec.name in {"iso8859_2", "cp1250"}]
    worth = worths(evidence)
    assert worth["iso8859_2"] == max(worth.values())


def test_a_run_that_stands_twice_counts_twice():
    once, twice = gathered("CafÃ©"), gathered("CafÃ© CafÃ©")
    assert [each.proofs * 2 for each in once] == [each.proofs for each in twice]
