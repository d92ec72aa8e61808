"""Where blocks begin and end: wrapped lines, glued paragraphs, text said twice."""
