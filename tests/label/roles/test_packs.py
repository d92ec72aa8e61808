"""The phrase packs are well formed, and every phrase is found under the words it is looked up by."""

import json
from importlib.resources import files

import pytest

from newsclean.label.roles.packs import packs
from newsclean.label.roles.wording import words
from newsclean.model import Role

FOLDER = files("newsclean.label.roles") / "phrases"
LANGUAGES = sorted(
    path.name for path in FOLDER.iterdir() if path.name.endswith(".json") and path.name != "calendar.json"
)
KEYS = {
    "whole", "weak", "lead", "loose", "says", "share", "share_core", "reply", "position", "clock", "home", "job",
    "scene", "disclaimer", "opens", "paywall", "today", "call", "call_last", "channel",
    "contacts", "counted", "posts", "about", "contributed",
}  # fmt: skip


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_pack_has_known_keys_and_roles_only(name):
    pack = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    assert pack.keys() <= KEYS
    assert pack["whole"]
    assert pack["lead"]
    for kind in ("whole", "weak", "lead", "says", "opens"):
        assert all(Role(role) for role in pack.get(kind, {}))


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_phrase_of_a_kind_has_one_role(name):
    pack = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    for kind in ("whole", "weak", "lead", "opens"):
        phrases = [phrase for of_role in pack.get(kind, {}).values() for phrase in of_role]
        assert len(phrases) == len(set(phrases))


@pytest.mark.parametrize("name", LANGUAGES)
def test_no_opening_of_a_role_begins_with_another_one_which_would_do_alone(name):
    pack = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    for openings in pack.get("opens", {}).values():
        assert not [
            (long, short)
            for long in openings
            for short in openings
            if f"{long} ".startswith(f"{short} ") and long != short
        ]


@pytest.mark.parametrize("name", LANGUAGES)
def test_an_opening_is_of_more_than_marks_and_the_names_of_agencies(name):
    pack = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    spelled = {" ".join(words(opening)) for openings in pack.get("opens", {}).values() for opening in openings}
    assert spelled.isdisjoint({"", "dpa", "afp", "ap", "efe", "ansa", "ritzau", "ntb", "tt"})


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_phrase_is_looked_up_as_it_is_read(name):
    pack = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    known = packs()
    for kind, table in (("whole", known.whole), ("weak", known.weak), ("lead", known.lead)):
        for phrases in pack.get(kind, {}).values():
            assert all(" ".join(words(phrase)) in table for phrase in phrases)


def test_there_are_months_and_weekdays_of_many_languages():
    assert {"march", "märz", "mars", "marzo", "марта", "tuesday", "dienstag", "mardi", "星期二"} <= packs().calendar
    assert "tuesday" in packs().weekdays
    assert "march" not in packs().weekdays


def test_the_signs_of_scripts_without_spaces_are_letters_of_words():
    """By their words lines are known to hold none."""
    assert not [
        sign for *_, sign in packs().spaceless if any(word.isascii() for word in words(sign)) or not words(sign)
    ]


def test_a_phrase_is_looked_up_by_no_word_that_stories_are_full_of():
    assert packs().says.keys().isdisjoint({"the", "get", "avec", "last", "ai"})
