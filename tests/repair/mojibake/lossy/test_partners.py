"""Quotation marks and their partners."""

from hypothesis import given
from hypothesis import strategies as st

from newsclean.repair.mojibake.lossy.partners import Partners
from newsclean.repair.text import fix_text

LINES = st.lists(st.text("ab \ufffd“”\n", max_size=12), max_size=4).map("\n".join)


@given(LINES)
def test_what_lacks_a_partner_is_told_by_the_line_alone(text):
    row = Partners.of(text, "\ufffd")
    for at, sign in enumerate(text):
        if sign == "\ufffd":
            start = text.rfind("\n", 0, at) + 1
            line = text[start:].partition("\n")[0]
            assert row.lacking(at) == Partners.of(line, "\ufffd").lacking(at - start)


def test_undamaged_marks_are_partners():
    row = Partners.of("“si \ufffd e \ufffd”", "\ufffd")
    assert not {"“", "”"} & set(row.lacking(4)) & set(row.lacking(8))


def test_a_letter_at_a_words_end_is_none_that_closes_what_nothing_opened():
    text = "Il sindaco ha promesso che i lavori cominceranno presto, perché così c’è più tempo; perX mancano i fondi."
    damaged = "".join("\ufffd" if sign > "\x7f" else sign for sign in text).replace("X", "\ufffd")
    assert "però mancano" in fix_text(damaged)


def test_a_quotation_of_replaced_marks_keeps_them():
    text = "Il sindaco ha detto: “non ci sono i soldi”. Poi ha promesso che i lavori cominceranno presto."
    assert fix_text(text.replace("“", "\ufffd").replace("”", "\ufffd")) == text
