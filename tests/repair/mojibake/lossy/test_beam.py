"""All ways to read a stretch."""

import re

from newsclean.repair.mojibake.lossy.beam import ways_to_read
from newsclean.repair.mojibake.lossy.reader import Reader
from newsclean.repair.words import Ear

TEXT = "It is cold in the hills, and the people know that it will be over when the rain stops. Itâs late."
STRETCH = (TEXT.index("Itâs"), TEXT.index(" late"))


def reader(text):
    return Reader.of(text, "latin_1", Ear.of(text, doubtful=re.compile("â")), proven=False)


def test_each_reading_has_its_cost_and_the_apostrophe_the_least():
    ways = ways_to_read(TEXT, *STRETCH, reader(TEXT))
    repaired = {after: cost for after, cost in ways.items() if after != "Itâs"}
    assert min(repaired, key=repaired.get) == "It’s"


def test_a_stretch_without_anything_doubtful_has_no_other_reading():
    assert not ways_to_read(TEXT, 0, 2, reader(TEXT))


def test_a_stretch_that_is_doubtful_all_over_is_given_up():
    text = f"{TEXT} {'âx' * 40}"
    assert not ways_to_read(text, len(TEXT) + 1, len(text), reader(text))
