"""Slack, and nothing but Slack: its events, commands and buttons in, Block Kit out."""
