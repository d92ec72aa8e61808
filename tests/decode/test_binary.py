"""What is no text is refused by name; what only looks like it is read."""

import gzip
import random

import pytest

from newsclean import UnreadableInputError, decode

NOISE = random.Random(7).randbytes(4000)

FILES = [
    (b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "a PDF file"),
    (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n\x00\x01\x02", "a PDF file"),
    (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a PNG picture"),
    (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG picture"),
    (b"GIF89a\x01\x00\x01\x00", "a GIF picture"),
    (b"PK\x03\x04\x14\x00\x06\x00", "a zip archive"),
    (gzip.compress(b"Rain at last"), "gzip-compressed"),
    (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "a RIFF container"),
    (NOISE, "control characters"),
]


@pytest.mark.parametrize(("raw", "named"), FILES)
def test_binary_input_is_refused_by_name(raw, named):
    with pytest.raises(UnreadableInputError, match=named):
        decode(raw)


@pytest.mark.parametrize(
    "text", ["RIFF raff on stage", "%PDF- is how such files begin.", "ID3 tags, explained", "BZh!"]
)
def test_a_text_that_begins_like_a_file_is_read(text):
    assert decode(text.encode()).text == text


def test_a_few_control_characters_do_not_make_text_binary():
    text = "Rain\x0c at\x01 last,\x02 and wells are full again."
    assert decode(text.encode()).text == text


@pytest.mark.parametrize("seed", range(8))
def test_bytes_by_chance_are_refused(seed):
    with pytest.raises(UnreadableInputError):
        decode(random.Random(seed).randbytes(1500))
