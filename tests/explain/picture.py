"""`python -m tests.explain.picture`: the picture of a report in the documentation, made anew in a real browser."""

from pathlib import Path

import newsclean
from newsclean.explain.report import report
from tests.explain.browser import chromium

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "fixtures" / "pages" / "misread-database" / "source.html"
PICTURE = ROOT / "docs" / "images" / "report.png"


def main(folder):
    path = Path(folder) / "report.html"
    path.write_text(report([(PAGE.parent.name, newsclean.clean(PAGE.read_bytes()).explain())]), encoding="utf-8")
    with chromium(width=1200, height=900) as browser:
        browser.get(path.as_uri())
        browser.execute_script("document.getElementById('next').click(); scrollTo(0, 0)")
        browser.save_screenshot(str(PICTURE))


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as scratch:
        main(scratch)
