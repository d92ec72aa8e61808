"""`newsclean learn`, and what a run makes of it."""

import json

import pytest

from newsclean.cli import main

LETTER = "Tell us which valley you would like to read about next week"


@pytest.fixture
def site(tmp_path):
    path = tmp_path / "site.jsonl"
    texts = [f"Rain fell in week {'x' * n} of the year, said the mayor.\n\n{LETTER}" for n in range(6)]
    lines = [json.dumps({"text": text, "url": f"https://x.org/{n}"}) for n, text in enumerate(texts)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def bodies(path):
    return [json.loads(line)["body"] for line in path.read_bytes().splitlines()]


def clean(site, out, *options):
    arguments = ["run", str(site), "-o", str(out), "-j", "1", "--without", "text", *options]
    return main([argument for argument in arguments if known(argument)])


def known(argument):
    """The plain-text labeller is left out, so that only the profile can take the line; unless there is none."""
    from newsclean import DEFAULT

    return "text" in DEFAULT or argument not in {"--without", "text"}


def test_what_was_learned_takes_the_furniture_out(site, tmp_path, capsys):
    assert main(["learn", str(site), "-o", str(tmp_path / "x.profile")]) == 0
    assert "x.org: furniture: 1 of the lines on its 6 pages" in capsys.readouterr().err
    assert clean(site, tmp_path / "plain.jsonl") == 0
    assert all(LETTER in body for body in bodies(tmp_path / "plain.jsonl"))
    assert clean(site, tmp_path / "out.jsonl", "--profile", str(tmp_path / "x.profile")) == 0
    assert all("Rain fell" in body and LETTER not in body for body in bodies(tmp_path / "out.jsonl"))


def test_a_run_may_learn_by_itself(site, tmp_path):
    assert clean(site, tmp_path / "out.jsonl", "--learn") == 0
    assert not any(LETTER in body for body in bodies(tmp_path / "out.jsonl"))


def test_parts_are_joined(site, tmp_path, capsys):
    lines = site.read_bytes().splitlines()
    for name, part in (("a", lines[:2]), ("b", lines[2:4])):
        (tmp_path / f"{name}.jsonl").write_bytes(b"\n".join(part))
        assert main(["learn", "--part", str(tmp_path / f"{name}.jsonl"), "-o", str(tmp_path / f"{name}.profile")]) == 0
    both = [str(tmp_path / "a.profile"), str(tmp_path / "b.profile")]
    assert main(["learn", *both, "-o", str(tmp_path / "ab.profile")]) == 0
    assert "furniture: 1 of the lines on its 4 pages" in capsys.readouterr().err.splitlines()[-1]


def test_a_file_that_is_no_profile_is_said_to_be_none(site, tmp_path, capsys):
    assert clean(site, tmp_path / "out.jsonl", "--profile", str(site)) == 2
    assert "is no profile" in capsys.readouterr().err
    (tmp_path / "broken.profile").write_bytes(b"x")
    assert main(["learn", str(tmp_path / "broken.profile"), "-o", str(tmp_path / "y.profile")]) == 1


def test_nothing_learned_is_no_profile(tmp_path, capsys):
    assert main(["learn", str(tmp_path / "missing"), "-o", str(tmp_path / "x.profile")]) == 1
    (tmp_path / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    assert main(["learn", str(tmp_path / "picture.html"), "-o", str(tmp_path / "x.profile")]) == 1
    assert capsys.readouterr().err.count("no page or text was found to learn from") == 2
    assert not (tmp_path / "x.profile").exists()


def test_an_address_is_told_to_be_downloaded(tmp_path, capsys):
    assert main(["learn", "https://example.org/", "-o", str(tmp_path / "x.profile")]) == 1
    assert "https://example.org/: is an address" in capsys.readouterr().err


def test_a_profile_that_exists_is_kept(site, tmp_path):
    (tmp_path / "x.profile").write_bytes(b"precious")
    assert main(["learn", str(site), "-o", str(tmp_path / "x.profile")]) == 2
    assert (tmp_path / "x.profile").read_bytes() == b"precious"


def test_one_page_is_counted_as_one(site, tmp_path, capsys):
    site.write_bytes(site.read_bytes().splitlines()[0])
    assert main(["learn", str(site), "-o", str(tmp_path / "x.profile")]) == 0
    assert "of the lines on its 1 page\n" in capsys.readouterr().err
