import gzip
import json

import pytest

from newsclean.model import Role
from tests.strategies.stories import PAGE, SENTENCES, document

pytest.importorskip("lightgbm", reason="needs the train extra")
causes = pytest.importorskip("tests.bench.causes")
html = pytest.importorskip("tests.bench.html")

GOLD = "\n\n".join(SENTENCES)


@pytest.fixture
def corpus(tmp_path):
    """Ten sites that publish one story; the gold of the last stops early."""
    folder = tmp_path / "dials"
    (folder / "html").mkdir(parents=True)
    with (folder / "pages.jsonl").open("w") as lines:
        for number in range(10):
            body = GOLD if number < 9 else SENTENCES[0]
            lines.write(json.dumps({"id": f"p{number}", "site": f"dial{number}.example", "body": body}) + "\n")
            page = PAGE.replace("The Dial", f"Dial {number}").encode()
            (folder / "html" / f"p{number}.html.gz").write_bytes(gzip.compress(page))
    return folder


def test_a_report_holds_every_page_the_worst_ones_and_plots(corpus, tmp_path, capsys):
    html.main([str(corpus), "--peers", "", "--report", str(tmp_path / "report")])
    pages = [json.loads(line) for line in (tmp_path / "report" / "pages.jsonl").read_text().splitlines()]
    assert sorted(page["page"] for page in pages) == [f"dials/p{number}" for number in range(10)]
    assert pages[0]["page"] == "dials/p9"
    assert (tmp_path / "report" / "worst.md").read_text().startswith("# dials\n\n## dials/p9: F1 ")
    assert "F1 lost a page" in capsys.readouterr().out
    pytest.importorskip("matplotlib", reason="plots need matplotlib")
    assert (tmp_path / "report" / "html.png").read_bytes().startswith(b"\x89PNG")


def kept(*texts):
    """The page of the story, with these blocks kept and no others."""
    first = document()
    blocks = [
        block.label(Role.PARAGRAPH if block.text in texts else Role.OTHER, "page.story") for block in first.blocks
    ]
    return first.with_blocks(blocks)


def test_what_was_missed_and_what_was_let_in_is_named_by_its_place():
    found = causes.causes(kept(*SENTENCES[1:], "Home", "© 2024 The Dial. All rights reserved."), GOLD)
    assert set(found) == {
        "missed: paragraph",
        "let in: in another element, before the gold",
        "let in: footer and legal",
    }
    assert causes.differences(kept(*SENTENCES[1:], "Home"), GOLD) == (["Home"], [SENTENCES[0]])


def test_a_right_page_has_no_causes():
    assert not causes.causes(kept(*SENTENCES), GOLD)
    assert causes.by_cause([(kept(*SENTENCES), GOLD, 1.0)]) == [("cut of the blocks", 0.0)]


def test_text_behind_an_early_end_of_the_gold_is_named_as_such():
    assert set(causes.causes(kept(*SENTENCES), SENTENCES[0])) == {"let in: in the gold's element, after the gold"}
