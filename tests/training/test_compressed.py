"""Tables as files, which the package reads again."""

import pytest

from newsclean.repair import lexicon
from newsclean.training.compressed import write


@pytest.mark.parametrize("text", ["", "år\nåt\n\nßu", "語" * 1000])
def test_a_table_is_read_as_it_was_written(text, tmp_path, monkeypatch):
    path = tmp_path / "tables" / "xx.words"
    path.parent.mkdir()
    assert write(path, text) == path.stat().st_size
    monkeypatch.setattr(lexicon, "files", lambda _: tmp_path)
    assert lexicon.table.__wrapped__("xx.words") == text
