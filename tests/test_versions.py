"""Versions of what is installed, and no error for what is not."""

from importlib.metadata import PackageNotFoundError, version

import newsclean.versions
from newsclean.cli import main
from newsclean.versions import version_of


def test_the_version_is_that_of_the_installed_package():
    assert version_of("ftfy") == version("ftfy")


def test_a_checkout_that_is_run_where_it_lies_cleans_an_archive(tmp_path, monkeypatch):
    def missing(package):
        raise PackageNotFoundError(package)

    monkeypatch.setattr(newsclean.versions, "version", missing)
    (tmp_path / "in.jsonl").write_text('{"text": "Rain fell on Tuesday."}\n', encoding="utf-8")
    out = tmp_path / "out.jsonl"
    assert main(["run", str(tmp_path / "in.jsonl"), "-o", str(out), "-j", "1", "--repair-only"]) == 0
