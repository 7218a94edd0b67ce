"""How fast: ratios measured within one run, since seconds differ from machine to machine."""
