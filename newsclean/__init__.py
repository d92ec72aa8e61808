"""newsclean cleans scraped news: bytes, HTML, or text that some other tool has already extracted and half ruined."""
