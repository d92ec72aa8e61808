"""Question marks in rows, one for each byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.model import apply
from newsclean.repair.mojibake.lossy.question_rows import spelled_out
from newsclean.repair.mojibake.lossy.replaced import replaced
from newsclean.repair.text import fix_text


def byte_wise(text: str) -> str:
    """What a program that knows ASCII only makes of UTF-8, byte by byte."""
    return "".join(sign if sign.isascii() else "?" * len(sign.encode()) for sign in text)


@pytest.mark.parametrize(
    "text",
    [
        "He doesn’t know what it’s about, and the mayor’s office won’t say. Who will? Nobody.",
        "The “new” plan is “dead on arrival,” said the mayor. Why did they wait?",
        "It’s the first time – and they know it – that the town has had no mayor.",
        "Le président de la région a déclaré à la presse que les élèves étaient déjà arrivés. Qui sont-ils?",
        "Am 10. März hat der Präsident gesagt, dass die Menschen nicht länger warten können. Warum nicht?",
    ],
)
def test_rows_are_read_and_questions_stay(text):
    assert fix_text(byte_wise(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "What??? And who says so?? Nobody knows when it will be over, said the mayor of the town.",
        "They asked when???And nobody knew what to say of it, as the mayor of the town had gone.",
        "What??No one knew it, and the mayor of the town said that it was what they had all been told.",
        "const name = it.name ?? other.name; if (a??b) return x?.message??(y||z);",
        "Really?? yes. What??no way, he said.",
        "Wait???what did he say??? she asked.",
        "Is that true???yes it is, said Tom.",
        "Was ist das??? Und warum???fragte er.",
        "The final score was Leeds ??? York ???, and the people of the town will have it on Sunday.",
        "It was signed by Mr. ????? and by the mayor of the town, who was there for the first time.",
    ],
)
def test_what_people_write_stays(text):
    assert fix_text(text) == text


def test_a_question_beside_damage_stays():
    text = "It???s true, said the mayor of the town. What??? It isn???t what they had in mind, is it??"
    assert apply(text, replaced(text, ())) == text.replace("It???s", "It’s").replace("isn???t", "isn’t")


@given(st.text(alphabet="a?\n .,“(", max_size=60))
def test_nothing_but_question_marks_is_spelled_out(text):
    spelled = spelled_out(text)
    assert len(spelled) == len(text)
    assert spelled.replace("\ufffd", "?") == text
