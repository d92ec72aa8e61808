import re

from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from newsclean.explain.terminal import NARROWEST, terminal_lines
from newsclean.model import Block, Change, Document, Role, Source, Span
from newsclean.model.legible import legible
from tests.strategies.documents import documents

GUTTER = len("breadcrumb ┊ ")
SGR = re.compile(r"\x1b\[[0-9;]*m")


def shown(document, **options):
    return list(terminal_lines(document.explain(), **options))


def one(text, **options):
    return shown(Document(Source(text), (Block(text, Span(0, len(text))),)), **options)


def test_kept_text_stands_beside_an_empty_gutter():
    assert one("Rain fell.")[0] == "           ┃ Rain fell."


def test_a_role_is_told_in_the_gutter_and_the_reason_below():
    block = Block("Home", Span(0, 4)).label(Role.BREADCRUMB, "roles.path", "a path", score=0.5)
    assert shown(Document(Source("Home"), (block,)))[:2] == [
        "breadcrumb ┊ Home",
        "           ┊ ↳ roles.path (0.50): a path",
    ]


def test_neighbours_with_one_reason_are_told_it_once_with_the_range_of_scores():
    blocks = [
        Block(word, Span(at, at + 4)).label(Role.SHARE, "text.furniture", score=score)
        for word, at, score in (("Like", 0, 0.1), ("Save", 5, 0.3))
    ]
    assert shown(Document(Source("Like\nSave"), tuple(blocks)))[:3] == [
        "     share ┊ Like",
        "           ┊ Save",
        "           ┊ ↳ text.furniture (0.10 to 0.30)",
    ]


def test_a_repair_is_marked_in_place_and_explained_once():
    block = Block("Itâ€™s, heâ€™s", Span(0, 15))
    block = block.rewrite([Change("mojibake.cp1252", at, "â€™", "’", "read as windows-1252") for at in (2, 10)])
    assert shown(Document(Source("Itâ€™s, heâ€™s"), (block,)))[:2] == [
        "           ┃ It⟦â€™→’⟧s, he⟦â€™→’⟧s",
        "           ┃ ⟦→⟧ mojibake.cp1252: read as windows-1252 (2 times)",
    ]


def test_a_narrow_terminal_has_the_role_above_the_text():
    block = Block("Home", Span(0, 4)).label(Role.NAVIGATION, "roles.menu")
    assert shown(Document(Source("Home"), (block,)), width=30)[:2] == ["navigation", "┊ Home"]


def test_text_from_right_to_left_is_aligned_at_the_right():
    line = one("והבארות התמלאו", width=60)[0]
    assert line.startswith("\u200e")
    assert wcswidth(line) == 60


def test_escape_sequences_of_the_page_never_reach_the_terminal():
    assert "\x1b" not in "".join(one("\x1b[2Jwiped"))


def test_colours_can_be_taken_away_and_leave_the_same_text():
    block = Block("Itâ€™s", Span(0, 6)).rewrite([Change("mojibake.cp1252", 2, "â€™", "’")])
    document = Document(Source("Itâ€™s"), (block,))
    assert [SGR.sub("", line) for line in shown(document, colour=True)] == shown(document)


@given(documents(), st.integers(NARROWEST, 120))
def test_no_line_is_wider_than_the_terminal(document, width):
    assert all(0 <= wcswidth(line) <= width for line in shown(document, width=width))


@given(documents(), st.integers(NARROWEST, 120))
def test_only_our_own_codes_steer_the_terminal(document, width):
    for line in shown(document, width=width, colour=True):
        assert SGR.sub("", line).isprintable() or not set("\x1b\r\n\x07\x08\x9b") & set(SGR.sub("", line))


@given(documents())
def test_all_text_is_printed_kept_or_not(document):
    printed = "".join("".join(line.lstrip("\u200e")[GUTTER:].split()) for line in shown(document))
    for passage in document.explain().passages:
        pieces = (piece if isinstance(piece, str) else "" for piece in passage.pieces)
        assert all("".join(legible(piece).split()) in printed for piece in pieces)
