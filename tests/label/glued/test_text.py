"""Words and sentences of a flat text."""

import pytest

from newsclean.label.glued.text import Text


@pytest.mark.parametrize(
    ("text", "firsts"),
    [
        ("It rained. The river rose.", ["It", "The"]),
        ("The U.S. Army came. It left.", ["The", "It"]),
        ("Dr. Faria came! “Why?” she asked.", ["Dr.", "“Why?”"]),
        ("Er kam am 3. Mai. Dann ging er.", ["Er", "Mai.", "Dann"]),
        ("Er sagte: „Nein.“ Dann ging er.", ["Er", "Dann"]),
        ("“I am hungry.”2 In March it rained.[12] Then he left.", ["“I", "In", "Then"]),
    ],
)
def test_sentences_begin_behind_sentence_ends_but_not_behind_abbreviations(text, firsts):
    words = Text(text)
    found = [words.raw[sentence.first] for sentence in words.sentences]
    assert [word for word in found if word in firsts] == [word for word in firsts if word in found]
    assert found[0] == firsts[0]
