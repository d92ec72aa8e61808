"""Declarations: where they stand, how browsers read them, and those that are none."""

import pytest

from newsclean.decode.declared import declared

SAYING = [
    (b'<meta charset="windows-1251">', "cp1251"),
    (b"<META CHARSET=Windows-1251 />", "cp1251"),
    (b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"),
    (b"<?xml version='1.0' encoding='ISO-8859-2'?><html>", "iso8859-2"),
    (b'<meta charset="gb2312">', "gb18030"),
    (b'<meta charset="x-sjis">', "cp932"),
    (b'<meta charset="us-ascii">', "cp1252"),
    (b'<meta charset="iso-8859-9">', "cp1254"),
    (b'<meta charset="utf-16le">', "utf-8"),
    (b'<meta charset="ks_c_5601-1987">', "cp949"),
    (b"<script>" + b"x" * 9000 + b'</script><meta charset="big5">', "cp950"),
]

SILENT = [
    b"<p>Write charset=big5 in the head.</p>",
    b'<!-- <meta charset="big5"> -->',
    b'<meta charset="klingon">',
    b'<meta charset="base64">',
    b'<meta name="description" content="All about rain">',
    b"",
]


@pytest.mark.parametrize(("raw", "codec"), SAYING)
def test_a_declaration_is_read_as_browsers_read_it(raw, codec):
    assert declared(raw).codec == codec


@pytest.mark.parametrize("raw", SILENT)
def test_what_declares_nothing_is_not_heard(raw):
    assert declared(raw) is None


def test_a_comment_that_never_ends_hides_nothing():
    assert declared(b'<!-- oops <meta charset="big5">').codec == "cp950"
