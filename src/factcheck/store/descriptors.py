"""Names under `/dev` for what a shell has opened already: such a file is taken as it is, never opened by its name."""

import re
from pathlib import Path

_NAMED = re.compile(r"/dev/(?:(?P<standard>stdin|stdout|stderr)|fd/(?P<number>[0-9]{1,6}))")
_STANDARD = {"stdin": 0, "stdout": 1, "stderr": 2}


def descriptor(path: Path) -> int | None:
    """The number of the open file that `path` names, such as 1 for `/dev/stdout`; None for any other path."""
    found = _NAMED.fullmatch(str(path))
    if found is None:
        return None
    return _STANDARD[found["standard"]] if found["standard"] else int(found["number"])
