"""A profile's file: the same for equal profiles, small, without a word of the pages, and refused when it is broken."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.errors import UnreadableInputError
from newsclean.profile import Site, SiteProfile, from_bytes, to_bytes
from newsclean.profile.hashes import line_keys
from newsclean.profile.sketch import joined

HASHES = st.integers(0, (1 << 64) - 1)
SKETCHES = st.sets(HASHES, max_size=90).map(joined)
PROFILES = st.dictionaries(
    st.text(max_size=9), st.builds(Site, SKETCHES, st.dictionaries(HASHES, SKETCHES, max_size=5)), max_size=4
).map(SiteProfile)
LETTER = "Sign up for the evening letter"
PROFILE = SiteProfile({"x.org": Site((1, 2, 3), dict.fromkeys(line_keys(LETTER), (1, 2, 3)))})


@given(PROFILES)
def test_a_profile_survives_its_file(profile):
    assert from_bytes(to_bytes(profile)) == profile


@given(PROFILES)
def test_equal_profiles_have_equal_files_in_whatever_order_they_were_learned(profile):
    turned = {name: Site(site.pages, dict(reversed(site.lines.items()))) for name, site in profile.sites.items()}
    assert to_bytes(SiteProfile(dict(reversed(turned.items())))) == to_bytes(profile)


def test_a_file_holds_no_word_of_the_pages():
    data = to_bytes(PROFILE)
    assert b"Sign" not in data
    assert b"evening" not in data


@given(PROFILES.filter(lambda profile: profile.sites), st.data())
def test_a_file_that_is_cut_off_anywhere_is_refused(profile, data):
    whole = to_bytes(profile)
    with pytest.raises(UnreadableInputError, match="no profile"):
        from_bytes(whole[: data.draw(st.integers(0, len(whole) - 1))])


@given(st.binary(max_size=60))
def test_bytes_of_another_kind_are_refused(data):
    for broken in (data, b"newsclean profile 1\n" + data, to_bytes(PROFILE)[20:] + data):
        with pytest.raises(UnreadableInputError, match="learn it again"):
            from_bytes(broken)


def test_a_file_with_a_hash_too_many_or_too_few_is_refused():
    magic, packed = to_bytes(PROFILE)[:20], zlib.decompress(to_bytes(PROFILE)[20:])
    assert from_bytes(magic + zlib.compress(packed)) == PROFILE
    for other in (packed + bytes(8), packed[:-8]):
        with pytest.raises(UnreadableInputError, match="no profile"):
            from_bytes(magic + zlib.compress(other))


def test_hashes_are_packed_with_the_least_significant_byte_first_on_every_machine():
    packed = zlib.decompress(to_bytes(PROFILE).removeprefix(b"newsclean profile 1\n"))
    assert packed.endswith(b"".join(page.to_bytes(8, "little") for page in (1, 2, 3)))
