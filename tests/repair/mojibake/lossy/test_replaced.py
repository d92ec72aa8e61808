"""Characters that were replaced."""

import pytest

from newsclean.model import apply
from newsclean.repair.mojibake.lossy.replaced import replaced


def test_an_apostrophe_is_put_back():
    text = "It�s cold in the hills, and the people don�t know when it will be over, said the mayor of the town."
    assert apply(text, replaced(text, ())) == text.replace("�", "’")


def test_where_most_letters_are_lost_none_is_guessed():
    text = "Οι κάτοικοι του χωριού ζητούν εδώ και χρόνια να φτιαχτεί ο δρόμος που πηγαίνουν τα παιδιά στο σχολείο."
    torn = "".join("�" if letter in "ατοειόύώίή" else letter for letter in text)
    assert replaced(torn, ()) == []
    assert replaced(text.replace("χρόνια", "χρ�νια"), ()) != []


def test_questions_and_missing_spaces_stay():
    assert replaced("Who are you? Where?when? It is said that he would have been there.", ()) == []


def test_two_signs_for_every_letter_are_one_letter_each():
    text = "Am 10. M��rz hat der Pr��sident gesagt, dass die Menschen nicht mehr warten k��nnen."
    assert [change.after for change in replaced(text, ())] == ["ä", "ä", "ö"]


def test_a_sign_is_never_a_letter_of_ascii():
    text = "In the end �I’m not afraid of it,� she said, and it was what the others would have said as well."
    assert [change.after for change in replaced(text, ())] == ["“", "”"]


@pytest.mark.parametrize("mark", ["?,", ",?", ".?"])
def test_a_quotation_that_is_closed_leaves_question_marks_alone(mark):
    text = f"It was the first time that “they had been there” and said that it was the end{mark[0]}"
    assert replaced(text + mark[1], ()) == [] or mark == ",?"


def test_a_comma_is_not_followed_by_a_question_mark():
    text = "It was the first time that they had been there,? said the man who was the keeper of the house."
    assert [change.after for change in replaced(text, ())] == ["”"]


@pytest.mark.parametrize("lost", [2, 3, 5, 8, 9, 12])
def test_a_word_of_which_nothing_is_left_is_no_row_of_marks(lost):
    text = "Правительство {} сообщило об этом во вторник, и жители посёлка ждут весны, которая придёт не скоро."
    assert all(len(change.after) == 1 for change in replaced(text.format("\ufffd" * lost), ()))


def test_dashes_that_became_question_marks_beside_an_apostrophe_that_did():
    text = "It?s how they use the house?will it be a school?and what it costs in 2015?18, said the mayor of the town."
    assert apply(text, replaced(text, ())) == text.replace("t?s", "t’s").replace("e?w", "e—w").replace(
        "l?a", "l—a"
    ).replace("5?1", "5–1")


def test_the_question_mark_of_an_address_stays():
    text = "It?s what they said on www.example.org/page?id=3 and it isn?t what the mayor of the town had in mind."
    assert "page?id" in apply(text, replaced(text, ()))


def test_a_question_mark_between_spaces_within_a_sentence_was_a_dash():
    text = "The small businesses of the town ? and there are more than you would think ? have had a very good year."
    assert apply(text, replaced(text, ())) == text.replace("?", "—")


@pytest.mark.parametrize(
    "text",
    [
        "Is it cold in the house ? And will they come ? said the man who was the keeper of it for so many years.",
        "In most of these languages the code ready ? yes : no is a question, and x ? y : z is another one.",
        "Did you really see it ? he asked. The night was cold, and the old man had no answer for the boy.",
        "“How much does it cost ? how long will it take ? and who pays ?” they ask each other in the town.",
        "Est-ce que la maison est froide ? demanda le maire de la ville, et il dit que les gens ne savaient pas.",
    ],
)
def test_the_question_marks_of_those_who_put_spaces_in_front_stay(text):
    assert replaced(text, ()) == []


def test_rows_of_question_marks_between_spaces_are_not_weighed():
    text = "the town ? and there are more of them, " * 30
    assert replaced(text, ()) == []
    assert apply(text[:200], replaced(text[:200], ())) != text[:200]


@pytest.mark.parametrize("place", ["photo.jpg?fit=800", "www.example.org/list?page=2", "They knew?When did they"])
def test_queries_and_glued_questions_are_no_replaced_letters(place):
    text = f"It was the first time that they had been there, and what would be said: {place} of all the others."
    assert replaced(text, ()) == []
    assert replaced(f"{text} It isn?t.", ()) != []


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("„To otwarcie drzwi do piekła? – napisał wczoraj minister, który nie był w tym mieście od roku.", "”"),
        ("Han sa at „dette er et felles anliggende?. Det er ikke noe som regjeringen har sagt til nå.", "”"),
    ],
)
def test_one_that_ends_an_open_quotation_is_none(text, after):
    assert [change.after for change in replaced(text, ())][-1:] == [after]


@pytest.mark.parametrize(
    "text",
    [
        "„Was ist das?“ fragte er, und die anderen sagten nichts, weil sie es auch nicht wussten.",
        "„Was ist das? Wer war hier?“, fragte er, und die anderen wussten es auch nicht, wie immer.",
        "“Did you see it?” he asked. “Why not? – it was there all the time, and they had seen it.”",
    ],
)
def test_questions_inside_quotations_stay(text):
    assert replaced(text, ()) == []
