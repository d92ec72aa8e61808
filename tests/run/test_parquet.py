"""JSON Lines become a table whose types hold every record."""

import json

import pytest

from newsclean.run.parquet import write_parquet

parquet = pytest.importorskip("pyarrow.parquet")


def table(tmp_path, records):
    lines = tmp_path / "lines"
    lines.write_text("".join(f"{json.dumps(record)}\n" for record in records), encoding="utf-8")
    write_parquet(lines, tmp_path / "table.parquet")
    return parquet.read_table(tmp_path / "table.parquet")


def test_columns_get_the_narrowest_type_that_holds_all_values(tmp_path):
    rows = [
        {"flag": True, "n": 1, "x": 1, "s": "a", "l": ["a"], "none": None},
        {"flag": None, "n": 2, "x": 0.5, "s": None, "l": [], "none": None},
    ]
    made = table(tmp_path, rows)
    assert [str(field.type) for field in made.schema] == [
        "bool", "int64", "double", "string", "list<element: string>", "string",
    ]  # fmt: skip
    assert made.to_pylist() == [{**rows[0], "x": 1.0}, rows[1]]


def test_mixtures_and_objects_are_kept_as_json(tmp_path):
    rows = [{"a": 1, "b": {"c": [1]}}, {"a": "é", "b": None}, {"a": None, "late": 10**30}]
    made = table(tmp_path, rows).to_pylist()
    assert [row["a"] for row in made] == ["1", '"é"', None]
    assert json.loads(made[0]["b"]) == {"c": [1]}
    assert made[2]["late"] == str(10**30)
    assert made[0]["late"] is None


def test_lone_surrogates_are_replaced_since_a_table_cannot_hold_them(tmp_path):
    assert table(tmp_path, [{"s": "half \ud83d", "l": ["\udc00"]}]).to_pylist() == [{"s": "half ?", "l": ["?"]}]


def test_many_rows_come_in_groups(tmp_path):
    made = table(tmp_path, [{"n": n} for n in range(3000)])
    assert made["n"].to_pylist() == list(range(3000))
    assert parquet.ParquetFile(tmp_path / "table.parquet").num_row_groups == 3


def test_no_records_give_an_empty_table(tmp_path):
    assert table(tmp_path, []).num_rows == 0
