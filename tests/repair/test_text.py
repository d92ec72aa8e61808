"""`fix_text` on the recorded cases: what is repaired, what must not change, and what cannot be done yet."""

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsclean.repair.text import fix_text
from tests.strategies.damage import damages, losses, readings, stacked
from tests.strategies.effort import examples
from tests.strategies.texts import SENTENCES, documents

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
relaxed = examples(60)


def rows(path):
    return [pytest.param(row, id=row["label"]) for row in json.loads(path.read_text(encoding="utf-8"))]


CASES = ("mojibake", "layers", "escapes", "invisible")


@pytest.mark.parametrize("case", [row for name in CASES for row in rows(FIXTURES / "cases" / f"{name}.json")])
def test_recorded_damage_is_undone(case):
    assert fix_text(case["original"]) == case["fixed"]


@pytest.mark.parametrize("case", rows(FIXTURES / "negative" / "repair.json"))
def test_what_only_looks_like_damage_stays(case):
    assert fix_text(case["original"]) == case["original"]


@pytest.mark.xfail(strict=True, reason="recorded as out of reach; a pass here is news")
@pytest.mark.parametrize("case", rows(FIXTURES / "known-failures" / "repair.json"))
def test_known_failures_are_undone(case):
    assert fix_text(case["original"]) == case["fixed"]


@pytest.mark.parametrize("language", SENTENCES)
def test_clean_text_of_every_script_is_left_as_it_is(language):
    text = "\n".join(SENTENCES[language])
    assert fix_text(text) == text
    assert fix_text(text.upper()) == text.upper()


@relaxed
@given(documents(), damages())
def test_what_lost_nothing_is_undone_completely(text, damage):
    assert fix_text(damage(text)) == text


def _without_controls(text):
    """UTF-8 read as ISO-8859-1, each C1 control replaced."""
    return "".join("\ufffd" if "\x80" <= c < "\xa0" else c for c in text.encode().decode("latin-1"))


@relaxed
@example("\n".join([" ".join([SENTENCES["el"][0]] * 3)] * 2), _without_controls)
@given(documents(), st.one_of(damages(), st.builds(stacked, readings(), losses())))
def test_repairing_twice_changes_nothing_the_second_time(text, damage):
    once = fix_text(damage(text))
    assert fix_text(once) == once


@relaxed
@given(st.text(max_size=200))
def test_any_text_at_all_is_repaired_to_text_that_stays(text):
    once = fix_text(text)
    assert fix_text(once) == once


@relaxed
@given(documents(), damages(), st.data())
def test_half_a_document_is_repaired_to_the_same_or_left(text, damage, data):
    lines = damage(text).split("\n")
    cut = data.draw(st.integers(0, len(lines)))
    whole = fix_text("\n".join(lines)).split("\n")
    halves = [*fix_text("\n".join(lines[:cut])).split("\n")[:cut], *fix_text("\n".join(lines[cut:])).split("\n")]
    for before, full, half in zip(lines, whole, halves, strict=False):
        assert half in {full, before}
