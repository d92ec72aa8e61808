"""Fresh damage: the same seed makes the same, and what no repair can know is forgiven."""

from random import Random

import pytest

from tests.bench.recipes import GROUPS
from tests.bench.repair_fresh import Case, damaged, folded, outcomes
from tests.bench.sound import PutIn, put_in
from tests.shared import needs_shared

TEXT = "Die Straße – „für Gäste“ – bleibt zu.\nIt’s the café’s view, she said… “maybe”."


def verdicts(case, fix, group="codec"):
    return [outcome.verdict for outcome in outcomes(case, fix, folded(group, case.damage))]


@pytest.mark.parametrize("group", GROUPS)
def test_the_same_numbers_make_the_same_damage(group):
    for maker in GROUPS[group].values():
        assert maker(Random(3))(TEXT) == maker(Random(3))(TEXT)


def test_a_repair_is_exact_partial_missing_or_harmful():
    case = Case("cp1252", "own", "Ã¼ber Ã¼ber", "über über")
    assert verdicts(case, lambda _: "über über") == ["exact"]
    assert verdicts(case, lambda _: "über Ã¼ber") == ["partly"]
    assert verdicts(case, lambda text: text) == ["left"]
    assert verdicts(case, lambda _: "nothing of it at all") == ["worse"]


def test_a_paragraph_that_was_well_counts_only_when_it_is_altered():
    case = Case("cp1252, one paragraph", "own", "well\nÃ¼ber", "well\nüber")
    assert verdicts(case, lambda _: "well\nüber") == ["exact"]
    assert verdicts(case, lambda _: "ill\nüber") == ["worse", "exact"]


def test_the_case_of_letters_is_forgiven_where_it_was_taken():
    case = Case("cp1252 > upper case", "own", "Ã¼BER", "Über")
    assert verdicts(case, str.lower) == ["left"]
    assert verdicts(case, lambda _: "über") == ["exact"]


@needs_shared("corpora")
@needs_shared("damage")
def test_windows_are_drawn_by_seed():
    maker = GROUPS["codec"]["cp1252"]
    assert damaged(maker, Random(1)) == damaged(maker, Random(1))


def test_what_looks_sound_and_is_wrong_is_counted_and_what_shows_its_damage_is_not():
    assert put_in("ä¸­å", "中国", "中国") == PutIn(2, 0, 0, 0)
    assert put_in("ä¸­å", "中囯", "中国") == PutIn(2, 1, 0, 0)
    assert put_in("РІ С€Рє", "в шк", "в школе") == PutIn(0, 0, 2, 1)
    assert put_in("РІ С€Рє", "В шкÑ", "в школе") == PutIn(0, 0, 1, 0)
    assert put_in("Ã¼ber", "uber", "über") == PutIn()
