"""Rows are a document's own data, flat, under the names of `Document.to_dict`."""

import json

import pytest

import newsclean
from newsclean.arrow import schema
from newsclean.render import DEFAULT_FIELDS, FIELDS, row

PAGE = "<h1>Rain at last</h1><p>Rain fell on the valley on Tuesday.</p><p>The wells are full again.</p>"


def test_every_column_is_what_the_document_says_under_that_name():
    document = newsclean.clean(PAGE)
    data = document.to_dict()
    assert row(document, FIELDS) == {name: data[name] for name in FIELDS}


def test_columns_come_in_the_order_asked_for_and_can_be_written_as_json():
    document = newsclean.clean(PAGE)
    assert list(row(document, ["headline", "body"])) == ["headline", "body"]
    assert list(row(document)) == list(DEFAULT_FIELDS)
    json.dumps(row(document, FIELDS))


@pytest.mark.parametrize("names", [["title"], ["body", 5]])
def test_a_column_that_does_not_exist_is_an_error(names):
    with pytest.raises(newsclean.UnknownOptionError, match=r"there is no field named .+: body, headline"):
        row(newsclean.clean(PAGE), names)


def test_one_string_is_no_list_of_columns():
    """Its letters are none, and to say that there is no field named `body` would be wrong."""
    with pytest.raises(newsclean.UnknownOptionError, match=r"fields takes a list of names, such as \['body'\]"):
        row(newsclean.clean(PAGE), "body")


def test_every_column_has_an_arrow_type():
    pytest.importorskip("pyarrow")
    assert schema(list(FIELDS)).names == [*FIELDS, "error"]
