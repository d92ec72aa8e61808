import pytest

from newsclean.label.page.columns import neighbour_columns, page_columns, place_columns, running, text_columns
from newsclean.label.page.layout import lay_out
from newsclean.label.page.measures import measure
from newsclean.model import Source
from newsclean.read.html import read_html
from tests.strategies.stories import SENTENCES, document


def test_links_and_ends_are_told_of_each_block():
    page = document()
    told = text_columns(measure(page.blocks))
    home = next(number for number, block in enumerate(page.blocks) if block.text == "Home")
    story = next(number for number, block in enumerate(page.blocks) if block.text == SENTENCES[0])
    assert (told["linked"][home], told["linked"][story]) == (1, 0)
    assert (told["ended"][home], told["ended"][story]) == (0, 1)


def test_page_columns_are_the_same_for_all_blocks():
    assert all(len(set(values.tolist())) == 1 for values in page_columns(measure(document().blocks)).values())


def test_all_prose_is_behind_the_first_block_and_none_behind_the_last():
    told = place_columns(measure(document().blocks))
    assert (told["prose_left"][0], told["prose_left"][-1]) == (1, 0)


def test_a_joined_menu_changes_nothing_for_the_story():
    links = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("Home", "News", "Arts", "Food"))
    source = Source(f"<body><nav><ul>{links}</ul></nav><p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p></body>")
    by_entry, joined = (measure(read_html(source, joins_menus=joins).blocks) for joins in (False, True))
    assert (len(by_entry.texts), len(joined.texts)) == (6, 3)
    for name, column in {**place_columns(by_entry), **page_columns(by_entry)}.items():
        again = {**place_columns(joined), **page_columns(joined)}[name]
        # The text's own length alone differs, by the line feeds between the entries.
        assert column[-2:].tolist() == pytest.approx(again[-2:].tolist(), abs=0.02), name


def test_the_neighbour_before_is_the_block_before():
    page = document()
    measures = measure(page.blocks)
    told = neighbour_columns(measures, lay_out(page))
    assert told["previous_linked"][1] == measures.linked[0]


def test_running_sums_start_at_nothing():
    assert running(measure(document().blocks).links)[0] == 0
