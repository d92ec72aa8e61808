"""`newsclean rules`: the catalogue on the command line."""

from newsclean.cli import main
from newsclean.rules import RULES, rules_page


def test_all_rules_are_listed_with_what_they_do(capfdbinary):
    assert main(["rules"]) == 0
    lines = capfdbinary.readouterr().out.decode().splitlines()
    assert len(lines) == len(RULES)
    assert all(RULES[line.split()[0]] in line for line in lines)


def test_a_stage_or_a_rule_can_be_asked_for(capfdbinary):
    assert main(["rules", "wrap.line", "marks"]) == 0
    lines = capfdbinary.readouterr().out.decode().splitlines()
    assert {line.split()[0] for line in lines} == {"wrap.line", *(rule for rule in RULES if rule.startswith("marks."))}


def test_a_name_that_does_not_exist_is_refused(capfdbinary):
    assert main(["rules", "nonsense"]) == 2
    assert b"'nonsense'" in capfdbinary.readouterr().err


def test_the_page_of_the_documentation_can_be_written(capfdbinary):
    assert main(["rules", "--markdown"]) == 0
    assert capfdbinary.readouterr().out.decode() == rules_page()
