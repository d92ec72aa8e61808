"""The console examples in the documentation print what they say they print."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES = [page for page in sorted(DOCS.rglob("*.md")) if "```console" in page.read_text(encoding="utf-8")]
EXAMPLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


def pattern(expected):
    """What the example allows: a line that is `…` stands for any lines, one within a line for any part of it."""
    lines = (
        "(?:.*\n)*" if line == "…" else f"{re.escape(line).replace('…', '.*')}\n" for line in expected.splitlines()
    )
    return "".join(lines)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_example_prints_what_the_page_says(page, tmp_path):
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    for name, command in {"newsclean": "-m newsclean", "python": ""}.items():
        launcher = bin_folder / name
        launcher.write_text(f'#!/bin/sh\nexec "{sys.executable}" {command} "$@"\n', encoding="utf-8")
        launcher.chmod(0o755)
    work = tmp_path / "work"
    work.mkdir()
    environment = {
        **os.environ,
        "PATH": f"{bin_folder}{os.pathsep}{os.environ['PATH']}",
        "PYTHONUTF8": "1",
        "COLUMNS": "80",
    }
    status = 0
    examples = [step for block in EXAMPLE.findall(page.read_text(encoding="utf-8")) for step in COMMAND.findall(block)]
    assert examples
    for command, expected in examples:
        script = f"(exit {status}); {command}"
        done = subprocess.run(
            ["/bin/sh", "-c", script],
            cwd=work,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        status = done.returncode
        printed = done.stdout.decode()
        assert re.fullmatch(pattern(expected), printed), f"{command}\n{printed}"
