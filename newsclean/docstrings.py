"""What a function says of itself, also where a compiler dropped it.

mypyc keeps no docstrings, so that `newsclean stages` of a compiled wheel printed empty lines. Such a wheel holds the
Python beside each compiled module, and it is read there.
"""

import ast
import sys
from collections.abc import Callable
from pathlib import Path

__all__ = ["first_line"]


def first_line(function: Callable[..., object]) -> str:
    """The first line of its docstring; empty where it has none.

    >>> first_line(first_line)
    'The first line of its docstring; empty where it has none.'
    >>> first_line(lambda: None)
    ''
    """
    return (function.__doc__ or _written(function)).strip().partition("\n")[0]


def _written(function: Callable[..., object]) -> str:
    """The docstring in the Python beside a compiled module; none for all that is no function of a compiled module."""
    module = sys.modules.get(getattr(function, "__module__", None) or "")
    compiled = Path(getattr(module, "__file__", None) or "")
    source = compiled.with_name(compiled.name.partition(".")[0] + ".py")
    if compiled.suffix in {"", ".py"} or not source.is_file():
        return ""
    name = getattr(function, "__name__", "")
    for node in ast.parse(source.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return ast.get_docstring(node) or ""
    return ""
