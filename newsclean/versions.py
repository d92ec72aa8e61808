"""Installed versions: for `newsclean.__version__`, the command, bundles, and the journal of a run."""

from importlib.metadata import PackageNotFoundError, version

__all__ = ["version_of"]


def version_of(package: str) -> str:
    """The version that is installed; a checkout that is run where it lies has none.

    >>> version_of("numpy")[:1].isdecimal(), version_of("nonesuch")
    (True, 'not installed')
    """
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
