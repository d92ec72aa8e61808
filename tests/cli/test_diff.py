"""`newsclean diff`: two versions' results, or two ways to clean the same inputs."""

import json

import pytest

from newsclean.cli import main

STORY = "Rain fell on the valley on Tuesday, itâ€™s said, at last.\n\nThe wells are full again, said the mayor.\n"


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def run(*arguments):
    return main(["diff", *map(str, arguments)])


def results(path, *rows):
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return path


def row(name, *blocks):
    return {"input": name, "blocks": [{"text": text, "role": role, "kept": kept} for text, role, kept in blocks]}


def test_a_stage_left_out_is_seen_in_the_text(story, capfdbinary):
    assert run(story, "--without", "mojibake") == 0
    out = capfdbinary.readouterr().out.decode()
    assert "it⟦’→â€™⟧s" in out
    assert out.endswith("1 of 1 inputs differ: another text 1\n")


def test_results_of_two_versions_are_compared_by_the_name_of_their_input(tmp_path, capfdbinary):
    menu, kept = ("Home", "navigation", False), ("Home", "lead_in", True)
    old = results(tmp_path / "old.jsonl", row("a", menu), row("b", menu))
    new = results(tmp_path / "new.jsonl", row("b", kept), row("a", menu))
    assert run(old, new) == 0
    out = capfdbinary.readouterr().out.decode().splitlines()
    assert out == ["b", "+ kept now: navigation → lead_in", "  Home", "1 of 2 inputs differ: kept now 1"]


def test_a_line_separator_within_a_text_ends_no_result(tmp_path, capfdbinary):
    data = json.dumps(row("a", ("One\u2028two\x85three", "paragraph", True)), ensure_ascii=False)
    old = tmp_path / "old.jsonl"
    old.write_bytes(f"{data}\n".encode())
    assert run(old, old) == 0
    assert capfdbinary.readouterr().out == b"0 of 1 inputs differ\n"


def test_two_results_of_one_name_are_both_compared(tmp_path, capfdbinary):
    old = results(tmp_path / "old.jsonl", row("a"), row("a"))
    assert run(old, old) == 0
    assert capfdbinary.readouterr().out == b"0 of 2 inputs differ\n"


def test_an_input_that_only_one_side_has_is_told(tmp_path, capfdbinary):
    old = results(tmp_path / "old.jsonl", row("a"))
    new = results(tmp_path / "new.jsonl", row("b"))
    assert run(old, new) == 1
    assert capfdbinary.readouterr().err.count(b"is only in the") == 2


def test_two_ways_that_are_the_same_are_refused(story):
    assert run(story) == 2
    assert run(story, "--keep", "caption", "--from", "--keep caption") == 2


def test_options_of_the_old_way_that_do_not_exist_are_refused(story, capfdbinary):
    assert run(story, "--from", "--keep nonsense") == 2
    assert run(story, "--from=--nonsense") == 2
    assert run(story, '--from=--keep "caption') == 2
    assert capfdbinary.readouterr().err.count(b"newsclean: --from: ") == 2


def test_a_file_that_holds_no_results_is_refused_by_name(tmp_path, capfdbinary):
    old = results(tmp_path / "old.jsonl", {"body": "x"})
    assert run(old, old) == 1
    assert b"fix --json" in capfdbinary.readouterr().err


def test_results_without_blocks_are_told_what_makes_them(tmp_path, capsys):
    for name in ("old.jsonl", "new.jsonl"):
        (tmp_path / name).write_text('{"input": "a", "body": "Rain."}\n', encoding="utf-8")
    assert main(["diff", str(tmp_path / "old.jsonl"), str(tmp_path / "new.jsonl")]) == 1
    err = capsys.readouterr().err
    assert "run --blocks): there is no 'blocks' in line 1" in err
