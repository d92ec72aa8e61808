"""A page as publishers make them, small: menu, story, teasers, comments, footer; every sentence is invented."""

from newsclean.model import Source
from newsclean.read.html import read_html

SENTENCES = [
    "Rain fell on the hills of Exampleshire on Tuesday for the first time since March, and the wells filled again.",
    "The council, which had rationed water for six weeks, said that gardens could be watered from Friday on.",
    "“We had all but given up,” said Ann Example, who farms forty acres by the river, “and then it came at night.”",
    "Farmers in the valley expect a late harvest; the price of barley has risen by a third since the spring.",
    "The new reservoir, planned since 2009, is to be finished in two years, the water board said on Wednesday.",
]
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Rain at last in Exampleshire - The Dial</title>
<meta property="og:title" content="Rain at last in Exampleshire"><meta property="og:site_name" content="The Dial">
<meta property="article:published_time" content="2024-05-01T08:00:00Z"><meta name="author" content="Jo Writer"></head>
<body><nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article class="story"><h1 class="headline">Rain at last in Exampleshire</h1><div class="byline">By Jo Writer</div>
<div class="article-body">{"".join(f"<p>{sentence}</p>" for sentence in SENTENCES)}</div></article>
<div class="share-bar"><a href="#">Share</a> <a href="#">Print</a></div>
<section class="related-stories"><ul><li><a href="/dam">The dam that failed</a></li>
<li><a href="/well">A deep well</a></li></ul></section>
<footer class="footer"><p>© 2024 The Dial. All rights reserved.</p></footer></body></html>"""


def document(page=PAGE):
    return read_html(Source(page))
