"""Marks strewn all over a text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import Change
from newsclean.repair.mojibake.lossy.strewn import is_joined, strewn
from newsclean.repair.text import fix_text

NEWS = (
    "The council said on Tuesday that the bridge over the river would stay closed until the end of March, because the "
    "repairs have taken longer than they thought and it isn’t safe for heavy trucks yet."
)


def changes(text, after):
    return [Change("mojibake.latin_1", at, "â", after) for at, sign in enumerate(text) if sign == "â"]


def misread(text):
    return re.sub("[\x80-\x9f]", "", text.encode().decode("latin_1"))


def test_marks_everywhere_prove_their_image():
    text = "âRain âfell âon âTuesday"
    assert strewn(text, "latin_1", changes(text, "")) == {"â"}


def test_quotations_that_open_and_close_are_none():
    text = "âRainâ and âsnowâ and âhailâ"
    row = [Change("mojibake.latin_1", each.at, "â", "“”"[index % 2]) for index, each in enumerate(changes(text, ""))]
    assert not strewn(text, "latin_1", row)


def test_marks_prove_their_image_where_nothing_could_be_decided():
    assert strewn("Die âBrücke âist âbis âMärz gesperrt", "latin_1", ()) == {"â"}


def test_spaces_behind_quotation_marks_are_no_part_of_them():
    assert not is_joined("He said: âRainâ and âsnowâ and âhailâ fell", "latin_1")


@given(st.sets(st.integers(0, 28), min_size=8, max_size=14), st.sampled_from("\u200b\u2061\u2062\u2063\u2064"))
def test_marks_at_the_ends_of_words_leave_the_spaces(chosen, mark):
    marked = [word + mark * (at in chosen) for at, word in enumerate(NEWS.split(" "))]
    assert fix_text(misread(" ".join(marked))) == NEWS


def test_marks_of_one_kind_tell_that_others_of_the_kind_are_strewn():
    text = "We âŁhope to see it, the â˘town and the â¤people"
    told = [Change("", text.index(image), image, "") for image in ("âŁ", "â˘", "â¤")]
    assert {"âŁ", "â˘", "â¤", "⢠"} <= strewn(text, "iso8859_2", told)
    assert strewn(text, "iso8859_2", told[:2]) == frozenset()


def test_a_lead_that_begins_another_image_is_no_quotation_mark():
    text = "“Yes,â she said: âNow it is âŁthe âŁtime, and âŁit wonât go âŁaway, âŁnot âŁsoon.â He said: âNo, noâ"
    assert "â" not in strewn(text, "iso8859_2", ())


def test_an_apostrophe_that_reads_as_a_mark_now_and_then_proves_nothing():
    text = (
        "Itâs what hasnât been, and thatâs theirs; " * 6 + "it was the boysâ ball and the girlsâ team, the dogsâ house"
    )
    assert strewn(text, "latin_1", ()) == frozenset()
    assert strewn("the âold âman âsaid âit âwas", "latin_1", ()) == {"â"}


def test_dashes_between_spaces_are_no_joiners():
    text = "The repairs â there were many â took longer â much longer â than they had thought, and it is not safe yet."
    assert fix_text(text) == text.replace("â", "—")


def test_closing_marks_beside_undamaged_opening_ones_prove_nothing():
    text = "“Rainâ? is “coldâ? and “snowâ? is “wetâ? too"
    row = [Change("mojibake.cp1252", at, "â?", "”") for at in range(len(text)) if text.startswith("â?", at)]
    assert strewn(text, "cp1252", row) == frozenset()
    assert strewn(text.replace("“", ""), "cp1252", []) == frozenset()


@pytest.mark.parametrize(
    "clean",
    [
        "Der Minister sagte: „Das ist nicht wahr“, und „wir haben es nicht gewusst“ und „es ist vorbei“, so das Blatt.",
        "– Det er ikke sant, sier han.\n– Jeg vet det ikke, men jeg tror det er slik.\n– Det var en god dag for oss.",
    ],
)
def test_marks_of_which_some_are_undamaged_are_not_taken_out(clean):
    half = iter("10" * len(clean))
    damaged = re.sub("[„“–]", lambda mark: mark[0] if next(half) == "0" else "â", clean)
    assert fix_text(damaged) == clean
