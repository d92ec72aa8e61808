"""The score on the damage cases: what its folding forgives, and what it does not."""

from newsclean.repair.text import fix_text
from tests.bench.repair_text import altered, loose
from tests.shared import needs_shared


def test_quotes_widths_spaces_and_unseen_marks_are_forgiven_and_letters_are_not():
    assert loose("„Ａ\u00adb” –\u00a0c") == loose('"Ab" – c')
    assert loose("naïve") != loose("naive")


@needs_shared("damage")
def test_no_line_that_only_looks_damaged_is_altered():
    assert altered(fix_text, loose) == 0


@needs_shared("damage")
def test_soft_hyphens_are_all_that_is_taken_from_such_lines():
    assert altered(fix_text, lambda text: text.replace("\u00ad", "")) == 0
