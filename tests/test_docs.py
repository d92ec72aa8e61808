"""The documentation is whole: what the code and the folders hold, the pages and the site's contents list."""

import re
from pathlib import Path
from typing import get_type_hints

import pytest

import newsclean
from newsclean.cli import main
from newsclean.label.text.features import matrix
from newsclean.label.text.vocabulary import Vocabulary
from newsclean.repair.mojibake.codecs import CODECS

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
SITE = (ROOT / ".ci" / "mkdocs.yml").read_text(encoding="utf-8")


def test_the_api_reference_lists_every_public_name():
    listed = set(re.findall(r"^::: newsclean\.(\w+)$", (DOCS / "api.md").read_text(encoding="utf-8"), re.MULTILINE))
    assert listed == set(newsclean.__all__)


def test_the_api_reference_lists_the_values_that_public_ones_hold():
    """Whoever writes down the type of `document.verdict` looks for it there."""
    held = {"Element", *_held(newsclean.Document), *_held(newsclean.Block), *_held(newsclean.Source)}
    listed = re.findall(
        r"^::: newsclean\.(?:model\.)?(\w+)$", (DOCS / "api.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert {"Verdict", "Hints", "ByteRepair"} <= held
    assert held <= set(listed)


def _held(value):
    """The names of our own types among those of a value's fields."""
    hints = " ".join(map(str, get_type_hints(value).values()))
    return set(re.findall(r"newsclean(?:\.\w+)*\.([A-Z]\w+)", hints)) - {"Layer"}


@pytest.mark.parametrize("command", ["fix", "explain", "diff", "run", "learn", "stages", "roles", "rules"])
def test_every_option_of_the_command_is_in_the_documentation(command, capsys):
    pages = "".join(page.read_text(encoding="utf-8") for page in DOCS.rglob("*.md") if "decisions" not in page.parts)
    with pytest.raises(SystemExit):
        main([command, "--help"])
    told = re.findall(r"^  (-[-\w, ]+)", capsys.readouterr().out, re.MULTILINE)
    options = [re.findall(r"-{1,2}[a-z][-a-z]*", line) for line in told]
    assert ["-h", "--help"] in options
    missing = [names for names in options if "--help" not in names and not any(_named(name, pages) for name in names)]
    assert missing == []


def _named(option, pages):
    return re.search(rf"(?<![-\w]){option}(?![-\w])", pages) is not None


def test_every_page_stands_in_the_contents_list_of_the_site():
    pages = {page.relative_to(DOCS).as_posix() for page in DOCS.rglob("*.md")}
    assert pages == set(re.findall(r"[\w/-]+\.md", SITE))


def test_every_phrase_pack_is_counted_in_the_limits():
    packs = ROOT / "newsclean" / "label" / "roles" / "phrases"
    languages = [pack for pack in packs.glob("*.json") if pack.stem != "calendar"]
    assert f"known in {len(languages)} languages" in (DOCS / "limits.md").read_text(encoding="utf-8")


def test_the_features_of_the_plain_text_labeller_are_counted_in_its_card():
    features = matrix(["Rain fell.", "Share"], Vocabulary.of({})).shape[1]
    assert f"over {features} features" in (DOCS / "model-card-text.md").read_text(encoding="utf-8")


def test_the_tables_and_codecs_of_repair_are_counted_on_its_page():
    text = " ".join((DOCS / "repair.md").read_text(encoding="utf-8").split())
    tables = ROOT / "newsclean" / "repair" / "tables"
    assert f"common words of {len([*tables.glob('*.words')])} languages" in text
    assert f"one of {len(CODECS)} single-byte codecs" in text


def test_the_command_lines_of_the_benchmarks_exist():
    text = (DOCS / "benchmarks.md").read_text(encoding="utf-8")
    named = set(re.findall(r"python -m tests\.bench\.(\w+)", text))
    assert named
    assert {name for name in named if not (ROOT / "tests" / "bench" / f"{name}.py").exists()} == set()


def test_a_doctest_is_fenced_as_a_console():
    wrong = [page.name for page in DOCS.rglob("*.md") if "```python\n>>>" in page.read_text(encoding="utf-8")]
    assert wrong == []
