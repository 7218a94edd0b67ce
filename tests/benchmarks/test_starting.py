"""How long `versus ask` takes as a whole process, against a Python that does nothing."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 15

AIM, GUARD = 8, 12
"""The aim, and what fails: a busy machine moves the ratio by a third, a real step back doubles it."""

NOTHING = ("-c", "pass")
ASK = ("-P", "-m", "bot", "ask", "flask vs django")

# As it is used: what was compiled once is there the next time.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

Record = Callable[[str, object], None]


def seconds(arguments: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=ENVIRONMENT, stdout=subprocess.PIPE, check=True
    )
    return time.perf_counter() - start


def test_one_answer_takes_a_few_bare_starts(record_property: Record) -> None:
    seconds(ASK)  # makes the knowledge ready, and keeps it
    pairs = [(seconds(NOTHING), seconds(ASK)) for _ in range(ROUNDS)]
    ratio = statistics.median(answer / bare for bare, answer in pairs)
    record_property("bare start, ms", round(1000 * statistics.median(bare for bare, _ in pairs)))
    record_property("one answer, ms", round(1000 * statistics.median(answer for _, answer in pairs)))
    record_property("ratio", round(ratio, 1))
    record_property("aim", AIM)
    assert ratio <= GUARD
