"""What Versus thinks with: pure functions and frozen values; no files, clock, network or environment."""
