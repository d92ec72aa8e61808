"""The catalogue of rules is complete, and so is the page that lists it."""

import ast
import importlib
import re
from pathlib import Path

import pytest

from newsclean.default import DEFAULT
from newsclean.rules import RULES, rules_page

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "newsclean"
STAGES = {rule.partition(".")[0] for rule in RULES} | set(DEFAULT)
RULE = re.compile(rf"(?:{'|'.join(sorted(STAGES))})\.(?!npz|json|bin|txt)[a-z][a-z0-9_]*")


def modules():
    return sorted(path for path in PACKAGE.rglob("*.py") if "training" not in path.relative_to(PACKAGE).parts)


def declares_rules(path):
    names = (
        target.id
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    )
    return "RULES" in names


def dotted(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


DECLARING = [dotted(path) for path in modules() if declares_rules(path)]


@pytest.mark.parametrize("name", DECLARING)
def test_the_rules_of_every_module_are_in_the_catalogue(name):
    declared = importlib.import_module(name).RULES
    assert {rule: RULES.get(rule) for rule in declared} == dict(declared)


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_rule_that_the_source_names_is_in_the_catalogue(path):
    docstrings = {
        node.body[0].value
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node, clean=False)
    }
    texts = {node.value for node in docstrings}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value not in texts:
            assert not RULE.fullmatch(node.value) or node.value in RULES, f"{node.value} is not in the catalogue"


def test_an_id_is_a_stage_and_a_name():
    assert all(re.fullmatch(r"[a-z]+\.[a-z][a-z0-9_]*", rule) for rule in RULES)


def test_what_a_rule_does_fits_one_line():
    for rule, says in RULES.items():
        assert says.strip(), rule
        assert "\n" not in says, rule


def test_every_stage_of_the_default_pipeline_that_labels_or_changes_has_rules():
    silent = {"head", "verdict"}
    assert set(DEFAULT) - silent <= {rule.partition(".")[0] for rule in RULES}


def test_every_rule_has_an_anchor_in_the_documentation():
    page = rules_page()
    assert all(page.count(f'<a id="{rule}"></a>') == 1 for rule in RULES)


def test_the_page_in_the_documentation_is_the_one_the_code_writes():
    written = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert written == rules_page(), "run: newsclean rules --markdown > docs/rules.md"
