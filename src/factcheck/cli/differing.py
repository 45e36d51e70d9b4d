"""`factcheck diff`: which numbers and verdicts changed between two revisions."""

from collections.abc import Sequence
from pathlib import Path

from factcheck.cli import printing, session

_HERE = "the working tree"


def run(
    before: str,
    after: str | None,
    formats: Sequence[str] | None,
    output: Path | None,
    register: Path | None,
    *,
    everything: bool,
) -> int:
    """Show what changed from one revision to another, or to the files as they are; 2 where git has no such thing."""
    from factcheck.cli.checking import source_root
    from factcheck.judge.changes import changes
    from factcheck.render import differences
    from factcheck.render.wording import many
    from factcheck.store.files import Files, Folder
    from factcheck.store.loading import load_files
    from factcheck.store.revisions import RevisionError, files_at

    writers = differences.formats()
    wanted = session.outputs(formats, output, writers)
    folder = session.register_folder(register, packaged=False)
    try:
        sources: list[Files] = [files_at(folder, before), files_at(folder, after) if after else Folder(folder)]
    except RevisionError as error:
        session.stop(str(error))
    old, new = (load_files(source, rules={}) for source in sources)
    broken = set[str]()
    for loaded, name in ((old, before), (new, after or _HERE)):
        if loaded.findings:
            files = {one.place.file for one in loaded.findings}
            broken |= {file.removeprefix("questions/").removesuffix(".yaml") for file in files}
            faults = many(len(loaded.findings), "fault")
            session.note(f"{name}: {faults} in {', '.join(sorted(files))}; what does not load is not compared")
    called = source_root(folder).rstrip("/") or folder.resolve().name
    made = changes(called, old.register, new.register, before, after or _HERE, broken)
    for form, path in wanted:
        most = printing.most(path, everything)
        session.write(differences.text(made, most) if form == "table" else writers[form](made), path)
    return session.CLEAN
