"""The package itself: what `import newsclean` brings, and what comes when it is asked for."""

import subprocess
import sys

import pytest

import newsclean
from newsclean.versions import version_of


def _fresh(code: str) -> str:
    """What a Python that has loaded nothing yet prints."""
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip()


def test_importing_loads_no_stage():
    """The stages take three quarters of an import's time, and a program that only may clean should not wait."""
    loaded = _fresh("import newsclean, sys; print(*[name for name in sys.modules if name.startswith('newsclean.')])")
    rooms = {name.split(".")[1] for name in loaded.split()}
    assert rooms.isdisjoint({"api", "default", "label", "repair", "structure", "read", "render", "run"})


@pytest.mark.parametrize("name", newsclean.__all__)
def test_every_public_name_is_there_when_first_asked_for(name):
    assert _fresh(f"import newsclean; print(newsclean.{name} is not None)") == "True"
    assert name in dir(newsclean)


def test_what_is_offered_for_completion_is_the_public_names():
    assert set(dir(newsclean)) == set(newsclean.__all__)


def test_a_name_is_the_same_each_time_and_however_it_is_imported():
    from newsclean import clean
    from newsclean.api import clean as there

    assert newsclean.clean is newsclean.clean is clean is there


def test_decode_stays_the_function_when_the_stages_are_loaded():
    """The room `newsclean.decode` has the same name, and an import binds a package to its parent."""
    assert _fresh("import newsclean; newsclean.clean(b'Rain.'); print(newsclean.decode(b'Rain.').text)") == "Rain."


def test_the_version_is_that_of_the_installed_package_and_is_not_looked_up_before_it_is_asked_for():
    assert newsclean.__version__ == version_of("newsclean")
    assert _fresh("import newsclean, sys; print('importlib.metadata' in sys.modules)") == "False"


def test_a_name_that_is_none_says_so():
    with pytest.raises(AttributeError, match="module 'newsclean' has no attribute 'cleen'"):
        _ = newsclean.cleen
