"""What a function says of itself is found, also where a compiler dropped it."""

import sys
from types import ModuleType

import pytest

from newsclean.docstrings import first_line


@pytest.fixture
def compiled(tmp_path, monkeypatch):
    """A function as mypyc leaves it: without a docstring, in a module whose Python lies beside it."""
    (tmp_path / "rain.py").write_text('def rain():\n    """Lets it rain.\n\n    For days.\n    """\n', encoding="utf-8")
    module = ModuleType("rain_compiled")
    module.__file__ = str(tmp_path / "rain.cpython-313-x86_64-linux-gnu.so")
    monkeypatch.setitem(sys.modules, "rain_compiled", module)

    def rain():
        return None

    rain.__module__ = "rain_compiled"
    return rain


def test_a_compiled_function_says_what_its_python_says(compiled):
    assert first_line(compiled) == "Lets it rain."


def test_another_name_in_the_same_module_says_nothing(compiled):
    compiled.__name__ = "snow"
    assert first_line(compiled) == ""


def test_a_compiled_module_without_its_python_says_nothing(compiled, tmp_path):
    (tmp_path / "rain.py").unlink()
    assert first_line(compiled) == ""


def test_a_callable_object_without_a_docstring_says_nothing():
    class Silent:
        def __call__(self):
            return None

    assert first_line(Silent()) == ""
