"""One function from Arrow to Arrow: the rows of the plain library, errors as data, the same columns every time."""

import sys

import pytest

import newsclean
from newsclean.arrow import clean_batch, clean_batches, schema
from newsclean.model import Fact
from newsclean.render import FIELDS

pyarrow = pytest.importorskip("pyarrow")

PAGES = [
    "<p>Rain fell on the valley on Tuesday, at last.</p><p>The wells are full again.</p>",
    None,
    "Rain fell on the valley.\n\nRain fell on the valley, said the mayor, and nobody was surprised.",
    "",
    "One line. \x00 And a NUL in it.",
]
"""A page, nothing, a text, an empty text, and something odd."""


def batch(values, name="html", **others):
    return pyarrow.RecordBatch.from_pydict({name: values, **others})


def test_every_row_is_that_of_the_plain_library():
    rows = clean_batch(batch(PAGES), "html").to_pylist()
    for page, row in zip(PAGES, rows, strict=True):
        if page is None:
            assert row["error"] == "there is no text: the value is null"
            assert row["body"] is None
        else:
            document = newsclean.clean(page)
            assert (row["body"], row["headline"], row["error"]) == (document.body, document.headline, None)


def test_the_columns_are_the_same_every_time_and_as_documented():
    whole = clean_batch(batch(PAGES, n=range(5)), "html", carry=["n"], fields=list(FIELDS))
    assert whole.schema.names == ["n", *FIELDS, "error"]
    for values in ([None], [], [""]):
        made = clean_batch(batch(pyarrow.array(values, pyarrow.string())), "html")
        assert made.schema == schema()
        assert made.num_rows == len(values)


def test_blocks_come_with_role_place_and_reasons():
    (row,) = clean_batch(batch([PAGES[0]]), "html", fields=["blocks"]).to_pylist()
    plain = newsclean.clean(PAGES[0]).to_dict()["blocks"]
    assert [block["text"] for block in row["blocks"]] == [block["text"] for block in plain]
    assert [block["span"] for block in row["blocks"]] == [block["span"] for block in plain]


def test_bytes_are_decoded_and_addresses_kept():
    raw = "<meta charset=gb2312><p>雨终于来了，河谷的井又满了。市长星期二这样说。</p>".encode("gb18030")
    made = clean_batch(batch([raw], address=["https://x.org/"]), "html", url="address", fields=["body", "encoding"])
    assert "雨终于来了" in made.to_pylist()[0]["body"]


@pytest.mark.parametrize("kind", ["string", "large_string", "binary", "string_view", "dictionary"])
def test_every_kind_of_text_column_is_read(kind):
    column = pyarrow.array(["Rain fell.", None, "Rain fell."])
    column = column.dictionary_encode() if kind == "dictionary" else column.cast(getattr(pyarrow, kind)())
    made = clean_batch(pyarrow.RecordBatch.from_arrays([column], ["text"]), "text")
    assert made.column("body").to_pylist() == ["Rain fell.", None, "Rain fell."]


def test_a_table_gives_a_table_and_a_stream_a_stream():
    table = pyarrow.table({"text": ["Rain fell."], "n": [7]})
    assert isinstance(clean_batch(table, "text", carry=["n"]), pyarrow.Table)
    made = list(clean_batches(table.to_batches() * 3, "text"))
    assert [part.num_rows for part in made] == [1, 1, 1]


def test_a_fault_in_a_stage_of_the_callers_costs_one_row():
    def stumbles(document):
        """Falls over one word."""
        if "poison" in document.source.text:
            raise IndexError(7)
        return document

    pipeline = newsclean.DEFAULT.insert(stumbles)
    rows = clean_batch(batch(["Rain fell.", "poison", "Rain fell."]), "html", pipeline=pipeline).to_pylist()
    assert [row["error"] for row in rows] == [None, "IndexError: 7", None]


def test_a_column_that_is_not_there_is_the_callers_mistake():
    for options in ({"column": "text"}, {"column": "html", "url": "text"}, {"column": "html", "carry": ["text"]}):
        with pytest.raises(KeyError, match="there is no column 'text'; the columns are html"):
            clean_batch(batch(["x"]), **options)


def test_one_string_is_no_list_of_columns_to_carry():
    with pytest.raises(newsclean.UnknownOptionError, match=r"carry takes a list of columns, such as \['html'\]"):
        clean_batch(batch(["x"]), "html", carry="html")
    assert clean_batch(batch(["x"]), "html", carry=["html"]).column("html").to_pylist() == ["x"]


def test_the_package_that_is_missing_is_named_with_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'newsclean\[arrow\]'"):
        schema()


@pytest.mark.parametrize(
    "options", [{"keep": "caption"}, {"media": "pdf"}, {"fields": ["title"]}, {"fields": "body"}, {"carry": ["body"]}]
)
def test_a_wrong_option_is_told_once_and_not_in_every_row(options):
    with pytest.raises(newsclean.UnknownOptionError):
        clean_batch(batch(["Rain fell."], name="body"), "body", **options)


def test_a_frame_is_told_how_to_become_a_table():
    with pytest.raises(newsclean.UnreadableInputError, match=r"not dict; pyarrow\.Table\.from_pandas\(\) makes one"):
        clean_batch({"text": ["Rain fell."]}, "text")


def test_what_is_no_address_is_none():
    made = clean_batch(batch(["Rain fell."], address=[7]), "html", url="address").to_pylist()
    assert (made[0]["body"], made[0]["error"]) == ("Rain fell.", None)


def test_lone_surrogates_do_not_break_a_batch():
    def breaks(document):
        """Makes half an emoji."""
        return document.with_facts(Fact("headline", "half \ud83d", "x"))

    pipeline = newsclean.Pipeline({"breaks": breaks})
    (row,) = clean_batch(batch(["Rain fell."]), "html", pipeline=pipeline).to_pylist()
    assert row["headline"] == "half ?"
