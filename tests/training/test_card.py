"""The model card: data, figures by corpus and by fold, and what more data would bring, all from the run itself."""

from types import SimpleNamespace

import pytest

pytest.importorskip("lightgbm", reason="needs the train extra")
card = pytest.importorskip("newsclean.training.card")

BODY = "Rain fell on the hills of Exampleshire on Tuesday, and the wells of three villages filled again."


def example(number, *, corpus="news", body=BODY, found=1.0, fold=0, shown=True):
    page = SimpleNamespace(corpus=corpus, key=f"{corpus}/p{number}", body=body)
    document = SimpleNamespace(body=body)
    teaches = found >= card.FOUND and shown
    return SimpleNamespace(
        page=page, site=f"s{number}.example", document=document, found=found, fold=fold, teaches=teaches
    )


PAGES = [
    example(0),
    example(1, fold=1),
    example(2, corpus="portals", fold=1),
    example(3, corpus="odd", fold=2),
    example(4, found=0.5, fold=2),
    example(5, shown=False),
]


@pytest.fixture
def written(tmp_path, monkeypatch):
    """A card of a model that keeps everything, but for the page of one corpus, of which it keeps nothing."""
    asked = []

    def fit(pages):
        asked.append([page.page.key for page in pages])

    def stage(document):
        lost = document is PAGES[3].document
        return SimpleNamespace(body="" if lost else document.body)

    monkeypatch.setattr(
        card, "held_out", lambda pages: [(None, [page for page in pages if page.fold == n]) for n in range(5)]
    )
    monkeypatch.setattr(card, "fit", fit)
    monkeypatch.setattr(card, "page_with", lambda _load: stage)
    path = tmp_path / "card.md"
    card.write(path, PAGES, 123_456)
    return path.read_text(encoding="utf-8"), asked


def test_the_size_is_told(written):
    assert "**Size.** 123,456 bytes" in written[0]


def test_the_data_is_counted_by_corpus_with_its_licence(written):
    assert "| news | 2 | 2 | newspaper4k's article-extraction-dataset, Apache 2.0 |" in written[0]
    assert "| odd | 1 | 1 | unknown |" in written[0]


def test_a_page_without_its_gold_is_named_and_counts_nowhere(written):
    assert "is in the page: news/p4 (50%)." in written[0]
    assert "shows none of it: news/p5 (100%)." in written[0]
    assert "| fold | pages |" in written[0]
    assert "| 2 | 1 |" in written[0]


def test_figures_stand_by_corpus_and_by_fold(written):
    lines = written[0].splitlines()
    assert "| news | 2 | 1.0000 | 1.000 | 1.000 | 1.0000 | 0.0% |" in lines
    assert "| odd | 1 | 0.0000 | 0.000 | 0.000 | 0.0000 | 100.0% |" in lines
    assert "| 1 | 2 | 1.0000 | 1.000 | 1.000 | 1.0000 | 0.0% |" in lines


def test_the_curve_is_of_a_quarter_half_and_all_of_the_pages_of_other_folds(written):
    text, asked = written
    assert asked == [["news/p1"], ["news/p1", "odd/p3"]]
    assert [line for line in text.splitlines() if line.endswith(" | 1.0000 |")][-3:] == [
        "| 1 | 1.0000 |",
        "| 2 | 1.0000 |",
        "| 4 | 1.0000 |",
    ]
