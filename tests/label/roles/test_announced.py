"""A word such as "By" and the name on the next line are the byline of a plain text."""

import pytest

from newsclean.api import clean

STORY = "Rain fell on the hills above Exampleham for nine days, and the river rose above the old mark near the mill."
MORE = "“We had waited since March,” said a farmer, who has forty acres near the river and had sold half the herd."


def cleaned(*lines):
    return clean("\n\n".join([*lines, STORY, MORE]))


@pytest.mark.parametrize(
    ("word", "name", "byline"),
    [
        ("By", "Ann Lee", "Ann Lee"),
        ("| By", "ANN LEE", "ANN LEE"),
        ("Written by", "Ann Lee | Canal Review", "Ann Lee"),
        ("Dec 19, 2023 by", "Ann E. Lee", "Ann E. Lee"),
        ("Author", "Ann Lee", "Ann Lee"),
        ("Von:", "Jan von der Heide", "Jan von der Heide"),
        ("di", "Anna Rossi", "Anna Rossi"),
        ("Ditulis oleh:", "Dewi Anggraini", "Dewi Anggraini"),
        ("Publicada por", "Ana Souza", "Ana Souza"),
        ("Υποβλήθηκε από", "Άννα Λη", "Άννα Λη"),
        ("作者：", "何静怡", "何静怡"),
        ("بقلم", "ليلى منصور", "ليلى منصور"),
    ],
)
def test_the_name_below_the_word_is_the_author(word, name, byline):
    document = cleaned("Ferry loses its anchor in a storm", word, name)
    assert document.byline == byline
    assert [block.role.value for block in document.blocks[1:3]] == ["byline", "byline"]


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("Nearby", "Ann Lee"),
        ("Photographs by", "Ann Lee"),
        ("Presented by", "Canal Bank"),
        ("By", "Twitter"),
        ("By", "the numbers"),
        ("By", "Associated Press Photo"),
        ("By", "12 May 2024"),
        ("Haber", "Son Dakika"),
    ],
)
def test_other_words_and_other_lines_are_no_authors(word, name):
    rules = {block.reasons[-1].rule for block in cleaned("Ferry loses its anchor", word, name).blocks if block.reasons}
    assert "roles.announced" not in rules


def test_of_several_names_above_the_story_the_last_is_its_author():
    teasers = [
        "Bus 14 stops again",
        "By",
        "Max Roe",
        "Council sells the ice house",
        "News",
        "Sport",
        "Weather",
        "Tides",
    ]
    assert cleaned(*teasers, "Ferry loses its anchor", "By", "Ann Lee").byline == "Ann Lee"


def test_both_authors_of_one_story_are_labelled():
    document = cleaned("Ferry loses its anchor", "By", "Ann Lee", "By", "Max Roe")
    assert [block.reasons[-1].rule for block in document.blocks[1:5]] == ["roles.announcing", "roles.announced"] * 2


def test_below_the_story_one_name_counts_and_several_are_of_other_stories():
    below = [STORY, MORE, "Publicada por", "Ana Souza"]
    assert clean("\n\n".join(below)).byline == "Ana Souza"
    rules = [block.reasons for block in clean("\n\n".join([*below, "Publicada por", "Max Roe"])).blocks]
    assert "roles.announced" not in {reasons[-1].rule for reasons in rules if reasons}


def test_a_page_tells_its_author_by_its_markup():
    page = f"<h1>Ferry</h1><p>By</p><p>Ann Lee</p><p>{STORY}</p><p>{MORE}</p>"
    assert "roles.announced" not in {block.reasons[-1].rule for block in clean(page).blocks if block.reasons}
