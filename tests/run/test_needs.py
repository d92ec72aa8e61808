"""Packages that only some runs need."""

import sys

import pytest

from newsclean.run import RunError
from newsclean.run.needs import need


def test_a_module_that_is_there_is_given():
    assert need("json.decoder", "reading JSON") is sys.modules["json.decoder"]


@pytest.mark.parametrize("module", ["nonesuch", "nonesuch.parts"])
def test_a_package_that_is_not_there_is_named_with_the_way_to_get_it(module):
    with pytest.raises(RunError, match=r"reading odd files takes the package nonesuch: pip install 'newsclean\[run\]'"):
        need(module, "reading odd files")
