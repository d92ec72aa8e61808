"""Learning from the records of a run: the blocks that will be judged, and no fault stops it."""

import json

from newsclean.model import Role
from newsclean.run import Recipe, inputs, learn
from newsclean.run.records import Content

LETTER = "Sign up for the evening letter of the valley"
QUICK = ("page", "text", "glued")
"""Stages left out: their weights take a second to load, and what is tested is the learning."""


def stored(folder, *records):
    path = folder / "in.jsonl"
    lines = (record if isinstance(record, bytes) else json.dumps(record).encode() + b"\n" for record in records)
    path.write_bytes(b"".join(lines))
    return inputs([str(path)])


def page(number, **fields):
    return {"text": f"Rain fell on hill {'x' * number}.\n\n{LETTER}", "url": f"https://x.org/{number}", **fields}


def learned(folder, *records, **options):
    said = []
    profile = learn(stored(folder, *records), Recipe(without=QUICK, **options), tell=said.append)
    return profile, said


def test_what_stands_on_every_page_is_learned_as_furniture(tmp_path):
    profile, said = learned(tmp_path, *(page(number) for number in range(4)))
    recipe = Recipe(without=QUICK)
    another = recipe.read(Content(page(9)["text"], url="https://x.org/9"))
    judged = profile.stage(recipe.groundwork()(another))
    assert [block.role for block in judged.blocks] == [Role.PARAGRAPH, Role.OTHER]
    assert len(said) == 1


def test_a_record_that_cannot_be_cleaned_teaches_nothing_and_stops_nothing(tmp_path):
    good = [page(number) for number in range(3)]
    profile, _ = learned(tmp_path, good[0], b"{\n", b"[1]\n", {"text": 7}, {"n": 1}, *good[1:])
    assert profile == learned(tmp_path, *good)[0]


def test_a_record_over_the_budget_teaches_nothing(tmp_path):
    profile, _ = learned(tmp_path, page(1), page(900), budget=400)
    assert profile == learned(tmp_path, page(1))[0]


def test_pages_are_told_apart_by_their_addresses_and_sites(tmp_path):
    profile, _ = learned(tmp_path, page(1), page(1), page(2), page(3, url="https://y.org/3"))
    assert {name: site.page_count for name, site in profile.sites.items()} == {"x.org": 2, "y.org": 1}


def test_nothing_to_read_is_an_empty_profile(tmp_path):
    assert learned(tmp_path)[0].sites == {}


def test_who_waits_is_told_how_far_it_is(tmp_path):
    told = []
    found = stored(tmp_path, page(1), b"no JSON\n", page(2))
    learn(found, Recipe(without=QUICK), tell=print, watch=told.append)
    assert [progress.records for progress in told] == [1, 2, 3]
    assert told[-1].bytes_read == told[-1].bytes_total == found[0].size
    assert told[-1].tally.groups["documents"] == {"cleaned": 2, "rejected": 1}
