"""Misread marks that were spelled in ASCII."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.repair.mojibake.transliterated import respelled
from newsclean.repair.text import fix_text

SPELLED = {
    "ASCII": {"’": "aEUR(TM)", "‘": "aEUR~", "“": "aEURoe", "”": "aEUR?", "—": 'aEUR"', "…": "aEUR|"},
    "ASCII, small": {"’": "aEUR(tm)", "‘": "aEUR~", "“": "aEURoe", "”": "aEUR", "—": 'aEUR"', "…": "aEUR|"},
    "ASCII, bare": {"’": "aEURTM", "‘": "aEUR~", "“": "aEURoe", "”": "aEUR", "—": 'aEUR"', "…": "aEUR|"},
    "ISO-8859-1": {"’": "âEUR(TM)", "‘": "âEUR~", "“": "âEURoe", "”": "âEUR", "—": 'âEUR"', "…": "âEUR¦"},
    "the euro sign kept": {"’": "â€(tm)", "“": "â€oe", "”": "â€"},
    "windows-1251": {"’": "вЂTM"},
}
TEXT = "It’s the first time that the town hasn’t had a mayor, and the people don’t know who it’ll be, they say."
QUOTED = "The “new” plan isn’t theirs: “it was ours,” said the mayor of the town, who wasn’t asked."
MARKED = "It’s the first time — and they know it — that the town hasn’t had one… And who knows why?"


def spelled(text: str, how: str) -> str:
    for mark, piece in SPELLED[how].items():
        text = text.replace(mark, piece)
    return text


@pytest.mark.parametrize("how", SPELLED)
@pytest.mark.parametrize("text", [TEXT, QUOTED, MARKED])
def test_marks_are_read(text, how):
    lacking = set(text) & set("’‘“”—…") - SPELLED[how].keys()
    clean = "".join(sign for sign in text if sign not in lacking)
    assert fix_text(spelled(clean, how)) == clean


@pytest.mark.parametrize(
    "text",
    [
        "It costs a EUR 5 note, which isn't much, and the pair is ZAEUR or aEUR in the tables of the bank.",
        "AREUR(TM) is a trade mark, and so are EUROPE(tm) and EURoe.",
        "The path ~/aEUROPE~ is one of theirs.",
    ],
)
def test_what_people_write_stays(text):
    assert fix_text(text) == text


@given(st.text(alphabet='aâEUR€(TM)oe~|?" вЂ', max_size=40))
def test_what_is_found_stands_there_and_becomes_a_misread_mark(text):
    for change in respelled(text):
        assert text[change.at : change.end] == change.before
        assert change.after[:2] in {"â€", "вЂ"}


@given(st.text(alphabet='aâEUR€(TM)oe~|?" вЂts', max_size=40))
def test_a_second_round_finds_nothing(text):
    once = fix_text(text)
    assert fix_text(once) == once
