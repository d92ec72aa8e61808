import gzip
import json

import pytest

from newsclean.training.corpora import FOLDS, fold_of, load, site_of


def corpus(folder, *rows):
    (folder / "html").mkdir(parents=True)
    with (folder / "pages.jsonl").open("w") as lines:
        for number, row in enumerate(rows):
            known = {"id": f"p{number}", "site": "", "country": None, "url": None, "headline": None, "authors": None}
            lines.write(json.dumps({**known, "published": None, "body": "Rain", "paragraphs": None, **row}) + "\n")
            (folder / "html" / f"p{number}.html.gz").write_bytes(gzip.compress(b"<p>Rain</p>"))
    return folder


def test_pages_of_one_publisher_stand_in_one_fold(tmp_path):
    rows = ({"site": "www.dial.example.co.uk"}, {"site": "sport.dial.example.co.uk"}, {"site": "example.co.uk"})
    assert len({page.fold for page in load([corpus(tmp_path / "one", *rows)])}) == 1


def test_a_folder_of_corpora_stands_for_all_of_them(tmp_path):
    corpus(tmp_path / "one", {})
    corpus(tmp_path / "two", {}, {})
    assert [page.key for page in load([tmp_path])] == ["one/p0", "two/p0", "two/p1"]


def test_the_page_comes_as_stored(tmp_path):
    assert next(load([corpus(tmp_path / "one", {})])).raw == b"<p>Rain</p>"


def test_a_folder_without_pages_is_refused(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"pages\.jsonl"):
        list(load([tmp_path]))


def test_folds_are_used_evenly():
    counts = [sum(fold_of(f"site{number}.example") == fold for number in range(1000)) for fold in range(FOLDS)]
    assert min(counts) > 150


def test_country_domains_are_not_sites():
    assert site_of("a.b.com.au") == "b.com.au"
