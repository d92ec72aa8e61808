from newsclean.label.page.measures import measure
from tests.strategies.stories import SENTENCES, document


def test_sentences_are_prose_and_menus_are_not():
    page = document()
    told = measure(page.blocks)
    texts = [block.text for block in page.blocks]
    assert told.prose[texts.index(SENTENCES[0])] > 0
    assert told.prose[texts.index("Home")] == 0


def test_a_han_character_counts_for_more_than_a_letter():
    told = measure(document("<p>雨下了</p><p>abc</p>").blocks)
    assert told.length[0] > told.length[1]


def test_text_outside_links_is_free():
    told = measure(document('<p>See <a href="/x">that</a></p>').blocks)
    assert told.free[0] < told.length[0]


def test_a_menu_counts_as_its_entries_and_has_no_text_outside_links():
    links = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("Home", "Sport", "Culture"))
    told = measure(document(f"<nav><ul>{links}</ul></nav><p>Rain<br>at last</p>").blocks)
    assert (told.items.tolist(), told.free[0]) == ([3, 1], 0)


THAI = (
    "สภาเทศมณฑลมีมติเมื่อคืนวันจันทร์ให้หยุดเดินเรือข้ามฟากไปยังเกาะรอบนอกตั้งแต่วันที่หนึ่งมีนาคม "
    "ชาวบ้านราวสองร้อยคนต้องพึ่งเรือลำนี้เพื่อไปโรงเรียนและไปหาหมอ"
)


def test_a_paragraph_of_a_script_without_full_stops_is_ended_prose():
    told = measure(document(f"<p>{THAI}</p>").blocks)
    assert told.prose[0] > 0
    assert told.ended[0] == 1


def test_a_label_in_such_a_script_and_a_long_text_without_an_end_in_another_are_not():
    told = measure(document(f"<p>{THAI[:20]}</p><p>{'the rain in the hills ' * 8}</p>").blocks)
    assert told.prose.tolist() == told.ended.tolist() == [0, 0]
