"""Which marks a text writes."""

import pytest

from newsclean.repair.mojibake.lossy.habits import Habits
from newsclean.repair.mojibake.lossy.punctuation import misfits
from newsclean.repair.text import fix_text


@pytest.mark.parametrize(
    ("language", "opens", "closes"), [("de", "„", "“"), ("pl", "„", "”"), ("en", "“", "”"), ("cs", "„", "“")]
)
def test_a_language_opens_and_closes_with_its_own_marks(language: str, opens: str, closes: str):
    habits = Habits.of("", language)

    def best(left: str, right: str) -> str:
        fits = misfits(left, right)
        return min("„“”", key=lambda mark: fits[habits.role(mark)] + habits.unusual.get(mark, 0))

    assert best("said: ", "So") == opens
    assert best("so", ", they said") == closes


def test_what_the_text_writes_undamaged_goes_before_what_its_language_does():
    assert "„" in Habits.of("Er sagte: “So war das”, und ging.", "de").unusual
    assert "«" not in Habits.of("«Так», — сказал он.", "ru").unusual


def test_a_quotation_opened_at_the_end_of_a_damaged_german_text_opens_low():
    text = "Der Spieler sagt nach der Partie: „Wir haben nicht gut gespielt und müssen das ändern."
    assert fix_text(text.encode().decode("latin_1").replace("\x80\x9e", "")) == text


def test_dashes_are_glued_in_english_and_where_the_text_does_so():
    assert Habits.of("", "en").glues_dashes
    assert not Habits.of("", "de").glues_dashes
    assert Habits.of("Er ging—wie immer—nach Haus.", "de").glues_dashes


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Pros â Why live in a tiny house\nCons â Why not", "—"),
        (
            "It is not the house â it is the people who live in it and what they have made of it in all these years.",
            "–",
        ),
        (
            "ST. LOUIS (AP) â A chase that began on the bridge ended in a field of corn on Tuesday night, police said.",
            "–",
        ),
        (
            "The team â Smith, Jones and Miller among them â Arrived on the late train and had to walk to their hotel.",
            "—",
        ),
        ('Pros â€" Why live in a tiny house\nCons â€" Why not', "—"),
        ("It was late — very late. Pros â Why not", "–"),
    ],
)
def test_english_parts_titles_with_the_shorter_dash_and_sentences_with_the_longer(text, other):
    assert Habits.of(text, "en").other_dash == other


def test_what_a_dash_parts_tells_nothing_in_other_languages():
    assert (
        Habits.of("Das Haus â es war sehr alt und hatte viele Leute gesehen â gehört nun der Stadt.", "de").other_dash
        == "—"
    )
