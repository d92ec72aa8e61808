"""The library keeps no state between documents, so threads do not interfere."""

from concurrent.futures import ThreadPoolExecutor

from newsclean import clean
from tests.golden import golden_pages


def test_sixteen_threads_over_the_golden_pages_give_what_one_gives():
    sources = [page.raw for page in golden_pages()]
    alone = [clean(source).to_dict() for source in sources]
    with ThreadPoolExecutor(16) as pool:
        together = list(pool.map(lambda source: clean(source).to_dict(), sources * 3))
    assert together == alone * 3
