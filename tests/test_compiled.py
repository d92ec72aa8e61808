"""What is compiled in a compiled wheel must be Python that the compiler reads as Python does."""

import re
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
HOOK = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["mypyc"]


def compiled():
    names = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "newsclean").rglob("*.py"))
    listed = [name for name in names if any(fnmatch(name, pattern) for pattern in HOOK["include"])]
    return [name for name in listed if name not in HOOK["exclude"]]


def test_a_plain_build_compiles_nothing():
    assert HOOK["enable-by-default"] is False


def test_what_stays_python_is_there():
    assert [name for name in HOOK["exclude"] if not (ROOT / name).is_file()] == []


@pytest.mark.parametrize("name", compiled())
def test_a_compiled_module_has_nothing_that_mypyc_reads_otherwise(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "cached_property" not in text, "mypyc takes it for a property: list the module under exclude"
    assert "TYPE_CHECKING" not in text, "mypyc looks for the names at run time: list the module under exclude"
    floats = re.search(
        r"^\w+: Final(?:\[tuple\[float, float.*\])? = \(-?\d+\.\d+(?:, -?\d+\.\d+)*\)", text, re.MULTILINE
    )
    assert floats is None, "mypyc loses a tuple of numbers: annotate it Final[tuple[float, ...]]"
