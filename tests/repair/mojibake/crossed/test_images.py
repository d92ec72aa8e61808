"""What marks look like when they are misread."""

from newsclean.repair.mojibake.crossed.images import CROSSINGS, images, is_of_signs, pairs


def test_an_image_is_what_the_bytes_of_a_mark_are_in_the_other_codec():
    for name in CROSSINGS:
        for image, mark in images(*name).items():
            assert mark.encode(name[0]).decode(name[1], "ignore") == image != mark


def test_all_images_are_rows_of_some_crossing():
    assert {("Õ", "’"), ("¨C", "–"), ("Û", "€")} <= set(pairs())


def test_two_signs_are_of_signs_and_letters_are_not():
    assert is_of_signs("¡ª")
    assert not is_of_signs("Ã©")
