"""Lines that publishing systems put on every page, on comments, forms, players and errors; and what resembles them."""

import pytest

from tests.label.roles.between import is_kept

FURNITURE = """\
Listen to this article · 4:12 min
Estimated read time 3 min read
Discover more from the Ledger
You must be logged in to post a comment.
You've read 1 of 3 free articles this month.
Article printed from The Ledger: https://ledger.example
Contributed photo
Toggle share menu
Join 2,318 other subscribers
Keep it Clean. Please avoid obscene, vulgar, lewd, racist or sexually-oriented language.
PLEASE TURN OFF YOUR CAPS LOCK.
Don't Threaten. Threats of harming another person will not be tolerated.
Be Truthful. Don't knowingly lie about anyone or anything.
Be Nice. No racism, sexism or any sort of -ism that is degrading to another person.
Be Proactive. Use the 'Report' link on each comment to let us know of abusive posts.
Share with Us. We'd love to hear eyewitness accounts, the history behind an article.
Welcome to the discussion.
(0) comments
Watch this discussion. Stop watching this discussion.
This comment section is moderated.
Your contribution is appreciated.
Success! An email has been sent with a link to confirm list signup.
Thank you for reading! Please log in, or sign up for a new account to continue reading.
You have permission to edit this article.
Read or Share this story: https://dial.example/x
Story Saved
You can find this story in My Bookmarks. Or by navigating to the user icon in the top right.
Get email updates with the day's biggest stories
Something went wrong, please try again later.
Article content
We apologize, but this video has failed to load.
Your browser does not support the audio element.
This audio is computer-generated.
A welcome email is on its way. If you don't see it, please check your junk folder.
View this post on Instagram
Show more Show less
Subscribe to get the latest posts sent to your email.
Leave a Reply Cancel reply
Republish this story
Zum Kommentieren bitte anmelden.
Dieser Inhalt wird aufgrund Ihrer Datenschutzeinstellungen nicht angezeigt.
Es ist ein Fehler aufgetreten. Bitte versuchen Sie es später erneut.
Vous devez être connecté pour publier un commentaire.
Une erreur est survenue, veuillez réessayer plus tard.
Este artículo es exclusivo para suscriptores.
Ha ocurrido un error. Inténtelo de nuevo más tarde.
Commenta l'articolo
Ocorreu um erro. Tente novamente mais tarde.
Reageren is niet mogelijk."""

STORY = """\
Listen to this, she said, and played it.
Discover more about the dam, the sign said.
You must be logged in the book, the clerk said.
You've read the notice, the mayor told them.
Contributed photos of the flood fill the hall.
Keep it clean, the coach told them before the match.
Be nice to your neighbours, the mayor said.
Be proactive about your health: use the stairs.
Thank you for reading the minutes, the clerk told the council.
Commenting on the ruling, the mayor said nothing would change.
Success comes late, said the baker.
Share with us what you know, the officer asked.
(2) The council shall meet on Mondays.
Click here for more, said the sign in the harbour.
The video has failed to load, the court heard.
Have you been affected by the flood, the reporter asked them.
Continue reading the minutes, the clerk told them.
Invalid emails were counted twice, the office said.
Ihr Gerät unterstützt kein 5G, sagte die Verkäuferin.
Es ist ein Fehler aufgetreten, der die Stadt teuer kommt.
Vous devez être connecté pour accéder à la carte, dit le guide.
Una vez ha ocurrido un error, dijo el alcalde."""


@pytest.mark.parametrize("line", FURNITURE.splitlines())
def test_what_publishing_systems_say_on_every_page_is_no_story(line):
    assert not is_kept(line)


@pytest.mark.parametrize("line", STORY.splitlines())
def test_what_a_story_says_in_like_words_stays(line):
    assert is_kept(line)
