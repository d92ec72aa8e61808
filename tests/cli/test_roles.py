"""`newsclean roles`: what a block can be, with those marked that make up the body."""

from newsclean import BODY, Role
from newsclean.cli import main


def test_roles_lists_every_role_and_marks_the_body(capsys):
    assert main(["roles"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line[2:].split()[0] for line in lines] == [role.value for role in Role]
    assert {line[2:].split()[0] for line in lines if line.startswith("*")} == {role.value for role in BODY}


def test_every_role_is_told_with_its_meaning_in_one_column(capsys):
    main(["roles"])
    column = 2 + max(map(len, Role)) + 2
    lines = capsys.readouterr().out.splitlines()
    assert [line[column:] for line in lines] == [role.meaning for role in Role]
