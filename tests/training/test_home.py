from newsclean.training.home import home


def test_the_site_named_most_is_the_pages_home_whatever_its_subdomains():
    html = '<a href="https://www.dial.example/a"><img src="//x/1.png"><a href=https://sport.dial.example/b><a href="http://other.example">'
    assert home(html) == "dial.example"


def test_addresses_in_running_text_say_nothing():
    assert home("<p>See https://dial.example/a and https://dial.example/b</p>") == ""


def test_of_sites_named_equally_often_the_answer_does_not_depend_on_their_order():
    one, other = '<a href="https://one.example">', '<a href="https://two.example">'
    assert home(one + other) == home(other + one)
