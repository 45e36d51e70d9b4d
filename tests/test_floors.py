"""The floors of the house: who may import whom. This table is the documentation of the rule."""

import ast
from collections.abc import Iterator
from pathlib import Path

import factcheck

# Each floor with those it may import, from the ground up. `store` and `render` never import one another: they meet in `cli`.
FLOORS = {
    "quantity": set[str](),
    "reading": {"quantity"},
    "records": {"quantity", "reading"},
    "judge": {"quantity", "reading", "records"},
    "check": {"quantity", "reading", "records", "judge"},
    "evidence": {"quantity", "reading", "records", "check"},
    "render": {"quantity", "reading", "records", "judge", "check", "evidence"},
    "store": {"quantity", "reading", "records", "judge", "check"},
    "web": set[str](),
    "cli": {"quantity", "reading", "records", "judge", "check", "evidence", "render", "store", "web"},
}
# Only these floors may touch what is outside the program.
DISK, TERMINAL, NETWORK = {"store", "cli"}, {"cli"}, {"web"}
OUTSIDE = {
    "os": DISK,
    "pathlib": DISK,
    "shutil": DISK,
    "sqlite3": DISK,
    "tempfile": DISK,
    "sys": TERMINAL
    | NETWORK,  # the web's parser is a process of its own, which talks through standard input and output
    "asyncio": TERMINAL | NETWORK,
    "socket": NETWORK,
    "ssl": NETWORK,
    "httpx": NETWORK,
    "httpcore": NETWORK,
    "time": TERMINAL,
}

SOURCE = Path(factcheck.__file__).parent


def modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(SOURCE.rglob("*.py")):
        floor = path.relative_to(SOURCE).parts[0]
        if floor not in ("__init__.py", "__main__.py"):
            yield floor, path


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_every_floor_is_in_the_table() -> None:
    assert {floor for floor, _ in modules()} == set(FLOORS)


def test_a_floor_imports_only_the_floors_below_it() -> None:
    for floor, path in modules():
        for name in imports(path):
            if name.startswith("factcheck."):
                other = name.split(".")[1]
                assert other in FLOORS[floor] | {floor, "__version__"}, f"{path} imports {name}"


def test_only_some_floors_touch_the_world() -> None:
    for floor, path in modules():
        for name in imports(path):
            allowed = OUTSIDE.get(name.partition(".")[0])
            assert allowed is None or floor in allowed, f"{path} imports {name}"


def test_public_names_are_sorted_and_there() -> None:
    assert factcheck.__all__ == sorted(factcheck.__all__)
    for name in factcheck.__all__:
        assert getattr(factcheck, name) is not None


def test_every_module_and_public_name_has_a_docstring() -> None:
    for _, path in modules():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert ast.get_docstring(tree), f"{path} has no docstring"
        for node in tree.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
                assert ast.get_docstring(node), f"{path}: {node.name} has no docstring"
