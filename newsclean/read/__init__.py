"""From a source to a document: one reader each for HTML, for a BeautifulSoup tree, and for plain text."""
