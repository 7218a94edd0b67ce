"""`python -m bot.loader FOLDER`: print every fault of a knowledge folder."""

import sys
from pathlib import Path

from bot.loader import read

faults = read(Path(sys.argv[1])).faults
sys.stdout.writelines(f"{fault}\n" for fault in faults)
sys.exit(bool(faults))
