"""Expressions that are compiled when they are first used: each can be, and none is before."""

import importlib
import pkgutil
import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.deferred import deferred

DEFERRED = type(deferred(""))
NEEDS_EXTRAS = ("newsclean.training", "newsclean.adapters", "newsclean.__main__")


def expressions():
    for module in pkgutil.walk_packages(newsclean.__path__, "newsclean."):
        if not module.name.startswith(NEEDS_EXTRAS):
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, DEFERRED):
                    yield pytest.param(value, id=f"{module.name}.{name}")


@pytest.mark.parametrize("expression", list(expressions()))
def test_each_deferred_expression_compiles(expression):
    compiled = re.compile(expression.pattern, expression.flags)
    assert bool(expression.search("雨")) == bool(compiled.search("雨"))


@given(st.text(alphabet="aé 北京7\n"))
def test_a_deferred_expression_answers_as_a_compiled_one(text):
    compiled, later = re.compile("[\u4e00-\u9fff]+"), deferred("[\u4e00-\u9fff]+")
    assert later.findall(text) == compiled.findall(text)
    assert later.split(text) == compiled.split(text)
    assert later.sub("-", text) == compiled.sub("-", text)
    assert [found.span() for found in later.finditer(text)] == [found.span() for found in compiled.finditer(text)]


def test_flags_are_those_of_the_expression():
    assert deferred("^b", re.MULTILINE).findall("a\nb") == ["b"]
    assert deferred("^b").findall("a\nb") == []


def test_a_wrong_expression_says_so_when_it_is_used():
    wrong = deferred("[")
    with pytest.raises(re.error, match="unterminated character set"):
        wrong.search("a")


def test_what_no_expression_has_is_an_attribute_error_and_compiles_nothing():
    with pytest.raises(AttributeError, match="an expression has no 'locate'"):
        deferred("[").locate("a")


def test_a_text_in_ascii_is_cleaned_without_going_through_the_classes_of_other_scripts():
    code = (
        "import re, re._compiler as compiler; whole = compiler._optimize_charset; steps = []\n"
        "def counted(charset, *rest):\n"
        "    steps.extend(min(at[1], 0xFFFF) - at[0] for op, at in charset if str(op) == 'RANGE' and at[0] < 0xFFFF)\n"
        "    return whole(charset, *rest)\n"
        "compiler._optimize_charset = counted\n"
        "import newsclean; newsclean.clean('Rain fell on the hills for three days.'); print(sum(steps))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 300_000  # 2.8 million where all are compiled at once
