"""`newsclean stages`: the default pipeline, in order, with a line of help each."""

from newsclean import DEFAULT
from newsclean.cli import main


def test_stages_lists_the_default_pipeline_in_order(capsys):
    assert main(["stages"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(DEFAULT)
    assert all(len(line.split()) > 2 for line in lines), "a stage has no line of help"


def test_the_lines_of_help_stand_in_one_column(capsys):
    main(["stages"])
    column = max(map(len, DEFAULT)) + 2
    for line in capsys.readouterr().out.splitlines():
        assert line[column - 2 : column] == "  "
        assert line[column] != " "


def test_every_stage_that_is_listed_can_be_left_out(capsys, tmp_path):
    main(["stages"])
    names = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    page = tmp_path / "page.txt"
    page.write_text("Rain fell.", encoding="utf-8")
    assert main(["fix", str(page), "--without", ",".join(names)]) == 0
    assert capsys.readouterr().out == "Rain fell.\n"
