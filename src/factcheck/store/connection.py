"""A connection to an SQLite file that closes itself."""

import sqlite3
from contextlib import suppress


class Connection(sqlite3.Connection):
    """Closed when nobody holds it any more: a register may outlive whoever opened it."""

    def __del__(self) -> None:
        with suppress(sqlite3.Error):
            self.close()
