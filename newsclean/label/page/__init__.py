"""Which blocks of an HTML page are the story: features, learned weights, roles from names and tags."""
