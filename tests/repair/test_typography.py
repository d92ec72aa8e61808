"""Typography made plain, for those who ask for it."""

from newsclean.model import apply
from newsclean.repair.typography import find


def test_curly_quotes_become_straight():
    assert apply("“It’s”", find("“It’s”")) == '"It\'s"'


def test_plain_text_stays():
    assert find('"It\'s" - plain') == []
