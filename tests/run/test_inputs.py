"""What the user named becomes a list of files of known kind, in the same order every time."""

import pytest

from newsclean.run import inputs, rejected_of, summary_of

PAGE = "<html><body><p>Rain at last.</p></body></html>"


def listed(*names):
    return [*map(_named, inputs(map(str, names)))]


def _named(source):
    return source.name.rpartition("/")[2], source.kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.jsonl", "jsonl"),
        ("a.ndjson.gz", "jsonl"),
        ("a.CSV", "csv"),
        ("a.tsv.zst", "csv"),
        ("a.parquet", "parquet"),
        ("CC-NEWS-20250101-00001.warc.gz", "warc"),
        ("a.warc.wet.gz", "warc"),
        ("a.html", "page"),
        ("a.txt.gz", "page"),
    ],
)
def test_a_suffix_tells_the_kind_packed_or_not(tmp_path, name, kind):
    (tmp_path / name).write_text("x", encoding="utf-8")
    assert listed(tmp_path / name) == [(name, kind)]


@pytest.mark.parametrize(
    ("head", "kind"), [('{"text": 1}', "jsonl"), ("PAR1....", "parquet"), ("WARC/1.0\r\n", "warc"), (PAGE, "page")]
)
def test_content_tells_where_the_suffix_does_not(tmp_path, head, kind):
    (tmp_path / "dump").write_text(head, encoding="utf-8")
    assert listed(tmp_path / "dump") == [("dump", kind)]


def test_a_folder_stands_for_the_known_files_in_and_under_it_by_name(tmp_path):
    for name in ("b.html", "a.txt", "sub/c.jsonl", "image.png", ".hidden.html", ".cache/d.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    assert listed(tmp_path) == [("a.txt", "page"), ("b.html", "page"), ("c.jsonl", "jsonl")]


def test_a_pattern_stands_for_what_it_matches_by_name(tmp_path):
    for name in ("b.html", "a.html", "sub/c.html", "d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    assert listed(tmp_path / "*.html") == [("a.html", "page"), ("b.html", "page")]
    assert listed(tmp_path / "**" / "*.html") == [("a.html", "page"), ("b.html", "page"), ("c.html", "page")]


def test_a_run_done_again_does_not_clean_what_runs_left_in_the_folder(tmp_path):
    out = tmp_path / "out.jsonl"
    left = [path.name for path in (out, rejected_of(out), summary_of(out))]
    for name in (*left, "a.html", "a.jsonl", "annual.summary.json"):
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    stories = [("a.html", "page"), ("a.jsonl", "jsonl"), ("annual.summary.json", "jsonl")]
    assert [*map(_named, inputs([str(tmp_path)], output=out))] == stories
    assert [*map(_named, inputs([str(tmp_path / "*")], output=out))] == stories
    assert [*map(_named, inputs([str(out)], output=out))] == [("out.jsonl", "jsonl")]


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(tmp_path):
    (tmp_path / "page[1].html").write_text(PAGE, encoding="utf-8")
    assert listed(tmp_path / "page[1].html") == [("page[1].html", "page")]


def test_what_is_not_there_stays_in_the_list(tmp_path):
    assert listed(tmp_path / "nowhere.html", tmp_path / "*.warc") == [
        ("nowhere.html", "missing"),
        ("*.warc", "missing"),
    ]


def test_a_dash_is_json_lines_on_standard_input():
    assert listed("-") == [("-", "jsonl")]
