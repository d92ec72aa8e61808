"""Imports go one way; siblings are strangers; nothing imports what is not meant to be imported."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "newsclean"

ORDER = [
    {"errors"},
    {"model"},
    {"deferred", "docstrings", "media", "punctuation", "refusal", "single_thread", "versions"},
    {"decode", "read", "repair", "structure", "label", "profile"},
    {"pipeline"},
    {"default"},
    {"rules", "explain", "render"},
    {"api"},
    {"run", "arrow", "adapters"},
    {"__init__"},
    {"cli"},
    {"__main__"},
]
"""The rooms from the ground up. A room may import the rooms below its own floor and nothing else of newsclean."""

FLOOR = {room: floor for floor, rooms in enumerate(ORDER) for room in rooms}
FORBIDDEN_NAMES = {"utils", "helpers", "common", "core", "settings", "misc"}


def modules():
    return sorted(path for path in PACKAGE.rglob("*.py") if "training" not in path.relative_to(PACKAGE).parts)


def room_of(path):
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[0]


def imported_rooms(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively; say the whole name"
            names = [node.module or ""]
            if node.module == "newsclean":
                names = [f"newsclean.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        for name in names:
            parts = name.split(".")
            if parts[0] == "newsclean":
                room = parts[1] if len(parts) > 1 else "__init__"
                yield room if room in FLOOR or room == "training" else "__init__"


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_room_imports_only_the_rooms_below_it(path):
    room = room_of(path)
    assert room in FLOOR, f"{room} is a new room: give it a floor in ORDER"
    for other in imported_rooms(path):
        assert other != "training", f"{path} imports the training room"
        assert other == room or FLOOR[other] < FLOOR[room], f"{path} ({room}) imports {other}"


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_room_has_a_name_that_says_nothing(path):
    assert not FORBIDDEN_NAMES & set(path.relative_to(PACKAGE).with_suffix("").parts)


def test_importing_all_of_newsclean_loads_none_of_the_heavy_libraries():
    heavy = ["numpy", "ftfy", "bs4", "charset_normalizer", "selectolax", "pyarrow", "wcwidth"]
    code = f"from newsclean import *; import sys; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_clean_article_is_cleaned_without_numpy_or_a_parser():
    heavy = ["numpy", "bs4", "selectolax", "pyarrow"]
    line = "Rain fell on the hills for three days and nights, and the river rose above mark {}."
    text = "\n\n".join(line.format(at) for at in range(12))
    code = (
        f"import newsclean, sys; newsclean.clean({text!r}); print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_importing_all_of_newsclean_has_no_side_effects_on_logging_or_warnings():
    code = (
        "import logging, warnings; before = (list(logging.root.handlers), list(warnings.filters));"
        "from newsclean import *;"
        "print((list(logging.root.handlers), list(warnings.filters)) == before)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"
