"""Files that somebody names: only plain ones are read, a link is followed and never replaced, nothing waits."""

import os
from pathlib import Path

import pytest

from factcheck.store.inputs import InputError, lines, opened, whole
from factcheck.store.outputs import OutputError, output


def test_pipes_devices_and_folders_are_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    for path in (tmp_path / "fifo", Path("/dev/zero"), tmp_path):
        with pytest.raises(InputError, match=r"it is (a folder|not a plain file)"):
            opened(path)
    with pytest.raises(InputError, match="No such file"):
        opened(tmp_path / "nowhere")


def test_a_descriptor_of_the_shell_is_read() -> None:
    reader, writer = os.pipe()
    os.write(writer, b"5 GPUs")
    os.close(writer)
    with opened(Path(f"/dev/fd/{reader}")) as stream:
        assert whole(stream) == "5 GPUs"
    os.close(reader)


def test_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.store.inputs.LARGEST", 10)
    monkeypatch.setattr("factcheck.store.inputs.LONGEST_LINE", 10)
    (tmp_path / "a").write_bytes(b"x" * 11)
    with opened(tmp_path / "a") as stream, pytest.raises(InputError, match="larger than 10 bytes"):
        whole(stream)
    with opened(tmp_path / "a") as stream, pytest.raises(InputError, match="longer than 10 bytes"):
        list(lines(stream))


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("old")
    (tmp_path / "file").chmod(0o600)
    (tmp_path / "link").symlink_to("file")

    with output(tmp_path / "link") as file:
        file.write(b"new")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_text() == "new"
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o600


def test_what_cannot_be_written_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "link").symlink_to("nowhere")
    for path, said in (
        (tmp_path / "fifo", "nobody reads"),
        (tmp_path / "link", "leads nowhere"),
        (tmp_path, "no file"),
    ):
        with pytest.raises(OutputError, match=said), output(path):
            pytest.fail("it was opened")
    assert not (tmp_path / "nowhere").exists()


def test_a_descriptor_is_written_to_and_never_replaced(tmp_path: Path) -> None:
    with (tmp_path / "log").open("wb") as log:
        log.write(b"before ")
        log.flush()
        with output(Path(f"/dev/fd/{log.fileno()}")) as file:
            file.write(b"after")

    assert (tmp_path / "log").read_bytes() == b"before after"
