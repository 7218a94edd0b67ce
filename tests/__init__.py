"""The tests: they mirror the tree, and each reads as a sentence over a table."""
