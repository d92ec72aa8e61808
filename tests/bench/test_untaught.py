import pytest

forms = pytest.importorskip("tests.bench.untaught", reason="needs the bench extra")

PAGE = "<html><head><title>x</title><script>y()</script></head><body><p>Rain fell on <b>Tuesday</b>.</p></body></html>"


@pytest.mark.parametrize("name", forms.UNTAUGHT)
def test_every_form_holds_the_paragraph_and_scripts_only_where_tags_alone_go(name):
    text = forms.untaught(name, PAGE)
    if not text and name.split()[0] in {"w3m", "lynx", "pandoc"}:
        pytest.skip(f"{name.split()[0]} is not installed")
    assert "Rain fell on Tuesday" in " ".join(text.split())
    assert ("y()" in text) is (name.startswith(("re.sub", '" ".join(re.sub')))


@pytest.mark.parametrize("name", forms.UNTAUGHT)
def test_a_page_without_text_has_none(name):
    assert forms.untaught(name, "").strip() == ""
