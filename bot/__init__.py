"""The advisor: it knows web frameworks, and nothing of Slack."""
