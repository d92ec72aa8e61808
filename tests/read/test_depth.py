from newsclean.read.depth import DEEPEST, flattened


def test_a_common_page_comes_back_untouched():
    page = "<div><p>Rain</p></div>" * 1000
    assert flattened(page) is page


def test_siblings_in_great_number_are_not_deep():
    page = "<div>x</div>" * 20_000
    assert flattened(page) == page


def test_text_beyond_the_deepest_level_stays():
    page = "<div>" * 20_000 + "deep" + "</div>" * 20_000
    flat = flattened(page)
    assert "deep" in flat
    assert flat.count("<div>") == flat.count("</div>") == DEEPEST
