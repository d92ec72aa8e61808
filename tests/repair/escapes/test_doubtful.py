"""Notations that may be something else."""

import pytest

from newsclean.model import apply
from newsclean.repair.escapes.doubtful import find


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("itu2019s u201cnewu201d", "it’s “new”"),
        ("Gru00fcu00dfe aus Ku00f6ln", "Grüße aus Köln"),
        ("perchu00e9 piu00f9", "perché più"),
        ("u043cu043eu0441u0442 u0438 u0434u043eu043c", "мост u0438 дом"),
        (r"it\2019 s \201C new\201D ", "it’s “new”"),
        ("it%92s %93new%94 %96 %85", "it’s “new” – …"),
        ("naturgem=E4=DF f=FCr", "naturgemäß für"),
        (r"m\'f6\'f6da l\'e4bi", "mööda läbi"),
        ("it<92>s <93>new<94>", "it’s “new”"),
        ("don#8217;t, K#246;ln", "don’t, Köln"),
        ("itu0027s and donu0027t", "it's and don't"),
    ],
)
def test_one_place_without_doubt_proves_the_notation(text, after):
    assert apply(text, find(text)) == after


@pytest.mark.parametrize(
    "text",
    [
        "menu2019 and plateau2013, bureau2014",
        "width=92 height=E0 workspace=developers format=false",
        "WORKSPACE=DEVELOPERS FORMAT=FALSE",
        "up 100%92, 5%AB of all",
        "https://example.org/caf%E9?q=na%EFve",
        r"l\'eau, d\'accord, l\'ecole",
        r"C:\2019 files, D:\201C\x",
        "issues #8216; #8217; and #12; the team of #34;",
        "see <92> and <93> of the list <ed>",
        "id u00e9, model U2013 and u2014",
        "a0u00c3b4 3fu00c3d",
    ],
)
def test_years_widths_shares_paths_and_numbers_stay(text):
    assert find(text) == []
