"""Head matter: headline, byline, day of publication and language, each with the place it was found."""
