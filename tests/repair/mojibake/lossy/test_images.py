"""What is left of a misread character."""

from newsclean.repair.mojibake.lossy.images import images


def test_a_lost_control_leaves_many_readings():
    assert {"’", "“", "”", "–"} <= set(images("latin_1")["â"])


def test_a_straightened_quote_is_an_image_of_its_own():
    assert "“" in images("cp1252")["â€œ".replace("œ", "")] or "”" in images("cp1252")["â€"]


def test_what_stands_whole_is_no_image():
    assert "Ã¼" not in images("cp1252")
