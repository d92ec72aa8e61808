"""Where results go: all checks before any work, and no file lost or shared."""

import pytest

from newsclean.cli.commands import UsageError
from newsclean.cli.outputs import sink


def opened(output, inputs, *, one_a_line=False, force=False):
    suffix = ".jsonl" if one_a_line else ".txt"
    return sink(output and str(output), inputs, suffix=suffix, one_a_line=one_a_line, force=force)


def put(into, results):
    for name, data in results.items():
        into.put(name, data)
    into.close()


@pytest.mark.parametrize("output", [None, "-"])
def test_bodies_on_standard_output_are_a_blank_line_apart_and_lines_of_json_are_not(capfdbinary, output):
    put(opened(output, ["a", "b"]), {"a": b"Rain.\n", "b": b"Wind.\n"})
    put(opened(output, ["a", "b"], one_a_line=True), {"a": b"{}\n", "b": b"[]\n"})
    assert capfdbinary.readouterr().out == b"Rain.\n\nWind.\n{}\n[]\n"


def test_an_input_without_a_body_leaves_no_gap_on_standard_output(capfdbinary):
    put(opened(None, ["a", "b", "c"]), {"a": b"", "b": b"Rain.\n", "c": b""})
    assert capfdbinary.readouterr().out == b"Rain.\n"


def test_a_file_appears_when_all_results_are_in(tmp_path):
    into = opened(tmp_path / "out", ["a", "b"], one_a_line=True)
    into.put("a", b"{}\n")
    assert not (tmp_path / "out").exists()
    into.put("b", b"[]\n")
    into.close()
    assert (tmp_path / "out").read_bytes() == b"{}\n[]\n"


def test_a_file_that_got_nothing_does_not_appear(tmp_path):
    opened(tmp_path / "out", ["a"]).close()
    assert not (tmp_path / "out").exists()


def test_a_folder_has_a_file_for_each_input_as_soon_as_it_is_known(tmp_path):
    into = opened(f"{tmp_path}/clean/", ["x/a.html", "-", "b"])
    assert not (tmp_path / "clean").exists()
    into.put("x/a.html", b"Rain.\n")
    assert [path.name for path in (tmp_path / "clean").iterdir()] == ["a.txt"]
    put(into, {"-": b"", "b": b"Wind.\n"})
    assert sorted(path.name for path in (tmp_path / "clean").iterdir()) == ["a.txt", "b.txt", "stdin.txt"]


def test_a_folder_that_is_there_needs_no_slash(tmp_path):
    put(opened(tmp_path, ["a.html"], one_a_line=True), {"a.html": b"{}\n"})
    assert (tmp_path / "a.jsonl").read_bytes() == b"{}\n"


@pytest.mark.parametrize(
    ("output", "inputs", "told"),
    [
        ("taken.txt", ["a"], "exists already; --force"),
        ("", ["taken.html"], "exists already; --force"),
        ("", ["x/a.html", "y/a.htm"], "x/a.html and y/a.htm would both be written to"),
        ("", ["stdin.html", "-"], "stdin.html and - would both be written to"),
        ("out", ["a", "b"], "2 inputs, but .*out is one file"),
        ("nowhere/out", ["a"], "there is no folder"),
    ],
)
def test_what_would_lose_or_mix_results_is_refused_before_any_work(tmp_path, output, inputs, told):
    (tmp_path / "taken.txt").write_bytes(b"precious")
    with pytest.raises(UsageError, match=told):
        opened(f"{tmp_path}/{output}", inputs)
    assert [path.name for path in tmp_path.iterdir()] == ["taken.txt"]


def test_with_force_files_that_exist_are_replaced_but_two_inputs_still_share_none(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"old")
    put(opened(tmp_path, ["a.html"], force=True), {"a.html": b"new"})
    assert (tmp_path / "a.txt").read_bytes() == b"new"
    with pytest.raises(UsageError, match="both"):
        opened(tmp_path, ["x/a", "y/a"], force=True)


def test_a_file_that_appeared_while_the_work_was_done_is_not_lost(tmp_path):
    into = opened(tmp_path / "out", ["a"])
    into.put("a", b"new")
    (tmp_path / "out").write_bytes(b"precious")
    with pytest.raises(FileExistsError):
        into.close()
    assert (tmp_path / "out").read_bytes() == b"precious"


def test_an_output_without_a_name_is_refused_and_the_input_is_not_taken_for_it(tmp_path, monkeypatch):
    """What `-o "$OUT" --force` is where nobody set `OUT`: the folder `.`, in which the input lies."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_bytes(b"Rain.")
    with pytest.raises(UsageError, match="names nothing"):
        opened("", ["a.txt"], force=True)
    put(opened(".", ["b.html"]), {"b.html": b"Wind.\n"})
    assert (tmp_path / "a.txt").read_bytes() == b"Rain."
    assert (tmp_path / "b.txt").read_bytes() == b"Wind.\n"
