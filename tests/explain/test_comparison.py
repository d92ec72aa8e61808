from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from newsclean.explain.compare import Part, Result, result
from newsclean.explain.comparison import comparison_lines
from tests.strategies.documents import documents


def shown(old, new, **facts):
    return list(comparison_lines(Result("a.html", (old,), facts), Result("a.html", (new,))))


def test_a_block_that_is_no_longer_kept_is_told_with_its_rule():
    old, new = Part("Sign up.", "paragraph", kept=True), Part("Sign up.", "promo", kept=False, why="roles.promo: asks")
    assert shown(old, new) == ["a.html", "− no longer kept: paragraph → promo (roles.promo: asks)", "  Sign up."]


def test_within_a_text_only_what_differs_is_marked():
    old, new = (Part(f"{'Rain ' * 20}it{sign}s", "paragraph", kept=True) for sign in ("â€™", "’"))
    assert shown(old, new)[2].endswith("Rain it⟦â€™→’⟧s")
    assert shown(old, new)[2].startswith("  …")


def test_a_headline_that_is_gone_is_told():
    same = Part("Rain fell.", "paragraph", kept=True)
    assert shown(same, same, headline="Rain") == ["a.html", "~ headline: Rain → none"]


def test_results_that_do_not_differ_print_nothing():
    same = Part("Rain fell.", "paragraph", kept=True)
    assert shown(same, same) == []


@given(documents(), documents(), st.integers(24, 100))
def test_no_line_is_wider_than_the_terminal_and_none_steers_it(old, new, width):
    for line in comparison_lines(result("a", old.explain()), result("a", new.explain()), width=width):
        assert 0 <= wcswidth(line) <= width
