from newsclean.read.depth import DEEPEST, flattened


def test_a_common_page_comes_back_untouched():
    page = b"<div><p>Rain</p></div>" * 1000
    assert flattened(page) is page


def test_siblings_in_great_number_are_not_deep():
    page = b"<div>x</div>" * 20_000
    assert flattened(page) == page


def test_text_beyond_the_deepest_level_stays():
    page = b"<div>" * 20_000 + b"deep" + b"</div>" * 20_000
    flat = flattened(page)
    assert b"deep" in flat
    assert flat.count(b"<div>") == flat.count(b"</div>") == DEEPEST
