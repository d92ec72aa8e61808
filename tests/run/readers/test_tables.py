"""Tables: a record a row, values as they were, and a broken row costs itself alone."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.run import Recipe
from newsclean.run.contents import content_of
from newsclean.run.errors import RejectedError
from newsclean.run.readers.places import Places
from newsclean.run.readers.tables import read_csv, read_parquet
from newsclean.run.records import Broken

CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\x00")


def read(data, delimiter=","):
    return list(read_csv(io.BytesIO(data), Places(0, "a.csv", "line"), delimiter=delimiter))


def test_csv_has_a_header_and_may_break_lines_inside_quotes():
    table = 'id,text\n1,"Rain, at ""last"".\nWells full."\n2,Dry.\n'
    found = read(table.encode("utf-8-sig"))
    assert [record.fields for record in found] == [
        {"id": "1", "text": 'Rain, at "last".\nWells full.'},
        {"id": "2", "text": "Dry."},
    ]
    assert [record.place.position for record in found] == ["line 3", "line 4"]


def test_csv_rows_of_another_width_are_broken_and_the_rest_is_read():
    found = read(b"id,text\n1\n2,Dry.,extra\n3,Rain.\n")
    assert [isinstance(record, Broken) for record in found] == [True, True, False]
    assert found[0].why == "has 1 column, but the header names 2"


def test_semicolons_part_the_columns_where_the_header_has_no_comma():
    found = read(b'id;text\r\n1;Rain, at last.\r\n2;"Dry; still."\r\n')
    assert [record.fields for record in found] == [
        {"id": "1", "text": "Rain, at last."},
        {"id": "2", "text": "Dry; still."},
    ]
    assert [record.place.position for record in found] == ["line 2", "line 3"]
    assert [record.fields for record in read(b"id,a;b\n1,x;y\n")] == [{"id": "1", "a;b": "x;y"}]
    assert [record.fields for record in read(b"text\nRain; wind.\n")] == [{"text": "Rain; wind."}]


def test_csv_survives_nul_stray_bytes_and_long_fields():
    table = b"id\ttext\n1\tRa\x00in don\x92t\n2\t" + b"x" * 200_000 + b"\n"
    found = read(table, delimiter="\t")
    assert content_of(found[0], Recipe()).content == b"Rain don\x92t"
    assert len(content_of(found[1], Recipe()).content) == 200_000


@pytest.mark.parametrize("data", [b"", b"\n1,Rain.\n"])
def test_csv_without_a_header_is_unreadable(data):
    with pytest.raises(RejectedError, match="no header line"):
        read(data)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_csv_in_utf_16_is_refused(encoding):
    """NUL bytes are debris elsewhere; without them letters would be read, and a dash as a control and a space."""
    with pytest.raises(RejectedError, match="is in UTF-16"):
        read("\ufeffid,text\r\n1,Rain — at last.\r\n".encode(encoding))


ROWS = st.lists(st.tuples(st.text(CHARACTERS, max_size=9), st.text(CHARACTERS, max_size=9)), max_size=9)


@given(ROWS, st.sampled_from([",", "\t"]))
def test_what_the_csv_module_wrote_is_read_again_row_for_row(rows, delimiter):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(["id", "text"])
    writer.writerows(rows)
    found = read(out.getvalue().encode(), delimiter=delimiter)
    assert [tuple(record.fields.values()) for record in found] == rows


def test_a_file_of_a_header_alone_holds_no_records_and_empty_lines_are_none():
    assert read(b"id,text\n") == []
    assert [record.place.position for record in read(b"id,text\n\n1,Rain.\n")] == ["line 3"]


def test_parquet_rows_keep_their_values():
    arrow = pytest.importorskip("pyarrow")
    from datetime import UTC, datetime
    from decimal import Decimal

    from pyarrow import parquet

    when = datetime(2025, 3, 1, 12, tzinfo=UTC)
    table = arrow.table({
        "text": ["Rain.", None],
        "when": [when, None],
        "price": [Decimal("1.10"), None],
        "tags": [["a"], []],
        "n": [7, None],
    })  # fmt: skip
    out = io.BytesIO()
    parquet.write_table(table, out)
    found = list(read_parquet(out, Places(0, "a.parquet", "row")))
    assert found[0].fields == {
        "text": "Rain.",
        "when": "2025-03-01 12:00:00.000000Z",
        "price": "1.10",
        "tags": ["a"],
        "n": 7,
    }
    assert [record.place.position for record in found] == ["row 1", "row 2"]


def test_a_cut_off_parquet_is_unreadable():
    arrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    out = io.BytesIO()
    parquet.write_table(arrow.table({"text": ["Rain."] * 100}), out)
    cut = io.BytesIO(out.getvalue()[:-20])
    with pytest.raises(RejectedError, match="is no Parquet that can be read"):
        list(read_parquet(cut, Places(0, "a.parquet", "row")))


def test_a_long_parquet_is_numbered_through_its_batches():
    arrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    out = io.BytesIO()
    parquet.write_table(arrow.table({"text": [f"Rain {n}." for n in range(150)]}), out)
    found = list(read_parquet(out, Places(0, "a.parquet", "row")))
    assert [record.fields["text"] for record in found] == [f"Rain {n}." for n in range(150)]
    assert [record.place.number for record in found] == list(range(1, 151))
