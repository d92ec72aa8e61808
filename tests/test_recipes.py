"""The recipes in docs/pipelines run as they stand, on the real engines, and give the rows of the plain library."""

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import newsclean

DOCS = Path(__file__).resolve().parents[1] / "docs" / "pipelines"
RECIPE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NEEDS = {"pandas": "pandas", "polars": "polars", "datasets": "datasets", "spark": "pyspark", "ray": "ray"}

PAGES = [
    f"<h1>Rain in week {n}</h1><p>Rain fell on the valley on day {n}, at last.</p><p>The wells are full again.</p>"
    for n in range(150)
]
PAGES[7] = None
PAGES[11] = ""
PAGES[13] = "雨终于来了，河谷的井又满了。"


@pytest.mark.parametrize("name", NEEDS)
def test_a_recipe_gives_the_rows_of_the_plain_library(name, tmp_path):
    if importlib.util.find_spec(NEEDS[name]) is None:
        pytest.skip(f"{NEEDS[name]} is not installed")
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    ids = list(range(len(PAGES)))
    table = arrow.table({"id": ids, "url": [f"https://x.org/{n}" for n in ids], "html": PAGES})
    parquet.write_table(table, tmp_path / "pages.parquet")
    (recipe,) = RECIPE.findall((DOCS / f"{name}.md").read_text(encoding="utf-8"))
    (tmp_path / "recipe.py").write_text(recipe, encoding="utf-8")
    root = str(DOCS.parents[1])
    environment = {**os.environ, "PYTHONPATH": root, "PYSPARK_PYTHON": sys.executable, "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(
        [sys.executable, "recipe.py"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    rows = sorted(parquet.read_table(tmp_path / "clean.parquet").to_pylist(), key=lambda row: row["id"])
    assert [row["id"] for row in rows] == ids
    for page, row in zip(PAGES, rows, strict=True):
        if page is None:
            assert row["error"] == "there is no text: the value is null"
        else:
            document = newsclean.clean(page)
            assert (row["body"], row["headline"], row["error"]) == (document.body, document.headline, None)


def test_every_recipe_is_listed_and_tested():
    named = {path.stem for path in DOCS.glob("*.md") if RECIPE.search(path.read_text(encoding="utf-8"))}
    assert named == set(NEEDS)
    listed = (DOCS / "README.md").read_text(encoding="utf-8")
    assert all(f"({name}.md)" in listed for name in NEEDS)
