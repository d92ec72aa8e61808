import gzip
import json
from dataclasses import replace

import pytest

from newsclean.model import Block, Role
from tests.strategies.stories import PAGE, SENTENCES

pytest.importorskip("lightgbm", reason="needs the train extra")
page = pytest.importorskip("newsclean.training.page")
html = pytest.importorskip("newsclean.training.html")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """Twelve sites that publish the same story under other names, and one page without its gold."""
    folder = tmp_path_factory.mktemp("corpora") / "dials"
    (folder / "html").mkdir(parents=True)
    with (folder / "pages.jsonl").open("w") as lines:
        for number in range(12):
            gold = "\n\n".join(SENTENCES) if number else "Snow fell on another county, as nobody had expected it to."
            row = {"id": f"p{number}", "site": f"dial{number}.example", "body": gold}
            lines.write(json.dumps(row) + "\n")
            stored = PAGE.replace("The Dial", f"Dial {number}").encode()
            (folder / "html" / f"p{number}.html.gz").write_bytes(gzip.compress(stored))
    return folder


@pytest.fixture(scope="module")
def examples(corpus):
    return list(page.examples([corpus]))


def test_a_page_without_its_gold_teaches_nothing(examples):
    assert [example.teaches for example in examples] == [False] + [True] * 11


def test_shares_mark_the_story(examples):
    texts = [block.text for block in examples[1].document.blocks]
    assert [share > 0.5 for share in examples[1].shares] == [text in SENTENCES for text in texts]


def test_no_page_is_judged_by_a_model_that_saw_its_site(examples):
    judged = [example.page.key for _, fold in page.held_out(examples, page.Plan(trees=2)) for example in fold]
    assert sorted(judged) == sorted(example.page.key for example in examples)


def test_training_twice_writes_the_same_bytes_and_a_card(corpus, tmp_path, monkeypatch):
    monkeypatch.setattr(html, "_CARD", tmp_path / "nowhere" / "card.md")
    sizes = [html.main([corpus], tmp_path / name) for name in ("one.npz", "two.npz")]
    assert sizes[0] == sizes[1] == (tmp_path / "one.npz").stat().st_size
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()
    card = (tmp_path / "one.md").read_text()
    assert "| dials | 11 |" in card
    assert card == (tmp_path / "two.md").read_text()


def test_a_page_that_keeps_its_story_for_scripts_teaches_nothing(examples):
    shown = examples[1]
    first, *others = shown.document.blocks
    kept = Block(first.text, first.span, first.hints).label(Role.PARAGRAPH, "read.stated", "kept for scripts")
    assert shown.teaches
    assert not replace(shown, document=shown.document.with_blocks((kept, *others))).teaches
