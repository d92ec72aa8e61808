import pytest

from newsclean.training.__main__ import main


def test_what_cannot_be_trained_is_refused(capsys):
    with pytest.raises(SystemExit):
        main(["weather", "nowhere"])
    assert "html" in capsys.readouterr().err
