"""Pages in mail messages are taken out; texts that look a little like mail are left alone."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean, decode
from newsclean.decode.mail import is_message, mailed

HEAD = b'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--b--"\r\n\r\n'
STORY = "<h1>Wells full</h1><p>Rain fell on the hills above Exampleham for nine days, and the wells are full.</p>"


def saved(*parts, head=HEAD):
    return head + b"".join(b"\r\n----b--\r\n" + part for part in parts) + b"\r\n----b----\r\n"


def part(kind, body, transfer=b"8bit"):
    return b"Content-Type: %s\r\nContent-Transfer-Encoding: %s\r\n\r\n%s" % (kind, transfer, body)


def test_a_saved_page_is_read_without_its_styles_and_pictures():
    page = part(b"text/html", STORY.replace("p>Rain", "p class=3Da>R=\r\nain").encode(), b"quoted-printable")
    source = decode(saved(page, part(b"text/css", b"p { color: red }"), part(b"image/png", b"iVBORw0KGgo=", b"base64")))
    assert source.media == "html"
    assert source.text.replace(" class=a", "") == STORY
    assert source.found.endswith("in a mail message")


def test_the_charset_of_the_part_is_heard():
    page = part(b'text/html; charset="koi8-r"', "<p>Погода в Примерске</p>".encode("koi8-r"))
    assert decode(saved(page)).text == "<p>Погода в Примерске</p>"


def test_of_a_mail_in_two_forms_the_page_is_read():
    inner = b"Content-Type: multipart/alternative; boundary=i\r\n\r\n--i\r\n%s\r\n--i\r\n%s\r\n--i--"
    both = inner % (
        part(b"text/plain", b"Wells full"),
        part(b"text/html", base64.encodebytes(STORY.encode()), b"base64"),
    )
    assert decode(saved(both)).text == STORY


def test_a_mail_without_a_page_gives_its_text():
    mail = b"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nSubject: a\n b\n\nRain fell =3D nine days."
    assert decode(mail).text == "Rain fell =3D nine days."


def test_a_message_that_was_read_as_a_string_is_read_alike():
    raw = saved(part(b"text/html", STORY.encode()))
    assert clean(raw.decode()).body == clean(raw).body == clean(STORY).body


@pytest.mark.parametrize(
    "text",
    [
        "From: Ann\nTo: Bob\nSubject: rain\n\nIt rained.",
        "Content-Type: text/html is what a server says of a page.\n\n<p>Rain</p>",
        "Headers: MIME-Version: 1.0 and Content-Type: text/html\n\nare what makes a message.",
        "Rain fell.\n\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>x</p>",
        "",
    ],
)
def test_texts_that_speak_of_mail_are_texts(text):
    assert mailed(text.encode()) is None
    assert not is_message(text)
    assert decode(text.encode()).text == text


def test_a_page_cut_out_of_a_mail_loses_its_soft_line_ends():
    page = f"<html lang=3Den>{STORY}</html>".replace("hills", "hi=\r\nlls").encode()
    assert decode(page).text == f"<html lang=en>{STORY}</html>".replace("3D", "")
    assert clean(page.decode()).body == clean(page).body


@pytest.mark.parametrize(
    "page",
    [
        b'<p>2 + 2 =\n4</p><a href="?q=3Dprinters">3D printers</a>' + b"<b>x</b>" * 12,
        "<p>Rain =\nfell, caf\u00e9 =3D bar</p>".encode(),
        b"Rain =\nfell =3D <b>",
        b"<p>Rain fell. x=3D</p>",
    ],
)
def test_pages_with_such_signs_by_accident_stay(page):
    assert mailed(page) is None


def test_parts_in_parts_without_end_are_not_followed():
    raw = HEAD + (b'\r\n----b--\r\nContent-Type: multipart/mixed; boundary="--b--"\r\n\r\n' * 20_000)
    assert mailed(raw) is None


@given(st.binary(max_size=300))
def test_any_part_gives_bytes(body):
    for transfer in (b"quoted-printable", b"base64", b"7bit", b"none"):
        found = mailed(saved(part(b"text/html", body, transfer)))
        assert found is None or isinstance(found.raw, bytes)
