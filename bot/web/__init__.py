"""The web: a page for each question, the playground, health."""
