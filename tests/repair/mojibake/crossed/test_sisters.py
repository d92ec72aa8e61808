"""UTF-8 read in one codec and repaired in its sister."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.repair.mojibake.crossed.sisters import sisters
from newsclean.repair.text import fix_text
from tests.strategies.encodings import WRITTEN


def repaired_wrongly(text):
    return text.encode().decode("iso8859_2").encode("cp1250").decode()


@pytest.mark.parametrize(
    "text",
    [
        "Beboerne har i årevis bedt om, at vejen, som børnene går til skole ad, bliver repareret, hvis pengene rækker.",
        "Der Bürgermeister prüft, ob die Brücke über die Mühle für Fahrzeuge geöffnet werden könnte.",
        "La séance a été ouverte, et les élèves ont déjà été accueillis au collège voisin.",
        "Kyläläiset ovat vuosia pyytäneet, että töiden olisi jo alettava, jos rahaa löytyy ja sää sallii.",
    ],
)
def test_what_was_repaired_as_its_sister_is_put_back(text):
    assert fix_text(repaired_wrongly(text)) == text


def test_a_line_that_reads_well_stays_beside_one_that_was_repaired_wrongly():
    well = "Die Straße führt über die Brücke nach München, und dort ist im März noch Schnee."
    wrong = repaired_wrongly(
        "Der Bürgermeister prüft, ob die Brücke über die Mühle für Fahrzeuge geöffnet werden könnte."
    )
    assert fix_text(f"{well}\n{wrong}").startswith(f"{well}\n")


def test_single_letters_tell_nothing():
    assert sisters("It offers agility, andÊcost-effectiveness. Real-time data.Ê\nIt eliminates, andÊso on.") == []


def test_a_good_word_in_a_line_that_was_repaired_wrongly_stays():
    wrong = repaired_wrongly("Der Bürgermeister prüft, ob die Brücke für Fahrzeuge geöffnet werden könnte, wie es")
    assert (
        fix_text(f"{wrong} üblich ist.")
        == "Der Bürgermeister prüft, ob die Brücke für Fahrzeuge geöffnet werden könnte, wie es üblich ist."
    )


@given(st.lists(st.sampled_from(sorted(WRITTEN.values())), min_size=1, max_size=4))
def test_undamaged_text_of_any_language_stays(texts):
    assert sisters("\n".join(texts)) == []


def test_a_line_in_another_language_stays():
    assert sisters("\n".join((WRITTEN["sv"], WRITTEN["sv"], WRITTEN["de"]))) == []


def test_a_line_that_is_right_in_its_own_language_stays_among_others():
    assert sisters("\n".join(WRITTEN[language] for language in ("sv", "lv", "de", "et"))) == []
    wrong = repaired_wrongly(WRITTEN["sv"])
    lines = [WRITTEN["lv"], wrong, WRITTEN["et"]]
    assert fix_text("\n".join(lines)) == "\n".join([WRITTEN["lv"], WRITTEN["sv"], WRITTEN["et"]])


def test_a_word_that_another_language_knows_is_read_where_it_becomes_a_commoner_one():
    text = "Os moradores pedem hå anos que a estrada seja reparada, e não hå dinheiro."
    assert [change.after for change in sisters(text)] == ["á", "á"]
    assert sisters("Boken heter För och emot, och den är tryckt på tyska: Für und wider.") == []
