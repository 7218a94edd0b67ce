"""The environment. `os.environ` is read in this package and nowhere else.

Answering one question on the command line takes only `knowledge`; `serving` checks all variables.
"""
