from contextlib import suppress
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.errors import UnreadableInputError
from newsclean.explain.bundle import bundle, is_bundle, open_bundle
from newsclean.model import Document, Source
from tests.strategies.documents import documents

NOTHING = Document(Source("")).explain()


@given(st.text(), st.binary(), documents())
def test_the_input_comes_out_as_it_went_in(name, raw, document):
    packed = bundle(name, raw, document.explain())
    assert is_bundle(packed)
    assert open_bundle(packed).raw == raw


def test_the_same_input_gives_the_same_bundle():
    assert bundle("a", b"x", NOTHING) == bundle("a", b"x", NOTHING)


def test_no_path_goes_in():
    with ZipFile(BytesIO(bundle("/home/ann/secret/page.html", b"x", NOTHING))) as archive:
        assert archive.namelist() == ["about.json", "input/page.html", "explanation.json"]
        assert not any(b"ann" in archive.read(name) for name in archive.namelist())


def test_versions_that_can_change_a_result_are_told():
    versions = open_bundle(bundle("a", b"x", NOTHING)).about["versions"]
    assert {"newsclean", "ftfy", "selectolax"} <= versions.keys()


@given(st.binary() | st.binary().map(lambda tail: b"PK\x03\x04" + tail))
def test_what_is_no_bundle_is_refused_with_a_reason(raw):
    with pytest.raises(UnreadableInputError, match="no bundle"):
        open_bundle(raw)


def test_a_bundle_cut_short_is_refused():
    packed = bundle("a", b"x" * 1000, NOTHING)
    with pytest.raises(UnreadableInputError):
        open_bundle(packed[: len(packed) // 2])


@given(st.data())
def test_a_bundle_in_which_a_bit_was_turned_over_is_opened_or_refused(data):
    page = b"Rain fell on Tuesday." * 20
    packed = bytearray(bundle("a", page, NOTHING))
    packed[data.draw(st.integers(0, len(packed) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with suppress(UnreadableInputError):
        assert open_bundle(bytes(packed)).raw == page


def test_a_page_that_is_another_zip_is_not_taken_for_a_bundle():
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "x")
    assert not is_bundle(out.getvalue())
