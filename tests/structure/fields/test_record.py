"""Records of news databases and crawlers, and what only looks like one."""

import pytest

from newsclean.structure.fields.record import above, below

STORY = "The storm that crossed the coast on Friday night tore the roofs from two hundred houses, officials said."
NEXIS = [
    *("Page 1 of 2", "Harbour towns count the cost", "The Courier", "January 5, 2020 Sunday"),
    *("Section: Section A; Pg. 1", "Length: 712 words", "Byline: By ANN LEE", "Body"),
]
TAIL = [
    *("Graphic", "PHOTO: The harbour on Saturday (J. Marsh)", "Classification", "Language: ENGLISH"),
    *("Publication-Type: Newspaper", "Subject: STORMS (92%); COASTS (90%)", "Load-Date: January 5, 2020"),
    *("Copyright 2020 The Courier", "End of Document"),
]


def test_all_lines_of_a_databases_head_are_its():
    assert [line.first for line in above([*NEXIS, STORY])] == list(range(len(NEXIS)))


def test_a_head_ends_where_its_text_begins():
    lines = ["Title: Rain", "URL Source: https://e.org", "Markdown Content:", "Date: nobody knows", STORY]
    assert [line.first for line in above(lines)] == [0, 1, 2]
    assert above(["Title: Rain", "Author: Ann Lee", "Full text: It rained.", STORY])[-1].field.value == "It rained."


def test_a_tail_is_found_from_behind():
    assert [line.first for line in below([STORY, *TAIL])] == list(range(1, len(TAIL) + 1))


@pytest.mark.parametrize(
    "lines",
    [
        ["Title: The Mill", "Author: Ann Lee", "Pages: 220", "Price: 10 €", "Publisher: Reed", STORY],
        ["Title: The Mill", "Author: Ann Lee", "Publisher: Reed", "Date: 2020", "Pages: 220", STORY],
        ["Title: Miller", "Location: Reed", "Company: The Mill", "Type: full time", STORY],
        ["Date: 5 May", "Location: the old mill", "Subject: rain", "Time: 7 pm", STORY],
        ["From: Reed", "To: Tema", "Date: every Friday", STORY],
        ["Director: Ann Lee", "Language: English", "Length: 97 minutes", "Country: Ghana", STORY],
        ["Date: 5 May", "Time: 7 pm", "Place: the old mill", STORY],
        ["Ann Lee: Did it rain?", "Bo Hale: It did.", "Ann Lee: For how long?"],
        ["Serves: 4", "Time: 30 minutes", "Type: soup", STORY],
        ["Title: Rain at last", STORY],
        ["Rain at last", "By Ann Lee", "Date: 5 May 2020", STORY],
        [STORY, "Title: Rain", "Author: Ann Lee", "Date: 2020", "URL: https://e.org"],
        [],
    ],
)
def test_what_people_write_with_colons_stays(lines):
    assert above(lines) == []


@pytest.mark.parametrize(
    "lines",
    [
        [STORY, "Company: Reed", "Country: Ghana", "City: Tema", "Notes: none", "Section: B"],
        [*TAIL, STORY],
        [STORY, "Language: English", "Publisher: Reed", "Pages: 220"],
        [STORY, "He came; he saw; he left."],
        [],
    ],
)
def test_what_people_write_at_the_end_stays(lines):
    assert below(lines) == []
