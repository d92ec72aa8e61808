from newsclean.model import Source
from newsclean.read.html import read_html


def texts(page):
    return [block.text for block in read_html(Source(page)).blocks]


def test_white_space_collapses_as_in_a_browser():
    assert texts("<p>\n  Rain\t at\r\n last </p>") == ["Rain at last"]


def test_no_break_spaces_and_ideographic_spaces_stay():
    assert texts("<p>10\u00a0mm 雨\u3000だ</p>") == ["10\u00a0mm 雨\u3000だ"]


def test_one_break_is_a_line_and_two_are_a_new_block():
    assert texts("<p>One<br>two<br> <br>Three</p>") == ["One\ntwo", "Three"]


def test_preformatted_lines_keep_their_indent_and_part_at_blank_lines():
    assert texts("<pre>a\n  b\n\nc</pre>") == ["a\n  b", "c"]


def test_breaks_before_any_text_do_nothing():
    assert texts("<p><br><br>One<br></p>") == ["One"]
